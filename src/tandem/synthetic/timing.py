"""When things happen: working days at one look-up, office hours, school terms, and how busy each day is."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import accumulate
from random import Random

from tandem.core.bank_holidays import bank_holidays, covered_years
from tandem.core.calendar import LONDON, is_working_day

__all__ = [
    "Rush",
    "at",
    "days_by_weight",
    "exponential",
    "in_term",
    "next_office",
    "on_working_day",
    "working_day_after",
]

_DAY = timedelta(days=1)
_YEARS_MORE = 30
_OPENS, _CLOSES = time(9), time(17)


@cache
def _working_days() -> tuple[int, list[date], list[int]]:
    """The first day covered, every working day, and for each day covered how many working days precede it."""
    first, last = covered_years()
    start, known, end = date(first, 1, 1), date(last, 12, 31), date(last + _YEARS_MORE, 12, 31)
    days: list[date] = []
    before: list[int] = []
    for number in range((end - start).days + 1):
        day = start + timedelta(days=number)
        before.append(len(days))
        # What lies beyond is never shown: cases run to their end, and the records stop before it.
        if day.weekday() < 5 if day > known else is_working_day(day):
            days.append(day)
    return start.toordinal(), days, before


def working_day_after(day: date, days: int) -> date:
    """The ``days``-th working day after a day, which is day 0: ``core.calendar.add_working_days``, at once."""
    start, every, before = _working_days()
    place = before[day.toordinal() - start]
    if place < len(every) and every[place] == day:
        place += 1
    return every[place + days - 1] if days > 0 else day


def on_working_day(day: date) -> date:
    """The day, or the first working day after it."""
    start, every, before = _working_days()
    return every[before[day.toordinal() - start]]


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A time by the clock in England, in UTC."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON).astimezone(UTC)


def next_office(moment: datetime, rng: Random) -> datetime:
    """The moment, if somebody is at work then; otherwise in the first hour of the next working day."""
    local = moment.astimezone(LONDON)
    day = local.date()
    open_today = on_working_day(day) == day
    if open_today and _OPENS <= local.time() < _CLOSES:
        return moment
    if not open_today or local.time() >= _CLOSES:
        day = working_day_after(day, 1)
    return at(day, 9, rng.randrange(60))


def exponential(rng: Random, mean: float) -> float:
    """A waiting time with a mean."""
    return -math.log(1 - rng.random()) * mean


def in_term(day: date) -> bool:
    """Whether the schools of Harrowmere are open: its terms follow the common pattern, its dates are its own."""
    return day.weekday() < 5 and on_working_day(day) == day and not _holiday(day)


def _holiday(day: date) -> bool:
    spot = (day.month, day.day)
    if (7, 22) <= spot <= (9, 2) or spot >= (12, 20) or spot <= (1, 3):
        return True
    easter = _good_friday(day.year)
    spring = _last_monday_of_may(day.year)
    return (
        easter - 4 * _DAY <= day <= easter + 10 * _DAY
        or spring <= day < spring + 7 * _DAY
        or (2, 14) <= spot <= (2, 20)
        or (10, 24) <= spot <= (10, 31)
    )


@cache
def _good_friday(year: int) -> date:
    return next(day for day, holiday in bank_holidays().items() if day.year == year and holiday.name == "Good Friday")


@cache
def _last_monday_of_may(year: int) -> date:
    day = date(year, 5, 31)
    return day - timedelta(days=day.weekday())


@dataclass(frozen=True, slots=True)
class Rush:
    """A time when more is sent than usual."""

    since: date
    times: float
    """How many times as much."""


def days_by_weight(
    first: date, last: date, weigh: Sequence[float], months: Sequence[float], *, term: bool, rush: Rush | None
) -> Days:
    """The days from first to last, each as likely as its weekday and its month say.

    Few lie out of term where ``term``.
    """
    weights = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        weight = weigh[day.weekday()] * months[day.month - 1] * (rush.times if rush and day >= rush.since else 1)
        weights.append(weight * 0.02 if term and not in_term(day) else weight)
    return Days(first, list(accumulate(weights)))


class Days:
    """A span of days to draw from."""

    __slots__ = ("_cumulated", "_first")

    def __init__(self, first: date, cumulated: list[float]) -> None:
        self._first = first
        self._cumulated = cumulated

    def draw(self, rng: Random) -> date:
        """One day."""
        place = bisect_left(self._cumulated, rng.random() * self._cumulated[-1])
        return self._first + timedelta(days=place)
