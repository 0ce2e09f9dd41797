"""Whether social workers are enough for the cases, and what would make them so."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tandem.forecast.panel import Floats
from tandem.forecast.staffing.futures import Futures
from tandem.forecast.staffing.levers import NewlyQualified, stayed

__all__ = ["WANTED", "Needed", "able", "each_adds", "what_would_do"]

WANTED = 0.8
"""The share of futures in which there should be enough."""
_STEPS = 24


@dataclass(frozen=True, slots=True)
class Needed:
    """What would make enough case holders in 80 of 100 futures of the last year.

    ``chance`` is the share of futures in which there are enough as it is.
    ``hired`` social workers in post beyond those expected; ``leaving`` the
    share of leavers a year that would do, ``None`` where even none leaving does
    not; ``leaving_now`` that of today's course.
    """

    chance: float
    hired: float
    leaving: float | None
    leaving_now: float


def able(found: Futures, newly: NewlyQualified) -> Floats:
    """Case holders at work, (years, n): the newly qualified count for part of themselves in their first year."""
    share = found.holders / (found.in_post + found.agency)
    learning = (1 - newly.weight) * newly.share * found.starters * share
    return np.asarray(found.holders * (1 - found.absence) - learning)


def each_adds(found: Futures) -> Floats:
    """What one more social worker past the first year adds to those at work who hold cases, (years, n)."""
    return np.asarray(found.holders / (found.in_post + found.agency) * (1 - found.absence))


def what_would_do(found: Futures, there: Floats, needed: Floats) -> Needed:
    """Solved on the futures themselves: ``there`` and ``needed`` case holders, (years, n)."""
    short = needed[-1] - there[-1]
    chance = float(np.mean(short <= 0))
    usual = found.leavers / found.in_post
    now = float(np.median(usual[-1]))
    if chance >= WANTED:
        return Needed(chance, 0.0, now, now)
    hired = float(np.quantile(short / each_adds(found)[-1], WANTED))

    def reached(kept: float) -> bool:
        more = stayed(found.in_post, usual, usual * kept)[-1]
        return float(np.mean(short <= more * each_adds(found)[-1])) >= WANTED

    if not reached(0.0):
        return Needed(chance, hired, None, now)
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if reached(middle) else (low, middle)
    return Needed(chance, hired, low * now, now)
