"""The pages of a case: who may open it, whose each step is, and what must not be overlooked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

LIST = "/staff/cases/"


@pytest.fixture
def case(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Any:
    """A contact decided yesterday as a strategy discussion."""
    from tandem.hub.referrals.actions import decide

    yesterday = timezone.now() - timedelta(days=1)
    inquiry = deciding(code="decide_strategy", legal_test="section_47")
    return decide(screened(now=yesterday), {1: inquiry}, by=manager, now=yesterday)


def page_of(contact: Any) -> str:
    return f"{LIST}{contact.reference}/1/"


def said(contact: Any, **more: Any) -> dict[str, Any]:
    happened = timezone.localtime(timezone.now()).strftime("%Y-%m-%dT%H:%M")
    return {"seen": type(contact).objects.get(pk=contact.pk).version, "happened": happened, **more}


def seats(*lines: tuple[str, ...]) -> dict[str, str]:
    """Lines of a meeting as they are typed: name, role, partner and, where they did not come, what they did."""
    typed: dict[str, str] = {}
    for at, (name, role, partner, *came) in enumerate(lines):
        line = {"name": name, "role": role, "partner": partner, "came": came[0] if came else "attended"}
        typed |= {f"seat{at}-{key}": words for key, words in line.items()}
    return typed


def test_whoever_works_on_cases_finds_them_and_what_is_theirs_to_record(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any, received: Callable[..., Any]
) -> None:
    from tandem.hub.audit.models import Event as Audited

    undecided = received(now=timezone.now())
    browser = inside(signers["social_worker"])
    listed = browser.get(LIST).content.decode()
    assert case.reference in listed
    assert undecided.reference not in listed
    assert browser.get(page_of(undecided)).status_code == 404
    body = browser.get(page_of(case)).content.decode()
    assert f'href="{page_of(case)}steps/hold_strategy_discussion/"' in body
    assert Audited.objects.get(verb="access.contact").object_id == str(case.pk)
    chair = inside(signers["conference_chair"]).get(page_of(case)).content.decode()
    assert "Nothing here is yours to record." in chair
    assert "social worker, practice supervisor or front-door manager" in chair


def test_a_sealed_record_closes_the_case_and_a_stranger_to_casework_never_gets_there(
    inside: Callable[..., Client], signers: dict[str, Any], person: Callable[..., Any], case: Any
) -> None:
    """G03 and G06."""
    assert inside(person("referrer")).get(page_of(case)).status_code == 403
    child = case.children.get().person
    child.sealed = True
    child.save()
    browser = inside(signers["social_worker"])
    assert browser.get(page_of(case)).status_code == 404
    assert case.reference not in browser.get(LIST).content.decode()


def test_a_step_that_is_somebody_elses_says_whose_and_is_kept_in_the_record(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any
) -> None:
    from tandem.hub.audit.models import Event as Audited
    from tandem.hub.referrals.models import Event

    browser = inside(signers["conference_chair"])
    address = f"{page_of(case)}steps/hold_strategy_discussion/"
    for answer in (browser.get(address), browser.post(address, said(case))):
        assert answer.status_code == 403
        assert "It is for the social worker, practice supervisor or front-door manager." in answer.content.decode()
    assert Audited.objects.filter(verb="contact.step_refused").count() == 2
    assert not Event.objects.filter(kind="hold_strategy_discussion").exists()
    assert browser.get(f"{page_of(case)}steps/hold_conference/").status_code == 404


def test_a_step_that_cannot_follow_is_refused_in_words_and_kept_in_the_record(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any
) -> None:
    """G51: a page left open while the case moved on; what was written is shown again."""
    from tandem.hub.audit.models import Event as Audited
    from tandem.hub.referrals.models import Event

    browser = inside(signers["practice_supervisor"])
    happened = Event.objects.count()
    words = {"rationale": "Needs are met, and the school agrees."}
    answer = browser.post(f"{page_of(case)}steps/end_child_in_need_plan/", said(case, **words))
    assert answer.status_code == 409
    assert "cannot follow where the case stands now" in answer.content.decode()
    assert words["rationale"] in answer.content.decode()
    refused = Audited.objects.get(verb="contact.step_refused")
    assert (refused.object_id, refused.actor) == (str(case.pk), signers["practice_supervisor"].pk)
    assert "'end_child_in_need_plan'" in refused.reason
    assert words["rationale"] not in refused.reason
    assert Event.objects.count() == happened
    # Neither a page that is only opened nor a word that names no step says anything about the case.
    assert browser.get(f"{page_of(case)}steps/end_child_in_need_plan/").status_code == 404
    assert browser.post(f"{page_of(case)}steps/wren_ashdown/", said(case)).status_code == 404
    assert Audited.objects.filter(verb="contact.step_refused").count() == 1


def test_all_that_was_written_for_a_step_that_cannot_follow_is_shown_even_what_could_not_be_used(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any
) -> None:
    """G51: the time, an answer that is none of the choices, and every answer of each line of a meeting."""
    browser = inside(signers["practice_supervisor"])
    sent = said(case, happened="the day before", category="neglectful") | seats(
        ("DS Roe", "Detective sergeant", "police", "apologies")
    )
    answer = browser.post(f"{page_of(case)}steps/hold_conference/", sent)
    assert answer.status_code == 409
    body = answer.content.decode()
    for words in ("the day before", "DS Roe, Detective sergeant, Police, Sent apologies"):
        assert words in body


def test_a_discussion_that_was_not_quorate_is_shown_as_such_with_who_was_missing_and_why(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any
) -> None:
    browser = inside(signers["social_worker"])
    address = f"{page_of(case)}steps/hold_strategy_discussion/"
    there = seats(("DS Roe", "Detective sergeant", "police"), ("A. Fell", "Team manager", "social_care"))
    nobody = browser.post(address, said(case))
    assert nobody.status_code == 422
    assert "Nobody is named who came." in nobody.content.decode()
    short = browser.post(address, said(case, **there))
    assert short.status_code == 422
    assert "DS Roe" in short.content.decode()
    assert "Something is missing: If it was not quorate: why it went ahead." in short.content.decode()
    why = {"not_quorate_because": "Nobody from health could be reached at night."}
    assert browser.post(address, said(case, **there, **why)).status_code == 302
    body = browser.get(page_of(case)).content.decode()
    roe = "<strong>DS Roe</strong>, Detective sergeant, Police: attended"
    for words in ("Not quorate: without Health", roe, "could be reached at night", "copied"):
        assert words in body


@pytest.mark.parametrize(("minutes", "status"), [(0, 302), (-1, 422)])
def test_a_step_in_the_minute_of_the_one_before_comes_after_it_and_one_of_the_minute_before_is_refused(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any, minutes: int, status: int
) -> None:
    decided = case.events.get(kind="decide_strategy").at
    minute = timezone.localtime(decided) + timedelta(minutes=minutes)
    there = seats(
        ("DS Roe", "Detective sergeant", "police"),
        ("A. Fell", "Team manager", "social_care"),
        ("Dr Lint", "Named doctor", "health"),
    )
    sent = said(case, **there) | {"happened": minute.strftime("%Y-%m-%dT%H:%M")}
    address = f"{page_of(case)}steps/hold_strategy_discussion/"
    assert inside(signers["social_worker"]).post(address, sent).status_code == status
    held = case.events.filter(kind="hold_strategy_discussion")
    assert [each.at for each in held] == ([decided] if status == 302 else [])


def test_the_two_clocks_of_an_assessment_stand_apart_under_their_names(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any
) -> None:
    from tandem.hub.referrals.actions import record_step

    now, child = timezone.now(), case.children.get()
    worker = signers["social_worker"]
    present = {"present": "police, health, social_care"}
    record_step(case, child, "hold_strategy_discussion", details=present, by=worker, at=now, now=now)
    begun = {"single_or_joint": "joint", "legal_test": "section_47"}
    record_step(case, child, "begin_section_47", details=begun, by=worker, at=now, now=now)
    body = inside(worker).get(page_of(case)).content.decode()
    both = body[body.index("The assessment, by two clocks") :]
    assert both.index("Working Together: from the referral") < both.index("Census: from the start of the assessment")
    assert body.count("Census: from the start of the assessment") == 1


def test_what_the_census_would_query_is_asked_on_the_page_and_stands_once_answered(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any, manager: Any
) -> None:
    """Closed after an assessment that nobody authorised: asked, not refused."""
    from tandem.hub.referrals.actions import record_step, tell
    from tandem.hub.referrals.models import Contact

    now, child = timezone.now(), case.children.get()
    present = {"present": "police, health, social_care"}
    by = signers["social_worker"]
    record_step(case, child, "hold_strategy_discussion", details=present, by=by, at=now, now=now)
    ending = {"rationale": "No harm was found."}
    by = signers["practice_supervisor"]
    record_step(case, child, "end_strategy", details=ending, by=by, at=now, now=now)
    tell(Contact.objects.get(pk=case.pk), words="We looked.", way="telephone", by=manager, now=now)
    browser, address = inside(by), f"{page_of(case)}steps/close/"
    asked = browser.post(address, said(case, closure_reason="RC8"))
    assert asked.status_code == 422
    assert "Why it is right all the same" in asked.content.decode()
    assert "8825Q" in asked.content.decode()
    answered = browser.post(address, said(case, closure_reason="RC8", even_so="It is in the old case system."))
    assert answered.status_code == 302
    assert Contact.objects.get(pk=case.pk).state == "closed"


def test_the_page_of_the_allocating_step_asks_why_it_changes_hands_where_somebody_has_the_case(
    inside: Callable[..., Client],
    signers: dict[str, Any],
    person: Callable[..., Any],
    *,
    screened: Callable[..., Any],
    deciding: Callable[..., Any],
    manager: Any,
) -> None:
    from tandem.hub.referrals.actions import allocate, decide
    from tandem.hub.referrals.models import Allocation

    yesterday = timezone.now() - timedelta(days=1)
    assessed = decide(screened(now=yesterday), {1: deciding()}, by=manager, now=yesterday)
    browser, address = inside(signers["practice_supervisor"]), f"{page_of(assessed)}steps/allocate/"
    question = "Why it changes hands, and what was handed over"
    assert question not in browser.get(address).content.decode()
    allocate(assessed, assessed.children.get(), signers["social_worker"], by=manager, now=yesterday)
    asked = browser.get(address).content.decode()
    assert question in asked
    assert f'value="{signers["social_worker"].pk}" selected' in asked
    another = person("social_worker")
    refused = browser.post(address, said(assessed, worker=another.pk))
    assert refused.status_code == 422
    assert "Say why it changes hands" in refused.content.decode()
    done = browser.post(address, said(assessed, worker=another.pk, handed_over="The first is on leave."))
    assert done.status_code == 302
    standing = Allocation.objects.get(until__isnull=True)
    assert (standing.worker, standing.reason) == (another, "The first is on leave.")


def test_the_second_to_give_a_case_away_sees_what_the_first_did_beside_what_they_wrote(
    inside: Callable[..., Client], signers: dict[str, Any], person: Callable[..., Any], case: Any, manager: Any
) -> None:
    """G52."""
    from tandem.hub.referrals.models import Allocation

    address, another = f"{page_of(case)}carry/", person("social_worker")
    first, second = inside(signers["practice_supervisor"]), inside(manager)
    seen = said(case)["seen"]
    assert f'name="seen" value="{seen}"' in second.get(address).content.decode()
    given = {"worker": signers["social_worker"].pk, "reason": "She knows the school.", "seen": seen}
    assert first.post(address, given).status_code == 302
    mine = {"worker": another.pk, "reason": "He speaks Polish.", "seen": seen}
    answer = second.post(address, mine)
    assert answer.status_code == 422
    body = answer.content.decode()
    for words in ("Somebody else has worked on this contact", "She knows the school.", "He speaks Polish."):
        assert words in body
    assert Allocation.objects.get().worker == signers["social_worker"]
    now_seen = said(case)["seen"]
    assert f'name="seen" value="{now_seen}"' in body
    assert second.post(address, mine | {"seen": now_seen}).status_code == 302
    assert Allocation.objects.get(until__isnull=True).worker == another
