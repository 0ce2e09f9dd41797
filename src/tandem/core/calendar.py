"""Working days, calendar time and instants as the law in England counts them.

The day on which something is received is day 0; a limit of *n* working days
ends with the *n*-th working day after it. A working day is not a Saturday, a
Sunday or a bank holiday in England. Days, weeks and months never skip
weekends; months keep the day of the month, or its last day where there is no
such day. Instants are stored in UTC and reckoned in Europe/London, so that a
day has 23, 24 or 25 hours.

Days on which a partnership's own offices close are given separately, as
``closed``. They must never lengthen a statutory limit: only a local clock may
pass them (:mod:`tandem.core.clocks` sees to it).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tandem.core.bank_holidays import bank_holiday, check_covered
from tandem.core.errors import InputError

__all__ = [
    "LONDON",
    "add_elapsed",
    "add_local_days",
    "add_months",
    "add_working_days",
    "end_of_day",
    "instant",
    "is_public_holiday",
    "is_working_day",
    "local_day",
    "next_working_day",
    "noon",
    "start_of_day",
    "working_days_between",
]

LONDON = ZoneInfo("Europe/London")
_DAY = timedelta(days=1)
_LAST_MOMENT = timedelta(microseconds=1)
_SATURDAY = 5
_SUNDAY = 6


def is_working_day(day: date, *, closed: Collection[date] = ()) -> bool:
    """Whether a day is a working day in England and not one of ``closed``.

    Raises:
        InputError: the day lies outside the years whose bank holidays are known.
    """
    holiday = bank_holiday(day)
    return day.weekday() < _SATURDAY and holiday is None and day not in closed


def is_public_holiday(day: date) -> bool:
    """Whether a day is a public holiday for an emergency protection order: Christmas Day, Good Friday,
    a bank holiday or a Sunday (Children Act 1989, section 45(2)). A Saturday is not.

    Raises:
        InputError: the day lies outside the years whose bank holidays are known.
    """
    return bank_holiday(day) is not None or day.weekday() == _SUNDAY


def next_working_day(day: date, *, closed: Collection[date] = ()) -> date:
    """The first working day after a day.

    Raises:
        InputError: it lies outside the years whose bank holidays are known.
    """
    return add_working_days(day, 1, closed=closed)


def add_working_days(start: date, days: int, *, closed: Collection[date] = ()) -> date:
    """The ``days``-th working day after ``start``, or before it where ``days`` is negative.

    ``start`` itself is day 0, whether or not it is a working day; 0 gives it back.

    Raises:
        InputError: the answer lies outside the years whose bank holidays are known.
    """
    check_covered(start)
    step = _DAY if days >= 0 else -_DAY
    day = start
    for _ in range(abs(days)):
        day += step
        while not is_working_day(day, closed=closed):
            day += step
    return day


def working_days_between(start: date, end: date, *, closed: Collection[date] = ()) -> int:
    """How many working days ``end`` lies after ``start``: those after ``start``, up to and including ``end``.

    Negative where ``end`` comes first. ``working_days_between(d, add_working_days(d, n))`` is ``n``.

    Raises:
        InputError: a day lies outside the years whose bank holidays are known.
    """
    check_covered(start)
    check_covered(end)
    if end < start:
        # Day 0 is the later day, so the count runs back to the earlier and includes it.
        return -sum(is_working_day(end + _DAY * i, closed=closed) for i in range((start - end).days))
    return sum(is_working_day(start + _DAY * i, closed=closed) for i in range(1, (end - start).days + 1))


def add_months(start: date, months: int) -> date:
    """The same day of the month, ``months`` on (or back), or the month's last day where it has no such day.

    >>> add_months(date(2023, 11, 30), 3)
    datetime.date(2024, 2, 29)
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def instant(moment: datetime) -> datetime:
    """A moment in UTC.

    Raises:
        InputError: the moment names no time zone, so that nobody can say when it was.
    """
    if moment.tzinfo is None:
        raise InputError(f"{moment.isoformat()} has no time zone.", hint="Give the moment with its zone or its offset.")
    return moment.astimezone(UTC)


def local_day(moment: datetime) -> date:
    """The date in England at a moment.

    Raises:
        InputError: the moment names no time zone.
    """
    return instant(moment).astimezone(LONDON).date()


def start_of_day(day: date) -> datetime:
    """The moment, in UTC, at which a day begins in England."""
    return datetime.combine(day, time(), LONDON).astimezone(UTC)


def end_of_day(day: date) -> datetime:
    """The last microsecond, in UTC, of a day in England: what is done by then is done on that day."""
    return start_of_day(day + _DAY) - _LAST_MOMENT


def noon(day: date) -> datetime:
    """Noon in England on a day, in UTC."""
    return datetime.combine(day, time(12), LONDON).astimezone(UTC)


def add_elapsed(moment: datetime, elapsed: timedelta) -> datetime:
    """The moment so much real time later (or earlier), in UTC; a change of the clocks makes no difference.

    Raises:
        InputError: the moment names no time zone.
    """
    return instant(moment) + elapsed


def add_local_days(moment: datetime, days: int) -> datetime:
    """The same time by the clock in England ``days`` days later (or earlier), in UTC.

    A time that the spring change skips becomes the moment of the change; a
    time that the autumn change repeats is the first of the two: neither
    lengthens a power that must not outlast its limit.

    Raises:
        InputError: the moment names no time zone.
    """
    local = instant(moment).astimezone(LONDON)
    wanted = datetime.combine(local.date() + _DAY * days, local.time().replace(fold=0))
    there = wanted.replace(tzinfo=LONDON).astimezone(UTC)
    skipped = there.astimezone(LONDON).replace(tzinfo=None) != wanted
    # The skipped hour, read as winter time, begins at the very moment of the change.
    return there.replace(minute=0, second=0, microsecond=0) if skipped else there
