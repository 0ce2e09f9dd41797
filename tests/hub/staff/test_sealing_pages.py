"""Sealing a record, saying who may open it and until when, and guarding an address, from the person's page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone


@pytest.fixture
def child(received: Callable[..., Any]) -> Any:
    return received(now=timezone.now()).children.get().person


def page(child: Any, deed: str = "") -> str:
    return f"/staff/front-door/people/{child.pk}/sealing/{deed}"


SEAL = {"category": "adoption", "reason": "The birth family must not find her"}


def test_a_manager_seals_lists_takes_off_and_unseals(
    inside: Callable[..., Client], proved: Callable[..., Client], manager: Any, worker: Any, child: Any
) -> None:
    """G06 and G12: each with its reason; unsealing after a fresh proof of who asks."""
    from tandem.hub.audit.models import Event
    from tandem.hub.children.models import Listing, Sealing

    manager_at, worker_at = inside(manager), inside(worker)
    record = f"/staff/front-door/people/{child.pk}/"
    assert worker_at.get(record).status_code == 200
    assert manager_at.post(page(child, "seal/"), {"category": "adoption", "reason": " "}).status_code == 422
    assert manager_at.post(page(child, "seal/"), SEAL).status_code == 302
    assert worker_at.get(record).status_code == 404
    shown = manager_at.get(page(child)).content.decode()
    assert "The birth family must not find her" in shown
    assert Sealing.objects.get().category == "adoption"

    listed = {"user": worker.pk, "until": f"{timezone.localdate():%d/%m/%Y}", "reason": "Works on the case today"}
    assert manager_at.post(page(child, "list/"), listed).status_code == 302
    assert worker_at.get(record).status_code == 200
    listing = Listing.objects.get(user=worker)
    assert listing.until is not None
    assert timezone.localtime(listing.until - timedelta(seconds=1)).date() == timezone.localdate()
    off = page(child, f"listed/{listing.pk}/")
    assert manager_at.post(off, {"reason": "Moved to another team"}).status_code == 302
    assert worker_at.get(record).status_code == 404

    stale = manager_at.post(page(child, "unseal/"), {"reason": "No longer needed"})
    assert "/account/confirm/" in stale.headers["Location"]
    assert proved(manager).post(page(child, "unseal/"), {"reason": "No longer needed"}).status_code == 302
    assert worker_at.get(record).status_code == 200
    done = set(Event.objects.filter(kind="done").values_list("verb", flat=True))
    assert {"person.sealed", "person.listed", "person.listing_ended", "person.unsealed", "access.sealing"} <= done


def test_somebody_always_looks_after_a_sealed_record(inside: Callable[..., Client], manager: Any, child: Any) -> None:
    """H14: taking the last one off would leave nobody to ring."""
    from tandem.hub.children.models import Listing

    browser = inside(manager)
    browser.post(page(child, "seal/"), SEAL)
    answer = browser.post(page(child, f"listed/{Listing.objects.get().pk}/"), {"reason": "I am leaving"})
    assert answer.status_code == 422
    assert "Nobody else is listed" in answer.content.decode()


def test_nobody_sets_a_last_day_to_the_only_listing_of_a_sealed_record(
    inside: Callable[..., Client], manager: Any, worker: Any, child: Any
) -> None:
    """H14: whoever seals cannot list themself afresh until a day, unless somebody else is listed without one."""
    from tandem.hub.children.models import Listing

    browser = inside(manager)
    browser.post(page(child, "seal/"), SEAL)
    tomorrow = f"{timezone.localdate() + timedelta(days=1):%d/%m/%Y}"
    mine = {"user": manager.pk, "until": tomorrow, "reason": "I leave tomorrow"}
    answer = browser.post(page(child, "list/"), mine)
    assert answer.status_code == 422
    assert "Nobody else is listed" in answer.content.decode()
    assert Listing.objects.get().until is None
    browser.post(page(child, "list/"), {"user": worker.pk, "reason": "Takes over"})
    assert browser.post(page(child, "list/"), mine).status_code == 302


def test_whoever_works_on_cases_can_be_listed_to_carry_a_sealed_childs_and_does_not_look_after_the_record(
    inside: Callable[..., Client], manager: Any, signers: dict[str, Any], child: Any
) -> None:
    """H14: nobody who works on cases alone could list another."""
    from tandem.hub.children.models import Listing

    browser = inside(manager)
    browser.post(page(child, "seal/"), SEAL)
    for part in ("social_worker", "practice_supervisor", "conference_chair"):
        listed = {"user": signers[part].pk, "reason": "Works on the case"}
        assert browser.post(page(child, "list/"), listed).status_code == 302
    assert Listing.objects.filter(until__isnull=True).count() == 4
    off = page(child, f"listed/{Listing.objects.get(user=manager).pk}/")
    assert browser.post(off, {"reason": "I am leaving"}).status_code == 422


def test_whoever_is_listed_until_a_day_does_not_look_after_a_sealed_record(
    inside: Callable[..., Client], manager: Any, worker: Any, child: Any
) -> None:
    """H14: when that day is over, nobody would be left."""
    from tandem.hub.children.models import Listing

    browser = inside(manager)
    browser.post(page(child, "seal/"), SEAL)
    listed = {"user": worker.pk, "until": f"{timezone.localdate():%d/%m/%Y}", "reason": "Cover for today"}
    browser.post(page(child, "list/"), listed)
    off = page(child, f"listed/{Listing.objects.get(user=manager).pk}/")
    assert browser.post(off, {"reason": "I am leaving"}).status_code == 422
    browser.post(page(child, "list/"), listed | {"until": "", "reason": "Takes over"})
    assert browser.post(off, {"reason": "I am leaving"}).status_code == 302


@pytest.mark.parametrize("days", [-1, 0])
def test_a_listing_ends_with_its_last_day(
    inside: Callable[..., Client], manager: Any, worker: Any, child: Any, days: int
) -> None:
    browser = inside(manager)
    day = timezone.localdate() + timedelta(days=days)
    answer = browser.post(page(child, "list/"), {"user": worker.pk, "until": f"{day:%d/%m/%Y}", "reason": "Cover"})
    assert answer.status_code == (422 if days < 0 else 302)


def test_a_seal_covers_every_record_and_what_hangs_on_it(
    received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """G06: sealed at either end of a chain, all of it is closed, contacts and adults told of with it."""
    from tandem.hub.children.queries import visible_people
    from tandem.hub.children.recognising import recognise
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.models import Stage
    from tandem.hub.referrals.queries import stage_counts, visible_contacts
    from tandem.hub.referrals.sending import ToldAdult

    now = timezone.now()
    contacts = [received(now=now) for _ in range(3)]
    first, second, third = (each.children.get().person for each in contacts)
    recognise(third, as_=second, reason="Same", by=manager, now=now)
    seal(third, reason="Sealed before it was known whose it is", by=manager, now=now)
    second.refresh_from_db()
    recognise(second, as_=first, reason="Same", by=manager, now=now)
    assert not visible_people(worker, now=now).exists()
    assert not visible_contacts(worker, now=now).exists()
    assert stage_counts(worker, Stage, now=now) == {}
    assert visible_contacts(manager, now=now).count() == 3

    mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother"})
    about_her = received(now=now, adults=(mother,))
    assert visible_contacts(worker, now=now).filter(pk=about_her.pk).exists()
    seal(about_her.adults.get().person, reason="In a refuge", by=manager, now=now)
    assert not visible_contacts(worker, now=now).filter(pk=about_her.pk).exists()


def test_a_confidential_address_is_shown_only_to_those_listed_and_each_showing_is_recorded(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """H5 and G34: marked from the page; the record stays open, the address does not."""
    from tandem.hub.audit.models import Event
    from tandem.hub.referrals.sending import ToldChild

    told = ToldChild(given_name="Wren", family_name="Ashdown", told={"address": "9 Bittern Wharf"})
    contact = received(now=timezone.now(), children=(told,))
    child = contact.children.get().person
    manager_at, worker_at = inside(manager), inside(worker)
    record, where = f"/staff/front-door/people/{child.pk}/", f"/staff/front-door/people/{child.pk}/address/"
    assert "Bittern" in worker_at.get(record).content.decode()
    ordinary = worker_at.get(where).content.decode()
    assert "Bittern" in ordinary
    assert "Confidential" not in ordinary
    manager_at.post(page(child, "address/"), {"guard": "refuge", "reason": "Moved there last night"})
    for path in (record, f"/staff/front-door/contacts/{contact.reference}/"):
        for browser in (worker_at, manager_at):
            assert "Bittern" not in browser.get(path).content.decode()
    assert worker_at.get(where).status_code == 404
    assert "Bittern" in manager_at.get(where).content.decode()
    shown = Event.objects.filter(verb="access.address").order_by("pk")
    assert list(shown.values_list("actor", flat=True)) == [worker.pk, manager.pk]
    assert Event.objects.filter(verb="access.refused", actor=worker.pk).exists()


def test_others_recorded_at_the_same_address_are_offered_and_none_is_marked_by_itself(
    inside: Callable[..., Client], received: Callable[..., Any], manager: Any, person: Callable[..., Any]
) -> None:
    """H5: with the contact that told so, however the address was written; nobody whose record is closed."""
    from tandem.hub.children.queries import is_guarded
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    def told(name: str, address: str) -> Any:
        return ToldChild(given_name=name, family_name="Ashdown", told={"address": address})

    contact = received(
        now=timezone.now(),
        children=(told("Wren", "9 Bittern Wharf, Harrowmere"), told("Lark", "9 bittern wharf\nHARROWMERE")),
        adults=(
            ToldAdult(given_name="Marta", family_name="Ashdown", told={"address": "9, Bittern Wharf, Harrowmere"}),
            ToldAdult(given_name="Piers", family_name="Moor", told={"address": "2 Tanpit Row"}),
        ),
    )
    received(now=timezone.now(), children=(told("Elsewhere", "9 Bittern Wharf, Harrowmere"),))
    wren, lark = (each.person for each in contact.children.all())
    marta = contact.adults.get(number=1).person
    browser, where = inside(manager), page(wren, "address/")
    asked = browser.get(where).content.decode()
    assert f"Marta Ashdown: told of at this address by contact {contact.reference}" in asked
    assert "Lark Ashdown: told of" in asked
    assert ("Piers" in asked, "Elsewhere" in asked) == (False, False)
    piers = contact.adults.get(number=2).person
    said = {"guard": "confidential", "reason": "Moved there last night"}
    assert browser.post(where, {**said, "others": [piers.pk]}).status_code == 422
    assert browser.post(where, {**said, "guard": "open", "others": [marta.pk]}).status_code == 302
    assert not is_guarded(marta)
    assert browser.post(where, {**said, "others": [marta.pk]}).status_code == 302
    assert [is_guarded(each) for each in (wren, marta, lark, piers)] == [True, True, False, False]
    again = browser.get(where).content.decode()
    assert ("Marta" in again, "Lark Ashdown: told of" in again) == (False, True)
    seal(lark, reason="Adopted", by=person("front_door_manager"), now=timezone.now())
    assert "Lark" not in browser.get(page(marta, "address/")).content.decode()


def test_nobody_else_may_seal(inside: Callable[..., Client], worker: Any, child: Any) -> None:
    browser = inside(worker)
    assert browser.get(page(child)).status_code == 403
    assert browser.post(page(child, "seal/"), SEAL).status_code == 403
    assert "/sealing/" not in browser.get(f"/staff/front-door/people/{child.pk}/").content.decode()
