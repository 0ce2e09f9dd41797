"""The front door's pages: who may come in, what they show, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

QUEUE = "/staff/front-door/"


@pytest.fixture
def waiting(received: Callable[..., Any]) -> Any:
    return received(now=timezone.now())


def page_of(contact: Any) -> str:
    return f"/staff/front-door/contacts/{contact.reference}/"


def deed(contact: Any, name: str) -> str:
    return f"{page_of(contact)}{name}/"


def test_the_queue_shows_who_from_whom_and_the_clock(inside: Callable[..., Client], worker: Any, waiting: Any) -> None:
    body = inside(worker).get(QUEUE).content.decode()
    years = waiting.children.get().person.age(timezone.localdate())
    assert f"Wren Ashdown, {years}" in body
    assert "Thornby Trust · Health visitor" in body
    assert "Not acknowledged" in body
    assert waiting.reference in body


def test_what_is_overdue_stands_on_top_then_what_nobody_acknowledged(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any
) -> None:
    from tandem.hub.referrals.actions import acknowledge

    now = timezone.now()
    acknowledged = acknowledge(received(now=now - timedelta(minutes=30)), by=worker, now=now)
    fresh = received(now=now)
    late = received(now=now - timedelta(days=14))
    body = inside(worker).get(QUEUE).content.decode()
    assert body.index(late.reference) < body.index(fresh.reference) < body.index(acknowledged.reference)
    assert "working days over" in body


def test_what_the_public_door_took_waits_in_a_lane_of_its_own_with_the_same_clock(
    inside: Callable[..., Client], received: Callable[..., Any], worker: Any
) -> None:
    from tandem.hub.exports.contents import queue_list
    from tandem.hub.referrals.sending import Channel

    now = timezone.now()
    partners, public = (received(now=now - timedelta(days=14), channel=each) for each in (Channel.FORM, Channel.PUBLIC))
    assert (public.next_clock, public.next_due) == (partners.next_clock, partners.next_due)
    browser = inside(worker)
    for lane, there, elsewhere in (("front_door", partners, public), ("unverified", public, partners)):
        body = browser.get(f"{QUEUE}?show={lane}").content.decode()
        assert (there.reference in body, elsewhere.reference in body) == (True, False)
        assert "Public, not verified" in body
        assert "(1 late)" in body
        assert [row["reference"] for row in queue_list(worker, lane, now=now).rows] == [there.reference]
    assert "from the public, not verified" in browser.get(page_of(public)).content.decode()


@pytest.mark.parametrize(
    "role", ["referrer", "single_point_of_contact", "administrator", "auditor", "analyst", "chair"]
)
def test_nobody_else_opens_the_queue_or_a_contact(
    inside: Callable[..., Client], person: Callable[..., Any], waiting: Any, role: str
) -> None:
    browser = inside(person(role))
    assert browser.get(QUEUE).status_code == 403
    assert browser.get(page_of(waiting)).status_code == 403
    assert browser.post(deed(waiting, "screen"), {"seen": 1}).status_code == 403


def test_a_guessed_reference_is_as_if_it_did_not_exist(
    inside: Callable[..., Client], worker: Any, waiting: Any
) -> None:
    """G03 and G06: a contact about a sealed record and one that never was answer alike, and both are recorded."""
    from tandem.hub.audit.models import Event

    child = waiting.children.get().person
    child.sealed = True
    child.save()
    browser = inside(worker)
    assert browser.get(page_of(waiting)).status_code == 404
    assert browser.get("/staff/front-door/contacts/222-222-222/").status_code == 404
    assert Event.objects.filter(verb="access.refused").count() == 2
    assert waiting.reference not in browser.get(QUEUE).content.decode()


def test_every_opening_of_a_contact_is_recorded(inside: Callable[..., Client], worker: Any, waiting: Any) -> None:
    """G19."""
    from tandem.hub.audit.models import Event

    browser = inside(worker)
    browser.get(page_of(waiting))
    row = Event.objects.get(verb="access.contact")
    assert (row.actor, row.object_type, row.object_id) == (worker.pk, "referrals_contact", str(waiting.pk))
    assert worker.name in browser.get(page_of(waiting)).content.decode()


def test_a_contact_goes_from_receipt_to_an_answer_through_the_pages(
    inside: Callable[..., Client], manager: Any, waiting: Any, agency: Any
) -> None:
    from tandem.hub.referrals.models import Contact, Feedback

    browser = inside(manager)

    def seen() -> int:
        return Contact.objects.get(pk=waiting.pk).version

    def done(name: str, **said: Any) -> None:
        answer = browser.post(deed(waiting, name), {"seen": seen(), **said})
        assert answer.status_code == 302, answer.content.decode()

    done("screen")
    done("priority", priority="amber", rationale="Hunger; a second time")
    done("ask", agencies=[agency.pk], question="What do you know?", reason="To decide safely")
    request = waiting.information_requests.get()
    done("answer", request=request.pk, kind="nil", words="")
    done(
        "decide",
        **{
            "child1-seen": seen(),
            "child1-code": "decide_assessment",
            "child1-level": "4",
            "child1-legal_test": "child_in_need",
            "child1-rationale": "Hungry and frightened, a second time.",
        },
    )
    done("tell", words="We will assess what help the family needs.", way="telephone")
    contact = Contact.objects.get(pk=waiting.pk)
    assert (contact.state, contact.stage) == ("assessment_decided", "casework")
    assert Feedback.objects.get().words == "We will assess what help the family needs."
    body = browser.get(page_of(waiting)).content.decode()
    assert "Looked, and holds nothing" in body
    assert "Decided: assessment" in body


def test_a_form_that_cannot_be_used_keeps_what_was_typed(
    inside: Callable[..., Client], manager: Any, screened: Callable[..., Any]
) -> None:
    contact = screened(now=timezone.now())
    answer = inside(manager).post(
        deed(contact, "decide"),
        {"child1-seen": contact.version, "child1-code": "decide_advice", "child1-rationale": "A long and careful text"},
    )
    assert answer.status_code == 422
    assert "A long and careful text" in answer.content.decode()


def test_the_second_to_decide_sees_both_texts(
    inside: Callable[..., Client], manager: Any, screened: Callable[..., Any], deciding: Callable[..., Any]
) -> None:
    """G52 and H11."""
    from tandem.hub.referrals.actions import add_information

    now = timezone.now()
    contact = screened(now=now)
    add_information(contact, "He was seen alone in the street at nine.", by=None, now=now)
    answer = inside(manager).post(
        deed(contact, "decide"),
        {
            "child1-seen": contact.version,
            "child1-code": "decide_no_further_action",
            "child1-level": "4",
            "child1-legal_test": "none_met",
            "child1-rationale": "Nothing more is known.",
        },
    )
    body = answer.content.decode()
    assert answer.status_code == 409
    assert "Nothing more is known." in body
    assert "seen alone in the street" in body


def test_a_search_keeps_the_name_out_of_the_address_and_the_record(
    inside: Callable[..., Client], worker: Any, waiting: Any
) -> None:
    """G20 and G26: recorded as a digest with how many it found."""
    from tandem.hub.audit.models import Event

    browser = inside(worker)
    body = browser.post("/staff/front-door/search/", {"name": "Ren Ashdowne", "born": "04/05/2019"}).content.decode()
    assert "Wren Ashdown" in body
    assert "the same date of birth" in body
    row = Event.objects.get(verb="access.search")
    assert "shdown" not in row.reason
    assert row.reason.endswith(": 1")


def test_a_possible_match_is_shown_with_its_reason_and_joined_only_by_hand(
    inside: Callable[..., Client], proved: Callable[..., Client], worker: Any, received: Callable[..., Any]
) -> None:
    """H2, G12 and G54: side by side, and after a fresh proof of who says so."""
    now = timezone.now()
    first, second = received(now=now), received(now=now)
    known, told = first.children.get().person, second.children.get().person
    browser = inside(worker)
    assert "Ashdown is the same name; the same date of birth" in browser.get(page_of(second)).content.decode()
    told.refresh_from_db()
    assert told.recognised_as is None
    compared = f"/staff/front-door/people/{told.pk}/same-as/{known.pk}/"
    assert compared in browser.get(page_of(second)).content.decode()
    assert "/account/confirm/" in browser.post(compared, {"reason": "Same"}).headers["Location"]
    fresh = proved(worker)
    assert "4 May 2019" in fresh.get(compared).content.decode()
    assert fresh.post(compared, {"reason": " "}).status_code == 422
    assert fresh.post(compared, {"reason": "Same name, birthday and address"}).status_code == 302
    told.refresh_from_db()
    assert told.recognised_as == known


def test_the_queue_asks_the_database_no_more_for_more_rows(
    inside: Callable[..., Client], worker: Any, received: Callable[..., Any]
) -> None:
    now = timezone.now()
    browser = inside(worker)
    counts = []
    for more in (2, 8):
        for _ in range(more):
            received(now=now)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            browser.get(QUEUE)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_answers_are_shown_under_the_questions_that_were_asked(
    inside: Callable[..., Client], worker: Any, received: Callable[..., Any]
) -> None:
    contact = received(now=timezone.now(), told={"what_happened": "Hungry again", "when": None})
    body = inside(worker).get(page_of(contact)).content.decode()
    assert "<dt>What has happened?</dt><dd>Hungry again</dd>" in body
    assert '<dt>When?</dt><dd class="soft">Not known</dd>' in body


def test_what_was_typed_for_a_decision_somebody_else_has_made_is_not_lost(
    inside: Callable[..., Client], manager: Any, screened: Callable[..., Any], deciding: Callable[..., Any]
) -> None:
    """G52: the form is no longer offered, and its text is still there to be read beside the one that stands."""
    from tandem.hub.referrals.actions import decide

    now = timezone.now()
    contact = screened(now=now)
    seen = contact.version
    decide(contact, {1: deciding(rationale="Hungry a second time.")}, by=manager, now=now)
    said = {"child1-seen": seen, "child1-code": "decide_advice", "child1-level": "4", "child1-legal_test": "none_met"}
    answer = inside(manager).post(deed(contact, "decide"), {**said, "child1-rationale": "Advice will be enough here."})
    assert answer.status_code == 409
    body = answer.content.decode()
    assert "Advice will be enough here." in body
    assert "Hungry a second time." in body
    assert "<dd>decide_advice" not in body


def test_after_a_conflict_the_same_form_can_be_sent_again(
    inside: Callable[..., Client], manager: Any, screened: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions import add_information
    from tandem.hub.referrals.models import Contact

    now = timezone.now()
    contact = screened(now=now)
    add_information(contact, "He was seen alone.", by=None, now=now)
    answer = inside(manager).post(deed(contact, "priority"), {"seen": 1, "priority": "red", "rationale": "Alone"})
    present = Contact.objects.get(pk=contact.pk).version
    assert answer.status_code == 409
    assert f'name="seen" value="{present}"' in answer.content.decode()
