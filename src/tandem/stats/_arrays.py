"""Checks that every method shares."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats: TypeAlias = NDArray[np.float64]
Bools: TypeAlias = NDArray[np.bool_]
Ints: TypeAlias = NDArray[np.int64]


def numbers(values: ArrayLike, name: str) -> Floats:
    """Return ``values`` as float64, saying which argument is at fault when that cannot be done."""
    try:
        return np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as fault:
        raise ValueError(f"{name} must be a number or an array of numbers.") from fault


def counts(values: ArrayLike, name: str) -> Floats:
    """Return ``values`` as float64 after refusing any below nought; NaN (unknown) passes through."""
    array = numbers(values, name)
    if np.any(array < 0):
        raise ValueError(f"{name} must not be below nought.")
    return array


def sizes(values: ArrayLike, name: str) -> Floats:
    """Return ``values`` as float64 after refusing any at or below nought; NaN (unknown) passes through."""
    array = numbers(values, name)
    if np.any(array <= 0):
        raise ValueError(f"{name} must be above nought.")
    return array


def together(names: str, *arrays: Floats) -> tuple[Floats, ...]:
    """Broadcast ``arrays`` against one another, or say which arguments do not fit together."""
    try:
        return tuple(np.broadcast_arrays(*arrays))
    except ValueError as fault:
        shapes = ", ".join(str(array.shape) for array in arrays)
        raise ValueError(f"{names} must have shapes that fit together; they were {shapes}.") from fault


def fraction(value: float, name: str) -> float:
    """Return ``value`` when it lies strictly between 0 and 1; 95 in place of 0.95 is refused."""
    if not 0.0 < value < 1.0:
        raise ValueError(f"{name} must lie between 0 and 1, such as 0.95; it was {value}.")
    return value


def two_sided_z(confidence: float) -> float:
    """Return the standard normal quantile at ``(1 + confidence) / 2``."""
    from statistics import NormalDist

    return NormalDist().inv_cdf(0.5 + fraction(confidence, "confidence") / 2.0)
