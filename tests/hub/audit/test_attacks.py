"""Attacks on the record through the application's own database connection: refused, or found by verification."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection
from django.utils import timezone

from tandem.hub.audit.heads import write_head
from tandem.hub.audit.keys import FIELDS
from tandem.hub.audit.models import Event, Seal
from tandem.hub.audit.record import note
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verbs import Verb
from tandem.hub.audit.verify import verify


@pytest.fixture
def record(agency):
    for _ in range(4):
        note(Verb.REFUSED)
    seal()


def attack(sql: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


COPY = (
    "INSERT INTO audit_event (id, uid, kind, at, verb, object_type, object_id, label, reason, address, request_id, "
    "changes, digest) SELECT id, uid, 'changed', at, verb, object_type, object_id, label, reason, address, "
    "request_id, changes, digest FROM audit_event WHERE id = 2"
)
FORGED_CHANGE = (
    "INSERT INTO audit_event (uid, kind, at, verb, object_type, object_id, label, reason, address, request_id, "
    "changes, digest) SELECT 'forged', 'changed', at, 'update', 'accounts_user', '1', '', '', '', '', '{}', digest "
    "FROM audit_event WHERE id = 2"
)
REFUSED = [
    "UPDATE audit_event SET reason = 'nothing happened'",
    "UPDATE audit_event SET kind = kind",
    "DELETE FROM audit_event WHERE id = 2",
    "DELETE FROM audit_event",
    "UPDATE audit_seal SET position = position + 1",
    "UPDATE audit_seal SET mac = 'x'",
    "DELETE FROM audit_seal WHERE position = 4",
    "DELETE FROM audit_salt",
    "UPDATE audit_salt SET salt = 'x'",
    "INSERT INTO audit_salt (table_name, row_key, salt) VALUES ('accounts_user', '9', 'x')",
    "DROP TABLE audit_event",
    "DROP TABLE audit_seal",
    "ALTER TABLE audit_event RENAME TO audit_event_old",
    "ALTER TABLE audit_event ADD COLUMN extra text",
    "CREATE TABLE elsewhere (id integer)",
    "CREATE TEMPORARY TABLE elsewhere (id integer)",
    "CREATE VIEW audit_view AS SELECT 1",
    COPY,
    FORGED_CHANGE,
]


@pytest.mark.parametrize("sql", REFUSED, ids=lambda sql: sql[:44])
def test_refused(record, heads, sql) -> None:
    """G22."""
    before = list(Event.objects.order_by("id").values_list()), list(Seal.objects.order_by("pk").values_list())
    with pytest.raises(DatabaseError):
        attack(sql)
    connection.close()
    assert (list(Event.objects.order_by("id").values_list()), list(Seal.objects.order_by("pk").values_list())) == before
    assert verify(heads).whole


def test_a_forged_deed_is_refused_or_found(record, heads) -> None:
    genuine = Event.objects.values(*FIELDS).first()
    forged = {**genuine, "uid": "f" * 32, "verb": "access.audit", "actor": 1}
    columns = ", ".join([*forged, "digest"])
    try:
        attack(
            f"INSERT INTO audit_event ({columns}) VALUES ({', '.join(['%s'] * (len(forged) + 1))})",
            *forged.values(),
            "0" * 64,
        )
    except DatabaseError:
        connection.close()
        assert verify(heads).whole
        return
    assert "was not written by the hub" in verify(heads).fault
    seal()
    assert "was not written by the hub" in verify(heads).fault


def test_a_copied_deed_is_refused(record) -> None:
    columns = ", ".join([*FIELDS, "digest"])
    with pytest.raises(DatabaseError):
        attack(f"INSERT INTO audit_event ({columns}) SELECT {columns} FROM audit_event WHERE kind = 'done'")


def test_a_forged_link_is_refused_or_found(record, heads) -> None:
    note(Verb.REFUSED)
    try:
        attack("INSERT INTO audit_seal (position, event_id, mac) SELECT 99, max(id), 'x' FROM audit_event")
    except DatabaseError:
        connection.close()
        seal()
        assert verify(heads).whole
        return
    assert not verify(heads).whole


def test_an_untouched_record_is_whole(record, heads) -> None:
    write_head(heads)
    found = verify(heads)
    assert found.whole
    assert (found.sealed, found.unsealed, found.heads) == (Event.objects.count(), 0, 1)


def test_the_head_is_written_once_a_day(record, heads) -> None:
    first = write_head(heads)
    note(Verb.REFUSED)
    seal()
    kept = first.read_text()
    assert write_head(heads) == first
    assert first.read_text() == kept
    tomorrow = write_head(heads, now=timezone.now() + timedelta(days=1))
    assert tomorrow != first
    assert verify(heads).heads == 2


def test_a_broken_head_does_not_pass_for_a_good_one(record, heads) -> None:
    write_head(heads).write_text('{"at": "2026-01-01T00:00:00+00:00", "position": 2, "mac": "0"}')
    assert "not the one whose head" in verify(heads).fault
