"""What only the embedded database must hold to."""

from __future__ import annotations

import sqlite3

import pytest
from django.db import DatabaseError, connection

from tandem.hub.audit.models import Event, Seal
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb


def test_every_row_is_linked_in_the_transaction_that_writes_it(hub) -> None:
    note(Verb.REFUSED)
    assert Seal.objects.count() == Event.objects.count() == 1


FORGED = (
    "INSERT INTO audit_event (uid, kind, at, verb, object_type, object_id, label, reason, address, request_id, "
    "changes, digest) VALUES ('u', 'changed', '2026-01-01', 'v', '', '', '', '', '', '', '{}', 'd')"
)
ADDED = (
    "INSERT INTO agencies_agency (name, kind, sector, ods_code, opened) VALUES ('x', 'site', 'other', '', '2020-01-01')"
)


@pytest.mark.parametrize(
    "sql", ["UPDATE accounts_user SET name = 'x'", "DELETE FROM accounts_rolemembership", ADDED, FORGED]
)
def test_a_client_without_our_functions_cannot_write(person, sql) -> None:
    person("auditor")
    connection.close()
    raw = sqlite3.connect(connection.settings_dict["NAME"])
    with pytest.raises(sqlite3.OperationalError, match="no such function"):
        raw.execute(sql)
    raw.close()


def refused(sql: str) -> None:
    with pytest.raises(DatabaseError), connection.cursor() as cursor:
        cursor.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TRIGGER audit_event_no_update",
        "DROP TRIGGER audit_update_accounts_user",
        "CREATE TRIGGER t AFTER INSERT ON audit_event BEGIN SELECT 1; END",
        "PRAGMA writable_schema = 1",
        "PRAGMA recursive_triggers = 0",
        "DELETE FROM sqlite_master WHERE type = 'trigger'",
        "ATTACH DATABASE ':memory:' AS other",
        "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event",
        "INSERT OR REPLACE INTO audit_seal (position, event_id, mac) VALUES (1, 1, 'x')",
    ],
)
def test_the_serving_connection_cannot_loosen_the_record(hub, sql) -> None:
    note(Verb.REFUSED)
    refused(sql)
    assert Event.objects.count() == 1


def test_replacing_a_row_is_recorded_as_removing_and_adding(agency) -> None:
    before = Event.objects.count()
    with connection.cursor() as cursor:
        cursor.execute("INSERT OR REPLACE INTO agencies_agency SELECT * FROM agencies_agency")
    assert sorted(Event.objects.order_by("id")[before:].values_list("verb", flat=True)) == ["delete", "insert"]


def test_the_settings_that_keep_commits_through_a_power_failure(hub) -> None:
    with connection.cursor() as cursor:
        found = [cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    assert found == ["wal", 2]
