"""Which of a child's dated rows was the latest to begin by a day: one merge over sorted keys, for all at once."""

from __future__ import annotations

import polars as pl

_CHILD = 2**32


def latest_by(rows: pl.DataFrame, day: pl.Expr, spans: pl.DataFrame, begin: str, *, before: bool = False) -> pl.Series:
    """For each row, the place in ``spans`` of its child's last span to begin on or before the day; null without one.

    With ``before`` it must have begun before the day. Spans without a
    beginning, and rows without a day, have none.
    """
    child = pl.col("child_row").cast(pl.Int64) * _CHILD
    asked = rows.select((child + day - int(before)).alias("key"), pl.int_range(pl.len()).alias("asker"), "child_row")
    known = spans.select(
        (child + pl.col(begin)).alias("key"),
        pl.int_range(pl.len(), dtype=pl.Int32).alias("span"),
        pl.col("child_row").alias("span_child"),
    )
    met = asked.drop_nulls("key").sort("key").join_asof(known.drop_nulls("key").sort("key"), on="key")
    own = met.filter(pl.col("child_row") == pl.col("span_child"))
    every = pl.DataFrame({"asker": pl.int_range(rows.height, eager=True)})
    return every.join(own.select("asker", "span"), on="asker", how="left", maintain_order="left")["span"]
