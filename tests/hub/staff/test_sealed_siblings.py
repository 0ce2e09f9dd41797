"""A sealed record does not hide that there is something to ask about (H14)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.test import Client
from django.utils import timezone


def test_a_sealed_record_in_the_family_is_pointed_at_and_not_shown(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.children.actions import recognise
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    now = timezone.now()
    mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother"})
    hidden = received(now=now, children=(ToldChild(given_name="Lark", born=date(2020, 1, 2)),), adults=(mother,))
    open_one = received(now=now, adults=(mother,))
    adults = [contact.adults.get().person for contact in (hidden, open_one)]
    recognise(adults[1], as_=adults[0], reason="One mother", by=manager, now=now)
    address = f"/staff/front-door/contacts/{open_one.reference}/"
    assert "sealed record" not in inside(worker).get(address).content.decode()
    manager.name = "Callum Keeps"
    manager.save()
    seal(hidden.children.get().person, reason="Adopted", by=manager, now=now)
    body = inside(worker).get(address).content.decode()
    assert "A sealed record is linked to this family" in body
    assert "Callum Keeps" in body
    assert "Lark" not in body
