"""What was spent on children looked after, as section 251 has it, for any place and year."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from tandem.forecast.known import AsKnown
from tandem.forecast.result import History, Place
from tandem.forecast.wider import members

__all__ = ["spent"]


def spent(place: Place, known: AsKnown) -> History:
    """Pounds by financial year; ``None`` for a year in which any one authority of the place is not published."""
    rows = _rows(known)
    years = sorted({year for _, year in rows})
    codes = {year: (place.code,) if place.code else members(place.name, year) for year in years}
    return tuple((year, _sum([rows.get((code, year)) for code in codes[year]])) for year in years)


def _sum(pounds: list[float | None]) -> float | None:
    known = [each for each in pounds if each is not None]
    return sum(known) if known and len(known) == len(pounds) else None


@cache
def _rows(known: AsKnown) -> Mapping[tuple[str | None, int], float | None]:
    return {(code, year): pounds for _, code, year, pounds in known.spending("children_looked_after").iter_rows()}
