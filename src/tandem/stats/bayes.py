"""Empirical Bayes for ratios of counts: many small units, each borrowing from the rest."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, counts, numbers, sizes, together
from tandem.stats.regression import CountFamily, count_regression


@dataclass(frozen=True, slots=True)
class GammaPrior:
    """Between-unit distribution of the ratio: Gamma with this shape and mean.

    ``shape`` is infinite when the units differ no more than chance would have it.
    """

    shape: float
    mean: float


@dataclass(frozen=True, slots=True, eq=False)
class GammaPosterior:
    """What is known of each unit's own ratio: Gamma with ``shape`` and ``rate``, arrays of one shape."""

    shape: Floats
    rate: Floats

    @property
    def mean(self) -> Floats:
        """(a + O)/(a/m + E): each ratio drawn in towards the mean of all."""
        return np.asarray(self.shape / self.rate)

    def below(self, ratio: ArrayLike) -> Floats:
        """Return the probability that each unit's own ratio lies below ``ratio``."""
        from scipy.special import gammainc

        return np.asarray(gammainc(self.shape, self.rate * counts(ratio, "ratio")))

    def quantile(self, probability: ArrayLike) -> Floats:
        """Return the ratio below which each unit's own lies with ``probability``."""
        from scipy.special import gammaincinv

        p = numbers(probability, "probability")
        if np.any((p < 0) | (p > 1)):
            raise ValueError("probability must lie between 0 and 1.")
        return np.asarray(gammaincinv(self.shape, p) / self.rate)


@dataclass(frozen=True, slots=True, eq=False)
class Marshall:
    """Moment estimates: the overall ratio, the variance between units, and each unit's shrunken ratio (n,)."""

    mean: float
    between: float
    estimates: Floats


def gamma_poisson(observed: ArrayLike, expected: ArrayLike) -> GammaPrior:
    """Return the maximum-likelihood prior for O ~ Poisson(E theta), theta ~ Gamma(a, mean m).

    O is then negative binomial with mean m E and size a. Both (n,), one unit each.
    Source: Clayton and Kaldor (1987), Biometrics 43:671-681, section 2.
    """
    o, e = together("observed and expected", counts(observed, "observed"), sizes(expected, "expected"))
    fit = count_regression(np.ones((o.size, 1)), o.ravel(), offset=np.log(e.ravel()), family=CountFamily.NB2)
    shape = 1.0 / fit.dispersion if fit.dispersion > 0 else math.inf
    return GammaPrior(shape=shape, mean=float(np.exp(fit.coefficients[0])))


def posterior(observed: ArrayLike, expected: ArrayLike, prior: GammaPrior) -> GammaPosterior:
    """Return Gamma(a + O, a/m + E) for each unit; broadcasts.

    The posterior says how far a unit's own ratio is known, not whether it is unusual among
    units: for that see :func:`tandem.stats.funnel.z_overdispersed`.
    Raises ValueError for a prior of infinite shape, where there is nothing to tell units apart by.
    """
    if not math.isfinite(prior.shape):
        raise ValueError("the units differ no more than chance would have it; each has the mean of all.")
    o, e = together("observed and expected", counts(observed, "observed"), sizes(expected, "expected"))
    return GammaPosterior(np.asarray(prior.shape + o), np.asarray(prior.shape / prior.mean + e))


def marshall(observed: ArrayLike, exposure: ArrayLike) -> Marshall:
    """Return Marshall's global moment estimates; both (n,).

    m = sum y / sum n ; s^2 = sum n (r - m)^2 / sum n ; A = max(0, s^2 - m / mean n) ;
    estimate = m + A/(A + m/n) (r - m).

    Source: Marshall (1991), Applied Statistics 40:283-294, eqs 2-4; equals spdep's ``EBest``.
    """
    y, n = together("observed and exposure", counts(observed, "observed"), sizes(exposure, "exposure"))
    mean = float(np.sum(y) / np.sum(n))
    rate = y / n
    between = max(0.0, float(np.sum(n * (rate - mean) ** 2) / np.sum(n)) - mean / float(np.mean(n)))
    if between == 0.0:
        return Marshall(mean, 0.0, np.full(y.shape, mean))
    return Marshall(mean, between, np.asarray(mean + between / (between + mean / n) * (rate - mean)))
