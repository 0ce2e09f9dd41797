"""Drawing two things that go together, each with its own spread."""

from __future__ import annotations

import numpy as np

from tandem.forecast.errors import in_order
from tandem.forecast.panel import Floats
from tandem.stats.normal import quantile

__all__ = ["rank_correlation", "together"]

_FEWEST = 100
"""Pairs below which a correlation is taken for chance."""


def together(ranks: Floats, beside: Floats, correlation: float) -> Floats:
    """Ranks that go with those of ``beside``, both (years, draws), to a given degree (a normal copula)."""
    n = ranks.shape[1]
    theirs_ranked = (in_order(in_order(beside)) + 0.5) / n
    scores = quantile((np.arange(n) + 0.5) / n)
    mine, theirs = (scores[(each * n).astype(np.intp)] for each in (ranks, theirs_ranked))
    moved = correlation * theirs + np.sqrt(1 - correlation**2) * mine
    return np.asarray((in_order(in_order(moved)) + 0.5) / n)


def rank_correlation(one: Floats, other: Floats) -> float:
    """Of the pairs where both are known; nought where they are too few to tell."""
    known = ~np.isnan(one) & ~np.isnan(other)
    if known.sum() < _FEWEST:
        return 0.0
    ranked = in_order(in_order(np.array([one[known], other[known]])))
    return float(np.asarray(np.corrcoef(ranked))[0, 1])
