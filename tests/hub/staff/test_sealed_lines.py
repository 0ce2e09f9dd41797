"""A sealed contact has a line without a name in the queue of those who may not open it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

QUEUE = "/staff/front-door/"


def test_a_worker_not_listed_sees_the_clock_and_whom_to_ring_and_nothing_else(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """H14: nothing sealed is overdue unseen. G06: and nothing tells whose it is."""
    from tandem.hub.children.sealing_records import seal

    now = timezone.now()
    manager.name = "Callum Keeps"
    manager.save()
    contact = received(now=now - timedelta(days=14))
    before = inside(worker).get(QUEUE).content.decode()
    assert "sealed contact" not in before
    seal(contact.children.get().person, reason="Adopted", by=manager, now=now)
    body = inside(worker).get(QUEUE).content.decode()
    line = body[body.index('id="sealed"') : body.index("</section>", body.index('id="sealed"'))]
    assert "1 sealed contact waits" in line
    assert "working days over" in line
    assert "Callum Keeps, Thornby Trust" in line
    told = ("Wren", "Ashdown", ", 7", "Health visitor", contact.reference, "received", "level", "href", "Not acknow")
    assert not [each for each in told if each in line]
    assert "sealed contact" not in inside(manager).get(QUEUE).content.decode()
    assert "sealed contact" not in inside(worker).get(f"{QUEUE}?show=casework").content.decode()


def test_whoever_is_related_learns_nothing_not_even_that_there_is_something(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """G09."""
    from tandem.hub.children.sealing_records import keep_from, seal

    now = timezone.now()
    child = received(now=now).children.get().person
    seal(child, reason="Adopted", by=manager, now=now)
    keep_from(child, worker, reason="His niece", now=now)
    assert "sealed contact" not in inside(worker).get(QUEUE).content.decode()


def test_where_nobody_is_listed_any_more_the_guardian_is_to_be_rung(
    received: Callable[..., Any], person: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.children.models import Listing
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.queries import sealed_lines

    now = timezone.now()
    guardian = person("auditor")
    seal(received(now=now).children.get().person, reason="Adopted", by=manager, now=now)
    Listing.objects.update(until=now + timedelta(hours=1))
    assert [line.ask for line in sealed_lines(worker, now=now)] == [(manager,)]
    assert [line.ask for line in sealed_lines(worker, now=now + timedelta(hours=1))] == [(guardian,)]


def test_more_lines_ask_the_database_no_more(received: Callable[..., Any], worker: Any, manager: Any) -> None:
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.queries import sealed_lines

    now = timezone.now()
    asked = []
    for _ in range(2):
        seal(received(now=now).children.get().person, reason="Adopted", by=manager, now=now)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            sealed_lines(worker, now=now)
        asked.append(len(queries))
    assert asked[0] == asked[1]
