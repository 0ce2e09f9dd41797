"""How long an invented place takes to write, how much memory it needs, and what the demo's beginning costs."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from harness import TANDEM, Measured, best_of, cold, main

from tandem.synthetic import place

LIMITS = {10_000: (20.0, 300.0), 100_000: (200.0, 320.0), 1_000_000: (2000.0, 400.0)}
"""Seconds from start to end and MB of memory: memory must not grow with the number of children."""
UNTIL = date(2026, 10, 31)
DEMO = 240


def measure() -> list[Measured]:
    rows = []
    for children in [int(size) for size in sys.argv[1:] if size.isdigit()] or [10_000]:
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "place"
            seconds, peak = cold([TANDEM, "synth", "--children", str(children), "--out", out], repeats=1)
            written = sum(path.stat().st_size for path in out.rglob("*") if path.is_file()) / 1e6
        limit_seconds, limit_mb = LIMITS.get(children, (None, None))
        rows.append(
            Measured(
                "Invented place: census, two looked-after returns, Ofsted's lists, four agencies' lists, truth",
                f"{children:,} children",
                seconds,
                peak,
                limit_seconds,
                limit_mb,
                f"{written:.0f} MB written, {seconds / children * 1e6:.0f} µs a child",
            )
        )
    seconds = best_of(lambda: place(7, children=DEMO, until=UNTIL), repeats=3)
    rows.append(Measured("The demo's two years of contacts", f"{DEMO} children", seconds, None, 2.0))
    return rows


if __name__ == "__main__":
    main(measure)
