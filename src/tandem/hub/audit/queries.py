"""What of the record may be read, a page at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Count, Max, Min, Model, QuerySet
from django.utils import timezone

from tandem.hub.audit.models import Event, Seal
from tandem.hub.audit.sealing import waiting
from tandem.hub.audit.verbs import Verb

__all__ = ["ChainStatus", "Filters", "Reader", "chain_status", "events", "events_of", "last_done", "readers_of"]

_TOGETHER = 500


@dataclass(frozen=True, slots=True)
class Filters:
    """What to look for; empty means everything."""

    kind: str = ""
    verb: str = ""
    actor: int | None = None
    request_id: str = ""
    since: date | None = None
    until: date | None = None
    """The last day to show, included."""


@dataclass(frozen=True, slots=True)
class ChainStatus:
    """How far the chain reaches."""

    sealed: int
    unsealed: int
    oldest_unsealed: datetime | None


def events(filters: Filters, *, before: int | None = None, size: int = 50) -> list[Event]:
    """The newest events that fit, older than ``before`` when given; at most ``size``."""
    return list(_fitting(filters, before).order_by("-id")[:size])


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who opened something, and when they last did."""

    actor: int
    at: datetime


def readers_of(row: Model, *, verb: Verb) -> list[Reader]:
    """Who opened a row, whoever did so last first."""
    opened = Event.objects.filter(object_type=row._meta.db_table, object_id=str(row.pk), verb=verb.value)
    last = opened.exclude(actor=None).values("actor").annotate(last=Max("at")).order_by("-last")
    return [Reader(each["actor"] or 0, each["last"]) for each in last]


def last_done(verb: Verb, *, tables: Collection[str], key: int) -> datetime | None:
    """When something was last done to what has this key in one of some tables; ``None`` where it never was."""
    done = Event.objects.filter(object_type__in=tables, object_id=str(key), verb=verb.value)
    return done.order_by("-at").values_list("at", flat=True).first()


def events_of(rows: Mapping[str, Collection[str]]) -> Iterator[Event]:
    """Everything recorded of some rows, oldest first; ``rows`` are the keys of each table's."""
    found: list[Event] = []
    for table, keys in rows.items():
        wanted = sorted(keys)
        for start in range(0, len(wanted), _TOGETHER):
            part = wanted[start : start + _TOGETHER]
            found += Event.objects.filter(object_type=table, object_id__in=part)
    yield from sorted(found, key=lambda event: event.id)


def chain_status() -> ChainStatus:
    """How many events are linked and how many wait. Whether the links hold is for verification to say."""
    newest = Seal.objects.order_by("-position").values_list("position", flat=True).first()
    found = waiting().aggregate(count=Count("id"), oldest=Min("at"))
    return ChainStatus(newest or 0, found["count"], found["oldest"])


def _fitting(filters: Filters, before: int | None) -> QuerySet[Event]:
    found = Event.objects.all()
    for field in ("kind", "verb", "actor", "request_id"):
        if value := getattr(filters, field):
            found = found.filter(**{field: value})
    if filters.since:
        found = found.filter(at__gte=_start_of(filters.since))
    if filters.until:
        found = found.filter(at__lt=_start_of(filters.until + timedelta(days=1)))
    return found.filter(id__lt=before) if before else found


def _start_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
