"""Children in care foreseen from histories: a council's, and as many as ten councils' together."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from harness import ROOT, TANDEM, Measured, cold, main

sys.path.insert(0, str(ROOT))

from tests.forecast.histories.places import invent, write_returns

_FOREIGN = "import sys; sys.path[:0] = [{root!r}]; "
_LOOK = (
    "from tests.forecast.histories.places import invent; from tandem.forecast.histories.asking import foreseen; "
    "told = invent(1, a_year={a_year}).told(); assert len(told) > {least}; foreseen(told, 'Harrowmere')"
)
_SIZES = ((980, 6_000, 10.0, None), (9_800, 60_000, 60.0, 1536.0))


def measure() -> list[Measured]:
    """Five hundred futures of three years, with the widths tried on the past; then the command, files and all."""
    rows = []
    for a_year, least, seconds, megabytes in _SIZES:
        code = _FOREIGN.format(root=str(ROOT)) + _LOOK.format(a_year=a_year, least=least)
        took, peak = cold([sys.executable, "-c", code], repeats=2)
        size = f"{len(invent(1, a_year=a_year).told()):,} histories of five years, 500 futures"
        rows.append(Measured("children in care foreseen, a whole process", size, took, peak, seconds, megabytes))
    with TemporaryDirectory() as folder:
        write_returns(invent(1, a_year=_SIZES[0][0]), Path(folder) / "returns")
        took, peak = cold([TANDEM, "forecast", "--from", Path(folder) / "returns"], repeats=2)
    size = f"five returns of {_SIZES[0][1]:,} histories"
    return [*rows, Measured("tandem forecast --from, files read", size, took, peak, _SIZES[0][2])]


if __name__ == "__main__":
    main(measure)
