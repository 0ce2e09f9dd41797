"""How many come into care, at what age and into what placement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from tandem.core.calendar import add_months
from tandem.forecast.histories.tally import ADULT, AGES, SHAPE
from tandem.returns.collection import day_number
from tandem.returns.histories import Histories, birthday

__all__ = ["Arrivals", "Come", "fitted_arrivals", "quarter_ends"]

Floats = npt.NDArray[np.float64]

_STEPS = np.array([0.0, 0.01, 0.02, 0.03, 0.045, 0.07, 0.1, 0.15])
"""Standard deviations that a quarter's step of the log level may have."""
_SPREAD = np.array([1.0, 1.3, 1.7, 2.2, 3.0, 4.5])
"""How many times the variance of chance alone a quarter's count may have: brothers and sisters come together."""
_HALVED = 8.0
"""Quarters after which an arrival counts half for who comes and where to."""
_HELD = 2.0
"""Weight, in arrivals, with which ages and placements are held to what all have in common."""


@dataclass(frozen=True, slots=True, eq=False)
class Come:
    """Those who come in some futures: which future (rising), when (days from the origin), age in days, placement."""

    future: npt.NDArray[np.int32]
    at: npt.NDArray[np.float32]
    age: npt.NDArray[np.int32]
    place: npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True, eq=False)
class Arrivals:
    """A local level of arrivals a quarter with more variance than chance, and who they are.

    Of each pair on the grid of how far the level steps and how spread the
    counts are: ``weight`` its posterior probability, ``step``, ``spread``, and
    the gamma distribution of the level now (``level`` over ``known``). ``mix``
    are Dirichlet weights of age and placement together; ``ages`` the days of
    age seen, ``first`` where those of each band begin in it.
    """

    weight: Floats
    step: Floats
    spread: Floats
    level: Floats
    known: Floats
    mix: Floats
    ages: npt.NDArray[np.int32]
    first: npt.NDArray[np.int64]

    def counts(self, futures: int, quarters: int, rng: np.random.Generator) -> npt.NDArray[np.int64]:
        """Arrivals (futures, quarters): each quarter's count moves the level of its own future on."""
        which = rng.choice(len(self.weight), size=futures, p=self.weight)
        step, spread = self.step[which], self.spread[which]
        level, known = self.level[which], self.known[which]
        come = np.zeros((futures, quarters), dtype=np.int64)
        for quarter in range(quarters):
            level, known = _stepped(level, known, step)
            mean = rng.gamma(level, 1.0 / known)
            wider = spread > 1
            mean[wider] = rng.gamma(mean[wider] / (spread[wider] - 1), spread[wider] - 1)
            come[:, quarter] = rng.poisson(mean)
            level, known = level + come[:, quarter] / spread, known + 1.0 / spread
        return come

    def draw(self, counts: npt.NDArray[np.int64], ends: Floats, mix: Floats, rng: np.random.Generator) -> Come:
        """Those whom some futures' counts stand for, spread evenly over each quarter; ``mix`` (futures, cells)."""
        futures, quarters = counts.shape
        many = counts.sum(axis=1)
        future = np.repeat(np.arange(futures, dtype=np.int32), many)
        quarter = np.repeat(np.tile(np.arange(quarters), futures), counts.ravel())
        begins = np.concatenate([[0.0], ends[:-1]])
        at = begins[quarter] + rng.random(len(future)) * (ends - begins)[quarter]
        rising = (np.cumsum(mix, axis=1) + np.arange(futures)[:, np.newaxis]).ravel()
        cell = np.searchsorted(rising, future + rng.random(len(future)), side="right")
        cell = np.minimum(cell - future.astype(np.int64) * mix.shape[1], mix.shape[1] - 1)
        band, place = np.divmod(cell, SHAPE[2])
        among = self.first[band + 1] - self.first[band]
        age = self.ages[self.first[band] + (rng.random(len(future)) * among).astype(np.int64)]
        return Come(future, at.astype(np.float32), age, place.astype(np.int8))

    def mixes(self, futures: int, rng: np.random.Generator) -> Floats:
        """Shares of age and placement of each future, (futures, cells)."""
        drawn = rng.standard_gamma(self.mix, (futures, self.mix.size))
        return np.asarray(drawn / drawn.sum(axis=1, keepdims=True))


def quarter_ends(last: date, quarters: int) -> tuple[date, ...]:
    """The last days of so many quarters after ``last``, itself the last of one; before it where less than nought."""
    begin = last + timedelta(days=1)
    steps = range(1, quarters + 1) if quarters > 0 else range(quarters, 0)
    return tuple(add_months(begin, 3 * step) - timedelta(days=1) for step in steps)


def fitted_arrivals(histories: Histories, until: date) -> Arrivals:
    """What the arrivals from the window's first day to ``until`` teach.

    The level follows a gamma-Poisson filter whose discount is that of a random
    walk of the log level, its count scaled by the spread; steps and spreads are
    weighed by how likely they made what was seen. Source: Harvey and Fernandes
    (1989), J Business & Economic Statistics 7:407-417, section 2.
    """
    counts, came = _past(histories, until)
    step, spread = (grid.ravel() for grid in np.meshgrid(_STEPS, _SPREAD))
    level, known, likely = counts[0] / spread, 1.0 / spread, np.zeros(len(step))
    for count in counts[1:]:
        level, known = _stepped(level, known, step)
        likely += _log_likelihood(count, level, known, spread)
        level, known = level + count / spread, known + 1.0 / spread
    weight = np.exp(likely - likely.max())
    return Arrivals(weight / weight.sum(), step, spread, level, known, *_who(histories, came, until))


def _stepped(level: Floats, known: Floats, step: Floats) -> tuple[Floats, Floats]:
    """The same mean, the variance of its log, one over ``level``, more by that of a step."""
    kept = 1.0 / (1.0 + step**2 * level)
    return kept * level, kept * known


def _log_likelihood(count: float, level: Floats, known: Floats, spread: Floats) -> Floats:
    """Of a negative binomial count with the filter's mean, and the variance of its level and of chance together."""
    from scipy.special import gammaln

    mean = level / known
    variance = spread * mean + mean / known
    size = mean * mean / np.maximum(variance - mean, 1e-9 * mean)
    return np.asarray(
        gammaln(count + size)
        - gammaln(size)
        + size * np.log(size / (size + mean))
        + count * np.log(np.maximum(mean, 1e-12) / (size + mean))
        - gammaln(count + 1.0)
    )


def _past(histories: Histories, until: date) -> tuple[list[float], npt.NDArray[Any]]:
    """Arrivals of each quarter up to ``until``, oldest first, and which periods they began."""
    quarters = round((until - histories.first).days / 91.3)
    ends = [*quarter_ends(until, -quarters), until]
    edges = np.array([day_number(day) for day in ends])
    counts = [float(((histories.began > low) & (histories.began <= high)).sum()) for low, high in pairwise(edges)]
    counts[0] = max(counts[0], 0.5)
    return counts, np.flatnonzero((histories.began > edges[0]) & (histories.began <= edges[-1]))


def _who(
    histories: Histories, came: npt.NDArray[Any], until: date
) -> tuple[Floats, npt.NDArray[np.int32], npt.NDArray[np.int64]]:
    """Dirichlet weights of age and placement on coming, the later counting more, and the ages seen by band."""
    born, began = histories.born[came], histories.began[came]
    band = sum((birthday(born, age) <= began).astype(np.int64) for age in AGES[1:])
    starts = np.searchsorted(histories.period, came)
    place = histories.place[starts].astype(np.int64)
    weight = 0.5 ** ((day_number(until) - began) / (91.3 * _HALVED))
    seen = np.bincount(band * SHAPE[2] + place, weight, SHAPE[0] * SHAPE[2]).reshape(SHAPE[0], SHAPE[2])
    pooled = np.outer(seen.sum(axis=1) + 0.1, seen.sum(axis=0) + 0.1)
    mix = seen + _HELD * pooled / pooled.sum()
    ages = [
        (began - born)[band == which] if (band == which).any() else np.array([_middle(which)])
        for which in range(SHAPE[0])
    ]
    first = np.concatenate([[0], np.cumsum([len(each) for each in ages])])
    return mix.ravel(), np.concatenate(ages).astype(np.int32), first.astype(np.int64)


def _middle(band: int) -> int:
    """The middle of a band of age that nobody was seen to come at, in days."""
    edges = (*AGES, ADULT)
    return round((edges[band] + edges[band + 1]) / 2 * 365.25)
