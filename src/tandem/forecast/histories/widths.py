"""How wide the futures must be, learnt from past origins inside the same histories."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from tandem.forecast.histories.arrivals import quarter_ends
from tandem.forecast.histories.futures import learnt, simulate
from tandem.returns.collection import day_number
from tandem.returns.histories import Histories

__all__ = ["Widths", "widened", "widths"]

Floats = npt.NDArray[np.float64]

_LEAST_PAST, _LEAST_AHEAD, _EVERY = 8, 2, 2
"""Quarters of past before the first origin, of future after the last, and between two."""
_FURTHEST = 12
_FUTURES = 100
_HELD = 3.0
"""Weight, in independent origins, with which the widths are held to those that the futures have of themselves."""
_EACH = 0.5
"""What an origin counts for: those beside it share most of their future with it."""
_UNCHECKED = 1.15
"""Where no origin can be tried the widths are taken to be too narrow, as those of such models have been found to be."""


@dataclass(frozen=True, slots=True)
class Widths:
    """By what the spread of log counts is multiplied, and from how many origins that was learnt."""

    factor: float
    origins: tuple[date, ...]


def widths(histories: Histories, *, seed: int) -> Widths:
    """Try the whole method at past origins, each knowing only its own past, and see how far off it was.

    The factor is the root mean square of errors in standard deviations of the
    draws' logs, held to one by a weight of so many origins, since few and
    overlapping ones say little.
    """
    origins = _origins(histories)
    if not origins:
        return Widths(_UNCHECKED, ())
    squares = [_square(histories, origin, np.random.default_rng([seed, at])) for at, origin in enumerate(origins)]
    weight = _EACH * len(origins)
    return Widths(math.sqrt((_HELD + _EACH * sum(squares)) / (_HELD + weight)), origins)


def widened(totals: Floats, factor: float) -> Floats:
    """Draws (futures, quarters) whose logs lie so many times as far from their middle."""
    logs = np.log(totals + 0.5)
    middle = np.median(logs, axis=0)
    return np.asarray(np.maximum(np.exp(middle + factor * (logs - middle)) - 0.5, 0.0))


def _origins(histories: Histories) -> tuple[date, ...]:
    begin = quarter_ends(histories.last, -_quarters(histories.first, histories.last))
    return tuple(begin[_LEAST_PAST : len(begin) - _LEAST_AHEAD + 1 : _EVERY])


def _quarters(first: date, last: date) -> int:
    return round((last - first).days / 91.3)


def _square(histories: Histories, origin: date, rng: np.random.Generator) -> float:
    quarters = min(_quarters(origin, histories.last), _FURTHEST)
    made = simulate(histories, learnt(histories, origin), quarters=quarters, futures=_FUTURES, rng=rng)
    logs = np.log(made.total + 0.5)
    seen = np.log([histories.in_care(day_number(day)).sum() + 0.5 for day in made.ends])
    off: Any = (seen - np.median(logs, axis=0)) / np.maximum(logs.std(axis=0), 1e-6)
    return float(np.mean(off**2))
