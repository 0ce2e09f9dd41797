"""The census rules: as the DfE lists them, and the checks written for them."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from tandem.returns.cin.rules import assessments, children, episodes, plans, section47, whole
from tandem.returns.cin.rules.book import BOOK
from tandem.returns.rule import Check, Listed, Severity

__all__ = ["assessments", "checks", "children", "episodes", "listed", "plans", "section47", "whole"]


@cache
def _table() -> tuple[Listed, ...]:
    text = files("tandem.returns.cin").joinpath("rules.csv").read_text(encoding="utf-8")
    return tuple(
        Listed(
            row["code"],
            Severity(row["severity"]),
            row["module"],
            tuple(row["fields"].split()),
            row["first_collection"],
            row["message"],
        )
        for row in csv.DictReader(text.splitlines())
    )


def listed(year: int) -> tuple[Listed, ...]:
    """The rules that stand in the collection ending in ``year``; no last year is known for any."""
    return tuple(rule for rule in _table() if rule.first_year <= year)


def checks(code: str) -> tuple[Check, ...]:
    """What has been written for a rule; empty where nothing has."""
    return tuple(BOOK.checks.get(code, ()))
