"""The chain on PostgreSQL: one sealer links the rows that no running transaction can still come before.

On SQLite a trigger links each row in the transaction that writes it.
"""

from __future__ import annotations

from django.db import connection, transaction

from tandem.hub.audit.keys import FIELDS, link

__all__ = ["seal"]

_LOCK = 7_308_896_001  # one sealer at a time; the number means nothing else
_BATCH = 5_000


def seal() -> int:
    """Link what can be linked now; how many rows were. Does nothing while another sealer is at work."""
    if connection.vendor != "postgresql":
        return 0
    linked = 0
    while count := _seal_batch():
        linked += count
        if count < _BATCH:
            break
    return linked


def _seal_batch() -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_LOCK])
        if not cursor.fetchone()[0]:
            return 0
        cursor.execute("SELECT position, mac FROM audit_seal ORDER BY position DESC LIMIT 1")
        position, mac = cursor.fetchone() or (0, "")
        # A number at or above xmax is from another cluster's life (a restore): that transaction cannot be running.
        cursor.execute(
            f"SELECT e.id, e.digest, {', '.join('e.' + field for field in FIELDS)} FROM audit_event e "  # noqa: S608 # nosec B608
            "WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.event_id = e.id) "
            "AND (e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint "
            "     OR e.tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint) "
            "ORDER BY e.tx, e.id LIMIT %s",
            [_BATCH],
        )
        links = []
        for event_id, digest, *values in cursor.fetchall():
            position += 1
            mac = link(mac, position, event_id, tuple(values), digest)
            links.append((position, event_id, mac))
        cursor.executemany("INSERT INTO audit_seal (position, event_id, mac) VALUES (%s, %s, %s)", links)
        return len(links)
