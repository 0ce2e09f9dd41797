"""Drawing two things that go together, each with its own spread."""

from __future__ import annotations

from functools import cache

import numpy as np

from tandem.forecast.errors import ranked
from tandem.forecast.panel import Floats
from tandem.stats.normal import quantile

__all__ = ["rank_correlation", "together"]

_FEWEST = 100
"""Pairs below which a correlation is taken for chance."""


def together(ranks: Floats, beside: Floats, correlation: float) -> Floats:
    """Ranks that go with those of ``beside``, both (years, draws), to a given degree (a normal copula)."""
    n = ranks.shape[1]
    theirs_ranked = (ranked(beside) + 0.5) / n
    scores = _scores(n)
    mine, theirs = (scores[(each * n).astype(np.intp)] for each in (ranks, theirs_ranked))
    moved = correlation * theirs + np.sqrt(1 - correlation**2) * mine
    return np.asarray((ranked(moved) + 0.5) / n)


@cache
def _scores(n: int) -> Floats:
    """The normal score of each of so many ranks."""
    scores = quantile((np.arange(n) + 0.5) / n)
    scores.flags.writeable = False
    return scores


def rank_correlation(one: Floats, other: Floats) -> float:
    """Of the pairs where both are known; nought where they are too few to tell."""
    known = ~np.isnan(one) & ~np.isnan(other)
    if known.sum() < _FEWEST:
        return 0.0
    both = ranked(np.array([one[known], other[known]]))
    return float(np.asarray(np.corrcoef(both))[0, 1])
