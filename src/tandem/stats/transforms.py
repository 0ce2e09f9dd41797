"""Transformations that make counts, ratios and proportions comparable on one scale.

Each gives Y, its sampling standard error s and the target, so that (Y - target)/s
is near standard normal for a unit that differs from the rest by chance alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, counts, numbers, sizes, together

HALF = 0.5


class Transform(StrEnum):
    """The scale a unit's value is judged on."""

    LOG = "log"
    SQRT = "sqrt"
    ARCSINE = "arcsine"
    LOG_COUNTS = "log_counts"


@dataclass(frozen=True, slots=True, eq=False)
class Transformed:
    """Units on a common scale.

    ``value`` and ``standard_error`` have one shape, units on the last axis;
    ``target`` is on the transformed scale and broadcasts against them.
    NaN marks a unit whose value is not known.
    """

    transform: Transform
    value: Floats
    standard_error: Floats
    target: Floats

    @property
    def z(self) -> Floats:
        """The naive z score, (Y - target)/s, which takes every difference beyond sampling as unusual."""
        return np.asarray((self.value - self.target) / self.standard_error)


def log_ratio(observed: ArrayLike, expected: ArrayLike) -> Transformed:
    """Return Y = log(O/E), s = 1/sqrt(E), target 0, as the Summary Hospital-level Mortality Indicator has it.

    A count of nought is taken as one half, so that it is low but finite;
    FunnelPlotR 0.6.0 gives minus infinity there. Expected counts are not rounded.

    Source: Spiegelhalter et al. (2012), JRSS A 175:1-47; NHS Digital, SHMI specification.
    """
    o, e = together("observed and expected", counts(observed, "observed"), sizes(expected, "expected"))
    value = np.log(np.where(o == 0, HALF, o) / e)
    return Transformed(Transform.LOG, value, np.asarray(1.0 / np.sqrt(e)), np.asarray(0.0))


def sqrt_ratio(observed: ArrayLike, expected: ArrayLike) -> Transformed:
    """Return Y = sqrt(O/E), s = 1/(2 sqrt(E)), target 1, as the Care Quality Commission has it.

    Source: Spiegelhalter (2005), Stat Med 24:1185-1202, Appendix A.
    """
    o, e = together("observed and expected", counts(observed, "observed"), sizes(expected, "expected"))
    return Transformed(Transform.SQRT, np.sqrt(o / e), np.asarray(0.5 / np.sqrt(e)), np.asarray(1.0))


def arcsine_proportion(successes: ArrayLike, trials: ArrayLike, *, target: ArrayLike | None = None) -> Transformed:
    """Return Y = asin(sqrt(x/n)), s = 1/(2 sqrt(n)), target asin(sqrt(p)).

    ``target`` is the proportion p; left out, it is the pooled sum x / sum n over the
    last axis. A unit without trials is NaN.

    Source: Spiegelhalter (2005), Appendix A.
    """
    x, n = together("successes and trials", counts(successes, "successes"), counts(trials, "trials"))
    if np.any(x > n):
        raise ValueError("successes must not exceed trials.")
    some = n > 0
    safe = np.where(some, n, 1.0)
    pooled = _pooled(x, n) if target is None else numbers(target, "target")
    if np.any((pooled < 0) | (pooled > 1)):
        raise ValueError("target must be a proportion between 0 and 1.")
    value = np.where(some, np.arcsin(np.sqrt(x / safe)), np.nan)
    spread = np.where(some, 0.5 / np.sqrt(safe), np.nan)
    return Transformed(Transform.ARCSINE, value, spread, np.arcsin(np.sqrt(pooled)))


def log_count_ratio(numerator: ArrayLike, denominator: ArrayLike, *, target: ArrayLike | None = None) -> Transformed:
    """Return Y = log((a + 1/2)/(b + 1/2)), s^2 = a/(a + 1/2)^2 + b/(b + 1/2)^2 for a ratio of two counts.

    ``target`` is the ratio; left out, it is the pooled sum a / sum b over the last axis.
    Where both counts are nought nothing is known and the unit is NaN.

    Source: Spiegelhalter (2005), Appendix A.
    """
    a, b = together("numerator and denominator", counts(numerator, "numerator"), counts(denominator, "denominator"))
    pooled = _pooled(a, b) if target is None else numbers(target, "target")
    if np.any(pooled <= 0):
        raise ValueError("target must be a ratio above nought.")
    some = (a + b) > 0
    spread = np.sqrt(a / (a + HALF) ** 2 + b / (b + HALF) ** 2)
    return Transformed(
        Transform.LOG_COUNTS,
        np.where(some, np.log((a + HALF) / (b + HALF)), np.nan),
        np.where(some, spread, np.nan),
        np.log(pooled),
    )


def back_transform(value: ArrayLike, transform: Transform) -> Floats:
    """Return ``value`` on the scale people read: a ratio or a proportion.

    Square roots below nought are held at nought before squaring, and arcsine
    angles within [0, pi/2] before the sine, so that a limit can never turn back on itself.
    """
    y, scale = numbers(value, "value"), Transform(transform)
    if scale is Transform.SQRT:
        return np.asarray(np.clip(y, 0.0, None) ** 2)
    if scale is Transform.ARCSINE:
        return np.asarray(np.sin(np.clip(y, 0.0, np.pi / 2.0)) ** 2)
    return np.asarray(np.exp(y))


def _pooled(numerator: Floats, denominator: Floats) -> Floats:
    known = ~np.isnan(numerator) & ~np.isnan(denominator)
    above = np.sum(np.where(known, numerator, 0.0), axis=-1, keepdims=numerator.ndim > 0)
    below = np.sum(np.where(known, denominator, 0.0), axis=-1, keepdims=numerator.ndim > 0)
    if np.any(below <= 0):
        raise ValueError("the units together have nothing to divide by; give the target.")
    return np.asarray(above / below)
