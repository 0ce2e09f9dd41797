"""Counts kept month by month between one reading and the next, as long as the record says that they still hold.

Every change of a row is in the record, written by the database itself. So
what was counted before is what would be counted now, but for the months of
whatever has changed since, which are counted anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Model

from tandem.core import calendar
from tandem.hub.audit.marks import Changed, Mark, changed_since, mark
from tandem.hub.children.models import Person
from tandem.hub.referrals.figures.attendance import Sat, sittings
from tandem.hub.referrals.figures.measures import ANSWERED, ATTENDED
from tandem.hub.referrals.figures.senders import Sender
from tandem.hub.referrals.figures.tallies import AGAIN, Asked, Tallies, months_between, requests, tally
from tandem.hub.referrals.models import (
    Answer,
    Attendance,
    Contact,
    Decision,
    Event,
    Feedback,
    InformationRequest,
    Referral,
    SameConcern,
    ToldOf,
)

__all__ = ["Counted", "counted"]


@dataclass(frozen=True, slots=True)
class _Counting:
    """How rows of a table count: in the month of which moment, and from which moment on."""

    month: str
    recorded: str
    columns: frozenset[str] = frozenset()
    """What is read of them, where they change without a count changing; empty where any change may matter."""
    later_months: int = 0
    """For how many months after they can make a difference."""
    corrects: str = ""
    """The moment of what a row corrects, in whose month too it counts."""


_COUNTED: dict[type[Model], _Counting] = {
    Contact: _Counting(
        "received_at",
        "recorded_at",
        frozenset(
            {
                *("received_at", "recorded_at", "acknowledged_at", "level_asserted"),
                *("sender_kind", "sender_agency_id", "sender_agency_name"),
            }
        ),
        AGAIN,
    ),
    ToldOf: _Counting("contact__received_at", "contact__recorded_at", frozenset({"contact_id", "person_id"}), AGAIN),
    Event: _Counting("contact__received_at", "recorded_at", corrects="supersedes__at"),
    Decision: _Counting("child__contact__received_at", "at"),
    Referral: _Counting("child__contact__received_at", "decision__at", later_months=AGAIN),
    Feedback: _Counting("contact__received_at", "at"),
    SameConcern: _Counting("contact__received_at", "found__at"),
    InformationRequest: _Counting("asked_at", "asked_at"),
    Answer: _Counting("request__asked_at", "at"),
    Attendance: _Counting("event__at", "event__recorded_at"),
}
_TABLES = {model._meta.db_table: (model, counting) for model, counting in _COUNTED.items()}
_PEOPLE = Person._meta.db_table
_MANY = 5_000
"""Of more changed rows of one table every month is counted anew: it takes no longer, and a database can be asked for
only so many rows by name."""


@dataclass(frozen=True, slots=True)
class _Month:
    """What came in a month, what was asked in it, and who was asked to its meetings."""

    counts: dict[Sender, Counter[str]]
    asked: list[Asked]
    sat: list[Sat]


@dataclass(frozen=True, slots=True)
class _Kept:
    """Months as they were counted when the record had been read up to a mark."""

    marked: Mark
    months: dict[date, _Month]


@dataclass(frozen=True, slots=True)
class Counted:
    """A span's tallies, requests and meetings; to be read, not written."""

    tallies: Tallies
    asked: tuple[Asked, ...]
    sat: tuple[Sat, ...]

    def within(self, since: date, until: date) -> Counted:
        """Those of a shorter span of months."""
        tallies = Tallies(since, until)
        for sender, months in self.tallies.counts.items():
            inside = {month: counts for month, counts in months.items() if since <= month <= until}
            if inside:
                tallies.counts[sender] = inside
        asked = tuple(each for each in self.asked if since <= each.month <= until)
        return Counted(tallies, asked, tuple(each for each in self.sat if since <= each.month <= until))

    def asked_of(self, agencies: frozenset[int]) -> tuple[Asked, ...]:
        """What some agencies were asked."""
        return tuple(each for each in self.asked if each.agency in agencies)

    def sat_of(self, agencies: frozenset[int]) -> tuple[Sat, ...]:
        """To what meetings some agencies were asked."""
        return tuple(each for each in self.sat if each.agency in agencies)

    def months_of(self, agencies: frozenset[int]) -> dict[date, Counter[str]]:
        """Month by month, what some agencies sent, what they were asked and to what they came."""
        months = self.tallies.by_month(agencies)
        for each in self.asked_of(agencies):
            if each.in_time is not None:
                months[each.month][ANSWERED.whole] += 1
                months[each.month][ANSWERED.part] += each.in_time
        for seat in self.sat_of(agencies):
            months[seat.month][ATTENDED.whole] += 1
            months[seat.month][ATTENDED.part] += seat.came == Attendance.Came.ATTENDED
        return months


_kept: dict[datetime, _Kept] = {}
"""Of the moment last asked for, in this process."""


def counted(since: date, until: date, *, recorded: datetime) -> Counted:
    """What :func:`tally`, :func:`requests` and :func:`sittings` count in whole months, from one day to another."""
    marked = mark()
    months = _that_hold(recorded)
    wanted = months_between(since, until)
    for first, last in _runs(month for month in wanted if month not in months):
        months |= _count(first, last, recorded)
    _kept.clear()
    if marked is not None:
        _kept[recorded] = _Kept(marked, months)
    return _together(since, until, {month: months[month] for month in wanted})


def _that_hold(recorded: datetime) -> dict[date, _Month]:
    kept = _kept.get(recorded)
    changes = changed_since(kept.marked, [*_TABLES, _PEOPLE]) if kept else None
    touched = _months_of(changes, recorded) if changes is not None else None
    return (
        {}
        if kept is None or touched is None
        else {month: each for month, each in kept.months.items() if month not in touched}
    )


def _months_of(changes: Iterable[Changed], recorded: datetime) -> set[date] | None:
    """The months that may be counted otherwise since; ``None`` where any may."""
    rows: dict[str, set[str]] = {}
    for each in changes:
        if each.table == _PEOPLE:
            if each.verb != "insert" and "head_id" in each.columns:
                return None
            continue
        columns = _TABLES[each.table][1].columns
        if each.verb == "delete":
            return None
        if each.verb == "insert" or not columns or each.columns & columns:
            rows.setdefault(each.table, set()).add(each.key)
    if any(len(keys) > _MANY for keys in rows.values()):
        return None
    touched: set[date] = set()
    for table, keys in rows.items():
        touched |= _months_of_rows(*_TABLES[table], keys, recorded)
    return touched


def _months_of_rows(model: Any, counting: _Counting, keys: set[str], recorded: datetime) -> set[date]:
    found = model.objects.filter(pk__in=keys, **{f"{counting.recorded}__lte": recorded})
    paths = filter(None, (counting.month, counting.corrects))
    moments = {moment for row in found.values_list(*paths) for moment in row if moment is not None}
    days = {calendar.local_day(moment).replace(day=1) for moment in moments}
    return {calendar.add_months(day, later) for day in days for later in range(counting.later_months + 1)}


def _runs(months: Iterable[date]) -> Iterator[tuple[date, date]]:
    """The first and the last of months that follow each other without a gap."""
    first = last = None
    for month in months:
        if first is None or last is None or month != calendar.add_months(last, 1):
            if first is not None and last is not None:
                yield first, last
            first = month
        last = month
    if first is not None and last is not None:
        yield first, last


def _count(first: date, last: date, recorded: datetime) -> dict[date, _Month]:
    until = calendar.add_months(last, 1) - timedelta(days=1)
    found = tally(first, until, now=recorded)
    months = {month: _Month({}, [], []) for month in found.months()}
    for sender, counts in found.counts.items():
        for month, of_month in counts.items():
            months[month].counts[sender] = of_month
    for each in requests(first, until, now=recorded):
        months[each.month].asked.append(each)
    for seat in sittings(first, until, now=recorded):
        months[seat.month].sat.append(seat)
    return months


def _together(since: date, until: date, months: dict[date, _Month]) -> Counted:
    tallies = Tallies(since, until)
    for month, each in months.items():
        for sender, counts in each.counts.items():
            tallies.counts.setdefault(sender, {})[month] = counts
    asked = tuple(request for each in months.values() for request in each.asked)
    return Counted(tallies, asked, tuple(seat for each in months.values() for seat in each.sat))
