"""Everything held about one child, gathered and written, with a million audit events beside it (G25)."""

from __future__ import annotations

import json
import sys
import tempfile
from datetime import timedelta
from typing import TYPE_CHECKING

from bench_audit import _KEYS, _write
from harness import Measured, in_a_hub, main, peak_here

if TYPE_CHECKING:
    from tandem.hub.accounts.models import User
    from tandem.hub.children.models import Person

EVENTS = 1_000_000
CONTACTS = 40
READINGS = 5_000
LIMIT = 60.0
"""Seconds, of the requirement."""


def measure() -> list[Measured]:
    told = {"TANDEM_FIELD_KEYS": "bench:" + "0123456789abcdef" * 4, **_KEYS}
    with tempfile.TemporaryDirectory() as folder:
        return in_a_hub(__file__, "SQLite", folder, told)


def _child() -> None:
    import time

    import django

    django.setup()

    from django.conf import settings
    from django.utils import timezone

    from tandem.hub.audit.models import Event
    from tandem.hub.databases import migrate
    from tandem.hub.exports.actions import Asking
    from tandem.hub.exports.models import Export
    from tandem.hub.exports.subject_access import ask_everything

    migrate(settings.CONFIGURATION)
    user, child = _planted()
    _write(EVENTS - Event.objects.count())
    asking = Asking(Export.Kind.SUBJECT_ACCESS, Export.Form.ZIP, Export.Purpose.SUBJECT, "Asked for by the child")
    started = time.perf_counter()
    ask_everything(asking, child, by=user, now=timezone.now())
    taken = time.perf_counter() - started
    row = Measured(
        "SQLite: everything held about one child",
        f"{Event.objects.count():,} audit events, {CONTACTS} contacts, {READINGS:,} readings",
        taken,
        limit_seconds=LIMIT,
        peak_mb=peak_here(),
    )
    json.dump([{name: getattr(row, name) for name in Measured.__dataclass_fields__}], sys.stdout)


def _planted() -> tuple[User, Person]:
    """A front-door manager, and a child told of again and again and read by many."""
    from django.utils import timezone

    from tandem.hub.accounts.models import RoleMembership, User
    from tandem.hub.agencies.models import Agency
    from tandem.hub.audit.record import note
    from tandem.hub.audit.verbs import Verb
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import recognise
    from tandem.hub.referrals.actions import receive
    from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldChild

    now = timezone.now()
    agency = Agency.objects.create(name="Bench Trust", kind="organisation", sector="council", opened=now.date())
    user = User.objects.create_user("bench@bench.example", None, name="Bench Manager", agency=agency)
    since = now.date() - timedelta(days=1)
    RoleMembership.objects.create(user=user, role="front_door_manager", since=since)
    people: list[Person] = []
    for number in range(CONTACTS):
        sending = Sending(
            key=f"bench-{number}",
            channel=Channel.FORM,
            sender=SentBy(kind=SenderKind.PROFESSIONAL, name="Ottoline Marsh", agency=agency),
            children=(ToldChild(given_name="Wren", family_name="Ashdown"),),
            told={"what_happened": "He came to clinic hungry and frightened. " * 20},
        )
        contact = receive(sending, now=now)
        people.append(Person.objects.get(told_of__contact=contact))
        for _ in range(READINGS // CONTACTS):
            note(Verb.CONTACT_READ, on=contact)
    for record in people[1:]:
        recognise(record, as_=people[0], reason="The same child", by=user, now=now)
    return user, Person.objects.get(pk=people[0].pk)


if __name__ == "__main__":
    if sys.argv[1:]:
        _child()
    else:
        main(measure)
