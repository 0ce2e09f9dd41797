"""A concern that came by telephone, e-mail or letter is written down for whoever raised it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

PAGE = "/partner/record/"


def said(**changes: str) -> dict[str, str]:
    rung = timezone.localtime(timezone.now() - timedelta(hours=2))
    return {"channel": "telephone", "received": f"{rung:%Y-%m-%dT%H:%M}", "kind": "public", **changes}


def test_the_clock_counts_from_the_call_and_the_caller_is_the_sender(
    inside: Callable[..., Client], worker: Any
) -> None:
    from tandem.hub.referrals.models import Contact, Draft

    browser = inside(worker)
    assert browser.post(PAGE, said()).status_code == 302
    browser.post("/partner/form/you/", {"sender_name": "A neighbour"})
    browser.post("/partner/form/concern/", {"what_happened": "Crying at night, alone"})
    browser.post("/partner/form/send/", {"key": Draft.objects.get().key})
    contact = Contact.objects.get()
    assert (contact.channel, contact.sender_kind, contact.sender_name) == ("telephone", "public", "A neighbour")
    assert (contact.recorded_by, contact.sent_by) == (worker, None)
    assert timedelta(hours=1, minutes=58) < contact.recorded_at - contact.received_at < timedelta(hours=2, minutes=2)
    assert [event.kind for event in contact.events.all()] == ["take_by_phone"]


@pytest.mark.parametrize("left_out", ["channel", "received", "kind"])
def test_what_only_the_front_door_knows_is_asked_for(inside: Callable[..., Client], worker: Any, left_out: str) -> None:
    assert inside(worker).post(PAGE, said(**{left_out: ""})).status_code == 422


def test_nothing_reached_us_in_the_future(inside: Callable[..., Client], worker: Any) -> None:
    later = timezone.localtime(timezone.now() + timedelta(days=1))
    answer = inside(worker).post(PAGE, said(received=f"{later:%Y-%m-%dT%H:%M}"))
    assert answer.status_code == 422
    assert "That lies in the future." in answer.content.decode()


@pytest.mark.parametrize("role", ["referrer", "single_point_of_contact", "administrator"])
def test_nobody_else_writes_down_for_others(
    inside: Callable[..., Client], person: Callable[..., Any], role: str
) -> None:
    assert inside(person(role)).get(PAGE).status_code == 403


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("public", "hears that it was considered"),
        ("child", "in the way that they said is safe"),
        ("anonymous", "No e-mail about it goes out by itself"),
    ],
)
def test_nothing_goes_by_itself_to_a_child_or_the_public_and_no_more_is_promised_than_they_hear(
    inside: Callable[..., Client], worker: Any, agency: Any, kind: str, told: str
) -> None:
    """H6: not even to an agency's own address, and not on asking for a link."""
    from tandem.hub.outbox.models import Mail
    from tandem.hub.partner.deeds import send_status_link
    from tandem.hub.referrals.models import Contact, Draft, RecognisedDomain

    RecognisedDomain.objects.create(agency=agency, domain="thornby.example", since=timezone.localdate())
    browser = inside(worker)
    browser.post(PAGE, said(kind=kind))
    browser.post("/partner/form/you/", {"sender_email": "wren@thornby.example", "unsafe_contact": "Not at all"})
    browser.post("/partner/form/concern/", {"what_happened": "He hits me"})
    browser.post("/partner/form/send/", {"key": Draft.objects.get().key})
    contact = Contact.objects.get()
    send_status_link(contact.reference, "wren@thornby.example", now=timezone.now())
    assert (contact.sender_kind, contact.sender_email) == (kind, "wren@thornby.example")
    assert not Mail.objects.exists()
    page = browser.get("/partner/sent/").content.decode()
    assert told in page
    for promised in ("what was decided, and why", "tells you so", "the reference goes there too"):
        assert promised not in page
