"""From texts to the typed tables of a census."""

from __future__ import annotations

import polars as pl

from tandem.returns.cin.layout import Kind, tables

_ISO = r"^\d{4}-\d{2}-\d{2}$"


def typed(name: str, frame: pl.DataFrame) -> pl.DataFrame:
    """A table of texts with its dates as dates; one that could not be read stands in ``<field>_raw`` and is null."""
    dates = tables()[name].of(Kind.DATE)
    return frame.with_columns(
        *(
            pl.when(pl.col(date).str.contains(_ISO))
            .then(pl.col(date))
            .str.to_date("%Y-%m-%d", strict=False)
            .alias(date)
            for date in dates
        ),
        *(pl.col(date).alias(f"{date}_raw") for date in dates),
    ).with_columns(pl.when(pl.col(date).is_null()).then(pl.col(f"{date}_raw")).alias(f"{date}_raw") for date in dates)
