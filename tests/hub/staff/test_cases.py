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
    for answer in (browser.get(address), browser.post(address, said(case, who_police="DS Roe"))):
        assert answer.status_code == 403
        assert "It is for the social worker, practice supervisor or front-door manager." in answer.content.decode()
    assert Audited.objects.filter(verb="contact.step_refused").count() == 2
    assert not Event.objects.filter(kind="hold_strategy_discussion").exists()
    assert browser.get(f"{page_of(case)}steps/hold_conference/").status_code == 404


def test_a_discussion_that_was_not_quorate_is_shown_as_such_with_who_was_missing_and_why(
    inside: Callable[..., Client], signers: dict[str, Any], case: Any
) -> None:
    browser = inside(signers["social_worker"])
    address = f"{page_of(case)}steps/hold_strategy_discussion/"
    there = {"who_police": "DS Roe", "who_social_care": "A. Fell"}
    short = browser.post(address, said(case, **there))
    assert short.status_code == 422
    assert "DS Roe" in short.content.decode()
    why = {"not_quorate_because": "Nobody from health could be reached at night."}
    assert browser.post(address, said(case, **there, **why)).status_code == 302
    body = browser.get(page_of(case)).content.decode()
    for words in ("Not quorate: without Health", "Police: DS Roe", "could be reached at night", "copied"):
        assert words in body


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
