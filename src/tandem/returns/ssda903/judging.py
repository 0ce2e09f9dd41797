"""Judge a return: settle which collection it belongs to, run that collection's rules, gather the issues."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import polars as pl

from tandem.core.errors import InputError
from tandem.published.crosswalk import LocalAuthority, find_la
from tandem.returns.engine import Ran, run_checks
from tandem.returns.finding import issues_of
from tandem.returns.intake.sources import Source
from tandem.returns.own import OwnRule
from tandem.returns.rule import Listed
from tandem.returns.ssda903.dating import collection_of
from tandem.returns.ssda903.enrich import enriched
from tandem.returns.ssda903.needs import Unmet
from tandem.returns.ssda903.placing import placed
from tandem.returns.ssda903.postcodes import with_places
from tandem.returns.ssda903.reader import Ssda903Return, read_ssda903
from tandem.returns.ssda903.rules import checks, listed, needs, what_to_do
from tandem.returns.validation import Validation

FIRST_YEAR = 2023
"""The first collection whose rules are known: 2022-23."""
LAST_YEAR = 2030


def validate_ssda903(
    paths: Sequence[Path | Source],
    *,
    previous: Sequence[Path | Source] = (),
    year: int | None = None,
    la: str | None = None,
    postcodes: Path | None = None,
    own: Sequence[OwnRule] = (),
) -> Validation:
    """Check a return against the rules of its collection. See :func:`tandem.returns.validate`."""
    authority = None if la is None else find_la(la)
    read = read_ssda903(paths, previous=previous)
    if postcodes is not None:
        read = with_places(read, postcodes, authority)
    return judge(read, year=year, authority=authority, own=own)


def judge(
    read: Ssda903Return,
    *,
    year: int | None = None,
    authority: LocalAuthority | None = None,
    own: Sequence[OwnRule] = (),
) -> Validation:
    """Check a return that has been read."""
    collection, note = collection_of(read.tables, year)
    rules = (*listed(_held(collection.year)), *(rule.listed for rule in own))
    mine = {rule.listed.code: (rule.check,) for rule in own}
    written = {rule.code: mine.get(rule.code) or checks(rule.code) for rule in rules}
    unmet = Unmet(read, needs(), authority=authority is not None)
    not_run: dict[str, str] = {}
    for rule in rules:
        why = unmet.reason(rule) if written[rule.code] else "not built"
        if why is not None:
            not_run[rule.code] = why
    frames = enriched(read.tables, len(read.ids), collection, authority)
    able = [rule for rule in rules if rule.code not in not_run]
    ran = run_checks(
        (check for rule in able for check in written[rule.code] if check.table in frames), frames, collection
    )
    not_run |= ran.broken
    failed = {check.code for check, _ in ran.failing}
    return Validation(
        return_kind="ssda903",
        collection=collection.name,
        children=read.children,
        passed=tuple(rule.code for rule in rules if rule.code not in failed and rule.code not in not_run),
        failed=tuple(rule.code for rule in rules if rule.code in failed),
        could_not_run=tuple((rule.code, not_run[rule.code]) for rule in rules if rule.code in not_run),
        issues=_issues(read, ran, rules),
        complete=read.complete,
        note=note,
        rules=rules,
    )


def _issues(read: Ssda903Return, ran: Ran, rules: tuple[Listed, ...]) -> pl.DataFrame:
    by_code = {rule.code: rule for rule in rules}
    parts = [placed(check, rows, by_code[check.code], read) for check, rows in ran.failing]
    return pl.concat([issues_of(read.findings, read.ids, what_to_do), *parts])


def rules_of_year(year: int) -> tuple[Listed, ...]:
    """The rules that stand in the collection ending in ``year``."""
    return listed(_held(year))


def _held(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InputError(
            f"No rules can be run for the collection ending in {year}.",
            hint=f"They begin with {FIRST_YEAR} and are known to {LAST_YEAR}.",
        )
    return year
