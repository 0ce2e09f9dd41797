"""Proper scores of forecasts, and how sure their differences are."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, fraction, numbers, sizes, together
from tandem.stats.intervals import Limits
from tandem.stats.normal import density, probability_below


class Estimate(NamedTuple):
    """A number with the limits between which resampling puts it."""

    value: float
    lower: float
    upper: float


def crps_ensemble(observed: ArrayLike, draws: ArrayLike, *, fair: bool = True) -> Floats:
    """Return the continuous ranked probability score of an ensemble; lower is better, in the units observed.

    mean |x - y| - sum_ij |x_i - x_j| / (2 n (n - 1)), which is unbiased for the score of what the draws
    come from; with ``fair`` false, n^2 in place of n (n - 1).

    ``observed`` (...); ``draws`` (..., n), n at least two when fair.
    Source: Gneiting and Raftery (2007), JASA 102:359-378, eq. 21; Ferro (2014), QJRMS 140:1917-1923.
    """
    x = np.sort(numbers(draws, "draws"), axis=-1)
    if x.ndim == 0 or x.shape[-1] < (2 if fair else 1):
        raise ValueError("draws must hold at least two draws on the last axis.")
    n = x.shape[-1]
    y = numbers(observed, "observed")[..., np.newaxis]
    error = np.mean(np.abs(x - y), axis=-1)
    order = 2.0 * np.arange(1, n + 1) - n - 1.0
    return np.asarray(error - np.sum(order * x, axis=-1) / (n * (n - 1) if fair else n * n))


def crps_ensemble_log(observed: ArrayLike, draws: ArrayLike, *, fair: bool = True) -> Floats:
    """Return the CRPS of log(1 + count): scores growth, so that small places weigh as much as large.

    Shapes as :func:`crps_ensemble`. Source: Bosse et al. (2023), PLoS Comput Biol 19:e1011393.
    """
    y, x = numbers(observed, "observed"), numbers(draws, "draws")
    if np.any(y < 0) or np.any(x < 0):
        raise ValueError("observed and draws must not be below nought on a log scale.")
    return crps_ensemble(np.log1p(y), np.log1p(x), fair=fair)


def crps_normal(observed: ArrayLike, mean: ArrayLike, sd: ArrayLike) -> Floats:
    """Return the CRPS of a normal forecast: sd (z (2 Phi(z) - 1) + 2 phi(z) - 1/sqrt(pi)). Broadcasts.

    Source: Gneiting, Raftery, Westveld and Goldman (2005), Monthly Weather Review 133:1098-1118, eq. 5.
    """
    s = sizes(sd, "sd")
    z = (numbers(observed, "observed") - numbers(mean, "mean")) / s
    return np.asarray(s * (z * (2.0 * probability_below(z) - 1.0) + 2.0 * density(z) - 1.0 / math.sqrt(math.pi)))


def pinball(observed: ArrayLike, forecast: ArrayLike, *, level: ArrayLike) -> Floats:
    """Return the pinball (quantile) loss of a forecast of the ``level`` quantile. Broadcasts.

    Source: Koenker and Bassett (1978), Econometrica 46:33-50.
    """
    tau = numbers(level, "level")
    if np.any((tau <= 0) | (tau >= 1)):
        raise ValueError("level must lie between 0 and 1.")
    gap = numbers(observed, "observed") - numbers(forecast, "forecast")
    return np.asarray(np.where(np.isnan(gap), np.nan, np.maximum(tau * gap, (tau - 1.0) * gap)))


def interval_score(observed: ArrayLike, lower: ArrayLike, upper: ArrayLike, *, confidence: float) -> Floats:
    """Return (u - l) + 2/a (l - y)+ + 2/a (y - u)+ with a = 1 - confidence. Broadcasts.

    Source: Gneiting and Raftery (2007), eq. 43. Raises ValueError when a lower limit lies above its upper.
    """
    alpha = 1.0 - fraction(confidence, "confidence")
    y, low, high = _interval(observed, lower, upper)
    missed = np.maximum(low - y, 0.0) + np.maximum(y - high, 0.0)
    return np.asarray(high - low + 2.0 / alpha * missed)


def coverage(observed: ArrayLike, lower: ArrayLike, upper: ArrayLike, *, axis: int | None = None) -> Floats:
    """Return the share of known observations within their limits, over all or along ``axis``; NaN if none known."""
    y, low, high = _interval(observed, lower, upper)
    known = ~np.isnan(y) & ~np.isnan(low) & ~np.isnan(high)
    tally = np.sum(known, axis=axis)
    within = np.sum(known & (y >= low) & (y <= high), axis=axis)
    return np.where(tally > 0, within / np.maximum(tally, 1), np.nan)


def mase(observed: ArrayLike, forecast: ArrayLike, history: ArrayLike) -> Floats:
    """Return mean |observed - forecast| over the mean |change| from one value to the next in ``history``.

    ``observed`` and ``forecast`` (..., H); ``history`` (..., T), T at least two. NaN where the history never changes.
    Source: Hyndman and Koehler (2006), Int J Forecasting 22:679-688.
    """
    past = numbers(history, "history")
    if past.ndim == 0 or past.shape[-1] < 2:
        raise ValueError("history must hold at least two values on the last axis.")
    y, f = together("observed and forecast", numbers(observed, "observed"), numbers(forecast, "forecast"))
    naive = np.mean(np.abs(np.diff(past, axis=-1)), axis=-1)
    error = np.mean(np.abs(y - f), axis=-1)
    return np.asarray(np.where(naive > 0, error / np.where(naive > 0, naive, 1.0), np.nan))


def skill(
    score: ArrayLike,
    reference: ArrayLike,
    cluster: ArrayLike,
    *,
    seed: int,
    resamples: int = 2000,
    confidence: float = 0.95,
) -> Estimate:
    """Return 1 - sum(score)/sum(reference) with a bootstrap interval that draws whole clusters.

    Above nought is better than the reference. All (n,); errors within a cluster go together, so
    clusters, not rows, are drawn with replacement. Percentile limits.
    Source: Cameron, Gelbach and Miller (2008), Rev Econ Stat 90:414-427; Efron and Tibshirani (1993), ch. 13.
    """
    value, limits = _bootstrap_ratio(
        numbers(score, "score"), numbers(reference, "reference"), cluster, seed, resamples, confidence
    )
    return Estimate(1.0 - value, 1.0 - float(limits.upper), 1.0 - float(limits.lower))


def clustered_share(
    hit: ArrayLike, cluster: ArrayLike, *, seed: int, resamples: int = 2000, confidence: float = 0.95
) -> Estimate:
    """Return the mean of ``hit`` (n,), such as whether an interval covered, with an interval as in :func:`skill`."""
    hits = numbers(hit, "hit")
    value, limits = _bootstrap_ratio(hits, np.ones_like(hits), cluster, seed, resamples, confidence)
    return Estimate(value, float(limits.lower), float(limits.upper))


def _interval(observed: ArrayLike, lower: ArrayLike, upper: ArrayLike) -> tuple[Floats, Floats, Floats]:
    y, low, high = together(
        "observed, lower and upper", numbers(observed, "observed"), numbers(lower, "lower"), numbers(upper, "upper")
    )
    if np.any(low > high):
        raise ValueError("lower must not lie above upper.")
    return y, low, high


def _bootstrap_ratio(  # noqa: PLR0917
    top: Floats, bottom: Floats, cluster: ArrayLike, seed: int, resamples: int, confidence: float
) -> tuple[float, Limits]:
    _, member = np.unique(np.asarray(cluster), return_inverse=True)
    if top.ndim != 1 or top.shape != bottom.shape or member.shape != top.shape:
        raise ValueError("scores and cluster must be one-dimensional and of one length.")
    tops, bottoms = np.bincount(member, weights=top), np.bincount(member, weights=bottom)
    groups = tops.size
    if groups < 2:
        raise ValueError("cluster must name at least two clusters.")
    drawn = np.random.default_rng(seed).multinomial(groups, np.full(groups, 1.0 / groups), size=resamples)
    tail = (1.0 - fraction(confidence, "confidence")) / 2.0
    lower, upper = np.quantile((drawn @ tops) / (drawn @ bottoms), [tail, 1.0 - tail])
    return float(np.sum(top) / np.sum(bottom)), Limits(np.asarray(lower), np.asarray(upper))
