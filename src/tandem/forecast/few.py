"""How far the means of few children move beside those of many: variance = base + small / children.

Weighted least squares on squared changes, each weighed by what it is expected to be (iterated): a mean of few moves
far, and unweighed a handful of the smallest places would decide.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tandem.forecast.errors import Errors
from tandem.forecast.panel import Floats

__all__ = ["ByNumber", "by_number", "errors_by_number"]

_WINSORISED_AT = 0.99
_FURTHEST = 6.0
"""Standardised changes beyond this many standard deviations are recording, not cost."""
_ROUNDS = 20
_LEAST = 1e-4
"""No variance is expected to be less: a weight must be finite."""


@dataclass(frozen=True, slots=True)
class ByNumber:
    """``base`` moves a mean however many it is of, ``small`` is divided by how many; ``error`` is that of ``small``."""

    base: float
    small: float
    error: float


def by_number(changes: Floats, of: Floats, whose: Floats) -> ByNumber:
    """Fit to changes (m,) about nought of means of so many, each of the authority numbered in ``whose``.

    The error lets an authority's changes go together. They must not all be of as many.
    """
    squares = np.minimum(changes**2, np.quantile(changes**2, _WINSORISED_AT))
    terms = np.stack([np.ones(of.size), 1 / of], axis=1)
    fit, weight = np.array([squares.mean(), 0.0]), np.ones(of.size)
    for _ in range(_ROUNDS):
        weight = 1 / np.maximum(terms @ fit, _LEAST)
        fit = _nonnegative(terms, squares, weight)
    bread = np.linalg.inv((terms * weight[:, np.newaxis]).T @ (terms * weight[:, np.newaxis]))
    missed = terms * (weight**2 * (squares - terms @ fit))[:, np.newaxis]
    number = whose.astype(np.intp)
    each = np.stack([np.bincount(number, column) for column in missed.T], axis=1)
    return ByNumber(float(fit[0]), float(fit[1]), float(np.sqrt((bread @ each.T @ each @ bread)[1, 1])))


def _nonnegative(terms: Floats, squares: Floats, weight: Floats) -> Floats:
    """Least squares with neither term below nought."""
    scaled, aim = terms * weight[:, np.newaxis], squares * weight
    both = np.linalg.solve(scaled.T @ scaled, scaled.T @ aim)
    if (both >= 0).all():
        return np.asarray(both)
    alone = np.maximum(scaled.T @ aim, 0.0) / (scaled**2).sum(axis=0)
    return np.asarray([alone[0], 0.0] if both[1] < 0 else [0.0, alone[1]])


def errors_by_number(changes: Floats, of: Floats, whose: Floats) -> Errors:
    """The same as a spread to draw from."""
    fit = by_number(changes, of, whose)
    shape = np.clip(changes / np.sqrt(np.maximum(fit.base + fit.small / of, 1e-8)), -_FURTHEST, _FURTHEST)
    shape = shape - shape.mean()
    return Errors(fit.base, fit.small, shape / shape.std())
