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


def first_row(frame: pl.DataFrame, key: str, parents: int) -> pl.Series:
    """The number of the first row of ``frame`` that each of so many parents has; null for a parent with none."""
    found = frame.group_by(key).agg(pl.col("row").min())
    return _scattered(found[key], found["row"], parents)


def fetched(parent: pl.DataFrame, rows: pl.Series, *names: str) -> list[pl.Series]:
    """The parents' columns beside each row."""
    return [parent[name].gather(rows) for name in names]


def until(start: str, end: str) -> pl.Expr:
    """The last day of a span: far off where it has no end.

    One whose end cannot be read is taken to end as it starts: nothing is guessed.
    """
    bad = pl.col(f"{end}_bad")
    return pl.when(bad).then(pl.col(start)).otherwise(pl.col(end).fill_null(_OPEN))


def never(start: str) -> pl.Expr:
    """The last day of a span that nothing can fall into."""
    return pl.col(start) - 1


def overlapping(
    frame: pl.DataFrame, group: str, start: str, last: pl.Expr, rows: int, *, touching: bool = False
) -> tuple[pl.Series, pl.Series]:
    """For each row, another of its group in whose span it starts, and one that starts in its own; null for none.

    A span that starts on the day another ends falls into it only if ``touching``.
    """
    # Groups are set so far apart that one running maximum over all of them never reaches from one into the next.
    base = pl.col(group).cast(pl.Int64) * _GROUP
    begun, ended, row = pl.col("from"), pl.col("to"), pl.col("row")
    furthest = pl.when(ended == ended.cum_max()).then(row).forward_fill()
    inside = begun <= ended.cum_max().shift(1) if touching else begun < ended.cum_max().shift(1)
    over = ended >= begun.shift(-1) if touching else ended > begun.shift(-1)
    # Of two that start on one day the sort puts the shorter first; one that also ends then only touches the other.
    together = begun == begun.shift(-1)
    together &= ended.shift(-1) >= begun if touching else (ended.shift(-1) > begun) & (ended != begun)
    keyed = (
        frame.filter(pl.col(start).is_not_null())
        .select("row", (base + pl.col(start)).alias("from"), (base + last).alias("to"))
        .sort("from", "to", "row")
        .select(
            "row",
            pl.when(inside).then(furthest.shift(1)).when(together).then(row.shift(-1)).alias("in"),
            pl.when(over).then(row.shift(-1)).alias("of"),
        )
    )
    return _scattered(keyed["row"], keyed["in"], rows), _scattered(keyed["row"], keyed["of"], rows)


def _scattered(at: pl.Series, values: pl.Series, many: int) -> pl.Series:
    every = pl.repeat(None, many, dtype=pl.Int32, eager=True)
    return every.scatter(at, values.cast(pl.Int32))


def falls_in(points: pl.DataFrame, day: str, spans: pl.DataFrame, span: tuple[str, str], key: str) -> pl.Series:
    """For each point, the first row of ``spans`` with the same ``key`` that holds it, from its first day to before
    its end; null for none.
    """
    start, end = span
    beside = points.select("row", key, pl.col(day).alias("day")).join(
        spans.select(key, pl.col("row").alias("in"), pl.col(start).alias("from"), until(start, end).alias("to")), on=key
    )
    inside = beside.filter((pl.col("day") >= pl.col("from")) & (pl.col("day") < pl.col("to")))
    found = inside.group_by("row").agg(pl.col("in").min())
    return _scattered(found["row"], found["in"], points.height)
