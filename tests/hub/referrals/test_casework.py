"""A case goes from decision to closure by the pathway's own steps, each signed by whoever's part it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)

ROUTE = (
    (0, "hold_strategy_discussion", "social_worker", {"present": "police, health, social_care"}),
    (0, "begin_section_47", "social_worker", {"single_or_joint": "joint", "legal_test": "section_47"}),
    (0, "see_child", "social_worker", {"seen_alone": "yes"}),
    (1, "copy_strategy_record", "social_worker", {"copied_to": "police and health"}),
    (2, "call_conference", "social_worker", {"rationale": "Harm is likely to go on."}),
    (9, "authorise_assessment", "practice_supervisor", {"outcome": "Conference", "factors": "16A"}),
    (10, "hold_conference", "conference_chair", {"quorate": "yes"}),
    (10, "make_protection_plan", "conference_chair", {"category": "NEG"}),
    (15, "hold_core_group", "social_worker", {}),
    (80, "hold_first_review", "conference_chair", {"outcome": "Continue"}),
    (200, "hold_review", "conference_chair", {"outcome": "Step down"}),
    (200, "end_protection_plan", "conference_chair", {"rationale": "Safe now."}),
    (300, "end_child_in_need_plan", "practice_supervisor", {"rationale": "Needs are met."}),
    (301, "close", "practice_supervisor", {"closure_reason": "RC7", "feedback_route": "told"}),
)


@pytest.fixture
def decided(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Callable[..., Any]:
    """A contact decided as a strategy discussion, unless told otherwise."""
    from tandem.hub.referrals.actions import decide

    def make(code: str = "decide_strategy", **changes: Any) -> Any:
        test = "section_47" if code == "decide_strategy" else "child_in_need"
        return decide(screened(**changes), {1: deciding(code=code, legal_test=test)}, by=manager, now=MONDAY)

    return make


@pytest.fixture
def take(signers: dict[str, Any]) -> Callable[..., Any]:
    """Record a step, signed by somebody whose part it is, so many days after Monday."""
    from tandem.hub.referrals.actions import record_step
    from tandem.hub.referrals.models import ToldOf

    def step(contact: Any, kind: str, actor: str, *, days: float = 0, by: Any = None, **said: Any) -> Any:
        at = MONDAY + days * DAY
        child = ToldOf.objects.get(contact=contact, number=said.pop("number", 1))
        even_so = said.pop("even_so", "")
        by = by or signers[actor]
        return record_step(contact, child, kind, actor=actor, details=said, even_so=even_so, by=by, at=at, now=at)

    return step


def walk(contact: Any, take: Callable[..., Any], *, until: str) -> None:
    for days, kind, actor, details in ROUTE:
        if kind == until:
            return
        take(contact, kind, actor, days=days, **details)


def tell(contact: Any, by: Any) -> None:
    from tandem.hub.referrals.actions import tell

    tell(contact, words="We are holding a strategy discussion.", way="telephone", by=by, now=MONDAY)


def test_a_case_is_carried_to_its_closure_by_those_whose_part_it_is(
    decided: Callable[..., Any], take: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.models import Contact

    contact = decided()
    tell(contact, manager)
    walk(contact, take, until="")
    contact = Contact.objects.get(pk=contact.pk)
    assert (contact.state, contact.stage) == ("closed", "closed")
    assert contact.children.get().state == "closed"


def test_a_step_out_of_its_turn_is_refused_by_name(decided: Callable[..., Any], take: Callable[..., Any]) -> None:
    """G51."""
    from tandem.hub.audit.models import Event as Audited
    from tandem.hub.referrals.models import Event

    contact = decided()
    before = Event.objects.count()
    with pytest.raises(IllegalTransition, match="hold_conference"):
        take(contact, "hold_conference", "conference_chair", quorate="yes")
    assert Event.objects.count() == before
    refused = Audited.objects.get(verb="contact.step_refused")
    assert refused.object_id == str(contact.pk)
    assert "'hold_conference'" in refused.reason


def test_a_step_by_the_wrong_role_is_refused_by_name_and_kept_in_the_record(
    decided: Callable[..., Any], take: Callable[..., Any], signers: dict[str, Any], worker: Any
) -> None:
    from tandem.hub.audit.models import Event as Audited
    from tandem.hub.referrals.actions import record_step
    from tandem.hub.referrals.models import Event

    contact = decided()
    walk(contact, take, until="hold_conference")
    before = Event.objects.count()
    said = {"details": {"quorate": "yes"}, "at": MONDAY + 10 * DAY, "now": MONDAY + 10 * DAY}
    child = contact.children.get()
    with pytest.raises(IllegalTransition, match="not for the social worker"):
        record_step(contact, child, "hold_conference", by=signers["social_worker"], **said)
    with pytest.raises(IllegalTransition, match="not for the front-door worker"):
        record_step(contact, child, "hold_conference", by=worker, **said)
    with pytest.raises(IllegalTransition, match="by the conference chair, which is not a role you hold"):
        record_step(contact, child, "hold_conference", actor="conference_chair", by=worker, **said)
    assert Event.objects.count() == before
    assert Audited.objects.filter(verb="contact.step_refused").count() == 3


def test_what_belongs_to_a_step_is_said_with_it(decided: Callable[..., Any], take: Callable[..., Any]) -> None:
    with pytest.raises(IncompleteEvent, match="present"):
        take(decided(), "hold_strategy_discussion", "social_worker")


def test_a_discussion_without_a_partner_is_recorded_as_not_quorate_with_the_reason(
    decided: Callable[..., Any], take: Callable[..., Any]
) -> None:
    """C6: what is missing is named; it is never a reason to refuse the record."""
    contact = decided()
    with pytest.raises(IncompleteEvent, match="not_quorate_because"):
        take(contact, "hold_strategy_discussion", "social_worker", present="police, social_care")
    held = take(
        contact,
        "hold_strategy_discussion",
        "social_worker",
        present="police, social_care",
        not_quorate_because="Nobody from health could be reached at night.",
    )
    assert (held.details["missing"], held.details["quorate"]) == ("health", "no")


def test_whole_it_is_quorate_and_asks_for_no_reason(decided: Callable[..., Any], take: Callable[..., Any]) -> None:
    held = take(decided(), "hold_strategy_discussion", "social_worker", present="police, health, social_care, other")
    assert (held.details["missing"], held.details["quorate"]) == ("nobody", "yes")


@pytest.mark.parametrize("days", [1 / 86400, -1 / 86400])
def test_a_step_happened_after_receipt_and_not_in_the_future(
    decided: Callable[..., Any], signers: dict[str, Any], days: float
) -> None:
    from tandem.hub.referrals.actions import record_step

    contact = decided()
    with pytest.raises(InputError, match=r"future|before the contact"):
        record_step(
            contact,
            contact.children.get(),
            "hold_strategy_discussion",
            details={"present": "police"},
            by=signers["social_worker"],
            at=MONDAY + days * DAY,
            now=MONDAY,
        )


def test_what_the_census_calls_an_error_is_refused_and_what_it_queries_is_asked(
    decided: Callable[..., Any], take: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions.stepping import AskedFirst

    contact = decided()
    walk(contact, take, until="hold_conference")
    with pytest.raises(AskedFirst, match="Saturday or Sunday"):
        take(contact, "hold_conference", "conference_chair", days=12, quorate="yes")
    held = take(contact, "hold_conference", "conference_chair", days=12, quorate="yes", even_so="The father flew home.")
    assert held.details["even_so"] == "The father flew home."
    with pytest.raises(InputError, match="day of the conference"):
        take(contact, "make_protection_plan", "conference_chair", days=13, category="NEG")
    take(contact, "make_protection_plan", "conference_chair", days=12, category="NEG")
    with pytest.raises(InputError, match="on which the plan began"):
        take(contact, "hold_first_review", "conference_chair", days=12, outcome="Continue")


def test_a_case_is_not_closed_before_its_sender_is_told_nor_as_a_mere_assessment_after_an_enquiry(
    decided: Callable[..., Any], take: Callable[..., Any], manager: Any
) -> None:
    contact = decided()
    walk(contact, take, until="close")
    closing = {"feedback_route": "told", "days": 301}
    with pytest.raises(InputError, match="RC8 and RC9"):
        take(contact, "close", "practice_supervisor", closure_reason="RC8", **closing)
    with pytest.raises(InputError, match="list for that day"):
        take(contact, "close", "practice_supervisor", closure_reason="RC99", **closing)
    with pytest.raises(InputError, match="has not been told"):
        take(contact, "close", "practice_supervisor", closure_reason="RC7", **closing)
    tell(contact, manager)
    assert take(contact, "close", "practice_supervisor", closure_reason="RC7", **closing).pk


def test_one_assessment_is_open_at_a_time_under_whichever_record(
    decided: Callable[..., Any], take: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.children.recognising import confirm, recognise

    first, second = decided("decide_assessment"), decided("decide_assessment")
    told, known = second.children.get().person, first.children.get().person
    proposed = recognise(told, as_=known, reason="Same name and birthday", by=worker, now=MONDAY)
    confirm(proposed, reason="Same NHS number", by=manager, now=MONDAY)
    take(first, "allocate", "practice_supervisor", worker="A. Fell")
    with pytest.raises(InputError, match=first.reference):
        take(second, "allocate", "practice_supervisor", worker="A. Fell")
    take(first, "authorise_assessment", "practice_supervisor", outcome="No services")
    take(first, "end_assessment", "practice_supervisor", outcome="No services")
    assert take(second, "allocate", "practice_supervisor", worker="A. Fell").pk


def test_a_case_that_is_closed_to_whoever_takes_a_step_is_not_named(
    decided: Callable[..., Any], take: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """G06: the mother is sealed, and with her the contact that tells of her; whoever is listed is named instead."""
    from tandem.hub.children.recognising import confirm, recognise
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.sending import ToldAdult

    mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother"})
    first, second = decided("decide_assessment", adults=(mother,)), decided("decide_assessment")
    told, known = second.children.get().person, first.children.get().person
    proposed = recognise(told, as_=known, reason="Same name and birthday", by=worker, now=MONDAY)
    confirm(proposed, reason="Same NHS number", by=manager, now=MONDAY)
    take(first, "allocate", "practice_supervisor", worker="A. Fell")
    seal(first.adults.get().person, reason="Somebody looks for her", by=manager, now=MONDAY)
    with pytest.raises(InputError, match="closed to you") as refused:
        take(second, "allocate", "practice_supervisor", worker="A. Fell")
    assert first.reference not in f"{refused.value.message} {refused.value.hint}"
    assert manager.name in refused.value.hint


def test_a_step_before_a_late_evening_contact_is_told_the_day_it_was_here(
    screened: Callable[..., Any], signers: dict[str, Any]
) -> None:
    from tandem.hub.referrals.actions import record_step

    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    contact = screened(now=late)
    said = {"details": {}, "at": late - DAY, "now": late + DAY}
    with pytest.raises(InputError, match="before the contact") as refused:
        record_step(contact, contact.children.get(), "see_child", by=signers["social_worker"], **said)
    assert "2 July 2026" in refused.value.hint


def test_siblings_go_their_own_ways(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, take: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.sending import ToldChild

    contact = screened(children=(ToldChild(given_name="Wren"), ToldChild(given_name="Lark")))
    contact = decide(contact, {1: deciding(), 2: deciding()}, by=manager, now=MONDAY)
    take(contact, "allocate", "practice_supervisor", worker="A. Fell")
    assert [child.state for child in contact.children.all()] == ["assessment", "assessment_decided"]


def test_families_first_runs_by_its_own_data_and_its_lead_need_not_be_a_social_worker(
    decided: Callable[..., Any], take: Callable[..., Any], person: Callable[..., Any], signers: dict[str, Any]
) -> None:
    from tandem.hub.referrals.models import Contact

    contact = decided("decide_assessment")
    Contact.objects.filter(pk=contact.pk).update(pathway="families_first")
    contact.refresh_from_db()
    take(contact, "allocate", "practice_supervisor", worker="W. Osterlune")
    lead = person("lead_practitioner")
    signers["family_help_lead_practitioner"] = lead
    take(contact, "see_child", "family_help_lead_practitioner", days=1, seen_alone="yes")
    take(contact, "make_child_in_need_plan", "family_help_lead_practitioner", days=2, outcome="A plan with the family")
    assert contact.children.get().state == "family_help_plan"
    with pytest.raises(IllegalTransition, match="not for the lead practitioner"):
        take(contact, "escalate_to_strategy", "", by=lead, rationale="Harm", legal_test="section_47")
