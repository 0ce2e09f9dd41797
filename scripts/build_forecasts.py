"""Build every place's forecast and the track record from the published tables.

    .venv/bin/python scripts/build_forecasts.py

Run after scripts/build_published.py. The hashes of the tables go into record.json;
tests/forecast/test_built.py makes some again and compares.
"""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl

from tandem.forecast.built import EXAMINED, OUTLOOKS, RECORD
from tandem.forecast.estimate import examine_140_million
from tandem.forecast.making import make_outlooks, make_record

BUILT = Path(__file__).resolve().parent.parent / "src" / "tandem" / "forecast" / "built"


def main() -> None:
    """Write the three files and say how large the forecasts are."""
    BUILT.mkdir(exist_ok=True)
    for name, document in ((RECORD, make_record()), (EXAMINED, examine_140_million().to_dict())):
        (BUILT / name).write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    rows = [
        (each.key, each.series, json.dumps(each.to_dict(), ensure_ascii=False, separators=(",", ":")))
        for each in make_outlooks()
    ]
    frame = pl.DataFrame(rows, schema=["la_code", "series", "document"], orient="row")
    frame.write_parquet(BUILT / OUTLOOKS, compression="zstd", compression_level=19)
    print(f"{frame.height} forecasts, {(BUILT / OUTLOOKS).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
