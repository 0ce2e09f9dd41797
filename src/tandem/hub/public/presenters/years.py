"""Which years an area has figures for."""

from __future__ import annotations

from functools import cache

from tandem.published import LocalAuthority
from tandem.scrutiny import SOURCES, built


@cache
def years_of(la: LocalAuthority) -> tuple[int, ...]:
    """Reporting years in which the area has figures of any source."""
    known = sorted({year for source in SOURCES for year in built.years(source.key)})
    return tuple(year for year in known if la.exists_in(year))


def usual_year(la: LocalAuthority) -> int:
    """The latest year with figures of every source, or the area's last."""
    every = set.intersection(*(set(built.years(source.key)) for source in SOURCES))
    return max(year for year in years_of(la) if year in every)
