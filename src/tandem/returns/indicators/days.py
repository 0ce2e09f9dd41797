"""Working days between dates of a whole table at once."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl

from tandem.core.calendar import is_working_day
from tandem.returns.collection import day_number

__all__ = ["months_on", "working_days"]

_SPAN = 3
"""Years before a collection within which working days are counted; nothing timed in them lasts longer."""


def working_days(start: pl.Series, end: pl.Series, *, last: date) -> pl.Series:
    """How many working days each end lies after its start (day 0); null where either is unknown or years away.

    Days are counted from the third year before ``last``.
    """
    first = date(last.year - _SPAN, 1, 1)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    counted = np.cumsum([is_working_day(day) for day in days])
    begin = day_number(first)
    at = [series.to_physical().cast(pl.Int64).fill_null(-1).to_numpy() - begin for series in (start, end)]
    known = (at[0] >= 0) & (at[1] >= 0) & (at[0] < len(days)) & (at[1] < len(days))
    held = [np.where(known, places, 0) for places in at]
    return pl.Series(np.where(known, counted[held[1]] - counted[held[0]], -1)).replace(-1, None)


def months_on(column: str, months: int) -> pl.Expr:
    """The same day of the month, so many months on, or that month's last day."""
    return pl.col(column).dt.offset_by(f"{months}mo")
