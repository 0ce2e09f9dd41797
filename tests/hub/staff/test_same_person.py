"""Two identified records: proposed by one, seen side by side, confirmed or refused by another, and parted again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

LIST = "/staff/front-door/same-person/"


@pytest.fixture
def proposed(received: Callable[..., Any], worker: Any) -> Any:
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import recognise

    now = timezone.now()
    records = [received(now=now).children.get().person for _ in range(2)]
    Person.objects.update(standing="identified", nhs_number="")
    Person.objects.filter(pk=records[0].pk).update(nhs_number="9990000018")
    return recognise(records[1], as_=records[0], reason="One child in two schools", by=worker, now=now)


def test_another_person_sees_both_sides_and_confirms_with_a_reason(
    inside: Callable[..., Client], proved: Callable[..., Client], worker: Any, manager: Any, proposed: Any
) -> None:
    """G54 and G12."""
    page = f"{LIST}{proposed.pk}/"
    assert "1 pair of records waits" in inside(manager).get("/staff/front-door/").content.decode()
    body = inside(manager).get(LIST).content.decode()
    assert "One child in two schools" in body
    assert "Ashdown is the same name; the same date of birth" in body
    assert "/account/confirm/" in inside(manager).get(page).headers["Location"]
    browser = proved(manager)
    side_by_side = browser.get(page).content.decode()
    assert "9990000018" in side_by_side
    assert "the same" in side_by_side
    assert browser.post(page, {"same": "yes", "reason": ""}).status_code == 422
    assert browser.post(page, {"same": "yes", "reason": "Same parents and school"}).status_code == 302
    proposed.record.refresh_from_db()
    assert proposed.record.known_as == proposed.known_as
    assert "One child in two schools" not in browser.get(LIST).content.decode()
    person = browser.get(f"/staff/front-door/people/{proposed.known_as_id}/").content.decode()
    assert "Recorded also as" in person


def test_whoever_proposed_it_cannot_confirm_and_may_take_it_back(
    proved: Callable[..., Client], worker: Any, proposed: Any
) -> None:
    browser, page = proved(worker), f"{LIST}{proposed.pk}/"
    assert "somebody else has to say" in browser.get(LIST).content.decode()
    assert "Yes, join them" not in browser.get(page).content.decode()
    browser.post(page, {"same": "yes", "reason": "I am sure"})
    proposed.refresh_from_db()
    assert proposed.confirmed_at is None
    assert proposed.parted_reason == "I am sure"


def test_confidential_addresses_are_not_compared(proved: Callable[..., Client], manager: Any, proposed: Any) -> None:
    """That both are confidential is no sign that they are one."""
    from tandem.hub.children.models import Person

    browser, page = proved(manager), f"{LIST}{proposed.pk}/"
    assert "not compared" not in browser.get(page).content.decode()
    Person.objects.filter(pk=proposed.record_id).update(address_is_confidential=True, address="9 Bittern Wharf")
    assert "not compared" in browser.get(page).content.decode()
    Person.objects.filter(pk=proposed.known_as_id).update(address_is_confidential=True, address="2 Heron Row")
    body = browser.get(page).content.decode()
    assert '<td>Confidential</td><td>Confidential</td><td><span class="soft">not compared</span></td>' in body


def test_a_contact_late_on_a_summer_evening_bears_the_day_it_was_here(
    proved: Callable[..., Client], received: Callable[..., Any], manager: Any, proposed: Any
) -> None:
    from tandem.hub.referrals.models import Contact

    Contact.objects.update(received_at=datetime(2026, 7, 1, 23, 30, tzinfo=UTC))
    assert "2 July 2026" in proved(manager).get(f"{LIST}{proposed.pk}/").content.decode()


def test_a_refusal_leaves_both_as_they_were_and_can_be_proposed_again(
    proved: Callable[..., Client], worker: Any, manager: Any, proposed: Any
) -> None:
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import recognise

    browser = proved(manager)
    browser.post(f"{LIST}{proposed.pk}/", {"same": "no", "reason": "Twins: the midwife knows both"})
    record = Person.objects.get(pk=proposed.record_id)
    assert (record.recognised_as, record.head, record.standing) == (None, None, "identified")
    assert recognise(record, as_=proposed.known_as, reason="No twin was born", by=worker, now=timezone.now())


def test_parted_from_the_page_each_has_its_own_contacts_again(
    proved: Callable[..., Client], worker: Any, manager: Any, proposed: Any
) -> None:
    from tandem.hub.children.recognising import confirm
    from tandem.hub.referrals.queries import about

    confirm(proposed, reason="Same", by=manager, now=timezone.now())
    assert about(proposed.known_as).count() == 2
    browser = proved(worker)
    page = f"/staff/front-door/people/{proposed.known_as_id}/parting/{proposed.pk}/"
    assert browser.post(page, {"reason": ""}).status_code == 422
    assert browser.post(page, {"reason": "Two children after all"}).status_code == 302
    assert about(proposed.known_as).count() == 1


def test_a_proposal_about_somebody_sealed_is_shown_only_to_those_listed(
    proved: Callable[..., Client], person: Callable[..., Any], manager: Any, proposed: Any
) -> None:
    """G06."""
    from tandem.hub.children.sealing_records import seal

    seal(proposed.record, reason="Adopted", by=manager, now=timezone.now())
    other = proved(person("front_door_worker"))
    assert "One child" not in other.get(LIST).content.decode()
    assert other.get(f"{LIST}{proposed.pk}/").status_code == 404
    assert "One child" in proved(manager).get(LIST).content.decode()
