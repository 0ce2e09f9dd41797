"""Texts as dates: in one of the two forms that leave no doubt which is the day."""

from __future__ import annotations

import polars as pl

_TIME = r"[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$"
_ISO = r"^\d{4}-\d{2}-\d{2}$"
_BRITISH = r"^\d{1,2}/\d{1,2}/\d{4}$"


def day(cell: pl.Expr) -> pl.Expr:
    """A text as a date: year-month-day or day/month/year, a time after it left off; else null, never guessed."""
    text = cell.str.replace(_TIME, "")
    iso = pl.when(text.str.contains(_ISO)).then(text).str.to_date("%Y-%m-%d", strict=False)
    british = pl.when(text.str.contains(_BRITISH)).then(text).str.to_date("%d/%m/%Y", strict=False)
    return pl.coalesce(iso, british)
