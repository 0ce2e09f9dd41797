"""Leaver hazards and shares of posts: each place's own, drawn towards its region's and England's.

On the square root of a share, where nought is a number and small places' chance is as wide as large ones'.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from tandem.forecast.errors import Errors, pooled
from tandem.forecast.panel import Floats
from tandem.forecast.staffing.table import Staff

__all__ = ["MEASURES", "Rate", "rate", "shares"]

_REACH = 3
_LEAST_SHOCK = 0.005
"""A nation that a few years show as steadier than this (on the root of a share) is a short record, not a steady one."""
_MOST = 0.95


def _absence(table: Staff) -> Floats:
    return table.counts["absence_rate_fte"] / 100.0


def _of(part: str, *whole: str) -> Callable[[Staff], Floats]:
    def share(table: Staff) -> Floats:
        base = sum(table.counts[name] for name in whole)
        return np.asarray(table.counts[part] / np.where(base > 0, base, np.nan))

    return share


MEASURES: Mapping[str, Callable[[Staff], Floats]] = MappingProxyType(
    {
        "leavers": _of("leavers_fte", "inpost_fte"),
        "starters": _of("starters_fte", "inpost_fte"),
        "agency": _of("agency_fte", "inpost_fte", "agency_fte"),
        "vacancies": _of("vacancy_fte", "inpost_fte", "vacancy_fte"),
        "absence": _absence,
    }
)
"""As the Department defines them: leavers over social workers in post at the year's end; agency workers over both;
vacancies over posts; days lost over days."""


def shares(table: Staff, measure: str) -> Floats:
    """One of :data:`MEASURES`, (places, years); NaN is unknown."""
    return MEASURES[measure](table)


@dataclass(frozen=True)
class Rate:
    """One share of every place, on the scale of roots.

    ``level`` is the mean of places in the last year and ``shock`` the standard
    deviation of its yearly change. ``own`` is how far each place lies from it
    on the whole, shrunk; ``now`` how far it lay when last known, ``age`` years
    before the last. ``near`` and ``lasting`` are what one, two and three years
    on is left of ``now`` and of ``own``.
    """

    level: float
    shock: float
    own: Floats
    now: Floats
    age: Floats
    near: tuple[float, ...]
    lasting: tuple[float, ...]
    errors: tuple[Errors, ...]
    size: Floats

    def draws(self, at: int, ranks: Floats, common: Floats) -> Floats:
        """The share in each year ahead, (years, n): ``ranks`` of the place's own chance, ``common`` normals of all."""
        made = self.level + self.shock * np.cumsum(common, axis=0)
        now = self.own[at] if np.isnan(self.now[at]) else self.now[at]
        for column in range(ranks.shape[0]):
            reach = min(column + int(self.age[at]), len(self.errors) - 1)
            away = self.near[reach] * now + self.lasting[reach] * self.own[at]
            made[column] += away + self.errors[reach].at(ranks[column]) * self.errors[reach].spread(self.size[at])
        return np.asarray(np.clip(made, 0.0, np.sqrt(_MOST)) ** 2)


def rate(table: Staff, measure: str) -> Rate:
    """Fit one share to every place and year: what is left of a distance is learnt from years that came after."""
    roots = np.sqrt(np.clip(shares(table, measure), 0.0, 1.0))
    nation = np.nanmean(roots, axis=0)
    away = roots - nation
    size, regions = _sizes(table), np.array(table.regions)
    todate = np.column_stack([_shrunk(away[:, : column + 1], regions, size) for column in range(away.shape[1])])
    fitted = [_left(away, todate, size, ahead) for ahead in range(1, max(1, min(_REACH, away.shape[1] - 2)) + 1)]
    changes = np.diff(nation)
    last = np.array([np.flatnonzero(known)[-1] if known.any() else 0 for known in ~np.isnan(away)])
    return Rate(
        float(nation[-1]),
        max(float(changes.std(ddof=1)) if changes.size > 1 else 0.0, _LEAST_SHOCK),
        todate[:, -1],
        away[np.arange(last.size), last],
        np.asarray(away.shape[1] - 1 - last, dtype=np.float64),
        tuple(near for near, _lasting, _errors in fitted),
        tuple(lasting for _near, lasting, _errors in fitted),
        tuple(errors for _near, _lasting, errors in fitted),
        size,
    )


def _left(away: Floats, todate: Floats, size: Floats, ahead: int) -> tuple[float, float, Errors]:
    """What is left of the last distance and of the shrunk one so many years on, and how far off that has been."""
    now, own, after = away[:, :-ahead], todate[:, :-ahead], away[:, ahead:]
    known = ~np.isnan(now) & ~np.isnan(after)
    both = np.column_stack([now[known], own[known]])
    left, *_ = np.linalg.lstsq(both, after[known], rcond=None)
    sizes = np.broadcast_to(size[:, np.newaxis], now.shape)[known]
    return float(left[0]), float(left[1]), pooled(after[known] - both @ left, sizes)


def _sizes(table: Staff) -> Floats:
    """Social workers in post in each place, on average over the years."""
    known = ~np.isnan(table.counts["inpost_fte"])
    total = np.where(known, table.counts["inpost_fte"], 0.0).sum(axis=1)
    return np.asarray(np.where(known.any(axis=1), total / np.maximum(known.sum(axis=1), 1), 1.0))


def _shrunk(away: Floats, regions: npt.NDArray[np.str_], size: Floats) -> Floats:
    """Each place's mean distance, drawn towards its region's, and that towards England's, (places,).

    Empirical Bayes with moment estimates of how much places truly differ (DerSimonian and Laird, 1986).
    """
    known = ~np.isnan(away)
    years = known.sum(axis=1)
    mean = np.where(known, away, 0.0).sum(axis=1) / np.maximum(years, 1)
    # One year says nothing of how years differ: all of the spread then counts as chance.
    several = known & ((years[:, np.newaxis] > 1) | (away.shape[1] == 1))
    within = (away - (mean[:, np.newaxis] if away.shape[1] > 1 else 0.0))[several]
    each = np.broadcast_to(size[:, np.newaxis], away.shape)[several]
    variance = pooled(within, each).spread(size) ** 2 / np.maximum(years, 1)
    centre, seen = np.zeros(mean.size), years > 0
    names = sorted(set(regions[seen]))
    members = [seen & (regions == name) for name in names]
    regional = np.array([np.average(mean[here], weights=1.0 / variance[here]) for here in members])
    sure = np.array([1.0 / np.sum(1.0 / variance[here]) for here in members])
    spread = _between(mean[seen] - regional[np.searchsorted(names, regions[seen])], variance[seen])
    sure = sure + spread / np.array([here.sum() for here in members])
    regional = regional * _between(regional, sure) / (_between(regional, sure) + sure)
    for here, middle in zip(members, regional, strict=True):
        centre[here] = middle
    kept = np.where(seen, spread / (spread + variance), 0.0)
    return np.asarray(centre + kept * (mean - centre))


def _between(distances: Floats, variance: Floats) -> float:
    """How much things truly differ about nought, once their own chance is taken away; never below nought."""
    return max(float(np.mean(distances**2 - variance)), 1e-9)
