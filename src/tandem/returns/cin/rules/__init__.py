"""The census rules: as the DfE lists them, and the checks written for them."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from tandem.returns.cin.rules import assessments, children, episodes, plans, section47, whole
from tandem.returns.cin.rules.book import BOOK
from tandem.returns.rule import Check, Listed, Severity

__all__ = ["assessments", "checks", "children", "episodes", "listed", "plans", "section47", "what_to_do", "whole"]


@cache
def _table() -> tuple[Listed, ...]:
    return tuple(
        Listed(
            row["code"],
            Severity(row["severity"]),
            row["module"],
            tuple(row["fields"].split()),
            row["first_collection"],
            row["message"],
            what_to_do(row["code"]),
        )
        for row in _rows("rules.csv")
    )


@cache
def _advice() -> dict[str, str]:
    return {row["code"]: row["what_to_do"] for row in _rows("what_to_do.csv")}


def what_to_do(code: str) -> str:
    """Our words on how an issue is mended, for a rule or a fault of the file; not the DfE's."""
    return _advice()[code]


def _rows(name: str) -> list[dict[str, str]]:
    text = files("tandem.returns.cin").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def listed(year: int) -> tuple[Listed, ...]:
    """The rules that stand in the collection ending in ``year``; no last year is known for any."""
    return tuple(rule for rule in _table() if rule.first_year <= year)


def checks(code: str) -> tuple[Check, ...]:
    """What has been written for a rule; empty where nothing has."""
    return tuple(BOOK.checks.get(code, ()))
