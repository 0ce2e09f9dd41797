"""What the front door waits for with many contacts: the queue, a search, a contact's page, receiving one more."""

from __future__ import annotations

import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from harness import ROOT, Measured, main

sys.path.insert(0, str(ROOT / "scripts" / "checkout"))

from cluster import throwaway_cluster
from system import postgres_bin

SIZES = (10_000, 100_000)
QUEUE_LIMIT, SEARCH_LIMIT, PAGE_LIMIT, RECEIVE_LIMIT = 0.2, 0.2, 0.15, 0.25
_AT_ONCE = 1_000
_OPEN = 200
"""Contacts that wait at the front door; the others are closed, as they would be."""


def measure() -> list[Measured]:
    with tempfile.TemporaryDirectory() as folder:
        rows = _in_a_process("SQLite", folder, {})
    postgres = postgres_bin()
    if postgres is None:
        raise RuntimeError("PostgreSQL is missing (Debian: apt-get install postgresql).")
    with throwaway_cluster(postgres) as superuser, tempfile.TemporaryDirectory() as folder:
        import psycopg

        with psycopg.connect(superuser, autocommit=True) as raw:
            raw.execute("CREATE ROLE bench_owner LOGIN CREATEROLE")
            raw.execute("CREATE DATABASE bench OWNER bench_owner")
        host = dict(parse_qsl(urlsplit(superuser).query))["host"]
        urls = {"": "bench_app", "OWNER_": "bench_owner"}
        told = {f"TANDEM_{kind}DATABASE_URL": f"postgresql://{role}@/bench?host={host}" for kind, role in urls.items()}
        rows.extend(_in_a_process("PostgreSQL", folder, told))
    return rows


def _in_a_process(engine: str, folder: str, urls: dict[str, str]) -> list[Measured]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    told = {
        "DJANGO_SETTINGS_MODULE": "tandem.hub.settings",
        "TANDEM_DATA": folder,
        "TANDEM_TRANSPORT": "http",
        "TANDEM_ALLOWED_HOSTS": "testserver",
        "TANDEM_DOORS": "private",
        "TANDEM_TELEPHONE": "01632 960 123",
        "TANDEM_SECRET_KEY": secrets.token_hex(32),
        "TANDEM_AUDIT_KEY": secrets.token_hex(32),
        "TANDEM_FIELD_KEYS": f"bench:{secrets.token_hex(32)}",
        **urls,
    }
    command = [sys.executable, __file__, engine]
    done = subprocess.run(command, env={**kept, **told}, check=True, stdout=subprocess.PIPE, text=True)
    return [Measured(**row) for row in json.loads(done.stdout)]


def _child(engine: str) -> None:
    import django

    django.setup()

    from django.conf import settings
    from django.core.management import call_command

    from tandem.hub.databases import migrate

    migrate(settings.CONFIGURATION)
    call_command("collectstatic", interactive=False, verbosity=0)
    agency, manager = _people()
    rows, before = [], 0
    for size in SIZES:
        _fill(agency, before, size)
        rows.extend(_at_size(engine, size, agency, manager))
        before = size
    json.dump([{name: getattr(row, name) for name in Measured.__dataclass_fields__} for row in rows], sys.stdout)


def _at_size(engine: str, size: int, agency: Any, manager: Any) -> list[Measured]:
    from django.utils import timezone

    from tandem.hub.referrals.actions import receive
    from tandem.hub.referrals.models import Contact

    browser = _browser(manager)
    queue = "/staff/front-door/"
    page = f"{queue}contacts/{Contact.objects.filter(stage='front_door').first().reference}/"

    def looks(path: str) -> None:
        if browser.get(path).status_code != 200:
            raise RuntimeError(path)

    def searches() -> None:
        said = {"name": "Wren Ashdowne", "born": "04/05/2015"}
        if b"Ashdown" not in browser.post(f"{queue}search/", said).content:
            raise RuntimeError("nobody was found")

    def receives() -> None:
        receive(_sending(agency, secrets.token_hex(8)), now=timezone.now())

    work: tuple[tuple[str, Callable[[], None], float], ...] = (
        ("the queue, median", lambda: looks(queue), QUEUE_LIMIT),
        ("a search by name and birthday, median", searches, SEARCH_LIMIT),
        ("a contact's page, median", lambda: looks(page), PAGE_LIMIT),
        ("receiving one concern, 95th in 100", receives, RECEIVE_LIMIT),
    )
    found = []
    for what, deed, limit in work:
        taken = sorted(_times(deed, 40))
        seconds = taken[int(len(taken) * 0.95)] if "95th" in what else statistics.median(taken)
        found.append(Measured(f"{engine}: {what}", f"{size:,} contacts", seconds, limit_seconds=limit))
    return found


def _times(deed: Callable[[], None], repeats: int) -> Iterator[float]:
    deed()
    for _ in range(repeats):
        started = time.perf_counter()
        deed()
        yield time.perf_counter() - started


def _people() -> tuple[Any, Any]:
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.utils import timezone

    from tandem.hub.accounts.models import RoleMembership, User
    from tandem.hub.agencies.models import Agency

    opened = timezone.localdate() - timedelta(days=4000)
    agency = Agency.objects.create(name="Thornby Trust", kind="organisation", sector="health", opened=opened)
    manager = User.objects.create_user("manager@thornby.example", None, name="Vera Invented", agency=agency)
    RoleMembership.objects.create(user=manager, role="front_door_manager", since=opened)
    TOTP.activate(manager, generate_totp_secret())
    return agency, manager


def _browser(manager: Any) -> Any:
    from django.core import signing
    from django.test import Client

    from tandem.hub.middleware import SessionLimits

    browser = Client()
    browser.force_login(manager, backend="tandem.hub.accounts.backend.Backend")
    bound = SessionLimits.binding(browser.session.session_key)
    browser.cookies[SessionLimits.cookie] = signing.TimestampSigner(salt=SessionLimits.salt).sign(bound)
    return browser


def _sending(agency: Any, key: str) -> Any:
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


def _fill(agency: Any, before: int, size: int) -> None:
    """Contacts as the actions leave them, written in bulk: two years of them, the newest still waiting."""
    from django.utils import timezone

    from tandem.hub.children.keys import file_under
    from tandem.hub.children.models import Person
    from tandem.hub.referrals.models import Contact, Event, ToldOf
    from tandem.synthetic import place

    now = timezone.now()
    children = place(3, children=5_000, until=now).children
    for start in range(before, size, _AT_ONCE):
        numbers = range(start, min(start + _AT_ONCE, size))
        contacts = Contact.objects.bulk_create(_contact(agency, n, size, now) for n in numbers)
        drawn = [children[n * 7919 % len(children)] for n in numbers]
        people = Person.objects.bulk_create(
            Person(given_name=each.given_name, family_name=each.family_name, born=each.born, recorded=now)
            for each in drawn
        )
        file_under(people)
        ToldOf.objects.bulk_create(
            ToldOf(contact=contact, number=1, person=person, state=contact.state)
            for contact, person in zip(contacts, people, strict=True)
        )
        Event.objects.bulk_create(
            Event(contact=contact, kind="submit", at=contact.received_at, recorded_at=now, actor="referrer")
            for contact in contacts
        )


def _contact(agency: Any, number: int, size: int, now: datetime) -> Any:
    from tandem.hub.referrals.models import Contact

    waits = number >= size - _OPEN
    received = now - timedelta(minutes=(size - number) * 10 if waits else (size - number) * 10 + 100_000)
    return Contact(
        reference=f"{number:09d}",
        key=f"bench-{number}",
        received_at=received,
        recorded_at=now,
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
        next_clock="C2" if waits else "",
        next_due=received + timedelta(days=1) if waits else None,
    )


if __name__ == "__main__":
    if sys.argv[1:] and Path(sys.argv[0]).name == Path(__file__).name:
        _child(sys.argv[1])
    else:
        main(measure)
