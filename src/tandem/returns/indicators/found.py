"""What was counted for an indicator, before it becomes a figure."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

__all__ = ["Found", "count", "missing", "share", "shares_by", "typical"]


@dataclass(frozen=True, slots=True)
class Found:
    """A count, a share of one count in another, a length of time, or why there is none."""

    key: str
    part: int | None = None
    whole: int | None = None
    """Of a share; of a length of time, how many it is the middle of."""
    value: float | None = None
    """A length of time."""
    of: str = ""
    """The code, of an indicator that is divided by a code list."""
    why: str = ""
    """Why the return cannot yield it."""


def count(key: str, rows: pl.DataFrame | pl.Series) -> Found:
    """As many as there are rows."""
    return Found(key, len(rows))


def share(key: str, rows: pl.DataFrame, condition: pl.Expr) -> Found:
    """The rows that meet a condition, of all."""
    return Found(key, rows.filter(condition).height, rows.height)


def shares_by(key: str, codes: pl.Series, *, whole: int | None = None) -> list[Found]:
    """For each code that occurs, how many have it; of all that have one unless ``whole`` says of how many."""
    known = codes.drop_nulls()
    total = known.len() if whole is None else whole
    return [Found(key, n, total, of=code) for code, n in known.value_counts().sort(codes.name).iter_rows()]


def typical(key: str, days: pl.Series) -> Found:
    """The median of lengths of time."""
    known = days.drop_nulls()
    middle = known.cast(pl.Float64).to_list()
    if not middle:
        return Found(key, why="Nothing of the kind ended in the year.")
    value = known.median()
    return Found(key, whole=known.len(), value=float(value) if isinstance(value, int | float) else None)


def missing(key: str, why: str) -> Found:
    """What the return cannot yield, and why."""
    return Found(key, why=why)
