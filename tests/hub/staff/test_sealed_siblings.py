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
    from tandem.hub.children.recognising import recognise
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


def test_a_sealed_person_is_as_closed_under_every_record_they_have(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """G06: told of in another contact and recognised there, they are not found that way either."""
    from tandem.hub.children.queries import visible_people
    from tandem.hub.children.recognising import recognise
    from tandem.hub.children.sealing_records import seal

    now = timezone.now()
    first, second = received(now=now), received(now=now)
    known, told = first.children.get().person, second.children.get().person
    recognise(told, as_=known, reason="Same child", by=manager, now=now)
    seal(known, reason="Adopted", by=manager, now=now)
    assert not visible_people(worker, now=now).exists()
    assert visible_people(manager, now=now).count() == 2
    browser = inside(worker)
    assert browser.get(f"/staff/front-door/people/{told.pk}/").status_code == 404
    assert browser.get(f"/staff/front-door/contacts/{second.reference}/").status_code == 404


def test_a_sealed_child_is_not_named_on_a_relatives_page(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    now = timezone.now()
    children = (ToldChild(given_name="Wren", family_name="Ashdown"), ToldChild(given_name="Lark", family_name="Hid"))
    mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother", 1: "mother"})
    contact = received(now=now, children=children, adults=(mother,))
    seal(contact.children.get(number=2).person, reason="Adopted", by=manager, now=now)
    adult = contact.adults.get().person
    body = inside(worker).get(f"/staff/front-door/people/{adult.pk}/").content.decode()
    assert "Wren Ashdown" in body
    assert "Lark" not in body


def test_a_referral_of_a_closed_contact_is_not_on_the_page_of_a_child_who_is_in_it(
    inside: Callable[..., Client], screened: Callable[..., Any], deciding: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """G06: a sealed mother closes the contact, and so what came of it."""
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.sending import ToldAdult

    now = timezone.now()
    mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother"})
    contact = decide(screened(now=now, adults=(mother,)), {1: deciding()}, by=manager, now=now)
    page = f"/staff/front-door/people/{contact.children.get().person_id}/"
    assert "Referrals</h2>" in inside(worker).get(page).content.decode()
    seal(contact.adults.get().person, reason="Somebody looks for her", by=manager, now=now)
    assert "Referrals</h2>" not in inside(worker).get(page).content.decode()
    assert "Referrals</h2>" in inside(manager).get(page).content.decode()


def test_a_confidential_address_stands_nowhere_on_the_page(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any
) -> None:
    """H5: a screen is overlooked."""
    from tandem.hub.referrals.sending import ToldChild

    child = ToldChild(given_name="Wren", told={"address": "9 Bittern Wharf"}, address_is_confidential=True)
    contact = received(now=timezone.now(), children=(child,))
    body = inside(worker).get(f"/staff/front-door/contacts/{contact.reference}/").content.decode()
    assert "Bittern" not in body
    assert "never on a letter or a call" in body
