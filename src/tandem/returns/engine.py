"""Run checks over enriched tables: every check of a table in one pass, then the failing rows of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import narwhals as nw
import polars as pl

from tandem.returns.rule import Check


@dataclass(slots=True)
class Ran:
    """What came of running: the failing rows of each check, and the rules that could not run, with why."""

    failing: list[tuple[Check, pl.Series]] = field(default_factory=list)
    broken: dict[str, str] = field(default_factory=dict)


def run_checks(checks: Iterable[Check], frames: Mapping[str, pl.DataFrame], year: Any) -> Ran:
    """Every check over its table. One that cannot run is said to be so and spoils no other."""
    ran = Ran()
    by_table: dict[str, list[Check]] = {}
    for check in checks:
        by_table.setdefault(check.table, []).append(check)
    for table, of_table in by_table.items():
        frame = nw.from_native(frames[table])
        built = {}
        for index, check in enumerate(of_table):
            try:
                fails = check.fails(year).fill_null(value=False)
                if check.untried and len(frame.head(0).select(fails)):
                    ran.broken[check.code] = "it speaks of the whole table where it should speak of each row"
                    continue
                built[str(index)] = fails
            except Exception as error:  # noqa: BLE001 - an analyst's own rule may fail in any way
                ran.broken[check.code] = _why(error)
        try:
            flags = frame.select(**built).to_native() if built else pl.DataFrame()
            _collect(of_table, flags, ran)
        except Exception:  # noqa: BLE001 - found again one by one, to say which
            _one_by_one(of_table, frame, built, ran)
    ran.failing = [(check, rows) for check, rows in ran.failing if check.code not in ran.broken]
    return ran


def _one_by_one(checks: list[Check], frame: Any, built: dict[str, nw.Expr], ran: Ran) -> None:
    for name, expression in built.items():
        check = checks[int(name)]
        try:
            _collect(checks, frame.select(**{name: expression}).to_native(), ran)
        except Exception as error:  # noqa: BLE001 - said in the report, never taken as passed
            ran.broken[check.code] = _why(error)


def _collect(checks: list[Check], flags: pl.DataFrame, ran: Ran) -> None:
    for name in flags.columns:
        rows = flags[name].arg_true()
        if len(rows):
            ran.failing.append((checks[int(name)], rows))


def _why(error: Exception) -> str:
    """Why a rule stopped. Messages of errors may quote the return, so only a column's name is taken from one."""
    unknown = re.search(r"not found: \[?'?(\w+)|column \"(\w+)\"", str(error))
    if type(error).__name__ == "ColumnNotFoundError" and unknown:
        return f"it names {unknown[1] or unknown[2]}, which its table does not have"
    return f"it stopped with {type(error).__name__}"
