"""G09: whoever is related to a child finds no trace of them in any door; a worker says so, or a manager does."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.conflicts import conflicts, end_conflict, say_related
from tandem.hub.children.emergencies import NoSuchRecordError, open_in_emergency
from tandem.hub.children.models import EmergencyOpening
from tandem.hub.children.queries import visible_people
from tandem.hub.children.queries_of_names import search
from tandem.hub.referrals.models import Stage
from tandem.hub.referrals.queries import queue, stage_counts

MINE, ALL = "/staff/conflicts/", "/staff/conflicts/all/"
SAID = {"given_name": "wren", "family_name": "ASHDOWN", "born": "4 5 2019", "reason": "my nephew"}
BORN = date(2019, 5, 4)


@pytest.fixture
def contact(received):
    return received(now=timezone.now())


def test_what_a_worker_says_closes_every_door_to_them(contact, worker, manager, inside) -> None:
    browser, person = inside(worker), contact.children.get().person
    reference = contact.reference
    doors = [
        f"/staff/front-door/contacts/{reference}/",
        f"/staff/front-door/contacts/{reference}/steps/1/allocate/",
        f"/staff/front-door/contacts/{reference}/files/1/",
        f"/staff/front-door/people/{person.pk}/",
        f"/staff/front-door/people/{person.pk}/address/",
    ]
    assert reference in browser.get("/staff/front-door/").content.decode()
    assert browser.get(doors[0]).status_code == browser.get(doors[3]).status_code == 200
    answer = browser.post(MINE, SAID)
    assert answer.headers["Location"] == MINE
    page = browser.get(MINE).content.decode()
    assert "is closed to you." in page
    assert "my nephew" in page
    assert "Ashdown" not in page
    for door in doors:
        assert browser.get(door).status_code == 404, door
    assert browser.post(f"/staff/front-door/contacts/{reference}/acknowledge/", {}).status_code == 404
    waiting = browser.get("/staff/front-door/").content.decode()
    assert reference not in waiting
    found = browser.post("/staff/front-door/search/", {"name": "Wren Ashdown"}).content.decode()
    assert f"/people/{person.pk}/" not in found
    now = timezone.now()
    assert list(queue(worker, now=now)) == []
    assert stage_counts(worker, Stage, now=now) == {}
    assert search(visible_people(worker, now=now), ["Wren", "Ashdown"], born=BORN) == []
    danger = EmergencyOpening.Category.DANGER
    with pytest.raises(NoSuchRecordError):
        open_in_emergency(person, category=danger, reason="There is a knife in the house.", by=worker, now=now)
    # The others work on, and the record says who said so without saying of whom.
    assert inside(manager).get(doors[0]).status_code == 200
    assert Event.objects.get(verb=Verb.CONFLICT_SAID).object_id == str(worker.pk)


def test_whoever_reads_records_says_it_from_their_start_page_or_has_it_recorded_and_no_case_is_left_to_them(
    screened, deciding, signers, person, inside
) -> None:
    from tandem.hub.referrals.actions import decide

    manager, yesterday = signers["front_door_manager"], timezone.now() - timedelta(days=1)
    inquiry = deciding(code="decide_strategy", legal_test="section_47")
    case = decide(screened(now=yesterday), {1: inquiry}, by=manager, now=yesterday)
    page = f"/staff/cases/{case.reference}/1/"
    others = (
        "lead_practitioner",
        "lead_child_protection_practitioner",
        "analyst",
        "auditor",
        "single_point_of_contact",
    )
    reading = [*signers.values(), *(person(role) for role in others)]
    for user in reading:
        assert f'href="{MINE}"' in inside(user).get("/staff/").content.decode(), user.email
    for key in ("social_worker", "practice_supervisor", "conference_chair"):
        browser = inside(signers[key])
        assert browser.get(page).status_code == 200
        assert browser.post(MINE, SAID).headers["Location"] == MINE
        assert browser.get(page).status_code == 404
        assert case.reference not in browser.get("/staff/cases/").content.decode()
    offered = inside(manager).get(ALL).context["form"].fields["user"].queryset
    assert {each.pk for each in reading} - {manager.pk} <= {each.pk for each in offered}
    # Whoever reads no record is neither asked nor offered.
    director = person("director")
    assert f'href="{MINE}"' not in inside(director).get("/staff/").content.decode()
    assert director not in offered


def test_the_answer_tells_nothing_about_who_is_known(contact, worker, inside) -> None:
    browser = inside(worker)

    def answer(given_name: str) -> str:
        browser.post(MINE, {**SAID, "given_name": given_name})
        page = browser.get(MINE).content.decode()
        return re.findall(r'<div class="notice notice--done".*?</div>', page, re.DOTALL)[0]

    assert answer("Nobody") == answer("Wren")
    assert browser.post(MINE, {**SAID, "born": "the fourth"}).status_code == 422


def test_a_manager_says_it_for_somebody_else_and_ends_what_was_wrong_but_never_their_own(
    contact, worker, manager, inside
) -> None:
    browser = inside(manager)
    assert browser.post(ALL, {**SAID, "user": manager.pk}).status_code == 422
    assert browser.post(ALL, {**SAID, "user": worker.pk}).headers["Location"] == ALL
    now = timezone.now()
    assert list(queue(worker, now=now)) == []
    listing = conflicts().get()
    page = browser.get(ALL).content.decode()
    assert "recorded by a manager" in page
    assert "Ashdown" not in page
    assert inside(worker).post(f"{MINE}{listing.pk}/end/", {"reason": "x"}).status_code == 403
    assert browser.post(f"{MINE}{listing.pk}/end/", {"reason": "another Wren"}).headers["Location"] == ALL
    assert list(queue(worker, now=timezone.now())) == [contact]
    say_related(manager, "Wren", "Ashdown", born=BORN, reason="my own", by=manager, now=now)
    with pytest.raises(InputError, match="their own"):
        end_conflict(conflicts().get(), reason="x", by=manager, now=timezone.now())
