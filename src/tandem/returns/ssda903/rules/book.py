"""The book that the SSDA903 rules are written in, and the words they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import narwhals as nw

from tandem.returns.collection import Collection
from tandem.returns.rule import RuleBook, col, given, missing, no_date, outside, some_date
from tandem.returns.ssda903.layout import Kind, kind_of

BOOK = RuleBook()
rule = BOOK.rule
check = BOOK.check
NEEDS: dict[str, tuple[str, ...]] = {}
"""What a rule needs beyond the tables that the DfE lists it under."""

RESPITE = ("V3", "V4")
"""Short breaks: legal statuses under which little else is asked."""
TEMPORARY = ("T0", "T1", "T2", "T3", "T4")
ELSEWHERE = ("Z11", "Z12", "Z13", "Z14")
"""Other placements, not of the listed kinds."""
PLACED = ("A3", "A4", "A5", "A6")
"""Placed for adoption."""
FOSTERED = ("U1", "U2", "U3", "U4", "U5", "U6")
ADOPTED = ("E11", "E12")
NO_URN = ("P1", "P3", "R1", "R2", "R5", *TEMPORARY, *ELSEWHERE)
"""Placements that Ofsted does not register."""
UNKNOWN_UPN = ("UN1", "UN2", "UN3", "UN4", "UN5")
MALE = ("M", "1")
FEMALE = ("F", "2")
"""Written as a number before 2024-25."""

ENDED = (col("REC") != "X1") & given("REC")
"""The child ceased to be looked after."""


def needs(code: str, *more: str) -> None:
    """Say what a rule needs beyond the tables it is listed under."""
    NEEDS[code] = (*NEEDS.get(code, ()), *more)


def differs(one: str, other: str) -> nw.Expr:
    """Not the same, where something and nothing also differ."""
    both = (col(one) != col(other)).fill_null(value=False)
    return both | (missing(one) != missing(other))


def changed(one: str, other: str) -> nw.Expr:
    """Both given and not the same."""
    return col(one) != col(other)


def filled(name: str) -> nw.Expr:
    """Something stands in the column, readable or not."""
    return some_date(name) if kind_of(name) is Kind.DATE else given(name)


def empty(name: str) -> nw.Expr:
    """Nothing stands in the column."""
    return no_date(name) if kind_of(name) is Kind.DATE else missing(name)


def any_of(names: Sequence[str]) -> nw.Expr:
    """Something stands in one of these columns."""
    return nw.any_horizontal(*(filled(name) for name in names), ignore_nulls=True)


def lacking(names: Sequence[str]) -> nw.Expr:
    """At least one of these columns is empty."""
    return nw.any_horizontal(*(empty(name) for name in names), ignore_nulls=True)


def after_the_year(day: str) -> Callable[[Collection], nw.Expr]:
    """Later than the last day of the collection."""
    return lambda year: col(day) > year.end


def outside_the_year(day: str) -> Callable[[Collection], nw.Expr]:
    """Before the first day of the collection or after the last."""
    return lambda year: outside(day, year.start, year.end)
