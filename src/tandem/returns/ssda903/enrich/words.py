"""What several tables are made ready with: day numbers, birthdays, and a child's facts beside each row."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from tandem.returns.collection import Collection
from tandem.returns.ssda903.layout import Kind, Table

Frames = dict[str, pl.DataFrame]
RESPITE = ["V3", "V4"]
"""Legal statuses of a child who only has short breaks."""
PLACED = ["A3", "A4", "A5", "A6"]
"""Placed for adoption."""
ADOPTED = ["E11", "E12"]
TEMPORARY = ["T0", "T1", "T2", "T3", "T4"]


def with_days(table: Table, frame: pl.DataFrame) -> pl.DataFrame:
    """Dates as day numbers, each with whether its text could not be read."""
    dates = [name for name in table.of(Kind.DATE) if name in frame.columns]
    wanted = ("row", "child_row", "CHILD", *table.fields, *table.extra, "HOME_POST_known", "PL_POST_known")
    rest = [name for name in wanted if name in frame.columns]
    return frame.select(
        *(name for name in rest if name not in dates),
        *(pl.col(name).cast(pl.Int32) for name in dates),
        *(
            (pl.col(f"{name}_raw").is_not_null() if f"{name}_raw" in frame.columns else pl.lit(value=False)).alias(
                f"{name}_bad"
            )
            for name in dates
        ),
    )


def birthdays(day: str, *ages: int) -> list[pl.Expr]:
    """The day numbers of birthdays; one born on 29 February has them on 28 February of other years."""
    born = pl.col(day).cast(pl.Date)
    return [born.dt.offset_by(f"{age}y").cast(pl.Int32).alias(f"birthday_{age}") for age in ages]


def by_child(children: int, grouped: pl.DataFrame) -> pl.DataFrame:
    """One row a child, in the order of their numbers; null for a child who is not among those grouped."""
    every = pl.DataFrame({"child_row": pl.int_range(children, dtype=pl.Int32, eager=True)})
    return every.join(grouped, on="child_row", how="left", maintain_order="left").drop("child_row")


def beside(frame: pl.DataFrame, child: pl.DataFrame, names: Sequence[str]) -> pl.DataFrame:
    """The child's facts beside each row, as far as they are known."""
    known = [name for name in names if name in child.columns]
    rows = frame["child_row"]
    return frame.with_columns(child[name].gather(rows).alias(name) for name in known)


def any_given(names: Sequence[str]) -> pl.Expr:
    """Whether something stands in any of the columns, readable or not."""
    return pl.any_horizontal(pl.col(name).is_not_null() for name in names)


def blank_as_no(frame: pl.DataFrame, *names: str) -> pl.DataFrame:
    """A fact not known of a child is taken as not so."""
    return frame.with_columns(pl.col(name).fill_null(value=False) for name in names if name in frame.columns)


def lasting(collection: Collection) -> pl.Expr:
    """The day that an episode lasts to: one that has not ended, to the end of the collection.

    Null where its end was given and cannot be read: how long it was is not known, and no rule may say that it was long.
    """
    return pl.when(~pl.col("DEC_bad")).then(pl.col("DEC").fill_null(collection.end))
