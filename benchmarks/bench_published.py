"""How long one table takes to reach an analyst, for one area and whole."""

from __future__ import annotations

from pathlib import Path

from harness import Measured, best_of, main, peak_here

from tandem import published


def measure() -> list[Measured]:
    key = "cin_c5_referrals_by_source"
    entry = published.entry(key)
    folder = Path(published.__file__).parent / "tables"
    size = f"{entry.rows:,} rows"
    raw = folder / f"{key}.parquet"
    reading = best_of(raw.read_bytes)
    beside = f"reading the file's bytes {reading * 1e6:.0f} µs"
    largest = max(published.catalogue(), key=lambda each: each.rows)
    return [
        Measured(
            "one table, one area",
            size,
            best_of(lambda: published.table(key, la="330")),
            peak_here(),
            0.02,
            None,
            beside,
        ),
        Measured("one table, whole", size, best_of(lambda: published.table(key)), peak_here(), None, None, beside),
        Measured(
            "the largest table, one area",
            f"{largest.rows:,} rows",
            best_of(lambda: published.table(largest.key, la="330")),
            peak_here(),
        ),
    ]


if __name__ == "__main__":
    main(measure)
