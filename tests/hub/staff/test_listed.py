"""Whoever is listed for somebody finds them, whatever their role and whether or not there is a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils import timezone

LISTED = "/staff/front-door/listed/"


def told_of(received: Callable[..., Any], name: str) -> Any:
    from tandem.hub.referrals.sending import ToldChild

    child = ToldChild(given_name=name, family_name="Ashdown", told={"address": "9 Bittern Wharf"})
    return received(now=timezone.now(), children=(child,)).children.get().person


def test_a_social_worker_finds_those_they_are_listed_for_without_a_case(
    inside: Callable[..., Client],
    received: Callable[..., Any],
    person: Callable[..., Any],
    manager: Any,
    worker: Any,
) -> None:
    """H5 and G02: those listed now and nobody else; recorded as read; no address stands in the list."""
    from tandem.hub.audit.models import Event
    from tandem.hub.children.recognising import recognise
    from tandem.hub.children.sealing_records import guard_address, keep_from, let_see, seal, stop_listing

    social, now = person("social_worker"), timezone.now()
    wren, twice, lark, finch, robin, ended = (
        told_of(received, name) for name in ("Wren", "Wrenn", "Lark", "Finch", "Robin", "Jay")
    )
    recognise(twice, as_=wren, reason="One child", by=worker, now=now)
    for each in (twice, finch, ended):
        guard_address(each, confidential=True, refuge=False, reason="Moved", by=manager, now=now)
    seal(lark, reason="Adopted", by=manager, now=now)
    browser = inside(social)
    assert "Nobody has listed you for anybody" in browser.get(LISTED).content.decode()
    until = now + timedelta(days=3)
    let_see(twice, social, reason="Visits", now=now, until=until)
    let_see(lark, social, reason="Visits", now=now)
    let_see(finch, social, reason="Visits", now=now)
    keep_from(finch, social, reason="Her niece", now=now)
    let_see(robin, worker, reason="Visits", now=now)
    stop_listing(let_see(ended, social, reason="Visits", now=now), reason="Moved on", now=now)
    page = browser.get(LISTED).content.decode()
    assert "Wren Ashdown" in page
    assert "Lark Ashdown" in page
    assert f"open to you until {timezone.localtime(until):%-d %B %Y, %H:%M}" in page
    for absent in ("Wrenn", "Finch", "Robin", "Jay", "Bittern", f'"{reverse("staff:person", args=[wren.pk])}"'):
        assert absent not in page, absent
    where = reverse("staff:address", args=[wren.pk])
    assert where in page
    assert reverse("staff:address", args=[lark.pk]) not in page
    shown = browser.get(where).content.decode()
    assert "9 Bittern Wharf" in shown
    assert LISTED in shown
    assert Event.objects.filter(verb="access.listed", actor=social.pk).count() == 2
    assert LISTED in browser.get("/staff/").content.decode()


def test_whoever_works_the_front_door_is_led_to_the_record(
    inside: Callable[..., Client], received: Callable[..., Any], manager: Any
) -> None:
    """A listing outlives what it was for: what is closed now is said as it is."""
    from tandem.hub.children.sealing_records import seal, unseal

    now = timezone.now()
    lark = told_of(received, "Lark")
    seal(lark, reason="Adopted", by=manager, now=now)
    browser = inside(manager)
    page = browser.get(LISTED).content.decode()
    assert reverse("staff:person", args=[lark.pk]) in page
    assert "Sealed record" in page
    assert "open to you until" not in page
    unseal(lark, reason="She asked", by=manager, now=now)
    assert "Neither sealed nor confidential now" in browser.get(LISTED).content.decode()
