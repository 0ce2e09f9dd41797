"""Birthdays of many at once, to the day."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["birthday"]

Days = npt.NDArray[np.int32]


def birthday(born: npt.NDArray[Any], age: int) -> Days:
    """The day number on which each reaches an age, of days of birth since 1970.

    Whoever is born on 29 February has their birthday on 1 March where there is none.
    """
    days = np.asarray(born).astype("datetime64[D]")
    month = days.astype("datetime64[M]")
    later = (month + np.timedelta64(12 * age, "M")).astype("datetime64[D]")
    return np.asarray((later + (days - month.astype("datetime64[D]"))).astype(np.int64), dtype=np.int32)
