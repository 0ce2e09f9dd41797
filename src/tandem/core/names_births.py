"""Ways in which two dates of birth may be one child's, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache


class BirthReason(StrEnum):
    """Why two dates of birth may be one, strongest first."""

    SAME = "same"
    DAY_AND_MONTH_SWAPPED = "day_and_month_swapped"
    """04/07 written where 07/04 was meant."""
    NEIGHBOURING_DIGITS_SWAPPED = "neighbouring_digits_swapped"
    """2015 keyed as 2051, 12 as 21."""
    ONE_DAY_APART = "one_day_apart"
    """A birth near midnight, or a date moved by a time zone."""
    ONE_DIGIT_WRONG = "one_digit_wrong"
    """One digit keyed for another: 2014 for 2015, 13 for 18."""
    A_YEAR_APART = "a_year_apart"
    """The year miscounted: 2019 for 2020."""
    FIRST_OF_JANUARY = "first_of_january"
    """1 January is often entered where only the year is known."""


@dataclass(frozen=True, slots=True, order=True)
class BirthRange:
    """Dates to look under, first and last included, and why."""

    reason: BirthReason
    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether a date lies in the range."""
        return self.first <= day <= self.last


@lru_cache(maxsize=256)
def birth_ranges(born: date) -> frozenset[BirthRange]:
    """The dates under which a child born on ``born`` may have been recorded.

    The relation is symmetric: when one date leads to another for a reason,
    the other leads back for the same reason.
    """
    return frozenset(_ranges(born))


def birth_reasons(one: date, other: date) -> tuple[BirthReason, ...]:
    """Why two dates of birth may be one child's, strongest reason first; empty when nothing suggests it."""
    days, spans = _days_and_spans(one)
    found = days.get(other, frozenset()) | {span.reason for span in spans if span.holds(other)}
    return tuple(reason for reason in BirthReason if reason in found) if found else ()


@lru_cache(maxsize=256)
def _days_and_spans(born: date) -> tuple[dict[date, frozenset[BirthReason]], tuple[BirthRange, ...]]:
    """Why ``born`` leads to each single day, and the longer ranges: whoever makes a list asks it of many people."""
    days: dict[date, set[BirthReason]] = {}
    for span in birth_ranges(born):
        if span.first == span.last:
            days.setdefault(span.first, set()).add(span.reason)
    longer = tuple(span for span in birth_ranges(born) if span.first != span.last)
    return {day: frozenset(found) for day, found in days.items()}, longer


def _ranges(born: date) -> Iterator[BirthRange]:
    yield _only(BirthReason.SAME, born)
    if born.day != born.month and born.day <= 12:
        yield _only(BirthReason.DAY_AND_MONTH_SWAPPED, born.replace(month=born.day, day=born.month))
    for day in _digit_swaps(born):
        yield _only(BirthReason.NEIGHBOURING_DIGITS_SWAPPED, day)
    if born > date.min:
        yield _only(BirthReason.ONE_DAY_APART, born - timedelta(days=1))
    if born < date.max:
        yield _only(BirthReason.ONE_DAY_APART, born + timedelta(days=1))
    for day in _digit_slips(born):
        yield _only(BirthReason.ONE_DIGIT_WRONG, day)
    for year in (born.year - 1, born.year + 1):
        if date.min.year <= year <= date.max.year and (born.month, born.day) != (2, 29):
            yield _only(BirthReason.A_YEAR_APART, born.replace(year=year))
    new_year = date(born.year, 1, 1)
    if born == new_year:
        yield BirthRange(BirthReason.FIRST_OF_JANUARY, date(born.year, 1, 2), date(born.year, 12, 31))
    else:
        yield _only(BirthReason.FIRST_OF_JANUARY, new_year)


def _only(reason: BirthReason, day: date) -> BirthRange:
    return BirthRange(reason, day, day)


def _digit_swaps(born: date) -> Iterator[date]:
    """Dates made by swapping two digits side by side within the year, the month or the day."""
    text = _written(born)
    for at in (0, 2, 4, 5, 6):
        swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        if swapped != text:
            yield from _existing(swapped)


def _digit_slips(born: date) -> Iterator[date]:
    """Dates made by changing one digit of the day, the month or the last two of the year: nobody errs by a century."""
    text = _written(born)
    for at in (0, 1, 2, 3, 6, 7):
        for digit in "0123456789":
            if digit != text[at]:
                yield from _existing(text[:at] + digit + text[at + 1 :])


def _written(born: date) -> str:
    return f"{born:%d%m}{born.year:04d}"


def _existing(text: str) -> Iterator[date]:
    """The day so written, where there is one: nobody can have meant another."""
    with suppress(ValueError):
        yield date(int(text[4:]), int(text[2:4]), int(text[:2]))
