"""Build the national fits and the panel of verdicts from the published tables.

    .venv/bin/python scripts/build_fits.py

Run after scripts/build_published.py. The hashes of the tables go into fits.json;
tests/scrutiny/test_built.py refits and compares.
"""

from __future__ import annotations

import json
from pathlib import Path

from tandem.scrutiny.built import FITS, PANEL
from tandem.scrutiny.inputs import input_hashes
from tandem.scrutiny.panel import build

BUILT = Path(__file__).resolve().parent.parent / "src" / "tandem" / "scrutiny" / "built"


def main() -> None:
    """Write both files and say how large they are."""
    frame, fits = build()
    BUILT.mkdir(exist_ok=True)
    frame.write_parquet(BUILT / PANEL, compression="zstd", compression_level=19, statistics=True)
    document = {"inputs": input_hashes(), "fits": fits}
    (BUILT / FITS).write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    print(f"{frame.height} rows, {len(fits)} fits, {(BUILT / PANEL).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
