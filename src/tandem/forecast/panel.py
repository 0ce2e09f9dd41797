"""Every authority's counts over the years, side by side, as they were known on a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from tandem.forecast.known import AsKnown
from tandem.forecast.series import Series
from tandem.published import authority

__all__ = ["Floats", "Panel", "panel"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Panel:
    """Authorities by years. NaN is unknown: suppressed, not returned, or the authority did not exist.

    ``counts`` and each of ``flows``, ``population`` and ``fsm`` are (authorities, years);
    ``published`` has England's and each region's published totals by name, (years,), which hold what missing
    authorities were estimated at.
    """

    series: Series
    codes: tuple[str, ...]
    regions: tuple[str, ...]
    years: tuple[int, ...]
    counts: Floats
    flows: tuple[Floats, ...]
    population: Floats
    fsm: Floats
    published: Mapping[str, Floats]

    def upto(self, year: int) -> Panel:
        """The panel as far as a year."""
        end = self.years.index(year) + 1
        return Panel(
            self.series,
            self.codes,
            self.regions,
            self.years[:end],
            self.counts[:, :end],
            tuple(flow[:, :end] for flow in self.flows),
            self.population[:, :end],
            self.fsm[:, :end],
            {place: values[:end] for place, values in self.published.items()},
        )

    def only(self, kept: npt.NDArray[np.bool_]) -> Panel:
        """Some of the authorities."""
        return Panel(
            self.series,
            tuple(code for code, keep in zip(self.codes, kept, strict=True) if keep),
            tuple(region for region, keep in zip(self.regions, kept, strict=True) if keep),
            self.years,
            self.counts[kept],
            tuple(flow[kept] for flow in self.flows),
            self.population[kept],
            self.fsm[kept],
            self.published,
        )

    @property
    def whole(self) -> npt.NDArray[np.bool_]:
        """Authorities whose every year is known."""
        return np.asarray(~np.isnan(self.counts).any(axis=1))


def panel(series: Series, known: AsKnown) -> Panel:
    """Every authority that has the latest year, with what is known of its past under its own code.

    An authority made from others begins with its first own year: a past that no
    boundary fits is not made up.
    """
    return _panel(series, known)


@cache
def _panel(series: Series, known: AsKnown) -> Panel:
    rows = known.rows(series.table, (series.measure, *series.flows))
    years = tuple(sorted(set(rows["year"].to_list())))
    latest = rows.filter(year=years[-1], measure=series.measure, level="la")
    codes = tuple(sorted(code for code, value in latest.select("la_code", "value").iter_rows() if code and value))
    at = {code: number for number, code in enumerate(codes)}
    counts, *flows = (np.full((len(codes), len(years)), np.nan) for _ in (series.measure, *series.flows))
    arrays = dict(zip((series.measure, *series.flows), (counts, *flows), strict=True))
    published: dict[str, Floats] = {}
    for level, name, code, year, measure, value in rows.select(
        "level", "name", "la_code", "year", "measure", "value"
    ).iter_rows():
        if value is None:
            continue
        if level != "la":
            if measure == series.measure:
                published.setdefault(name, np.full(len(years), np.nan))[years.index(year)] = value
        elif code in at and value > 0:
            # Nought of a thousand children is a return that was not made: its logarithm says nothing.
            arrays[measure][at[code], years.index(year)] = value
    return Panel(
        series,
        codes,
        tuple(authority(code).region for code in codes),
        years,
        counts,
        tuple(flows),
        _beside(known.population, codes, years),
        _beside(known.free_school_meals, codes, years),
        published,
    )


def _beside(read: Callable[[int], dict[str, float]], codes: tuple[str, ...], years: tuple[int, ...]) -> Floats:
    made = np.full((len(codes), len(years)), np.nan)
    for column, year in enumerate(years):
        found = read(year)
        made[:, column] = [found.get(code, np.nan) for code in codes]
    return made
