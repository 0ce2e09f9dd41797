"""How far chance, and rounding, leave a rate and a share open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tandem.stats.intervals import count_interval, wilson

if TYPE_CHECKING:
    import polars as pl


def with_limits(frame: pl.DataFrame) -> pl.DataFrame:
    """The rows with the limits of their rates and shares, as :class:`~tandem.scrutiny.row.Row` has them."""
    import polars as pl

    value, low, high, total, population = (
        frame[column].cast(float).fill_null(float("nan")).to_numpy()
        for column in ("value", "low", "high", "total", "population")
    )
    children = np.where(population > 0, population, np.nan) / 1000
    share = wilson(value, np.where(total > 0, total, np.nan))
    found = pl.DataFrame(
        {
            "rate_low": count_interval(low).lower / children,
            "rate_high": count_interval(high).upper / children,
            "wilson_low": share.lower,
            "wilson_high": share.upper,
        }
    ).fill_nan(None)
    counted = pl.col("derived").not_() & pl.col("share").is_not_null()
    return (
        frame.hstack(found)
        .with_columns(
            share_low=pl.when(counted).then("wilson_low").otherwise("share_low"),
            share_high=pl.when(counted).then("wilson_high").otherwise("share_high"),
        )
        .drop("wilson_low", "wilson_high")
    )
