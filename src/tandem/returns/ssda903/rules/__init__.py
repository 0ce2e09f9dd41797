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
    "what_to_do",
    "workers",
]

_ASKS_TO_CHECK = re.compile(r"\b([Pp]lease check|Check (whether|that)|[Cc]onfirm)\b")


@cache
def _table() -> tuple[Listed, ...]:
    return tuple(
        Listed(
            row["code"],
            Severity.QUERY if _ASKS_TO_CHECK.search(row["message"]) else Severity.ERROR,
            row["tables"],
            tuple(row["fields"].split()),
            row["first_collection"],
            row["message"],
            what_to_do(row["code"]),
            severity_inferred=True,
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
    text = files("tandem.returns.ssda903").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


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
