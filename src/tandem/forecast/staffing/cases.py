"""How many cases social workers hold, from how many children are in need."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from tandem.core.errors import InputError
from tandem.forecast.ask import draws_of_all
from tandem.forecast.errors import Errors, paths, pooled
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats, Panel, panel
from tandem.forecast.series import SERIES
from tandem.forecast.staffing.table import Staff, staff

__all__ = ["DEMAND", "DRAWS", "Link", "link"]

DEMAND = SERIES["cin"]
"""Cases are those of children in need at 31 March of the same year: half a year earlier."""
_REACH = 3
_OLDEST = 2
"""Cases last known longer ago than this say nothing of today's."""
_SEED = 20260930
DRAWS = 2000
"""As many as children in need have, so that the same column is one future of both."""


@dataclass(frozen=True)
class Link:
    """How cases have moved with children in need: ``slopes`` and ``errors`` of log changes over one to three years.

    ``shock`` is the yearly standard deviation that all places share beyond
    children in need.
    """

    table: Staff
    known: AsKnown
    demand: Panel | None
    children: Floats
    slopes: tuple[float, ...]
    errors: tuple[Errors, ...]
    shock: float

    def start(self, at: int) -> int | None:
        """The column of the last year whose cases and children in need are both known and recent enough."""
        both = ~np.isnan(self.table.counts["cases"][at]) & ~np.isnan(self.children[at])
        found = np.flatnonzero(both[-1 - _OLDEST :])
        return int(found[-1]) + max(0, both.size - 1 - _OLDEST) if found.size else None

    def draws(self, at: int, years: int) -> Floats:
        """Cases in each year ahead (years, n); NaN where today's cases, or children in need ahead, are not known."""
        start = self.start(at)
        ahead = self._children_ahead(at, years)
        if start is None or ahead is None:
            return np.full((years, DRAWS), np.nan)
        rng = np.random.default_rng([_SEED, *(int(code) for code in self.table.places[at].split())])
        ranks = paths(1, years, DRAWS, rng)[0]
        common = np.random.default_rng(_SEED).standard_normal((years, DRAWS)).cumsum(axis=0)
        size = self.table.counts["cases"][at, start]
        made = self.shock * common
        for column in range(years):
            over = self.table.years[-1] + column + 1 - self.table.years[start]
            reach = min(over, len(self.errors))
            errors = self.errors[reach - 1]
            made[column] += errors.at(ranks[column]) * errors.spread(size) * np.sqrt(over / reach)
            made[column] += self.slopes[reach - 1] * np.log(ahead[column] / self.children[at, start])
        return np.asarray(size * np.exp(made))

    def _children_ahead(self, at: int, years: int) -> Floats | None:
        """Children in need at 31 March of each year ahead; a return of two authorities needs both."""
        codes = self.table.places[at].split()
        if self.demand is None or not all(code in self.demand.codes for code in codes):
            return None
        last = self.demand.years[-1]
        rows = [self.demand.codes.index(code) for code in codes]
        seen = self.demand.counts[rows].sum(axis=0)
        made = []
        for year in range(self.table.years[-1] + 1, self.table.years[-1] + years + 1):
            if year <= last:
                made.append(np.full(DRAWS, seen[self.demand.years.index(year)]))
            else:
                span = self.table.years[-1] + years - last
                made.append(draws_of_all(DEMAND, self.known, span)[0][rows, year - last - 1].sum(axis=0))
        found = np.stack(made)
        return None if np.isnan(found).any() else found


@cache
def link(known: AsKnown) -> Link:
    """Fit how cases go with children in need, from what was known on a day."""
    table, demand = staff(known), _demand(known)
    children = _children(table, demand)
    logs, cases = np.log(children), np.log(np.where(table.counts["cases"] > 0, table.counts["cases"], np.nan))
    slopes, errors = [], []
    shock = 0.0
    for ahead in range(1, max(1, min(_REACH, len(table.years) - 2)) + 1):
        more, moved = logs[:, ahead:] - logs[:, :-ahead], cases[:, ahead:] - cases[:, :-ahead]
        both = ~np.isnan(more) & ~np.isnan(moved)
        more, moved = _beside_all(more, both), _beside_all(moved, both)
        slope = float(np.clip(np.sum((more * moved)[both]) / max(np.sum((more**2)[both]), 1e-9), 0.0, 1.0))
        left = moved - slope * more
        slopes.append(slope)
        errors.append(pooled(left[both], np.exp(cases[:, :-ahead][both])))
        if ahead == 1:
            shock = _shock(cases, logs, slope)
    return Link(table, known, demand, children, tuple(slopes), tuple(errors), shock)


def _shock(cases: Floats, logs: Floats, slope: float) -> float:
    """How far all places' cases move together in a year beyond their children in need."""
    moved = np.nanmedian(np.diff(cases, axis=1) - slope * np.diff(logs, axis=1), axis=0)
    return max(float(np.nanstd(moved)), 0.01)


def _beside_all(changes: Floats, both: npt.NDArray[np.bool_]) -> Floats:
    known = np.where(both, changes, np.nan)
    return np.asarray(changes - np.nanmedian(known, axis=0))


def _demand(known: AsKnown) -> Panel | None:
    try:
        return panel(DEMAND, known)
    except InputError:
        return None


def _children(table: Staff, demand: Panel | None) -> Floats:
    made = np.full((len(table.places), len(table.years)), np.nan)
    if demand is None:
        return made
    for at, place in enumerate(table.places):
        rows = [demand.codes.index(code) for code in place.split() if code in demand.codes]
        if len(rows) < len(place.split()):
            continue
        for column, year in enumerate(table.years):
            if year in demand.years:
                made[at, column] = demand.counts[rows, demand.years.index(year)].sum()
    return made
