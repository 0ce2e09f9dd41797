"""The bank holidays of England, day by day, each with where it comes from.

Held as dated data because the Crown adds and moves days at short notice. The
list has a first and a last year: outside them nothing is assumed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Confidence

__all__ = ["BankHoliday", "HolidayKind", "bank_holiday", "bank_holidays", "check_covered", "covered_years"]


class HolidayKind(StrEnum):
    """How a day came to be a bank holiday."""

    ORDINARY = "ordinary"
    SUBSTITUTE = "substitute"
    """In place of one that fell on a weekend."""
    MOVED = "moved"
    """Appointed instead of the ordinary day."""
    PROCLAIMED = "proclaimed"
    """An extra day for one year."""


@dataclass(frozen=True, slots=True)
class BankHoliday:
    """One day, with its authority. Christmas Day and Boxing Day are kept even on a Saturday,
    because they are public holidays for the Children Act 1989 whatever day they fall on.
    """

    day: date
    name: str
    kind: HolidayKind
    authority: str
    confidence: Confidence
    note: str = ""


@cache
def bank_holidays() -> Mapping[date, BankHoliday]:
    """Every bank holiday of the years covered, by day."""
    data = load("bank_holidays")
    rows = (
        BankHoliday(
            day=date.fromisoformat(row["date"]),
            name=row["name"],
            kind=HolidayKind(row["kind"]),
            authority=data["authorities"][row["authority"]],
            confidence=Confidence(row["confidence"]),
            note=row.get("note", ""),
        )
        for row in data["days"]
    )
    return MappingProxyType({row.day: row for row in rows})


@cache
def covered_years() -> tuple[int, int]:
    """The first and the last year whose bank holidays are known."""
    data = load("bank_holidays")
    return int(data["first_year"]), int(data["last_year"])


def bank_holiday(day: date) -> BankHoliday | None:
    """What bank holiday a day is, or ``None``.

    Raises:
        InputError: the day lies outside the years covered.
    """
    check_covered(day)
    return bank_holidays().get(day)


def check_covered(day: date) -> None:
    """Refuse a day whose bank holidays are not known.

    Raises:
        InputError: naming the first and the last year known.
    """
    first, last = covered_years()
    if not first <= day.year <= last:
        edge = f"after {last}, the last" if day.year > last else f"before {first}, the first"
        raise InputError(
            f"{day.isoformat()} is {edge} year whose bank holidays in England are known.",
            hint=f"Working days can be counted from 1 January {first} to 31 December {last}.",
        )
