"""Counts of two returns that must agree, or that may differ, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import polars as pl

from tandem.returns.across.difference import COUNTS
from tandem.returns.across.facts import Held, Side
from tandem.returns.across.things import Window


@dataclass(frozen=True, slots=True)
class Count:
    """One thing that two returns count."""

    measure: str
    thing: str
    other: str
    """The return whose days are counted."""
    open_on_last_day: bool
    """Whether those open on the last day are counted; else those that began within the window."""
    must_agree: bool
    why: str


_COUNTS = (
    Count(
        "Child protection plans open", "cp_plan", "cin", open_on_last_day=True, must_agree=True,
        why="Both have every plan that is open on the day.",
    ),
    Count(
        "Children in need, cases open", "episode", "cin", open_on_last_day=True, must_agree=False,
        why="The census has a case from its referral; list 6 may leave out those still waiting for an assessment.",
    ),
    Count(
        "Periods of care going on", "care", "ssda903", open_on_last_day=True, must_agree=True,
        why="Both have every child looked after on the day.",
    ),
    Count(
        "Assessments begun", "assessment", "cin", open_on_last_day=False, must_agree=True,
        why="Both have every assessment begun in these days.",
    ),
    Count(
        "Section 47 enquiries begun", "enquiry", "cin", open_on_last_day=False, must_agree=True,
        why="Both have every enquiry begun in these days.",
    ),
    Count(
        "Child protection plans begun", "cp_plan", "cin", open_on_last_day=False, must_agree=True,
        why="Both have every plan begun in these days.",
    ),
    Count(
        "Referrals", "referral", "cin", open_on_last_day=False, must_agree=True,
        why="Both have every referral of these days: the census those closed at once too.",
    ),
)  # fmt: skip
_CALLED_IN_CENSUS = {"referral": "episode"}


def of_counts(held: Held, windows: dict[str, Window], more: Iterable[tuple[object, ...]]) -> pl.DataFrame:
    """Every count for which both returns were given and show a day in common, and those made elsewhere."""
    return pl.DataFrame([*_rows(held, windows), *more], schema=COUNTS, orient="row")


def _rows(held: Held, windows: dict[str, Window]) -> Iterator[tuple[object, ...]]:
    for count in _COUNTS:
        window = windows.get(count.other)
        here = held.side(count.other, _CALLED_IN_CENSUS.get(count.thing, count.thing))
        there = held.side("annex_a", count.thing)
        if window is None or here is None or there is None:
            continue
        yield row_of(count, here, there, window)


def row_of(count: Count, here: Side, there: Side, window: Window) -> tuple[object, ...]:
    """One count of two sides, as ``COUNTS`` has it."""
    first, second = (_many(side.frame, count, window) for side in (here, there))
    last = f"{window.last:%d/%m/%Y}"
    days = f"on {last}" if count.open_on_last_day else f"{window.first:%d/%m/%Y} to {last}"
    measure = f"{count.measure}, {days}"
    return measure, here.kind, first, there.kind, second, count.must_agree, first == second, count.why


def _many(frame: pl.DataFrame, count: Count, window: Window) -> int:
    if count.open_on_last_day:
        going_on = pl.col("end").is_null() | (pl.col("end") > window.last)
        if "nfa" in frame.columns:
            going_on &= ~pl.col("nfa").is_in(("true", "1")).fill_null(value=False)
        return frame.filter((pl.col("start") <= window.last) & going_on).height
    return frame.filter(pl.col("start").is_between(window.first, window.last)).height
