"""How long a clock allows, and when that is over.

Working days end with the last moment of the day; so do days, weeks and months
unless the limit says *to the minute*; hours are always real time. The change
of the clocks in March and October alters none of this.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from tandem.core import calendar

__all__ = ["Bound", "Limit", "LimitUnit", "Span"]


class LimitUnit(StrEnum):
    """What a limit counts."""

    WORKING_DAYS = "working_days"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class Bound(StrEnum):
    """How the law words the limit."""

    WITHIN = "within"
    NO_LATER_THAN = "no_later_than"
    INTERVALS = "intervals"
    """At intervals of no more than."""
    BEFORE = "before"
    """No later than so long before the event that it counts from."""


_BOUND_WORDS = {
    Bound.WITHIN: "within {}",
    Bound.NO_LATER_THAN: "no later than {}",
    Bound.INTERVALS: "at intervals of no more than {}",
    Bound.BEFORE: "at least {} before",
}


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time, ready to be read out: ``3 working days``."""

    amount: int
    unit: LimitUnit

    @property
    def words(self) -> str:
        """The length in words and figures."""
        unit = self.unit.value.replace("_", " ")
        return f"{self.amount} {unit if self.amount != 1 else unit.removesuffix('s')}"


@dataclass(frozen=True, slots=True)
class Limit:
    """So many units after (or before) an event.

    ``to_the_minute`` ends days, weeks and months at the time of day at which
    they began. ``noon_after_holiday`` carries a last day that is a public
    holiday to noon on the first later day that is not (Children Act 1989,
    section 45(2)). ``beginning_with_the_day`` counts the day of the event as
    the first (section 32(1)); without it that day is the nought.
    """

    amount: int
    unit: LimitUnit
    bound: Bound = Bound.WITHIN
    to_the_minute: bool = False
    noon_after_holiday: bool = False
    beginning_with_the_day: bool = False

    def __post_init__(self) -> None:
        if self.amount < 0:
            raise ValueError(f"a limit cannot be {self.amount}")
        whole_days = self.unit in (LimitUnit.DAYS, LimitUnit.WEEKS, LimitUnit.MONTHS)
        if self.beginning_with_the_day and (not whole_days or self.bound is Bound.BEFORE or not self.amount):
            raise ValueError("only days, weeks and months that follow an event can begin with its day")

    @classmethod
    def parse(cls, text: str) -> Limit:
        """A limit as the data files write it: ``within 1 working_days``, ``before 48 hours``.

        Raises:
            ValueError: the text is not of that form.
        """
        bound, amount, unit, *marks = text.split()
        unknown = set(marks) - {"to_the_minute", "noon_after_holiday", "beginning_with_the_day"}
        if unknown:
            raise ValueError(f"{text!r} has the unknown mark {', '.join(sorted(unknown))}")
        return cls(
            int(amount),
            LimitUnit(unit),
            Bound(bound),
            to_the_minute="to_the_minute" in marks,
            noon_after_holiday="noon_after_holiday" in marks,
            beginning_with_the_day="beginning_with_the_day" in marks,
        )

    @property
    def words(self) -> str:
        """``within 1 working day``."""
        words = _BOUND_WORDS[self.bound].format(Span(self.amount, self.unit).words)
        return f"{words}, the first day included" if self.beginning_with_the_day else words

    @property
    def exact(self) -> bool:
        """Whether the limit is real time, which no calendar alters."""
        return self.unit in (LimitUnit.HOURS, LimitUnit.MINUTES)

    def due(self, start: datetime, *, closed: Collection[date] = ()) -> datetime:
        """The last moment in time, in UTC, counted from an event; what is done at that moment is in time.

        ``closed`` are days on which the partnership's offices close; pass
        them for a local limit only.

        Raises:
            InputError: the event has no time zone, or the end lies outside the years whose bank holidays are known.
        """
        sign = -1 if self.bound is Bound.BEFORE else 1
        if self.exact:
            minutes = self.amount * (60 if self.unit is LimitUnit.HOURS else 1)
            return calendar.add_elapsed(start, timedelta(minutes=sign * minutes))
        day = self._last_day(calendar.local_day(start), sign, closed)
        if self.beginning_with_the_day:
            day -= timedelta(days=1)
        if self.noon_after_holiday and calendar.is_public_holiday(day):
            while calendar.is_public_holiday(day):
                day += timedelta(days=1)
            return calendar.noon(day)
        if self.to_the_minute:
            return calendar.add_local_days(start, (day - calendar.local_day(start)).days)
        return calendar.end_of_day(day)

    def _last_day(self, start: date, sign: int, closed: Collection[date]) -> date:
        amount = sign * self.amount
        if self.unit is LimitUnit.WORKING_DAYS:
            return calendar.add_working_days(start, amount, closed=closed)
        if self.unit is LimitUnit.MONTHS:
            return calendar.add_months(start, amount)
        return start + timedelta(days=amount * (7 if self.unit is LimitUnit.WEEKS else 1))

    def distance(self, early: datetime, late: datetime, *, closed: Collection[date] = ()) -> Span:
        """How far one moment lies before another, in what a person who counts this limit would count.

        Whole hours, or minutes within the hour; working days, but days where
        only a weekend or a holiday lies between; for all else days.

        Raises:
            InputError: a moment has no time zone or lies outside the years whose bank holidays are known.
        """
        if self.exact:
            minutes = int((calendar.instant(late) - calendar.instant(early)).total_seconds() // 60)
            return Span(minutes // 60, LimitUnit.HOURS) if minutes >= 60 else Span(minutes, LimitUnit.MINUTES)
        first, last = calendar.local_day(early), calendar.local_day(late)
        days = Span((last - first).days, LimitUnit.DAYS)
        if self.unit is not LimitUnit.WORKING_DAYS:
            return days
        working = calendar.working_days_between(first, last, closed=closed)
        return Span(working, LimitUnit.WORKING_DAYS) if working or not days.amount else days
