"""Counts, look-ups and overlaps over tables whose row numbers run from nought, without windows: one sort, one pass."""

from __future__ import annotations

import polars as pl

_OPEN = 2**30
_GROUP = 2**32


def counted(frame: pl.DataFrame, key: str, parents: int) -> pl.Series:
    """How many rows of ``frame`` each of so many parents has, in the parents' order."""
    tally = frame.group_by(key).len().rename({key: "parent"})
    every = pl.DataFrame({"parent": pl.int_range(parents, dtype=pl.Int32, eager=True)})
    return every.join(tally, on="parent", how="left", maintain_order="left")["len"].fill_null(0).cast(pl.Int32)


def fetched(parent: pl.DataFrame, rows: pl.Series, *names: str) -> list[pl.Series]:
    """The parents' columns beside each row."""
    return [parent[name].gather(rows) for name in names]


def _end(start: str, end: str) -> pl.Expr:
    """A span without an end is open; one whose end cannot be read is taken to end as it starts: nothing is guessed."""
    bad = pl.col(f"{end}_bad")
    return pl.when(bad).then(pl.col(start)).otherwise(pl.col(end).fill_null(_OPEN))


def overlapping(frame: pl.DataFrame, group: str, start: str, end: str, rows: int) -> tuple[pl.Series, pl.Series]:
    """Whether each row starts inside an earlier span of its group, and whether a later one starts inside it.

    A span that starts on the day another ends does not overlap it.
    """
    # Groups are set so far apart that one running maximum over all of them never reaches from one into the next.
    base = pl.col(group).cast(pl.Int64) * _GROUP
    keyed = (
        frame.filter(pl.col(start).is_not_null())
        .select("row", (base + pl.col(start)).alias("from"), (base + _end(start, end)).alias("to"))
        .sort("from", "to", "row")
        .with_columns(
            (pl.col("from") < pl.col("to").cum_max().shift(1)).fill_null(value=False).alias("within"),
            (pl.col("to") > pl.col("from").shift(-1)).fill_null(value=False).alias("over"),
        )
    )
    return _flags(keyed.filter("within")["row"], rows), _flags(keyed.filter("over")["row"], rows)


def _flags(chosen: pl.Series, rows: int) -> pl.Series:
    return pl.int_range(rows, dtype=pl.Int32, eager=True).is_in(chosen.implode())


def starts_inside(
    points: pl.DataFrame, day: str, spans: pl.DataFrame, span: tuple[str, str], *, after_first_day: bool = False
) -> pl.Series:
    """Whether each point falls in a span of its child: from the first day (or the next) to before the end."""
    start, end = span
    beside = points.select("row", "child_row", pl.col(day).alias("day")).join(
        spans.select("child_row", pl.col(start).alias("from"), _end(start, end).alias("to")), on="child_row"
    )
    begun = pl.col("day") > pl.col("from") if after_first_day else pl.col("day") >= pl.col("from")
    inside = beside.filter(begun & (pl.col("day") < pl.col("to")))["row"].unique()
    return _flags(inside, points.height)
