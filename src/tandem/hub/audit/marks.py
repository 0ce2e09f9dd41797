"""How far the record had been read, and which rows changed since: for whatever keeps something made from them."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q

from tandem.hub.audit.models import Event, Kind

__all__ = ["Changed", "Mark", "changed_since", "mark"]


@dataclass(frozen=True, slots=True)
class Mark:
    """The newest event there was, and from where on there may be others that it does not follow."""

    event: int
    uid: str
    onwards: int
    """On PostgreSQL a transaction, on SQLite an event: what came before it has been read."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One row that the database saw change."""

    table: str
    key: str
    verb: str
    """``insert``, ``update`` or ``delete``."""
    columns: frozenset[str]


def mark() -> Mark | None:
    """A mark from which :func:`changed_since` misses nothing that is not seen by reading now.

    ``None`` in an empty record. To be set before whatever is kept is read. Numbers of events are given out before they
    are committed, so on PostgreSQL a mark goes back to the oldest transaction that is still running.
    """
    newest = Event.objects.order_by("-id").values_list("id", "uid").first()
    if newest is None:
        return None
    if connection.vendor == "sqlite":
        return Mark(*newest, onwards=newest[0] + 1)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
        return Mark(*newest, onwards=cursor.fetchone()[0])


def changed_since(marked: Mark, tables: Collection[str]) -> list[Changed] | None:
    """The rows of some tables that changed since a mark, as the triggers saw them; some from just before it too.

    ``None`` where the record is not the one in which the mark was set: another database, or one put back.
    """
    if not Event.objects.filter(pk=marked.event, uid=marked.uid).exists():
        return None
    found = Event.objects.filter(_later(marked), kind=Kind.CHANGED, object_type__in=tables)
    rows = found.values_list("object_type", "object_id", "verb", "changes")
    return [Changed(table, key, verb, frozenset(json.loads(changes))) for table, key, verb, changes in rows]


def _later(marked: Mark) -> Q:
    if connection.vendor == "sqlite":
        return Q(id__gte=marked.onwards)
    # A younger cluster into which the record was put back counts its transactions from the beginning again.
    return Q(tx__gte=marked.onwards) | Q(id__gt=marked.event)
