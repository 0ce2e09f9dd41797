"""The SSDA903 rules: as the DfE lists them, and the checks written for them."""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib.resources import files

from tandem.returns.rule import Check, Listed, Severity
from tandem.returns.ssda903.rules import (
    absences,
    adoption,
    codes,
    episodes,
    header,
    health,
    leavers,
    permanence,
    placements,
    reviews,
    sequence,
    workers,
)
from tandem.returns.ssda903.rules.book import BOOK, NEEDS

__all__ = [
    "absences",
    "adoption",
    "checks",
    "codes",
    "episodes",
    "header",
    "health",
    "leavers",
    "listed",
    "needs",
    "permanence",
    "placements",
    "reviews",
    "sequence",
    "workers",
]

_ASKS_TO_CHECK = re.compile(r"\b([Pp]lease check|Check (whether|that)|[Cc]onfirm)\b")


@cache
def _table() -> tuple[Listed, ...]:
    text = files("tandem.returns.ssda903").joinpath("rules.csv").read_text(encoding="utf-8")
    return tuple(
        Listed(
            row["code"],
            Severity.QUERY if _ASKS_TO_CHECK.search(row["message"]) else Severity.ERROR,
            row["tables"],
            tuple(row["fields"].split()),
            row["first_collection"],
            row["message"],
            severity_inferred=True,
        )
        for row in csv.DictReader(text.splitlines())
    )


def listed(year: int) -> tuple[Listed, ...]:
    """The rules that stand in the collection ending in ``year``; no last year is known for any.

    The DfE's table has no severity: it is inferred, a query where the message
    asks to check or confirm, else an error.
    """
    return tuple(rule for rule in _table() if rule.first_year <= year)


def checks(code: str) -> tuple[Check, ...]:
    """What has been written for a rule; empty where nothing has."""
    return tuple(BOOK.checks.get(code, ()))


def needs() -> dict[str, tuple[str, ...]]:
    """What rules need beyond the tables that the DfE lists them under."""
    return NEEDS
