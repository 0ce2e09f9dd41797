"""Judge a census: settle which collection it belongs to, run that collection's rules, gather the issues."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.cin.around import require_known, with_surroundings
from tandem.returns.cin.census import Census
from tandem.returns.cin.enrich import enriched
from tandem.returns.cin.placing import placed
from tandem.returns.cin.reader import CinReturn, read_cin
from tandem.returns.cin.rules import checks, listed, what_to_do
from tandem.returns.engine import run_checks
from tandem.returns.finding import issues_of
from tandem.returns.intake.sources import Source
from tandem.returns.own import OwnRule
from tandem.returns.rule import Listed
from tandem.returns.validation import Validation

FIRST_YEAR = 2023
"""The first collection whose rules are known: 2022-23."""
LAST_YEAR = 2030
"""No rule has a known last year; bank holidays are known this far."""


def validate_cin(source: Path | Source, *, year: int | None = None, own: Sequence[OwnRule] = ()) -> Validation:
    """Check a census file against the rules of its collection. See :func:`tandem.returns.validate`."""
    require_known(own)
    return judge(read_cin(source), year=year, own=own)


def judge(read: CinReturn, *, year: int | None = None, own: Sequence[OwnRule] = ()) -> Validation:
    """Check a census that has been read."""
    census, note = collection_of(read, year)
    rules = (*listed(census.year), *(rule.listed for rule in own))
    frames = with_surroundings(enriched(read.tables, census), own)
    mine = {rule.listed.code: (rule.check,) for rule in own}
    written = {rule.code: mine.get(rule.code) or checks(rule.code) for rule in rules}
    ran = run_checks((check for each in written.values() for check in each), frames, census)
    not_run = {rule.code: "not yet built" for rule in rules if not written[rule.code]} | ran.broken
    failed = {check.code for check, _ in ran.failing}
    by_code = {rule.code: rule for rule in rules}
    parts = [placed(check, rows, by_code[check.code], read.tables, frames) for check, rows in ran.failing]
    return Validation(
        return_kind="cin",
        collection=census.name,
        children=read.children,
        passed=tuple(rule.code for rule in rules if rule.code not in failed and rule.code not in not_run),
        failed=tuple(rule.code for rule in rules if rule.code in failed),
        could_not_run=tuple((rule.code, not_run[rule.code]) for rule in rules if rule.code in not_run),
        issues=pl.concat([issues_of(read.findings, read.tables["child"]["LAchildID"], what_to_do), *parts]),
        complete=read.complete,
        note=note,
        rules=rules,
    )


def rules_of_year(year: int) -> tuple[Listed, ...]:
    """The rules that stand in the collection ending in ``year``."""
    return listed(_held(year))


def collection_of(read: CinReturn, year: int | None) -> tuple[Census, str]:
    """The collection asked for, or the one of the file's ReferenceDate, and how it was settled in a sentence.

    Raises ``InputError`` where the file contradicts ``year``, says nothing, or no rules are known for the year.
    """
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


def _held(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InputError(
            f"No rules can be run for the collection ending in {year}.",
            hint=f"They begin with {FIRST_YEAR}, and working days are known to {LAST_YEAR}.",
        )
    return year
