"""How many hold cases, from how many social workers there are and how many cases."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tandem.forecast.errors import Errors, paths, pooled
from tandem.forecast.panel import Floats
from tandem.forecast.staffing.table import Staff

__all__ = ["Holding", "holding"]

_REACH = 3
_OLDEST = 2
_LEAST_SHOCK = 0.01
_SEED = 20260932


@dataclass(frozen=True)
class Holding:
    """Log changes of case holders over one to three years.

    ``slopes`` (4,) of each: with social workers and agency workers, with cases,
    and back from a caseload or a share of case holders that is far from other
    places'. ``far`` (places, years, 2) are those two distances.
    """

    table: Staff
    far: Floats
    slopes: tuple[Floats, ...]
    errors: tuple[Errors, ...]
    shock: float

    def start(self, at: int) -> int | None:
        """The column of the last year with case holders, agency workers and cases; ``None`` where it is too old."""
        known = np.flatnonzero(~np.isnan(self.far[at]).any(axis=1))
        return int(known[-1]) if known.size and self.table.years[known[-1]] >= self.table.years[-1] - _OLDEST else None

    def draws(self, at: int, workers: Floats, cases: Floats) -> Floats:
        """Case holders in each year ahead (years, n), of the same futures' social workers, agency and cases."""
        start = self.start(at)
        if start is None:
            return np.full(workers.shape, np.nan)
        years, n = workers.shape
        counts = self.table.counts
        size = counts["case_holders_fte"][at, start]
        before = counts["inpost_fte"][at, start] + counts["agency_fte"][at, start]
        ranks = paths(1, years, n, np.random.default_rng([_SEED, *_number(self.table.places[at])]))[0]
        made = self.shock * np.random.default_rng(_SEED).standard_normal((years, n)).cumsum(axis=0)
        for column in range(years):
            over = self.table.years[-1] + column + 1 - self.table.years[start]
            reach = min(over, len(self.errors)) - 1
            moves = np.log(workers[column] / before), np.log(cases[column] / counts["cases"][at, start])
            slopes = self.slopes[reach]
            made[column] += slopes[0] * moves[0] + slopes[1] * moves[1] + float(slopes[2:] @ self.far[at, start])
            made[column] += self.errors[reach].at(ranks[column]) * self.errors[reach].spread(size)
        return np.asarray(size * np.exp(made))


def _number(place: str) -> list[int]:
    return [int(code) for code in place.split()]


def holding(table: Staff) -> Holding:
    """Fit it to every place and year."""
    workers, holders, cases = (
        np.log(np.where(values > 0, values, np.nan))
        for values in (
            table.counts["inpost_fte"] + table.counts["agency_fte"],
            table.counts["case_holders_fte"],
            table.counts["cases"],
        )
    )
    far = np.stack([_beside(cases - holders), _beside(holders - workers)], axis=2)
    slopes, errors = [], []
    for ahead in range(1, _fitted(len(table.years)) + 1):
        moved = [_beside(each[:, ahead:] - each[:, :-ahead]) for each in (holders, workers, cases)]
        every = np.stack([*moved, far[:, :-ahead, 0], far[:, :-ahead, 1]], axis=2)
        known = ~np.isnan(every).any(axis=2)
        y, x = every[known][:, 0], every[known][:, 1:]
        left, *_ = np.linalg.lstsq(x, y, rcond=None)
        slopes.append(np.asarray(left))
        errors.append(pooled(y - x @ left, np.exp(holders[:, :-ahead][known])))
    shared = np.nanmedian(np.diff(holders, axis=1), axis=0)
    shock = max(float(shared.std(ddof=1)) if shared.size > 1 else 0.0, _LEAST_SHOCK)
    return Holding(table, far, tuple(slopes), tuple(errors), shock)


def _fitted(years: int) -> int:
    """Years ahead for which at least two starting years are seen, or one year."""
    return max(1, min(_REACH, years - 2))


def _beside(values: Floats) -> Floats:
    """Beside the median of all places in the same year."""
    return np.asarray(values - np.nanmedian(values, axis=0))
