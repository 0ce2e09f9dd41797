"""Periods of care, put together from what several returns tell of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from tandem.returns.collection import Collection, day_number
from tandem.returns.histories.days import birthday
from tandem.returns.histories.kept import ENDINGS, PLACES, Ending, Histories, Reading

__all__ = ["Told", "histories_of", "not_followed"]

_ADULT = 18
_OLDEST = 26
_BEFORE = 365
"""Days by which care is taken to have begun before the first episode that is known, where that is no beginning.

Taken as a beginning, a change of placement would make a child of many years in care look newly come.
"""
_RESPITE = ("V3", "V4")
_CHANGE = "X1"
_TEMPORARY = ("T0", "T1", "T2", "T3", "T4")
_ELSEWHERE = "supported"
"""Where a code is of no type that is told apart: the part that other placements belong to."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one return tells: its episodes, and when the children of them were born."""

    collection: Collection
    episodes: pl.DataFrame
    births: pl.DataFrame

    @property
    def newest(self) -> date:
        """The latest day on which anything is told to have happened, its year's last at most."""
        last = self.collection.last_day
        days = pl.concat([self.episodes["DECOM"], self.episodes["DEC"]])
        newest = days.filter(days <= last).max()
        return newest if isinstance(newest, date) else self.collection.first_day


def not_followed(told: Sequence[Told]) -> float:
    """The largest share of children in care at a year's end whom its return and the next do not both know."""
    by_year: dict[int, list[pl.DataFrame]] = {}
    for each in told:
        by_year.setdefault(each.collection.year, []).append(_lasting(each))
    shares = [0.0]
    for year, after in pairwise(sorted(by_year)):
        end = Collection(year).last_day
        earlier, later = (pl.concat(by_year[which]) for which in (year, after))
        at_end = (pl.col("DECOM") <= end) & (pl.col("DEC").is_null() | (pl.col("DEC") > end))
        before, since = (frame.filter(at_end)["CHILD"].unique() for frame in (earlier, later))
        gone = before.filter(~before.is_in(later["CHILD"].unique().implode()))
        come = since.filter(~since.is_in(earlier["CHILD"].unique().implode()))
        shares += [gone.len() / max(before.len(), 1), come.len() / max(since.len(), 1)]
    return max(shares)


def histories_of(told: Sequence[Told], first: date, last: date) -> Histories:
    """Histories of everybody who was in care from ``first`` to ``last``, whom nothing names.

    Of an episode that several returns tell the latest counts. Short breaks
    under a series (V3, V4) are no care; an absence meant to last days (T0 to
    T4) changes no placement.
    """
    ordered = sorted(told, key=lambda each: each.collection.year)
    episodes = _placed(pl.concat([_lasting(each) for each in ordered]), last)
    births = pl.concat([each.births for each in ordered]).drop_nulls().unique("CHILD", keep="last")
    periods = _periods(episodes, last).join(births, on="CHILD", how="left", maintain_order="left")
    return _without_names(periods, episodes, first, last)


def _lasting(told: Told) -> pl.DataFrame:
    """A return's episodes without those that cannot be placed, what lies after its year as not yet happened."""
    last = told.collection.last_day
    ended = pl.col("DEC") <= last
    known = pl.col("CHILD").is_not_null() & (pl.col("DECOM") <= last)
    return told.episodes.filter(known & ~pl.col("LS").is_in(_RESPITE).fill_null(value=False)).select(
        "CHILD",
        "DECOM",
        "RNE",
        "PLACE",
        pl.when(ended).then("DEC").alias("DEC"),
        pl.when(ended).then("REC").alias("REC"),
        pl.lit(told.collection.year).alias("year"),
    )


def _placed(episodes: pl.DataFrame, last: date) -> pl.DataFrame:
    """Each episode once, with the day it was over, whether care was, and the number of its period."""
    once = (
        episodes.filter(pl.col("DECOM") <= last)
        .sort("CHILD", "DECOM", "year", maintain_order=True)
        .unique(["CHILD", "DECOM"], keep="last", maintain_order=True)
        .with_columns(pl.when(pl.col("DEC") <= last).then("DEC").alias("DEC"))
        .with_columns(following=pl.col("DECOM").shift(-1).over("CHILD"))
    )
    newest = once["year"].max()
    # A later return that says nothing more of a child left open was of somebody else, or lost them.
    told_until = pl.when(pl.col("year") < newest).then(pl.date(pl.col("year"), 4, 1)).otherwise(pl.lit(None, pl.Date))
    over = pl.min_horizontal("DEC", "following").fill_null(told_until)
    in_order = pl.col("following").is_null() | (pl.col("DEC") <= pl.col("following"))
    left = pl.col("DEC").is_not_null() & pl.col("REC").is_not_null() & (pl.col("REC") != _CHANGE) & in_order
    ended = once.with_columns(over=over, left=left)
    before, gone = pl.col("over").shift(1).over("CHILD"), pl.col("left").shift(1).over("CHILD")
    begins = before.is_null() | gone | (pl.col("RNE") == "S").fill_null(value=False) | (pl.col("DECOM") > before)
    return ended.with_columns(period=begins.fill_null(value=True).cum_sum().cast(pl.Int32) - 1)


def _periods(episodes: pl.DataFrame, last: date) -> pl.DataFrame:
    ending = pl.lit(int(Ending.OTHER))
    for which, reasons in ENDINGS.items():
        ending = pl.when(pl.col("REC").is_in(reasons)).then(pl.lit(int(which))).otherwise(ending)
    still = pl.lit(day_number(last) + 1, dtype=pl.Int32)
    return episodes.group_by("period", maintain_order=True).agg(
        pl.first("CHILD"),
        pl.first("DECOM").to_physical().alias("began"),
        pl.last("over").to_physical().fill_null(still).alias("ended"),
        pl.when(pl.col("left").last()).then(ending.last()).otherwise(int(Ending.NOT_YET)).alias("ending"),
        (pl.first("RNE") == "S").fill_null(value=False).alias("whole"),
    )


def _without_names(periods: pl.DataFrame, episodes: pl.DataFrame, first: date, last: date) -> Histories:
    """Days and codes alone, in the order of the days: here whoever they are of is left behind."""
    start, end = day_number(first), day_number(last)
    born = periods["DOB"].to_physical().fill_null(10 * end).to_numpy().astype(np.int32)
    began, ended = (periods[name].to_numpy().astype(np.int32) for name in ("began", "ended"))
    ending = periods["ending"].to_numpy().astype(np.int8)
    possible = (born <= began) & (began < birthday(born, _OLDEST))
    earlier = ~periods["whole"].to_numpy() & (began < start)
    began = np.where(earlier, np.maximum(began - _BEFORE, born), began)
    grown = birthday(born, _ADULT)
    # The law ends care on the eighteenth birthday, whatever day was written.
    ending = np.where(grown <= ended, np.int8(Ending.GROWN_UP), ending)
    ended = np.minimum(ended, grown)
    seen = (ended >= start) & (began < grown) & (began <= end)
    going_on = (ending == Ending.NOT_YET) & (ended == end + 1)
    reading = Reading(
        (),
        no_birth=int((~possible).sum()),
        begun_before=int((possible & seen & earlier).sum()),
        lost=int((possible & seen & (ending == Ending.NOT_YET) & ~going_on).sum()),
    )
    order = np.flatnonzero(possible & seen)
    order = order[np.lexsort((ending[order], ended[order], born[order], began[order]))]
    return Histories(
        first,
        last,
        born[order],
        began[order],
        ended[order],
        ending[order],
        *_stretches(episodes, order, ended),
        reading=reading,
    )


def _stretches(episodes: pl.DataFrame, order: npt.NDArray[Any], ended: npt.NDArray[Any]) -> tuple[Any, Any, Any]:
    """Period, type and first day of each stretch in one type of placement."""
    kinds = {code: number for number, codes in enumerate(PLACES.values()) for code in codes}
    elsewhere = list(PLACES).index(_ELSEWHERE)
    place = pl.when(~pl.col("PLACE").is_in(_TEMPORARY)).then(
        pl.col("PLACE").replace_strict(kinds, default=elsewhere, return_dtype=pl.Int8)
    )
    known = episodes.select("period", place.alias("place"), since=pl.col("DECOM").to_physical()).with_columns(
        pl.col("place").forward_fill().backward_fill().over("period").fill_null(elsewhere)
    )
    number = np.full(len(ended), -1, dtype=np.int32)
    number[order] = np.arange(len(order), dtype=np.int32)
    period = number[known["period"].to_numpy()]
    since = known["since"].to_numpy().astype(np.int32)
    kept = (period >= 0) & (since < ended[known["period"].to_numpy()])
    period, since, where = period[kept], since[kept], known["place"].to_numpy()[kept]
    sort = np.lexsort((since, period))
    period, since, where = period[sort], since[sort], where[sort]
    new = np.ones(len(period), dtype=bool)
    new[1:] = (period[1:] != period[:-1]) | (where[1:] != where[:-1])
    return period[new], where[new].astype(np.int8), since[new]
