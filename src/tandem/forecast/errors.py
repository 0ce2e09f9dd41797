"""How far counts move by themselves: changes of every place, pooled, with the width that a place's size calls for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tandem.forecast.panel import Floats

__all__ = ["COMMON_SHOCK", "Errors", "common_shock", "in_order", "paths", "pooled", "ranked"]

COMMON_SHOCK = 0.02
"""Standard deviation of the shock of one year that all places share, on the log scale: about that of national growth.
Fixed beforehand, not fitted; without it the interval of a total would be absurdly narrow."""

_WINSORISED_AT = 0.98
_FURTHEST = 6.0
"""Standardised errors beyond this many standard deviations are recording, not demand."""


@dataclass(frozen=True, slots=True)
class Errors:
    """Log changes as a spread that grows as places get smaller, variance = ``base`` + ``small`` / count.

    ``shape`` (m,) holds standardised errors, mean nought and standard deviation one, to draw from.
    """

    base: float
    small: float
    shape: Floats

    def spread(self, size: Floats) -> Floats:
        """The standard deviation of a log change for places of these sizes."""
        return np.sqrt(self.base + self.small / size)

    def at(self, ranks: Floats) -> Floats:
        """The standardised errors at these ranks, which lie between 0 and 1."""
        return np.sort(self.shape)[np.minimum((ranks * self.shape.size).astype(np.intp), self.shape.size - 1)]


def pooled(changes: Floats, size: Floats) -> Errors:
    """Fit the spread to changes (m,) about nought of places of ``size`` (m,), by least squares that allow no minus.

    Described in docs/decisions/forecasts-of-places.md.
    """
    squares = changes**2
    squares = np.minimum(squares, np.quantile(squares, _WINSORISED_AT))
    base, small = _nonnegative(1.0 / size, squares)
    spread = np.sqrt(np.maximum(base + small / size, 1e-8))
    shape = np.clip(changes / spread, -_FURTHEST, _FURTHEST)
    shape = shape - shape.mean()
    return Errors(base, small, shape / shape.std())


def _nonnegative(x: Floats, y: Floats) -> tuple[float, float]:
    """Intercept and slope of least squares, neither below nought."""
    slope = float(np.cov(x, y, bias=True)[0, 1] / np.var(x)) if np.var(x) > 0 else 0.0
    intercept = float(y.mean() - slope * x.mean())
    if slope < 0:
        return float(y.mean()), 0.0
    if intercept < 0:
        return 0.0, float(np.dot(x, y) / np.dot(x, x))
    return intercept, slope


def common_shock(years: int, n: int, rng: np.random.Generator) -> Floats:
    """What befalls all places alike by each year ahead, (years, n): a walk, so that a bad year is not forgotten."""
    return np.asarray(np.cumsum(rng.normal(0.0, COMMON_SHOCK, (years, n)), axis=0))


def paths(
    places: int, years: int, n: int, rng: np.random.Generator, *, only: npt.NDArray[np.bool_] | None = None
) -> Floats:
    """Ranks between 0 and 1 of each place's futures, (places, years, n), each future a walk.

    A place that is high in one year tends to be high in the next, so that sums over years are as wide as they should
    be. ``only`` (places,) are those that are wanted: chance is drawn for all, so that a place's does not depend on who
    else is.
    """
    steps = rng.standard_normal((places, years, n))
    walk = np.cumsum(steps if only is None else steps[only], axis=1)
    ranks = np.empty_like(walk)
    np.put_along_axis(ranks, in_order(walk), (np.arange(n) + 0.5) / n, axis=2)
    return ranks


def in_order(values: npt.NDArray[Any]) -> npt.NDArray[np.intp]:
    """The places of values in rising order along the last axis, those that tie as they came, whatever processor it is.

    Where nothing ties, which is nearly always, the quickest sort gives that order too.
    """
    order = np.argsort(values, axis=-1)
    risen = np.take_along_axis(values, order, axis=-1)
    if (risen[..., 1:] == risen[..., :-1]).any():
        return np.argsort(values, axis=-1, kind="stable")
    return order


def ranked(values: npt.NDArray[Any]) -> npt.NDArray[np.intp]:
    """How many come before each value along the last axis; what :func:`in_order` undoes."""
    order = in_order(values)
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(order.shape[-1]), axis=-1)
    return ranks
