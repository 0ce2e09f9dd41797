"""What only PostgreSQL must hold to: three roles, and a chain that no running transaction can break into."""

from __future__ import annotations

import threading
from dataclasses import replace

import psycopg
import pytest
from django.conf import settings
from django.db import DatabaseError, connection

from tandem.hub.audit import sealing
from tandem.hub.audit.marks import changed_since, mark
from tandem.hub.audit.models import Event, Seal
from tandem.hub.audit.queries import chain_status
from tandem.hub.audit.record import acting, note
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verbs import Verb
from tandem.hub.audit.verify import verify
from tandem.hub.databases import role_faults

pytestmark = pytest.mark.postgres


def as_role(url: str) -> psycopg.Connection:
    return psycopg.connect(url, autocommit=True)


def app() -> psycopg.Connection:
    return as_role(settings.CONFIGURATION.database_url.get_secret_value())


def public() -> psycopg.Connection:
    return as_role(settings.CONFIGURATION.public_database_url.get_secret_value())


def test_the_hub_serves_as_the_applications_role(hub) -> None:
    assert role_faults(settings.CONFIGURATION) == ()


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TRIGGER audit_event_no_change ON audit_event",
        "ALTER TABLE audit_event DISABLE TRIGGER ALL",
        "ALTER TABLE accounts_user DISABLE TRIGGER audit_capture",
        "TRUNCATE audit_event",
        "TRUNCATE audit_event, audit_seal",
        "TRUNCATE agencies_agency CASCADE",
        "SET session_replication_role = replica",
        "SELECT salt FROM audit_salt",
        "CREATE TABLE mine (id int)",
        "CREATE TEMPORARY TABLE mine (id int)",
        "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "CREATE ROLE other",
        "SET ROLE postgres",
        "INSERT INTO django_migrations (app, name, applied) VALUES ('audit', '9', now())",
    ],
)
def test_the_applications_role_is_refused(agency, sql) -> None:
    note(Verb.REFUSED)
    with app() as raw, pytest.raises(psycopg.Error):
        raw.execute(sql)
    assert Event.objects.count() == 2


PUBLISHED = {
    "news_desk",
    "news_story",
    "news_topic",
    "news_address",
    "news_picture",
    "news_file",
    "news_filepiece",
    "news_comment",
}


def test_the_public_role_reads_nothing_but_what_is_published(person) -> None:
    person("auditor")
    with public() as raw:
        for table in connection.introspection.table_names():
            if table in PUBLISHED:
                assert raw.execute(f'SELECT count(*) FROM "{table}"').fetchone() == (0,)
            else:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    raw.execute(f'SELECT * FROM "{table}"')
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                raw.execute(f'DELETE FROM "{table}"')


def test_the_applications_role_cannot_share_what_it_may_do(hub) -> None:
    with app() as raw:
        raw.execute("GRANT ALL ON audit_event TO PUBLIC")
    with public() as raw, pytest.raises(psycopg.errors.InsufficientPrivilege):
        raw.execute("SELECT * FROM audit_event")


def test_the_owner_and_a_superuser_may_not_serve(hub) -> None:
    kept = connection.settings_dict["USER"]
    try:
        for role in (kept.replace("app_", "owner_"), "postgres"):
            connection.close()
            connection.settings_dict["USER"] = role
            assert "TANDEM_DATABASE_URL" in role_faults(settings.CONFIGURATION)[0]
    finally:
        connection.close()
        connection.settings_dict["USER"] = kept


def test_rows_wait_for_transactions_that_could_still_come_before(agency, heads) -> None:
    seal()
    before = Seal.objects.count()
    with app() as slow:
        slow.execute("BEGIN")
        slow.execute("UPDATE agencies_agency SET name = 'Slow'")
        note(Verb.REFUSED)
        assert seal() == 0
        assert verify(heads).unsealed == 1
        assert verify(heads).oldest_unsealed is not None
        slow.execute("COMMIT")
    assert seal() == 2
    assert Seal.objects.count() == before + 2
    order = list(Seal.objects.order_by("position").values_list("event__tx", flat=True))
    assert order == sorted(order)
    assert verify(heads).whole


def test_a_transaction_that_began_before_others_and_ends_after_them_keeps_its_place(agency, heads) -> None:
    """The sealer goes on from its newest link, so nothing may ever be linked past a transaction still running."""
    with app() as slow, app() as quick:
        for round_ in range(3):
            slow.execute("BEGIN")
            slow.execute("SAVEPOINT deep")
            slow.execute("UPDATE agencies_agency SET ods_code = %s", [f"S{round_}"])
            quick.execute("INSERT INTO hub_slot (job, due, claimed, fault) VALUES ('x', now(), now(), '')")
            note(Verb.REFUSED)
            seal()
            note(Verb.REFUSED)
            assert verify(heads).unsealed == chain_status().unsealed == 2
            slow.execute("COMMIT")
            assert seal() == 3
            assert (chain_status().unsealed, chain_status().oldest_unsealed) == (0, None)
    order = list(Seal.objects.order_by("position").values_list("event__tx", flat=True))
    assert order == sorted(order)
    assert verify(heads).whole
    assert verify(heads).unsealed == 0


def test_one_transaction_of_more_rows_than_a_batch_is_linked_to_its_last_row(agency, heads, monkeypatch) -> None:
    monkeypatch.setattr(sealing, "_BATCH", 3)
    with app() as raw:
        raw.execute("BEGIN")
        for number in range(8):
            raw.execute("UPDATE agencies_agency SET ods_code = %s", [str(number)])
        raw.execute("COMMIT")
    assert seal() == 9
    assert verify(heads).unsealed == 0


def test_after_a_restore_into_a_younger_cluster_new_and_old_rows_are_linked(agency, heads, holder) -> None:
    """A dump carries the old cluster's transaction numbers, which may be far above those given from now on."""
    for _ in range(3):
        note(Verb.REFUSED)
    holder("UPDATE audit_event SET tx = 4000000000 + id")
    assert seal() == 4
    for _ in range(2):
        note(Verb.REFUSED)
        assert chain_status().unsealed == 1
        assert seal() == 1
    assert seal() == 0
    found = verify(heads)
    assert found.whole
    assert found.unsealed == 0


def test_after_a_restore_into_a_younger_cluster_what_changes_since_a_mark_is_found(agency, holder) -> None:
    holder("UPDATE audit_event SET tx = 4000000000 + id")
    # Set in the old cluster, in this record.
    marked = replace(mark(), onwards=4_100_000_000)
    assert changed_since(marked, ["agencies_agency"]) == []
    type(agency).objects.filter(pk=agency.pk).update(ods_code="X1")
    assert [each.key for each in changed_since(marked, ["agencies_agency"])] == [str(agency.pk)]


def test_looking_back_finds_what_going_on_would_pass_over(agency, heads, holder) -> None:
    note(Verb.REFUSED)
    seal()
    note(Verb.REFUSED)
    holder("UPDATE audit_event SET tx = 5 WHERE id = 3")
    assert seal() == 0
    assert verify(heads).unsealed == 1
    assert seal(looking_back=True) == 1
    assert verify(heads).unsealed == 0


def test_only_one_sealer_works_at_a_time(agency) -> None:
    with app() as other:
        other.execute("BEGIN")
        other.execute("SELECT pg_advisory_xact_lock(7308896001)")
        assert seal() == 0
        other.execute("COMMIT")
    assert seal() == 1


def test_sealing_while_others_write_loses_nothing(agency, heads, django_db_blocker) -> None:
    stop = threading.Event()

    def write() -> None:
        with django_db_blocker.unblock():
            while not stop.is_set():
                with acting(Verb.AGENCY_PLACED):
                    type(agency).objects.filter(pk=agency.pk).update(ods_code="A")
                    type(agency).objects.filter(pk=agency.pk).update(ods_code="B")
            connection.close()

    writers = [threading.Thread(target=write) for _ in range(3)]
    for writer in writers:
        writer.start()
    while Seal.objects.count() < 200:
        seal()
    stop.set()
    for writer in writers:
        writer.join()
    seal()
    found = verify(heads)
    assert found.whole
    assert found.unsealed == 0


def test_a_failed_statement_does_not_end_the_record(agency, heads) -> None:
    with pytest.raises(DatabaseError), acting(Verb.AGENCY_CLOSED), connection.cursor() as cursor:
        cursor.execute("SELECT nonsense")
    note(Verb.REFUSED)
    seal()
    assert verify(heads).whole
