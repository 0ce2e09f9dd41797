"""Counting what came and what became of it, by who sent it and month of receipt.

A few queries of whole numbers, however many contacts there are: moments are
read as seconds, which the database hands over many times faster. Everything
is counted as it had been recorded by a moment, so that a figure made again
for that moment is the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from django.db.models import BigIntegerField, Func, Q, QuerySet
from django.db.models.functions import Coalesce

from tandem.core import calendar
from tandem.core.clocks import clock_rule
from tandem.core.sharing import Level
from tandem.hub.referrals.again import MONTHS, referred_before
from tandem.hub.referrals.figures.senders import Sender
from tandem.hub.referrals.figures.way import EVENTS, STEPS, end_of
from tandem.hub.referrals.models import (
    Answer,
    Contact,
    Decision,
    Event,
    Feedback,
    InformationRequest,
    Referral,
    SameConcern,
    ToldOf,
)
from tandem.hub.referrals.sending import SenderKind

__all__ = ["AGAIN", "Asked", "Tallies", "months_between", "requests", "summed", "tally"]

Counts = Counter[str]
AGAIN = MONTHS
"""Months within which a child told of, or referred, counts as told of, or referred, again."""


class Seconds(Func):
    """A moment as whole seconds since 1970."""

    output_field = BigIntegerField()

    def as_sqlite(self, compiler: Any, connection: Any, **more: Any) -> tuple[str, Any]:
        """For SQLite."""
        return self.as_sql(compiler, connection, None, "CAST(strftime('%%%%s', %(expressions)s) AS INTEGER)", **more)

    def as_postgresql(self, compiler: Any, connection: Any, **more: Any) -> tuple[str, Any]:
        """For PostgreSQL."""
        return self.as_sql(compiler, connection, None, "FLOOR(EXTRACT(EPOCH FROM %(expressions)s))::bigint", **more)


@dataclass(slots=True)
class Tallies:
    """Counts by sender and by the first day of the month of receipt; every month of the span is there for none."""

    since: date
    until: date
    counts: dict[Sender, dict[date, Counts]] = field(default_factory=dict)

    def of(self, sender: Sender, month: date) -> Counts:
        """The counts of one sender and month, to add to."""
        return self.counts.setdefault(sender, {}).setdefault(month, Counter())

    def months(self) -> list[date]:
        """The months from the first day to the last."""
        return months_between(self.since, self.until)

    def by_month(self, agencies: frozenset[int] | None = None) -> dict[date, Counts]:
        """Counts of each month, of some agencies or of everybody; a month without any is there and empty."""
        found: dict[date, Counts] = {month: Counter() for month in self.months()}
        for sender, months in self.counts.items():
            if agencies is None or sender.agency in agencies:
                for month, counts in months.items():
                    found[month].update(counts)
        return found


def summed(some: Iterable[Mapping[str, int]]) -> Counts:
    """Counts put together; ``sum`` would make a counter anew at each of them."""
    total: Counts = Counter()
    for each in some:
        total.update(each)
    return total


def months_between(since: date, until: date) -> list[date]:
    """The first days of the months from one day to another."""
    month, months = since.replace(day=1), []
    while month <= until:
        months.append(month)
        month = calendar.add_months(month, 1)
    return months


def tally(since: date, until: date, *, now: datetime) -> Tallies:
    """Count everything received from the first day to the last, as recorded by ``now``."""
    days = _Days(calendar.add_months(since, -AGAIN), until)
    of_contact, of_child = _received(since, until, now=now)
    found = Tallies(since, until)
    same = _same(of_contact("contact__"), now=now)
    decided = _decided(of_child, now=now)
    told = set(_rows(Feedback.objects.filter(of_contact("contact__"), not_told_because="", at__lte=now), "contact_id"))
    contacts: dict[int, _Counted] = {}
    seen = Contact.objects.filter(of_contact(""))
    columns = ("pk", "sender_kind", "sender_agency_id", "sender_agency_name", "level_asserted")
    for pk, kind, agency, named, level, received, acknowledged in seen.values_list(
        *columns, Seconds("received_at"), Seconds("acknowledged_at")
    ):
        day = days.day(received)
        sender = Sender(kind, agency, bool(named) and agency is None)
        contacts[pk] = _Counted(found.of(sender, day.replace(day=1)), level, received, day)
        _count_contact(
            contacts[pk],
            # That it is the same concern as another is what was decided about a contact that tells it again.
            decided=same.get(pk, decided.first.get(pk)),
            acknowledged=acknowledged,
            answered=pk in told,
            owed=kind != SenderKind.ANONYMOUS,
            now=now.timestamp(),
        )
    _count_children(contacts, of_child, decided, days, same=same, now=now)
    return found


@dataclass(frozen=True, slots=True)
class _Counted:
    """What counting needs of a contact."""

    counts: Counts
    level: str
    received: int
    day: date


@dataclass(frozen=True, slots=True)
class _Decided:
    """The last decision of each child, and the moment of the first of each contact."""

    last: Mapping[int, tuple[str, str]]
    first: Mapping[int, int]


class _Days:
    """Which local day, in England, a second lies on."""

    def __init__(self, since: date, until: date) -> None:
        self._days = [since + timedelta(days=n) for n in range((until - since).days + 1)]
        self._starts = [int(calendar.start_of_day(day).timestamp()) for day in self._days]

    @property
    def first(self) -> date:
        """The earliest day."""
        return self._days[0]

    def day(self, second: int) -> date:
        """The day."""
        return self._days[bisect_right(self._starts, second) - 1]


def _received(since: date, until: date, *, now: datetime) -> tuple[Any, Any]:
    """Conditions on a contact, and on what belongs to a child, given the way there."""
    first, last = calendar.start_of_day(since), min(calendar.end_of_day(until), now)

    def of(prefix: str) -> Q:
        received = {f"{prefix}received_at__gte": first, f"{prefix}received_at__lte": last}
        return Q(**received, **{f"{prefix}recorded_at__lte": now})

    return of, lambda prefix: of(f"{prefix}contact__")


def _rows(found: QuerySet[Any], *columns: Any) -> Iterable[Any]:
    return found.order_by().values_list(*columns, flat=len(columns) == 1)


def _decided(of_child: Any, *, now: datetime) -> _Decided:
    last: dict[int, tuple[str, str]] = {}
    first: dict[int, int] = {}
    made = Decision.objects.filter(of_child("child__"), at__lte=now).order_by("at", "pk")
    for child, contact, code, level, at in made.values_list(
        "child_id", "child__contact_id", "code", "level", Seconds("at")
    ):
        last[child] = (code, level)
        first.setdefault(contact, at)
    return _Decided(last, first)


def _same(of_contact: Q, *, now: datetime) -> dict[int, int]:
    """Contacts that tell what an earlier one had told, and when that was found."""
    not_parted = Q(parted__isnull=True) | Q(parted__at__gt=now)
    standing = SameConcern.objects.filter(of_contact, not_parted, found__at__lte=now)
    return dict(_rows(standing, "contact_id", Seconds("found__at")))


def _count_contact(
    contact: _Counted, *, decided: int | None, acknowledged: int | None, answered: bool, owed: bool, now: float
) -> None:
    counts, due = contact.counts, _one_working_day(contact.day)
    counts["contacts"] += 1
    if decided is not None or now > due:
        counts["clock_ended"] += 1
        counts["decided_in_time"] += decided is not None and decided <= due
        counts["acknowledged_in_time"] += acknowledged is not None and acknowledged <= due
    if decided is not None and owed:
        counts["owed"] += 1
        counts["told"] += answered


def _count_children(
    contacts: Mapping[int, _Counted],
    of_child: Any,
    decided: _Decided,
    days: _Days,
    *,
    same: Collection[int],
    now: datetime,
) -> None:
    referred: dict[int, bool] = {}
    ever = _referral_days(days.first, now=now)
    made = Referral.objects.filter(of_child("child__"), decision__at__lte=now)
    for child, person, day in _rows(made, "child_id", _REFERRED, "date"):
        referred[child] = referred.get(child, False) or referred_before(day, ever[person]) is not None
    own, shared = _events(of_child, now=now)
    before = _Before(days, now=now)
    for pk, contact_id, person in _rows(ToldOf.objects.filter(of_child("")), "pk", "contact_id", _PERSON):
        contact = contacts[contact_id]
        counts = contact.counts
        code, level = decided.last.get(pk, (None, ""))
        events = own.get(pk, set()) | shared.get(contact_id, set())
        steps, end = end_of(code, referred=pk in referred, same=contact_id in same, events=events)
        for step in STEPS[: steps + 1]:
            counts[step.key] += 1
        if end != STEPS[-1].key:
            counts[end] += 1
        counts["repeats"] += before.told_of(person, contact_id, contact)
        counts["re_referred"] += referred.get(pk, False)
        if end not in ("undecided", "same_concern"):
            counts["decided_children"] += 1
            _compare(counts, contact.level, level)


_PERSON = Coalesce("person__head_id", "person_id")
_REFERRED = Coalesce("child__person__head_id", "child__person_id")


def _referral_days(since: date, *, now: datetime) -> Mapping[int, list[date]]:
    """The days of every referral from a day on, by the child as their records are joined now."""
    found: defaultdict[int, list[date]] = defaultdict(list)
    for person, day in _rows(Referral.objects.filter(date__gte=since, decision__at__lte=now), _REFERRED, "date"):
        found[person].append(day)
    return found


def _compare(counts: Counts, asserted: str, decided: str) -> None:
    if Level.NOT_RECORDED in (asserted, decided):
        return
    counts["compared"] += 1
    counts["agreed"] += asserted == decided
    counts[f"level_{asserted}_{decided}"] += 1


def _events(of_child: Any, *, now: datetime) -> tuple[dict[int, set[str]], dict[int, set[str]]]:
    """Kinds of what happened, by child; and by contact, where it happened for all its children. Mistakes left out."""
    own: defaultdict[int, set[str]] = defaultdict(set)
    shared: defaultdict[int, set[str]] = defaultdict(set)
    not_corrected = Q(corrected_by__isnull=True) | Q(corrected_by__recorded_at__gt=now)
    standing = Event.objects.filter(of_child(""), not_corrected, kind__in=EVENTS, recorded_at__lte=now)
    for child, contact, kind in _rows(standing, "child_id", "contact_id", "kind"):
        (shared[contact] if child is None else own[child]).add(kind)
    return own, shared


class _Before:
    """Which children had been told of, by anybody, in the twelve months before."""

    def __init__(self, days: _Days, *, now: datetime) -> None:
        self._days = days
        self._told: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        since = calendar.start_of_day(days.first)
        told = ToldOf.objects.filter(contact__received_at__gte=since, contact__recorded_at__lte=now)
        for person, contact, received in _rows(told, _PERSON, "contact_id", Seconds("contact__received_at")):
            self._told[person].append((received, contact))
        for contacts in self._told.values():
            contacts.sort()

    def told_of(self, person: int, pk: int, contact: _Counted) -> bool:
        """Whether somebody told of the child within twelve months before this contact."""
        told = self._told[person]
        at = bisect_right(told, (contact.received, pk)) - 2
        while at >= 0 and told[at][1] == pk:
            at -= 1
        return at >= 0 and contact.day <= calendar.add_months(self._days.day(told[at][0]), AGAIN)


@cache
def _one_working_day(received: date) -> float:
    """The last second of the working day in which a contact of that day is to be decided (clock C2)."""
    limit = clock_rule("C2").on(received).option().first[0].limit
    return limit.due(calendar.start_of_day(received).astimezone(UTC)).timestamp()


@dataclass(frozen=True, slots=True)
class Asked:
    """What the front door asked of one agency once, and how it answered."""

    agency: int
    month: date
    priority: str
    kind: str
    """The first answer's; empty where there is none."""
    hours: float | None
    in_time: bool | None
    """``None`` while there is time to answer."""


def requests(since: date, until: date, *, now: datetime) -> list[Asked]:
    """What partners were asked from the first day to the last, as recorded by ``now``."""
    first, last = calendar.start_of_day(since), min(calendar.end_of_day(until), now)
    made = InformationRequest.objects.filter(asked_at__gte=first, asked_at__lte=last)
    answers: dict[int, tuple[str, int]] = {}
    given = Answer.objects.filter(request__in=made, at__lte=now).order_by("-at", "-pk")
    for request, kind, at in given.values_list("request_id", "kind", Seconds("at")):
        answers[request] = (kind, at)
    days, found, moment = _Days(since, until), [], now.timestamp()
    columns = ("pk", "agency_id", "priority", Seconds("asked_at"), Seconds("due"))
    for pk, agency, priority, asked, due in _rows(made, *columns):
        kind, at = answers.get(pk, ("", None))
        in_time = at <= due if at is not None else None if moment <= due else False
        hours = (at - asked) / 3600 if at is not None else None
        found.append(Asked(agency, days.day(asked).replace(day=1), priority, kind, hours, in_time))
    return found
