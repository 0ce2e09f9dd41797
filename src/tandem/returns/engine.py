"""Run checks over enriched tables: every check of a table in one pass, then the failing rows of each.

The checks are Narwhals expressions of one row, so they run as they stand on
Polars, which is how a file is checked here, and on whatever evaluates lazily
that Narwhals knows, such as a Spark cluster that holds many returns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import narwhals as nw
import polars as pl

from tandem.returns.rule import Check

_AT_ONCE = 24
"""Checks in one query of a lazy engine: Spark compiles each, and gives up on one that grows too long."""


@dataclass(slots=True)
class Ran:
    """What came of running: the failing rows of each check, and the rules that could not run, with why."""

    failing: list[tuple[Check, pl.Series]] = field(default_factory=list)
    broken: dict[str, str] = field(default_factory=dict)


def run_checks(checks: Iterable[Check], frames: Mapping[str, Any], year: Any) -> Ran:
    """Every check over its table. One that cannot run is said to be so and spoils no other.

    A table is a Polars frame whose rows are numbered from nought, or a lazy
    frame of any engine whose column ``row`` holds that number.
    """
    ran = Ran()
    by_table: dict[str, list[Check]] = {}
    for check in checks:
        by_table.setdefault(check.table, []).append(check)
    for table, of_table in by_table.items():
        frame = nw.from_native(frames[table])
        built = _built(of_table, frame, year, ran)
        lazy = isinstance(frame, nw.LazyFrame)
        for part in _parts(built, _AT_ONCE if lazy else len(built)):
            failing = _failing_lazily if lazy else _failing
            try:
                found = failing(frame, part)
            except Exception:  # noqa: BLE001 - found again one by one, to say which
                found = _one_by_one(of_table, frame, part, ran)
            ran.failing += [(of_table[int(name)], rows) for name, rows in found.items() if len(rows)]
    ran.failing = [(check, rows) for check, rows in ran.failing if check.code not in ran.broken]
    return ran


def _built(checks: list[Check], frame: Any, year: Any, ran: Ran) -> dict[str, nw.Expr]:
    built = {}
    for index, check in enumerate(checks):
        try:
            fails = check.fails(year).fill_null(value=False)
            if check.untried and len(frame.head(0).select(fails).lazy().collect("polars")):
                ran.broken[check.code] = "it speaks of the whole table where it should speak of each row"
            else:
                built[str(index)] = fails
        except Exception as error:  # noqa: BLE001 - an analyst's own rule may fail in any way
            ran.broken[check.code] = _why(error)
    return built


def _parts(built: dict[str, nw.Expr], size: int) -> Iterable[dict[str, nw.Expr]]:
    names = list(built)
    for first in range(0, len(names), size or 1):
        yield {name: built[name] for name in names[first : first + size]}


def _one_by_one(checks: list[Check], frame: Any, built: dict[str, nw.Expr], ran: Ran) -> dict[str, pl.Series]:
    failing = _failing_lazily if isinstance(frame, nw.LazyFrame) else _failing
    found: dict[str, pl.Series] = {}
    for name, expression in built.items():
        try:
            found |= failing(frame, {name: expression})
        except Exception as error:  # noqa: BLE001 - said in the report, never taken as passed
            ran.broken[checks[int(name)].code] = _why(error)
    return found


def _failing(frame: Any, built: dict[str, nw.Expr]) -> dict[str, pl.Series]:
    flags = frame.select(**built).to_native()
    return {name: flags[name].arg_true() for name in built}


def _failing_lazily(frame: Any, built: dict[str, nw.Expr]) -> dict[str, pl.Series]:
    """Only the rows that fail something leave the engine."""
    some = nw.any_horizontal(*(nw.col(name) for name in built), ignore_nulls=True)
    flags = frame.select("row", **built).filter(some).collect("polars").to_native().sort("row")
    return {name: flags["row"].filter(flags[name]).cast(pl.UInt32) for name in built}


def _why(error: Exception) -> str:
    """Why a rule stopped. Messages of errors may quote the return, so only a column's name is taken from one."""
    unknown = re.search(r"not found: \[?'?(\w+)|column \"(\w+)\"", str(error))
    if type(error).__name__ == "ColumnNotFoundError" and unknown:
        return f"it names {unknown[1] or unknown[2]}, which its table does not have"
    return f"it stopped with {type(error).__name__}"
