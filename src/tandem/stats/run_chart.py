"""Run charts: is there a pattern about the median that chance seldom makes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Bools, Floats, Ints, numbers


@dataclass(frozen=True, slots=True, eq=False)
class RunChart:
    """Anhoej's two tests. Every array has the shape of the values without their last axis.

    ``useful`` counts points off the median. ``shift`` is true when the longest run exceeds
    ``longest_allowed``; ``few_crossings`` when the median is crossed fewer than ``crossings_needed`` times.
    """

    median: Floats
    useful: Ints
    longest_run: Ints
    longest_allowed: Ints
    crossings: Ints
    crossings_needed: Ints
    shift: Bools
    few_crossings: Bools


def run_chart(values: ArrayLike) -> RunChart:
    """Return the run-chart tests of each series; time on the last axis.

    A run is too long beyond round(log2 n + 3) points; crossings are too few below the 5% quantile
    of Binomial(n - 1, 1/2), n counting points off the median. Points on the median and unknown
    values neither break nor lengthen a run.

    Source: Anhoej and Olesen (2014), PLoS ONE 9:e113825; Anhoej (2015), PLoS ONE 10:e0121349.
    """
    y = numbers(values, "values")
    if y.ndim == 0 or y.shape[-1] == 0:
        raise ValueError("values must hold at least one point, with time on the last axis.")
    leading = y.shape[:-1]
    median = np.full(leading, np.nan)
    tallies = np.zeros((5, *leading), dtype=np.int64)
    for place in np.ndindex(leading):
        known = y[place][~np.isnan(y[place])]
        if known.size:
            median[place] = np.median(known)
            tallies[(slice(None), *place)] = _tests(np.sign(known - median[place]))
    useful, longest, allowed, crossings, needed = tallies
    return RunChart(
        median,
        useful,
        longest,
        allowed,
        crossings,
        needed,
        np.asarray(longest > allowed),
        np.asarray(crossings < needed),
    )


def _tests(sides: Floats) -> tuple[int, int, int, int, int]:
    off = sides[sides != 0]
    n = off.size
    if n == 0:
        return 0, 0, 0, 0, 0
    turns = np.flatnonzero(np.diff(off) != 0)
    edges = np.concatenate([[-1], turns, [n - 1]])
    return n, int(np.max(np.diff(edges))), round(math.log2(n) + 3), turns.size, _half_binomial_quantile(n - 1)


@lru_cache(maxsize=512)
def _half_binomial_quantile(trials: int) -> int:
    """Return the least k with P(Binomial(trials, 1/2) <= k) at or above 5%, in whole numbers."""
    reached, k = 1, 0
    while 20 * reached < 2**trials:
        k += 1
        reached += math.comb(trials, k)
    return k
