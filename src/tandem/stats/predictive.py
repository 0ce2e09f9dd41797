"""Where a unit may lie, given how much units differ."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, counts, fraction, numbers, sizes, together
from tandem.stats.funnel import z_overdispersed
from tandem.stats.intervals import Limits
from tandem.stats.normal import probability_below, quantile
from tandem.stats.transforms import Transform, Transformed, back_transform


@dataclass(frozen=True, slots=True, eq=False)
class UnitPosterior:
    """What is known of each unit's own value on the transformed scale: normal with ``mean`` and ``sd``."""

    transform: Transform
    mean: Floats
    sd: Floats

    def below(self, value: ArrayLike) -> Floats:
        """Return the probability that the unit's own ratio or proportion lies below ``value``."""
        bar = _forward(counts(value, "value"), self.transform)
        with np.errstate(divide="ignore", invalid="ignore"):
            return probability_below((bar - self.mean) / self.sd)

    def limits(self, *, confidence: float = 0.95) -> Limits:
        """Return the central limits of the unit's own ratio or proportion."""
        reach = quantile(0.5 + fraction(confidence, "confidence") / 2.0) * self.sd
        return Limits(
            back_transform(self.mean - reach, self.transform), back_transform(self.mean + reach, self.transform)
        )


def unit_posterior(units: Transformed, tau2: ArrayLike) -> UnitPosterior:
    """Return each unit's own value given its observation and the spread of units.

    With theta ~ N(target, tau^2) and Y | theta ~ N(theta, s^2), theta | Y is normal with
    mean target + B (Y - target) and variance B s^2, B = tau^2/(tau^2 + s^2).

    Source: Efron and Morris (1973), JASA 68:117-130. ``tau2`` broadcasts against the units and is above nought.
    """
    between = sizes(tau2, "tau2")
    kept = between / (between + units.standard_error**2)
    return UnitPosterior(
        units.transform,
        np.asarray(units.target + kept * (units.value - units.target)),
        np.asarray(np.sqrt(kept) * units.standard_error),
    )


def probability_as_low(units: Transformed, tau2: ArrayLike) -> Floats:
    """Return the chance that a unit drawn from the same spread would lie as low or lower: Phi(z_OD).

    The one-sided p value for a screen; one minus it serves for high units.
    """
    return probability_below(z_overdispersed(units, tau2))


def count_probability_as_low(observed: ArrayLike, expected: ArrayLike, tau2: ArrayLike) -> Floats:
    """Return P(count <= observed) for a new unit with this expected count, allowing for units that differ.

    Negative binomial with mean E and variance E + E^2 (exp(tau^2) - 1): exact for gamma-distributed
    units, and better than a normal approximation where E is small. Poisson where tau2 is nought.
    Broadcasts.
    """
    from scipy.special import betainc, pdtr

    o, e, between = together(
        "observed, expected and tau2",
        counts(observed, "observed"),
        sizes(expected, "expected"),
        counts(tau2, "tau2"),
    )
    whole = np.floor(o)
    some = between > 0
    size = 1.0 / np.expm1(np.where(some, between, 1.0))
    return np.asarray(np.where(some, betainc(size, whole + 1.0, size / (size + e)), pdtr(whole, e)))


def count_limits(expected: ArrayLike, tau2: ArrayLike, *, confidence: float = 0.95) -> Limits:
    """Return the whole counts between which a new unit would lie, under :func:`count_probability_as_low`.

    Each is the least count k with P(count <= k) at or above its tail; broadcasts.
    """
    e, between = together("expected and tau2", sizes(expected, "expected"), counts(tau2, "tau2"))
    tail = (1.0 - fraction(confidence, "confidence")) / 2.0
    return Limits(_least_count(e, between, tail), _least_count(e, between, 1.0 - tail))


def _least_count(expected: Floats, tau2: Floats, probability: float) -> Floats:
    below = np.full(expected.shape, -1.0)
    reach = np.ceil(expected) + 1.0
    while np.any(short := count_probability_as_low(reach, expected, tau2) < probability):
        below = np.where(short, reach, below)
        reach = np.where(short, 2.0 * reach, reach)
    while np.any(apart := reach - below > 1.0):
        middle = np.where(apart, np.floor((below + reach) / 2.0), reach)
        enough = count_probability_as_low(middle, expected, tau2) >= probability
        reach = np.where(apart & enough, middle, reach)
        below = np.where(apart & ~enough, middle, below)
    return reach


def _forward(value: Floats, transform: Transform) -> Floats:
    if transform is Transform.SQRT:
        return np.asarray(np.sqrt(value))
    if transform is Transform.ARCSINE:
        if np.any(value > 1):
            raise ValueError("value must be a proportion between 0 and 1.")
        return np.asarray(np.arcsin(np.sqrt(numbers(value, "value"))))
    with np.errstate(divide="ignore"):
        return np.asarray(np.log(value))
