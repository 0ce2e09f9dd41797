"""What a rule is, and the words rules are written in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import narwhals as nw


class Severity(StrEnum):
    """Whether a return may not, or perhaps should not, be sent as it is."""

    ERROR = "error"
    QUERY = "query"


@dataclass(frozen=True, slots=True)
class Listed:
    """A rule as the DfE lists it."""

    code: str
    severity: Severity
    module: str
    fields: tuple[str, ...]
    first_collection: str
    message: str
    what_to_do: str = ""
    severity_inferred: bool = False
    """Whether the severity is our reading of the message, the DfE's list having none."""

    @property
    def first_year(self) -> int:
        """The end year of the first collection it stands in: 2025 for 2024-25."""
        return int(self.first_collection[:4]) + 1


@dataclass(frozen=True, slots=True)
class Beside:
    """A cell that a check compares with, elsewhere than in its own row.

    ``via`` is a column of the check's table that holds the row's number in
    ``table``, or null where there is none.
    """

    field: str
    table: str
    via: str


@dataclass(frozen=True, slots=True)
class Check:
    """One test of a rule: true for each row of ``table`` that fails it; ``cell`` is the field reported.

    ``also`` names the other cells that were compared: by name those of the
    row and of the rows around it. Where it is ``None`` they are the rule's
    own fields, as far as they stand there.
    """

    code: str
    table: str
    cell: str
    fails: Callable[[Any], nw.Expr]
    also: tuple[str | Beside, ...] | None = None
    untried: bool = False
    """Whether it comes from outside, so that nobody has seen that it speaks of rows."""


class RuleBook:
    """The checks written for one return, by rule code; a rule may need one on each of several tables."""

    def __init__(self) -> None:
        self.checks: dict[str, list[Check]] = {}

    def rule(
        self, code: str, table: str, cell: str, *, also: Sequence[str | Beside] | None = None
    ) -> Callable[[Callable[[Any], nw.Expr]], Callable[[Any], nw.Expr]]:
        """Register the function below as a check of the rule."""

        def register(fails: Callable[[Any], nw.Expr]) -> Callable[[Any], nw.Expr]:
            beside = None if also is None else tuple(also)
            self.checks.setdefault(code, []).append(Check(code, table, cell, fails, beside))
            return fails

        return register

    def check(
        self,
        code: str,
        table: str,
        cell: str,
        fails: nw.Expr | Callable[[Any], nw.Expr],
        *,
        also: Sequence[str | Beside] | None = None,
    ) -> None:
        """Register a check in one line; one that needs the collection's dates is a function of the census."""
        self.rule(code, table, cell, also=also)(fails if not isinstance(fails, nw.Expr) else lambda _census: fails)


def col(name: str) -> nw.Expr:
    """A column; dates are day numbers."""
    return nw.col(name)


def missing(name: str) -> nw.Expr:
    """Nothing was given."""
    return nw.col(name).is_null()


def given(name: str) -> nw.Expr:
    """Something was given."""
    return ~nw.col(name).is_null()


def no_date(name: str) -> nw.Expr:
    """No date was given; one that cannot be read is invalid, which is not the same."""
    return nw.col(name).is_null() & ~nw.col(f"{name}_bad")


def some_date(name: str) -> nw.Expr:
    """A date was given, readable or not."""
    return ~nw.col(name).is_null() | nw.col(f"{name}_bad")


def among(name: str, values: Sequence[str]) -> nw.Expr:
    """One of these values."""
    return nw.col(name).is_in(list(values))


def other_than(name: str, values: Sequence[str]) -> nw.Expr:
    """Given, and none of these values."""
    return given(name) & ~nw.col(name).is_in(list(values))


def outside(name: str, first: int, last: int) -> nw.Expr:
    """A date before the first day or after the last."""
    return (nw.col(name) < first) | (nw.col(name) > last)


def weekend(name: str) -> nw.Expr:
    """A Saturday or Sunday: 1 January 1970 was a Thursday."""
    return ((nw.col(name) + 3) % 7) >= 5
