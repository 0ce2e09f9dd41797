"""Checks of structure for what has no rules of the DfE's: Ofsted's lists and the Standard Safeguarding Dataset."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

import polars as pl

from tandem.returns.finding import Finding, issues_of
from tandem.returns.rule import Listed, Severity
from tandem.returns.validation import Validation


@cache
def checks_of(kind: str) -> tuple[Listed, ...]:
    """The schema checks of one kind of files (``annex_a``, ``ssd``), listed as rules are."""
    text = files("tandem.returns").joinpath("schema.csv").read_text(encoding="utf-8")
    return tuple(
        Listed(row["code"], Severity(row["severity"]), "", (), "", row["message"], row["what_to_do"])
        for row in csv.DictReader(text.splitlines())
        if kind in row["lists"].split()
    )


def checked(
    kind: str,
    findings: Iterable[Finding],
    ids: pl.Series,
    *,
    sources: Sequence[str] = (),
    complete: bool,
    note: str,
    could_not_run: Sequence[tuple[str, str]] = (),
) -> Validation:
    """The findings of a schema pass in the shape of any validation; every check is its rule."""
    listed = checks_of(kind)
    advice = {each.code: each.what_to_do for each in listed}
    queries = frozenset(each.code for each in listed if each.severity is Severity.QUERY)
    issues = issues_of(findings, ids, lambda code: advice[code], files=sources, queries=queries)
    failed = set(issues["code"])
    stopped = {code for code, _ in could_not_run}
    return Validation(
        return_kind=kind,
        collection=None,
        children=len(ids),
        passed=tuple(each.code for each in listed if each.code not in failed | stopped),
        failed=tuple(each.code for each in listed if each.code in failed - stopped),
        could_not_run=tuple(could_not_run),
        issues=issues,
        complete=complete,
        note=note,
        rules=listed,
    )
