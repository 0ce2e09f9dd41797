"""The standard normal distribution without scipy.

scipy.special takes a third of a second to import; these are exact to double
precision and need only the standard library, so a screen of 150 units that
needs nothing but normal tails starts at once.
"""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Floats, numbers

_ERFC = np.frompyfunc(math.erfc, 1, 1)
_QUANTILE = np.frompyfunc(NormalDist().inv_cdf, 1, 1)


def density(z: ArrayLike) -> Floats:
    """Return the standard normal density at ``z``; same shape as ``z``."""
    z_ = numbers(z, "z")
    return np.asarray(np.exp(-0.5 * z_ * z_) / math.sqrt(2.0 * math.pi))


def probability_below(z: ArrayLike) -> Floats:
    """Return Phi(z), accurate far into the lower tail (Phi(-30) is 4.9e-198, not nought); same shape as ``z``."""
    z_ = numbers(z, "z")
    return np.asarray(0.5 * np.asarray(_ERFC(-z_ / math.sqrt(2.0)), dtype=np.float64))


def quantile(probability: ArrayLike) -> Floats:
    """Return the standard normal quantile of each ``probability``; same shape.

    Wichura, M. J. (1988), algorithm AS 241, by way of ``statistics.NormalDist``.
    Probabilities of exactly 0 and 1 give minus and plus infinity; NaN gives NaN.
    Raises ValueError outside [0, 1].
    """
    p = numbers(probability, "probability")
    if np.any((p < 0) | (p > 1)):
        raise ValueError("probability must lie between 0 and 1.")
    inside = (p > 0) & (p < 1)
    at_ends = np.where(p <= 0, -np.inf, np.where(p >= 1, np.inf, np.nan))
    return np.where(inside, np.asarray(_QUANTILE(np.where(inside, p, 0.5)), dtype=np.float64), at_ends)
