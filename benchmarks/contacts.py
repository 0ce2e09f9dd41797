"""A hub with many contacts, to be measured: laid out as ``receive`` and ``decide`` leave them, then many times over.

The copies are written past the database's triggers, so the record does not tell of them: written through it, a hundred
thousand contacts take an hour. Names, moments, senders and outcomes are those of five thousand different contacts.
"""

from __future__ import annotations

import os
import secrets
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

__all__ = ["browser_of", "filled", "prepared", "roles_in", "sending", "told"]

_BASE = 5_000
_OPEN = 200
"""Contacts that wait at the front door; the others are closed, as they would be."""
_APART = 10_000_000
"""How far the numbers of one copy's rows lie from those of the next."""
_AT_ONCE = 1_000
_SHARE_ACCEPTED = 3
"""One in so many contacts became a referral."""


def roles_in(superuser: str) -> dict[str, str]:
    """An empty database in a cluster: its address for each role, as the hub is told them."""
    import psycopg

    with psycopg.connect(superuser, autocommit=True) as raw:
        raw.execute("CREATE ROLE bench_owner LOGIN CREATEROLE")
        raw.execute("CREATE DATABASE bench OWNER bench_owner")
    host = dict(parse_qsl(urlsplit(superuser).query))["host"]
    roles = {"": "bench_app", "PUBLIC_": "bench_public", "OWNER_": "bench_owner"}
    return {f"TANDEM_{kind}DATABASE_URL": f"postgresql://{role}@/bench?host={host}" for kind, role in roles.items()}


def told(folder: str, urls: dict[str, str]) -> dict[str, str]:
    """The configuration of a private process of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    return kept | {
        "DJANGO_SETTINGS_MODULE": "tandem.hub.settings",
        "TANDEM_DATA": folder,
        "TANDEM_TRANSPORT": "http",
        "TANDEM_ALLOWED_HOSTS": "localhost,testserver",
        "TANDEM_DOORS": "private",
        "TANDEM_TELEPHONE": "01632 960 123",
        "TANDEM_SECRET_KEY": secrets.token_hex(32),
        "TANDEM_AUDIT_KEY": secrets.token_hex(32),
        "TANDEM_FIELD_KEYS": f"bench:{secrets.token_hex(32)}",
        "TANDEM_LETTERBOX_KEYS": f"bench:{secrets.token_hex(32)}",
        **urls,
    }


def prepared() -> tuple[Any, Any]:
    """A migrated hub with one agency and a manager of the front door: these two."""
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.conf import settings
    from django.core.management import call_command
    from django.utils import timezone

    from tandem.hub.accounts.models import RoleMembership, User
    from tandem.hub.agencies.models import Agency
    from tandem.hub.databases import migrate

    migrate(settings.CONFIGURATION)
    call_command("collectstatic", interactive=False, verbosity=0)
    opened = timezone.localdate() - timedelta(days=4000)
    agency = Agency.objects.create(name="Thornby Trust", kind="organisation", sector="health", opened=opened)
    for name in ("Elm School", "Wend Police", "Harrow Practice"):
        Agency.objects.create(name=name, kind="organisation", sector="health", opened=opened)
    manager = User.objects.create_user("manager@thornby.example", None, name="Vera Invented", agency=agency)
    RoleMembership.objects.create(user=manager, role="front_door_manager", since=opened)
    TOTP.activate(manager, generate_totp_secret())
    return agency, manager


def browser_of(manager: Any) -> Any:
    """A browser in which the manager is signed in already."""
    from django.core import signing
    from django.test import Client

    from tandem.hub.middleware import SessionLimits

    browser = Client()
    browser.force_login(manager, backend="tandem.hub.accounts.backend.Backend")
    bound = SessionLimits.binding(browser.session.session_key)
    browser.cookies[SessionLimits.cookie] = signing.TimestampSigner(salt=SessionLimits.salt).sign(bound)
    return browser


def sending(agency: Any, key: str) -> Any:
    """One concern, to be received."""
    from tandem.core.sharing import Level
    from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldChild

    return Sending(
        key=key,
        channel=Channel.FORM,
        sender=SentBy(kind=SenderKind.PROFESSIONAL, name="Ottoline Marsh", agency=agency, source="3B"),
        children=(ToldChild(given_name="Wren", family_name="Ashdown", born=date(2015, 5, 4)),),
        level=Level.FOUR,
        told={"what_happened": "He came to clinic hungry and frightened. " * 12},
    )


def filled(manager: Any, *, before: int, size: int) -> None:
    """Bring the hub from ``before`` contacts to ``size``, each so many times 5,000; the triggers stand again after."""
    from django.conf import settings
    from django.core.management.color import no_style
    from django.db import connection

    from tandem.hub.audit.capture import watched_tables
    from tandem.hub.audit.install import install
    from tandem.hub.audit.sqlite import triggers
    from tandem.hub.databases import as_owner

    with as_owner(settings.CONFIGURATION), connection.cursor() as cursor:
        tables = [f'"{model._meta.db_table}"' for model in _copied()]
        if connection.vendor == "sqlite":
            for name in triggers(watched_tables()):
                cursor.execute(f'DROP TRIGGER "{name}"')
        else:
            for table in tables:
                cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        if not before:
            _lay_out(manager)
        for model in _copied():
            cursor.execute(_copying(model, range(max(before // _BASE, 1), size // _BASE)))
        cursor.execute(
            "UPDATE referrals_contact SET stage = 'closed', next_clock = '', next_due = NULL "
            "WHERE stage = 'front_door' AND id > %s",
            [_APART],
        )
        if connection.vendor == "sqlite":
            install(connection)
        else:
            for statement in connection.ops.sequence_reset_sql(no_style(), _copied()):
                cursor.execute(statement)
            for table in tables:
                cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
            # PostgreSQL looks over its tables by itself, in a while; the embedded database never does.
            cursor.execute("ANALYZE")


def _copied() -> list[Any]:
    """What a copy is made of, each after what it points to."""
    from tandem.hub.children.models import Person, SearchKey
    from tandem.hub.referrals import models

    names = ("Contact", "ToldOf", "Event", "SharingRecord", "Decision", "Referral", "Feedback")
    return [Person, SearchKey, *(getattr(models, name) for name in names)]


def _copying(model: Any, copies: range) -> str:
    """The statement that lays a table's first rows out again, once for each number in ``copies``."""
    among = set(_copied())
    wanted = []
    for field in model._meta.local_concrete_fields:
        column = f'"{field.column}"'
        if field.primary_key or (field.remote_field and field.remote_field.model in among):
            wanted.append(f"{column} + k.n * {_APART}")
        elif field.column == "reference":
            wanted.append(f"k.digits || substr({column}, 4)")
        elif field.column == "key" and field.unique:
            wanted.append(f"k.digits || {column}")
        else:
            wanted.append(column)
    table, columns = model._meta.db_table, ", ".join(f'"{f.column}"' for f in model._meta.local_concrete_fields)
    numbers = " UNION ALL ".join(f"SELECT {n} AS n, '{n:03d}' AS digits" for n in copies)
    return (
        f'INSERT INTO "{table}" ({columns}) SELECT {", ".join(wanted)} FROM "{table}" '  # noqa: S608 - our own names
        f'CROSS JOIN ({numbers}) AS k WHERE "{table}"."{model._meta.pk.column}" <= {_APART}'
    )


def _lay_out(manager: Any) -> None:
    """The first five thousand: two years of them, the newest still waiting."""
    from django.utils import timezone

    from tandem.hub.agencies.models import Agency
    from tandem.hub.children.keys import file_under
    from tandem.hub.children.models import Person
    from tandem.hub.referrals.models import Contact, Decision, Event, Feedback, Referral, SharingRecord, ToldOf
    from tandem.synthetic import place

    now = timezone.now()
    agencies = list(Agency.objects.order_by("pk"))
    children = place(3, children=_BASE, until=now).children
    for start in range(0, _BASE, _AT_ONCE):
        numbers = range(start, start + _AT_ONCE)
        contacts = Contact.objects.bulk_create(_contact(agencies[n % len(agencies)], n, now) for n in numbers)
        people = Person.objects.bulk_create(
            Person(given_name=each.given_name, family_name=each.family_name, born=each.born, recorded=now)
            for each in (children[n % len(children)] for n in numbers)
        )
        file_under(people)
        told_of = ToldOf.objects.bulk_create(
            ToldOf(contact=contact, number=1, person=person, state=contact.state)
            for contact, person in zip(contacts, people, strict=True)
        )
        Event.objects.bulk_create(_event(contact, "submit", 0) for contact in contacts)
        SharingRecord.objects.bulk_create(_shared(contact) for contact in contacts)
        closed = [child for child in told_of if child.contact.stage == "closed"]
        decided = Event.objects.bulk_create(_event(child.contact, _code(child), 5, child=child) for child in closed)
        decisions = Decision.objects.bulk_create(_decision(event, manager) for event in decided)
        Referral.objects.bulk_create(
            Referral(
                child=each.child,
                person=each.child.person,
                decision=each,
                date=each.child.contact.received_at.date(),
                source="3B",
            )
            for each in decisions
            if each.code == _code(None)
        )
        answered = Event.objects.bulk_create(_event(child.contact, "send_feedback", 9) for child in closed)
        Feedback.objects.bulk_create(_feedback(event, manager) for event in answered)


def _contact(agency: Any, number: int, now: datetime) -> Any:
    from tandem.hub.referrals.models import Contact

    waits = number >= _BASE - _OPEN
    received = now - timedelta(minutes=(_BASE - number) * (10 if waits else 210))
    return Contact(
        reference=f"{number:09d}",
        key=f"bench-{number}",
        received_at=received,
        recorded_at=received,
        channel="form",
        pathway="working_together_2023",
        sender_kind="professional",
        sender_agency=agency,
        level_asserted="4",
        parents_told="not_recorded",
        agreement="not_recorded",
        told={"what_happened": "He came to clinic hungry and frightened. " * 12},
        stage="front_door" if waits else "closed",
        state="received" if waits else "no_further_action",
        acknowledged_at=None if waits else received + timedelta(hours=1),
        next_clock="C2" if waits else "",
        next_due=received + timedelta(days=1) if waits else None,
    )


def _event(contact: Any, kind: str, hours: int, *, child: Any = None) -> Any:
    from tandem.hub.referrals.models import Event

    at = contact.received_at + timedelta(hours=hours)
    actor = "referrer" if kind == "submit" else "front_door_manager"
    return Event(contact=contact, child=child, kind=kind, at=at, recorded_at=at, actor=actor)


def _code(child: Any) -> str:
    from tandem.hub.referrals.actions.deciding import ACCEPTED

    accepted = child is None or child.contact_id % _SHARE_ACCEPTED == 0
    return min(ACCEPTED) if accepted else "decide_no_further_action"


def _decision(event: Any, manager: Any) -> Any:
    from tandem.hub.referrals.models import Decision

    return Decision(
        event=event,
        child=event.child,
        code=event.kind,
        level="3",
        rationale="As told.",
        at=event.at,
        by=manager,
        role="front_door_manager",
    )


def _feedback(event: Any, manager: Any) -> Any:
    from tandem.hub.referrals.models import Feedback

    words = {"words": "It was read and decided.", "next_step": "Nothing more is asked of you.", "way": "email"}
    return Feedback(contact=event.contact, event=event, audience="professional", at=event.at, by=manager, **words)


def _shared(contact: Any) -> Any:
    from tandem.hub.referrals.models import SharingRecord

    return SharingRecord(
        contact=contact,
        purpose="raise_concern",
        level="4",
        article_6="6(1)(e)",
        consent="not_recorded",
        parents_told="not_recorded",
        shared=True,
        reason="a public task",
        items=["what was sent"],
        decided_at=contact.received_at,
    )
