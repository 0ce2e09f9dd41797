"""Validate a return: read it, settle its collection, run that collection's rules."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.cin.census import Census
from tandem.returns.cin.enrich import enriched
from tandem.returns.cin.reader import CinReturn, read_cin
from tandem.returns.cin.rules import checks, listed
from tandem.returns.engine import run_checks
from tandem.returns.rule import Check, Listed
from tandem.returns.validation import ISSUE_COLUMNS, Validation

FIRST_YEAR = 2023
"""The first collection whose rules are known: 2022-23."""
LAST_YEAR = 2030
"""No rule has a known last year; bank holidays are known this far."""

_SCHEMA = pl.Schema(
    {
        "code": pl.String,
        "severity": pl.String,
        "child": pl.String,
        "table": pl.String,
        "row": pl.Int32,
        "field": pl.String,
        "value": pl.String,
        "line": pl.Int32,
        "message": pl.String,
    }
)


def validate(*paths: str | PathLike[str], year: int | None = None) -> Validation:
    """Check a CIN census file against the DfE's rules for its collection.

    ``year`` is the collection's end year (2026 for 2025-26); without it the
    file's ReferenceDate says. Raises ``InputError`` where there is no file to
    read, it is refused, or ``year`` contradicts it.
    """
    path = _only(paths)
    read = read_cin(path)
    census, note = _collection(read, year)
    rules = listed(census.year)
    frames = enriched(read.tables, census)
    written = {rule.code: checks(rule.code) for rule in rules}
    ran = run_checks((check for each in written.values() for check in each), frames, census)
    not_run = {rule.code: "not yet built" for rule in rules if not written[rule.code]} | ran.broken
    failed = {check.code for check, _ in ran.failing}
    by_code = {rule.code: rule for rule in rules}
    parts = [_placed(check, rows, by_code[check.code], read.tables) for check, rows in ran.failing]
    issues = pl.concat([_schema_issues(read), *parts]) if parts else _schema_issues(read)
    return Validation(
        return_kind="cin",
        collection=census.name,
        children=read.children,
        passed=tuple(rule.code for rule in rules if rule.code not in failed and rule.code not in not_run),
        failed=tuple(rule.code for rule in rules if rule.code in failed),
        could_not_run=tuple((rule.code, not_run[rule.code]) for rule in rules if rule.code in not_run),
        issues=issues,
        complete=read.complete,
        note=note,
        rules=rules,
    )


def _only(paths: Sequence[str | PathLike[str]]) -> Path:
    if len(paths) != 1:
        raise InputError("A CIN census is one XML file.", hint="Give one path.")
    path = Path(paths[0])
    if not path.is_file():
        raise InputError(f"There is no file {path.name}.", hint="Give the path of a CIN census XML file.")
    return path


def _collection(read: CinReturn, year: int | None) -> tuple[Census, str]:
    header = read.tables["header"]
    given = header["ReferenceDate"][0] if header.height else None
    stated = given.year + (given.month > 3) if given is not None else None
    if year is not None and stated is not None and year != stated:
        raise InputError(
            f"The file's ReferenceDate is {given}, which is in the collection ending in {stated}, not {year}.",
            hint=f"Ask for --year {stated}, or give that year's file.",
        )
    chosen = year if year is not None else stated
    if chosen is None:
        raise InputError(
            "The file has no ReferenceDate that can be read.", hint="Say which collection with --year, such as 2026."
        )
    census = Census(_held(chosen))
    by = "as asked" if year is not None else f"by the file's ReferenceDate {given}"
    return census, f"Judged by the rules of {census.name}, {by}."


def rules_of(kind: str, year: int) -> tuple[Listed, ...]:
    """The rules of a return, as the DfE lists them, that stand in the collection ending in ``year``."""
    if kind != "cin":
        raise InputError(f"No rules are held for a return called {kind}.", hint="Ask for cin.")
    return listed(_held(year))


def _held(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InputError(
            f"No rules can be run for the collection ending in {year}.",
            hint=f"They begin with {FIRST_YEAR}, and working days are known to {LAST_YEAR}.",
        )
    return year


def _placed(check: Check, rows: pl.Series, rule: Listed, tables: dict[str, pl.DataFrame]) -> pl.DataFrame:
    """The failing rows of one check with the cell of each as the file has it."""
    if check.table == "whole":
        return _whole_issue(check, rule)
    failing = tables[check.table][rows]
    columns = failing.columns
    child = failing["row"] if check.table == "child" else failing["child_row"] if "child_row" in columns else None
    none = pl.lit(None)
    value, line = none.cast(pl.String), pl.col("line")
    if check.cell in columns:
        value = pl.col(check.cell).cast(pl.String)
        if f"{check.cell}_raw" in columns:
            value = pl.coalesce(value, pl.col(f"{check.cell}_raw"))
        line = pl.coalesce(f"{check.cell}_line", "line")
    elif "episode_row" in columns and check.cell in tables["episode"].columns:
        around = tables["episode"][failing["episode_row"]]
        value = pl.lit(around[check.cell].cast(pl.String))
        line = pl.lit(around[f"{check.cell}_line"].fill_null(around["line"]))
    return failing.select(
        pl.lit(rule.code).alias("code"),
        pl.lit(str(rule.severity)).alias("severity"),
        (none.cast(pl.String) if child is None else pl.lit(tables["child"]["LAchildID"].gather(child))).alias("child"),
        pl.lit(check.table).alias("table"),
        (pl.col("row") + 1).cast(pl.Int32).alias("row"),
        pl.lit(check.cell).alias("field"),
        value.alias("value"),
        line.cast(pl.Int32).alias("line"),
        pl.lit(rule.message).alias("message"),
    ).cast(_SCHEMA)


def _whole_issue(check: Check, rule: Listed) -> pl.DataFrame:
    row = (rule.code, str(rule.severity), None, None, None, check.cell, None, None, rule.message)
    return pl.DataFrame([row], schema=_SCHEMA, orient="row")


def _schema_issues(read: CinReturn) -> pl.DataFrame:
    ids = read.tables["child"]["LAchildID"]
    rows = [
        (
            found.code,
            "error",
            ids[found.child_row] if found.child_row is not None and found.child_row < len(ids) else None,
            found.table,
            None if found.row is None else found.row + 1,
            found.field,
            found.value,
            found.line,
            found.message,
        )
        for found in read.findings
    ]
    return pl.DataFrame(rows, schema=_SCHEMA, orient="row").select(ISSUE_COLUMNS)
