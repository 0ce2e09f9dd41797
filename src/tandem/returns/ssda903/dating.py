"""Which collection a return belongs to, as far as its dates say."""

from __future__ import annotations

from collections import Counter

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.collection import Collection
from tandem.returns.ssda903.layout import LAST
from tandem.returns.ssda903.reader import Frames

_TELLING = {
    "Episodes": ("DECOM", "DEC"),
    "Reviews": ("REVIEW",),
    "PlacedAdoption": ("DATE_PLACED_CEASED",),
    "Missing": ("MIS_START", "MIS_END"),
    "DoLo": ("DOLO_START", "DOLO_END"),
    "SWEpisodes": ("SW_DECOM", "SW_DEC"),
}
"""Dates of what happened in the year or before it."""
_OF_THE_YEAR = {"DEC", "REVIEW", "DATE_PLACED_CEASED", "MIS_END", "DOLO_END"}
"""Dates that must fall in the collection year itself."""
_LAST_YEAR = 2100
"""Dates after it stand for "no end" and tell nothing."""
_STRAY = 0.02
"""So small a share of later dates are slips of the pen, not another year's return."""


def collection_of(tables: Frames, year: int | None) -> tuple[Collection, str]:
    """The collection asked for, or the one that the dates imply, and how it was settled in a sentence.

    Raises ``InputError`` where the dates contradict ``year`` or tell nothing.
    """
    every, bound = _years(tables)
    implied = _latest(every)
    if year is None:
        if implied is None:
            raise InputError(
                "No date in the files says which collection this is.", hint="Say with --year, such as 2027."
            )
        collection = Collection(implied)
        day = collection.last_day.strftime("%d/%m/%Y")
        return collection, f"Judged by the rules of {collection.name}: {day} is the latest 31 March its dates imply."
    later = sum(count for when, count in every.items() if when > year)
    within = every[year]
    wholly_earlier = not within and any(when < year for when in bound)
    if implied is not None and (later > within or wholly_earlier):
        raise InputError(
            f"The dates in the files are of the collection ending in {implied}, not {year}.",
            hint=f"Ask for --year {implied}, or give that year's files.",
        )
    collection = Collection(year)
    return collection, f"Judged by the rules of {collection.name}, as asked."


def _years(tables: Frames) -> tuple[Counter[int], Counter[int]]:
    every: Counter[int] = Counter()
    bound: Counter[int] = Counter()
    for name, columns in _TELLING.items():
        if name not in tables or name.endswith(LAST):
            continue
        for column in columns:
            dates = tables[name][column].drop_nulls()
            ends = (dates.dt.year() + (dates.dt.month() > 3).cast(pl.Int32)).value_counts()
            counts = {when: count for when, count in ends.iter_rows() if when <= _LAST_YEAR}
            every.update(counts)
            if column in _OF_THE_YEAR:
                bound.update(counts)
    return every, bound


def _latest(years: Counter[int]) -> int | None:
    """The latest year of more than a stray few dates."""
    least = _STRAY * years.total()
    believed = [when for when, count in years.items() if count > least]
    return max(believed, default=None)
