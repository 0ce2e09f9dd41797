"""A GET changes nothing but the record that somebody read."""

from __future__ import annotations

import hashlib

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.urls import reverse

from tandem.hub.audit import record
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.checks import every_view

APART = {"audit_event", "audit_seal", "sqlite_sequence"}
# A code generator or key about to be added, and whether one has just proved oneself, are remembered in one's session.
SESSION_STEPS = {
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_authenticate",
    "mfa_reauthenticate_webauthn",
    "account_logout",
}


def state(*, but: set[str]) -> dict[str, str]:
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            # Wagtail's index is not used, and a serving connection could not open it.
            if table not in but and table != "audit_salt" and not table.startswith("wagtailsearch_"):
                cursor.execute(f'SELECT * FROM "{table}" ORDER BY 1')
                found[table] = hashlib.sha256(repr(cursor.fetchall()).encode()).hexdigest()
    return found


@pytest.mark.parametrize("role", ["auditor", "administrator", "partnership_manager", ""])
def test_every_get_leaves_the_database_as_it_was(person, inside, role) -> None:
    """G30."""
    browser = inside(person(role))
    for name, pattern, _ in every_view():
        # None of these roles gets to where stories are written: tests/hub/newsroom/test_writing.py.
        if "<" in pattern or name.startswith("public:") or pattern.startswith("edit/"):
            continue
        but = APART | ({"django_session", "hub_cache"} if name in SESSION_STEPS else set())
        before = state(but=but)
        browser.get(reverse(name))
        assert state(but=but) == before, name


def test_reading_the_record_is_recorded(person, inside) -> None:
    user = person("auditor")
    assert inside(user).get("/staff/audit/?kind=done&request_id=abc").status_code == 200
    read = Event.objects.get(verb=Verb.AUDIT_READ)
    assert read.actor == user.pk
    assert read.reason == "kind, request_id"
    assert read.address == "127.0.0.1"


def test_a_page_whose_reading_cannot_be_recorded_is_not_shown(person, inside, monkeypatch) -> None:
    browser = inside(person("auditor"))

    def cannot_write(*_: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(record, "_insert", cannot_write)
    answer = browser.get("/staff/audit/")
    assert answer.status_code == 503
    assert b"<table" not in answer.content
    assert b"01632 960 123" in answer.content


def test_a_page_that_was_refused_was_not_read(person, inside) -> None:
    inside(person("director")).get("/staff/audit/")
    Client().get("/staff/audit/")
    assert not Event.objects.filter(verb=Verb.AUDIT_READ).exists()


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_the_viewer_only_reads(person, inside, method) -> None:
    assert getattr(inside(person("auditor")), method)("/staff/audit/").status_code == 405
