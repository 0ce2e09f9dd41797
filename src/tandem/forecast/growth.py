"""Growth of a nation's price that lasts: a level of growth that itself walks, with how unsure the past leaves us of it.

A local linear trend (Harvey 1989, Forecasting, Structural Time Series Models and the Kalman Filter, ch. 2): a year's
log growth is the growth that lasts plus what is of that year alone, and the growth that lasts moves from year to year.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tandem.forecast.panel import Floats

__all__ = ["FIRST_GROWTH", "LastingGrowth", "lasting"]

FIRST_GROWTH = (0.03, 0.05)
"""What a year's growth is taken to be before any is seen: mean and standard deviation. Weak beside a few years."""
_LIKELY_WIDTH = 0.05
"""The scale of the half-Cauchy priors on both standard deviations (Gelman 2006, Bayesian Analysis 1:515): growth that
changes by five points a year would be much."""
_WIDTHS = np.geomspace(0.002, 0.1, 14)


@dataclass(frozen=True, slots=True)
class LastingGrowth:
    """What a few years of growth say, over a grid of how far it varies; each array is (m,).

    ``weight`` is how likely a point of the grid is; ``mean`` and ``variance``
    are those of next year's lasting growth there; ``passing`` and ``moving``
    the standard deviations of what is of one year alone, and of what lasts.
    """

    weight: Floats
    mean: Floats
    variance: Floats
    passing: Floats
    moving: Floats

    @property
    def expected(self) -> float:
        """Next year's growth, on average."""
        return float(self.weight @ self.mean)

    def paths(self, common: Floats, rng: np.random.Generator) -> Floats:
        """Log growth added up by each year ahead, (years, n).

        ``common`` (years + 1, n) are standard normal: the doubt about today's
        lasting growth, then how it moves each year.
        """
        years, n = common.shape[0] - 1, common.shape[1]
        at = rng.choice(self.weight.size, n, p=self.weight)
        growth = self.mean[at] + np.sqrt(self.variance[at]) * common[0]
        made = np.empty((years, n))
        for year in range(years):
            made[year] = growth + self.passing[at] * rng.standard_normal(n)
            growth = growth + self.moving[at] * common[year + 1]
        return np.asarray(np.cumsum(made, axis=0))


def lasting(growths: Floats) -> LastingGrowth:
    """Filter yearly log growths (years,), oldest first; NaN is a year that is not known."""
    passing, moving = (each.ravel() for each in np.meshgrid(_WIDTHS, _WIDTHS))
    mean, variance = np.full(passing.size, FIRST_GROWTH[0]), np.full(passing.size, FIRST_GROWTH[1] ** 2)
    fit = np.zeros(passing.size)
    for seen in growths:
        if not np.isnan(seen):
            spread = variance + passing**2
            missed = seen - mean
            fit -= (np.log(spread) + missed**2 / spread) / 2
            gain = variance / spread
            mean, variance = mean + gain * missed, variance * (1 - gain)
        variance = variance + moving**2
    # The grid is even in logarithms, so each prior density is multiplied by its width.
    for width in (passing, moving):
        fit += np.log(width) - np.log1p((width / _LIKELY_WIDTH) ** 2)
    weight = np.exp(fit - fit.max())
    return LastingGrowth(weight / weight.sum(), mean, variance, passing, moving)
