"""Intervals for counts, ratios and proportions."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, counts, fraction, sizes, together, two_sided_z

EXACT_BELOW = 10
"""Counts below this take exact Poisson limits (PHE Technical Guide: Confidence Intervals, 2018)."""


class Limits(NamedTuple):
    """A lower and an upper limit, each an array of the inputs' broadcast shape."""

    lower: Floats
    upper: Floats


def byar(count: ArrayLike, *, confidence: float = 0.95) -> Limits:
    """Return Byar's approximate limits for a Poisson count.

    lower = O (1 - 1/(9 O) - z/(3 sqrt O))^3 ;
    upper = (O+1) (1 - 1/(9 (O+1)) + z/(3 sqrt(O+1)))^3 .

    A lower limit below nought is NaN (unknown), as PHEindicatormethods has it, and so is
    the lower limit of a count of nought, where the formula has no value; use
    :func:`exact_poisson` for small counts.

    Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, eqs 2.13-2.14.
    Shape: that of ``count``. Raises ValueError for counts below nought.
    """
    observed = counts(count, "count")
    z = two_sided_z(confidence)
    with np.errstate(divide="ignore", invalid="ignore"):
        lower = observed * (1.0 - 1.0 / (9.0 * observed) - z / (3.0 * np.sqrt(observed))) ** 3
    above = observed + 1.0
    upper = above * (1.0 - 1.0 / (9.0 * above) + z / (3.0 * np.sqrt(above))) ** 3
    return Limits(np.where(lower >= 0, lower, np.nan), np.asarray(upper))


def exact_poisson(count: ArrayLike, *, confidence: float = 0.95) -> Limits:
    """Return the exact (Garwood) limits for a Poisson count.

    lower = chi2inv(a/2, 2 O)/2, nought when O is nought ; upper = chi2inv(1 - a/2, 2 O + 2)/2.

    Source: Garwood (1936), Biometrika 28:437-442.
    Shape: that of ``count``. Raises ValueError for counts below nought.
    """
    from scipy.special import gammainccinv, gammaincinv

    observed = counts(count, "count")
    tail = (1.0 - fraction(confidence, "confidence")) / 2.0
    known = np.isfinite(observed)
    safe = np.where(known & (observed > 0), observed, 1.0)
    lower = np.where(observed > 0, gammaincinv(safe, tail), 0.0)
    upper = gammainccinv(np.where(known, observed, 0.0) + 1.0, tail)
    return Limits(np.where(known, lower, np.nan), np.where(known, upper, np.nan))


def count_interval(count: ArrayLike, *, confidence: float = 0.95) -> Limits:
    """Return exact limits for counts below ten and Byar's for the rest.

    Source: PHE Technical Guide: Confidence Intervals (2018), and PHEindicatormethods 2.1.0.
    Shape: that of ``count``. scipy is imported only when a count is below ten.
    """
    observed = counts(count, "count")
    limits = byar(observed, confidence=confidence)
    small = observed < EXACT_BELOW
    if not np.any(small):
        return limits
    exact = exact_poisson(observed, confidence=confidence)
    return Limits(np.where(small, exact.lower, limits.lower), np.where(small, exact.upper, limits.upper))


def ratio_interval(observed: ArrayLike, expected: ArrayLike, *, confidence: float = 0.95) -> Limits:
    """Return limits for observed / expected, the expected count taken as known.

    Exact Poisson limits where ``observed`` is below ten, Byar's otherwise (PHE's rule).
    Shape: the broadcast of both. Raises ValueError when an expected count is not above nought.
    """
    observed_, expected_ = together("observed and expected", counts(observed, "observed"), sizes(expected, "expected"))
    limits = count_interval(observed_, confidence=confidence)
    return Limits(limits.lower / expected_, limits.upper / expected_)


def wilson(successes: ArrayLike, trials: ArrayLike, *, confidence: float = 0.95) -> Limits:
    """Return Wilson's score limits for a proportion.

    (2x + z^2 -/+ z sqrt(z^2 + 4x(1 - x/n))) / (2(n + z^2)).

    Source: Wilson (1927), JASA 22:209-212; Newcombe (1998), Stat Med 17:857-872, method 3.
    Shape: the broadcast of both. No trials gives NaN: nothing is known.
    Raises ValueError when there are more successes than trials.
    """
    x, n = together("successes and trials", counts(successes, "successes"), counts(trials, "trials"))
    if np.any(x > n):
        raise ValueError("successes must not exceed trials.")
    z = two_sided_z(confidence)
    some = n > 0
    safe = np.where(some, n, 1.0)
    spread = z * np.sqrt(z * z + 4.0 * x * np.clip(1.0 - x / safe, 0.0, None))
    lower = np.where(x == 0, 0.0, (2.0 * x + z * z - spread) / (2.0 * (safe + z * z)))
    upper = np.where(x == n, 1.0, (2.0 * x + z * z + spread) / (2.0 * (safe + z * z)))
    return Limits(np.where(some, lower, np.nan), np.where(some, upper, np.nan))
