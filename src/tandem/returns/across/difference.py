"""What a difference between two returns is: both values, and where each stands."""

from __future__ import annotations

import csv
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import polars as pl

from tandem.returns.rule import Severity

_CELL = {
    "return": pl.String,
    "table": pl.String,
    "row": pl.Int32,
    "field": pl.String,
    "value": pl.String,
    "line": pl.Int32,
    "file": pl.String,
}
SCHEMA = pl.Schema(
    {
        "code": pl.String,
        "severity": pl.String,
        "child": pl.String,
        "message": pl.String,
        **{f"first_{name}": kind for name, kind in _CELL.items()},
        **{f"second_{name}": kind for name, kind in _CELL.items()},
        "what_to_do": pl.String,
    }
)
"""One difference: two cells, the second empty where the other return has none."""
COUNTS = pl.Schema(
    {
        "measure": pl.String,
        "first_return": pl.String,
        "first": pl.Int64,
        "second_return": pl.String,
        "second": pl.Int64,
        "must_agree": pl.Boolean,
        "agree": pl.Boolean,
        "why": pl.String,
    }
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing in which returns must agree."""

    code: str
    severity: Severity
    returns: tuple[tuple[str, ...], ...]
    """The returns that it needs, each way in which it can be made; empty where any two do."""
    title: str
    why: str
    what_to_do: str

    def is_of(self, given: Collection[str]) -> bool:
        """Whether what it needs was given."""
        return not self.returns or any(all(kind in given for kind in way) for way in self.returns)


@cache
def checks() -> dict[str, Check]:
    """Every check by its code."""
    text = files("tandem.returns.across").joinpath("checks.csv").read_text(encoding="utf-8")
    return {
        row["code"]: Check(
            row["code"],
            Severity(row["severity"]),
            () if row["returns"] == "any" else tuple(tuple(way.split()) for way in row["returns"].split("|")),
            row["title"],
            row["why"],
            row["what_to_do"],
        )
        for row in csv.DictReader(text.splitlines())
    }


def told(code: str, frame: pl.DataFrame, message: str) -> pl.DataFrame:
    """Rows of ``child`` and the two cells' columns as differences of one check; cells that are not there are null."""
    check = checks()[code]
    return frame.with_columns(
        pl.lit(code).alias("code"),
        pl.lit(str(check.severity)).alias("severity"),
        pl.lit(message).alias("message"),
        pl.lit(check.what_to_do).alias("what_to_do"),
        *(pl.lit(None, dtype=kind).alias(name) for name, kind in SCHEMA.items() if name not in _given(frame)),
    ).select(pl.col(name).cast(kind) for name, kind in SCHEMA.items())


def _given(frame: pl.DataFrame) -> set[str]:
    return {*frame.columns, "code", "severity", "message", "what_to_do"}


def cell(which: str, kind: str, field: str, value: str, *, last: bool = False) -> list[pl.Expr]:
    """The columns of one cell: ``which`` is first or second, ``value`` the column that holds it.

    ``last`` takes the place of the last row of several that make one thing.
    """
    row = "last_" if last else ""
    return [
        pl.lit(kind).alias(f"{which}_return"),
        pl.col("table").alias(f"{which}_table"),
        pl.col(f"{row}row").alias(f"{which}_row"),
        pl.lit(field).alias(f"{which}_field"),
        pl.col(value).cast(pl.String).alias(f"{which}_value"),
        pl.col("last_line" if last else f"{value}_line").alias(f"{which}_line"),
        pl.col(f"{row}file").alias(f"{which}_file"),
    ]
