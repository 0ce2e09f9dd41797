"""What is done and what changes is recorded, whoever changes it and however."""

from __future__ import annotations

import json

import pytest
from django.db import connection

from tandem.hub.accounts.models import RoleMembership, User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.capture import NOT_WATCHED, watched_tables
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.models import Event, Kind, Salt
from tandem.hub.audit.record import acting, note
from tandem.hub.audit.verbs import LABELS, Verb


def changes(table: str) -> list[Event]:
    return list(Event.objects.filter(kind=Kind.CHANGED, object_type=table).order_by("id"))


def test_saving_updating_bulk_raw_and_deleting_are_all_caught(agency) -> None:
    user = User.objects.create_user("a@thornby.example", None, name="Ada Invented", agency=agency)
    User.objects.filter(pk=user.pk).update(name="Ada Renamed")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE accounts_user SET name = 'Raw Ada' WHERE id = %s", [user.pk])
    RoleMembership.objects.bulk_create([RoleMembership(user=user, role="auditor", since=agency.opened)])
    RoleMembership.objects.all().delete()
    user.delete()
    assert [event.verb for event in changes("accounts_user")] == ["insert", "update", "update", "delete"]
    assert [event.verb for event in changes("accounts_rolemembership")] == ["insert", "delete"]
    assert list(json.loads(changes("accounts_user")[1].changes)) == ["name"]


def test_no_value_is_ever_in_the_record(agency) -> None:
    user = User.objects.create_user(
        "very.recognisable@thornby.example", None, name="Zebedee Unmistakable", agency=agency
    )
    user.name = "Zebedee Otherwise"
    user.save()
    everything = " ".join(str(row) for row in Event.objects.values_list())
    assert "Zebedee" not in everything
    assert "recognisable" not in everything


def test_a_digest_cannot_be_guessed_without_the_salt_of_its_row(agency) -> None:
    twins = [User.objects.create_user(f"{n}@thornby.example", None, name="Same Name", agency=agency) for n in "ab"]
    digests = {json.loads(event.changes)["name"][1] for event in changes("accounts_user")}
    assert len(digests) == len(twins)


def test_an_update_that_changes_nothing_is_not_recorded(agency) -> None:
    before = Event.objects.count()
    Agency.objects.update(name=agency.name)
    assert Event.objects.count() == before


def test_a_deed_and_its_changes_share_a_reference_and_an_actor(agency) -> None:
    with on_behalf(Behalf("ref-1", "192.0.2.1", 41, agency.pk)), acting(Verb.AGENCY_CLOSED, on=agency, reason="merged"):
        agency.closed = agency.opened
        agency.save()
    change, done = Event.objects.filter(request_id="ref-1").order_by("id")
    assert (change.kind, done.kind) == (Kind.CHANGED, Kind.DONE)
    assert change.actor == done.actor == 41
    assert (done.label, done.reason, done.address) == ("Closed an agency", "merged", "192.0.2.1")
    assert (done.object_type, done.object_id) == ("agencies_agency", str(agency.pk))


def test_a_deed_that_fails_leaves_neither_change_nor_record(agency) -> None:
    before = Event.objects.count()

    def fail_after_saving() -> None:
        with acting(Verb.AGENCY_CLOSED, on=agency):
            agency.closed = agency.opened
            agency.save()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_after_saving()
    assert Event.objects.count() == before
    assert Agency.objects.get().closed is None


def test_the_label_is_the_servers_for_every_verb(hub) -> None:
    """G24."""
    assert set(LABELS) == set(Verb)
    note(Verb.REFUSED)
    assert Event.objects.get().label == "Was refused"


def test_every_table_is_watched_or_has_a_reason_not_to_be(hub) -> None:
    watched = {each.table for each in watched_tables()}
    present = set(connection.introspection.table_names()) - {"django_migrations", "hub_cache", "sqlite_sequence"}
    assert watched | set(NOT_WATCHED) >= present
    assert not watched & set(NOT_WATCHED)
    assert all(NOT_WATCHED.values())


def test_salts_are_kept_apart_from_the_record(agency) -> None:
    if connection.vendor == "sqlite":
        assert Salt.objects.filter(table_name="agencies_agency").count() == 1
    assert not any(salt in str(list(Event.objects.values_list())) for salt in _salts())


def _salts() -> list[str]:
    return [] if connection.vendor == "postgresql" else list(Salt.objects.values_list("salt", flat=True))
