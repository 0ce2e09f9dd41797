"""Things that begin and end, in two returns: each in both, with the same days and the same codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

from tandem.returns.across.difference import cell, told
from tandem.returns.across.facts import Side
from tandem.returns.across.people import NAMES


@dataclass(frozen=True, slots=True)
class Window:
    """The days that both returns show."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared of one kind of thing."""

    code: str
    """The check that each stands in both."""
    name: str
    """What it is called in a sentence, with *the* left out: ``child protection plan``."""
    also: Mapping[str, str]
    """The check of each thing said beside the start: ``{"end": "CP2"}``."""


def differences(
    one: Side, other: Side, window: Window, compared: Compared, *, starts: bool = True
) -> Iterator[pl.DataFrame]:
    """Where two returns differ over things of one kind.

    Things are the same where the child and the first day are. Of those left
    over within the window, one of each return is taken for a wrong first day;
    what is then left stands in one return only. Without ``starts`` only what is
    the same thing is compared.
    """
    here, there = _told_apart(one.frame), _told_apart(other.frame)
    same = here.join(there, on=["child", "start", "nth"], suffix="_2")
    for what, code in compared.also.items():
        unlike = same.filter(_differ(what, same.schema[what], window)).select(
            "child", *cell("first", one.kind, one.fields[what], what), *second(other.kind, other.fields[what], what)
        )
        yield told(code, unlike, f"The {_WORDS[what]} of the {compared.name} differ.")
    if not starts:
        return
    left = _within(here.join(there, on=["child", "start", "nth"], how="anti"), window)
    right = _within(there.join(here, on=["child", "start", "nth"], how="anti"), window)
    yield from _left_over(left, right, one, other, compared)


def _told_apart(frame: pl.DataFrame) -> pl.DataFrame:
    """Rows with their number among those of one child and day, so that two are not taken for four."""
    return frame.with_columns(pl.int_range(pl.len()).over("child", "start").alias("nth"))


def _within(frame: pl.DataFrame, window: Window) -> pl.DataFrame:
    return frame.filter((pl.col("start") <= window.last) & (pl.col("end").fill_null(window.last) >= window.first))


def _differ(what: str, kind: pl.DataType, window: Window) -> pl.Expr:
    here, there = pl.col(what), pl.col(f"{what}_2")
    if kind != pl.Date:
        return here.cast(pl.String) != there.cast(pl.String)
    # A day after the last that both show may stand in one only; one that cannot be read contradicts nothing.
    here, there = (pl.when(day <= window.last).then(day) for day in (here, there))
    return here.ne_missing(there) & ~(pl.col(f"{what}_bad") | pl.col(f"{what}_bad_2"))


_WORDS = {
    "end": "last days",
    "reason": "reasons for the end",
    "source": "sources",
    "nfa": "words on further action",
    "need": "primary needs",
    "initial": "initial categories of abuse",
    "latest": "latest categories of abuse",
    "before": "numbers of plans before",
    "conference": "days of the conference",
}


def second(kind: str, field: str, value: str) -> list[pl.Expr]:
    """The columns of the second cell, from the columns that a join has put ``_2`` after."""
    return [
        pl.lit(kind).alias("second_return"),
        pl.col("table_2").alias("second_table"),
        pl.col("row_2").alias("second_row"),
        pl.lit(field).alias("second_field"),
        pl.col(f"{value}_2").cast(pl.String).alias("second_value"),
        pl.col(f"{value}_line_2").alias("second_line"),
        pl.col("file_2").alias("second_file"),
    ]


def _left_over(
    left: pl.DataFrame, right: pl.DataFrame, one: Side, other: Side, compared: Compared
) -> Iterator[pl.DataFrame]:
    nth = pl.int_range(pl.len()).over("child").alias("pair")
    left, right = (frame.sort("child", "start", "row").with_columns(nth) for frame in (left, right))
    pairs = left.join(right, on=["child", "pair"], suffix="_2")
    yield told(
        compared.code,
        pairs.select(
            "child",
            *cell("first", one.kind, one.fields["start"], "start"),
            *second(other.kind, other.fields["start"], "start"),
        ),
        f"The first days of the {compared.name} differ.",
    )
    for alone, than, has, lacks in ((left, right, one, other), (right, left, other, one)):
        only = alone.join(than, on=["child", "pair"], how="anti")
        absent = pl.lit(lacks.kind).alias("second_return")
        yield told(
            compared.code,
            only.select("child", *cell("first", has.kind, has.fields["start"], "start"), absent),
            f"The {compared.name} stands in {NAMES[has.kind]} and not in {NAMES[lacks.kind]}.",
        )
