"""The chain on PostgreSQL: one sealer links the rows that no running transaction can still come before.

On SQLite a trigger links each row in the transaction that writes it.
"""

from __future__ import annotations

from django.db import connection, transaction
from django.db.models import Q, QuerySet

from tandem.hub.audit.keys import FIELDS, link
from tandem.hub.audit.models import Event, Seal

__all__ = ["seal", "waiting"]

_LOCK = 7_308_896_001  # one sealer at a time; the number means nothing else
_BATCH = 5_000
# A number at or above xmax is from another cluster's life (a restore): that transaction cannot be running, and what
# is written now may well have a lower one, so there is no mark to go on from.
_NEWEST = (
    "SELECT s.position, s.mac, CASE WHEN e.tx < pg_snapshot_xmax(pg_current_snapshot())::text::bigint "
    "THEN e.tx ELSE 0 END, e.id "
    "FROM audit_seal s JOIN audit_event e ON e.id = s.event_id ORDER BY s.position DESC LIMIT 1"
)


def seal(*, looking_back: bool = False) -> int:
    """Link what can be linked now; how many rows were. Does nothing while another sealer is at work.

    Goes on from the newest link: rows are linked in the order of their
    transactions, and only once no transaction that could come before them is
    running, so everything older is linked already. ``looking_back`` asks every
    row instead, which costs in proportion to the whole record: for a database
    put back from a dump into another cluster, whose numbers began afresh.
    """
    if connection.vendor != "postgresql":
        return 0
    linked = 0
    while count := _seal_batch(looking_back=looking_back):
        linked += count
        if count < _BATCH:
            break
    return linked


def _seal_batch(*, looking_back: bool) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_LOCK])
        if not cursor.fetchone()[0]:
            return 0
        cursor.execute(_NEWEST)
        position, mac, tx, last = cursor.fetchone() or (0, "", 0, 0)
        onwards = "" if looking_back or not tx else f"AND e.tx > 0 AND (e.tx, e.id) > ({tx:d}, {last:d}) "
        cursor.execute(
            f"SELECT e.id, e.digest, {', '.join('e.' + field for field in FIELDS)} FROM audit_event e "  # noqa: S608 # nosec B608
            "WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.event_id = e.id) "
            f"{onwards}"
            "AND (e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint "
            "     OR e.tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint) "
            "ORDER BY e.tx, e.id LIMIT %s",
            [_BATCH],
        )
        positions, events, macs = [], [], []
        for event_id, digest, *values in cursor.fetchall():
            position += 1
            mac = link(mac, position, event_id, tuple(values), digest)
            positions.append(position)
            events.append(event_id)
            macs.append(mac)
        cursor.execute(
            "INSERT INTO audit_seal (position, event_id, mac) "
            "SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::text[])",
            [positions, events, macs],
        )
        return len(positions)


def waiting() -> QuerySet[Event]:
    """Events not yet linked, found from the newest link on; verification asks every row instead."""
    unlinked = Event.objects.filter(seal__isnull=True)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(_NEWEST)
            _, _, tx, last = cursor.fetchone() or (0, "", 0, 0)
        return unlinked.filter(Q(tx__gt=tx) | Q(tx=tx, id__gt=last), tx__gt=0, tx__gte=tx) if tx else unlinked
    newest = Seal.objects.order_by("-position").first()
    return unlinked if newest is None else unlinked.filter(id__gt=newest.event_id)
