"""The negative binomial likelihood with Var = mu + alpha mu^2, and its maximum in alpha."""

from __future__ import annotations

import math

import numpy as np

from tandem.stats._arrays import Floats


def log_likelihood(y: Floats, mu: Floats, alpha: float) -> float:
    """Return the log likelihood of counts ``y`` with means ``mu``; Poisson when ``alpha`` is nought."""
    from scipy.special import gammaln, xlogy

    if alpha == 0.0:
        return float(np.sum(xlogy(y, mu) - mu - gammaln(y + 1.0)))
    size = 1.0 / alpha
    arranged = gammaln(y + size) - gammaln(size) - gammaln(y + 1.0)
    return float(np.sum(arranged + xlogy(y, mu / (size + mu)) - size * np.log1p(mu / size)))


def nb_deviance(y: Floats, mu: Floats, alpha: float) -> float:
    """Return twice the log likelihood lost by ``mu`` against a mean of its own for every count."""
    safe = np.where(y > 0, y, 1.0)
    own = np.where(y > 0, y * np.log(safe / mu), 0.0)
    if alpha == 0.0:
        return float(2.0 * np.sum(own - (y - mu)))
    size = 1.0 / alpha
    return float(2.0 * np.sum(own - (y + size) * np.log((y + size) / (mu + size))))


def profile_dispersion(y: Floats, mu: Floats) -> float:
    """Return the alpha that maximises the likelihood at means ``mu``; nought when the counts vary no more than Poisson.

    Newton's steps on log(alpha), held inside a bracket that halves.
    """
    if float(np.sum((y - mu) ** 2 - y)) <= 0.0:
        return 0.0
    low, high = -25.0, 12.0
    at = math.log(max(float(np.sum((y - mu) ** 2 - y) / np.sum(mu**2)), 1e-8))
    for _ in range(200):
        slope, bend = _slope(y, mu, math.exp(at))
        low, high = (at, high) if slope > 0 else (low, at)
        step = at - slope / bend if bend < 0 else math.inf
        fresh = step if low < step < high else (low + high) / 2.0
        if abs(fresh - at) <= 1e-13 * (abs(at) + 1.0):
            return math.exp(fresh)
        at = fresh
    return math.exp(at)


def _slope(y: Floats, mu: Floats, alpha: float) -> tuple[float, float]:
    """First and second derivative of the log likelihood in log(alpha)."""
    from scipy.special import digamma, polygamma

    size = 1.0 / alpha
    ratio = (y - mu) / (size + mu)
    first = float(np.sum(digamma(y + size) - digamma(size) - np.log1p(mu / size) - ratio))
    second = float(
        np.sum(polygamma(1, y + size) - polygamma(1, size) + mu / (size * (size + mu)) + ratio / (size + mu))
    )
    return -size * first, size * first + size * size * second
