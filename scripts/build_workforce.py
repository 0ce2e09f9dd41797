"""Build the workforce of every authority, region and England and its track record from the published tables.

    .venv/bin/python scripts/build_workforce.py

Run after scripts/build_published.py, and whenever the forecast of children in need has changed:
tests/forecast/test_workforce_built.py makes some again and compares.
"""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl

from tandem.forecast.staffing.built import OUTLOOKS, RECORD, make_outlooks, make_record

BUILT = Path(__file__).resolve().parent.parent / "src" / "tandem" / "forecast" / "built"


def main() -> None:
    """Write both files and say how large the forecasts are."""
    (BUILT / RECORD).write_text(json.dumps(make_record(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    rows = [
        (code, json.dumps(document, ensure_ascii=False, separators=(",", ":"))) for code, document in make_outlooks()
    ]
    frame = pl.DataFrame(rows, schema=["la_code", "document"], orient="row")
    frame.write_parquet(BUILT / OUTLOOKS, compression="zstd", compression_level=19)
    print(f"{frame.height} places, {(BUILT / OUTLOOKS).stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
