"""A case goes from decision to closure by the pathway's own steps, and by no others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

ROUTE = (
    ("hold_strategy_discussion", "social_worker", {"present": "police, health, social_care"}),
    ("begin_section_47", "social_worker", {"single_or_joint": "joint", "legal_test": "section_47"}),
    ("see_child", "social_worker", {"seen_alone": "yes"}),
    ("call_conference", "social_worker", {"rationale": "Harm is likely to go on."}),
    ("authorise_assessment", "practice_supervisor", {"outcome": "Conference"}),
    ("hold_conference", "conference_chair", {"quorate": "yes"}),
    ("make_protection_plan", "conference_chair", {"category": "NEG"}),
    ("hold_core_group", "social_worker", {}),
    ("hold_first_review", "conference_chair", {"outcome": "Continue"}),
    ("hold_review", "conference_chair", {"outcome": "Step down"}),
    ("end_protection_plan", "conference_chair", {"rationale": "Safe now."}),
    ("end_child_in_need_plan", "practice_supervisor", {"rationale": "Needs are met."}),
    ("close", "practice_supervisor", {"closure_reason": "RC7", "feedback_route": "told"}),
)


@pytest.fixture
def decided(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Any:
    from tandem.hub.referrals.actions import decide

    return decide(screened(), {1: deciding(code="decide_strategy", legal_test="section_47")}, by=manager, now=MONDAY)


def test_a_case_is_carried_to_its_closure(decided: Any, manager: Any) -> None:
    from tandem.hub.referrals.actions import record_step, tell
    from tandem.hub.referrals.models import Contact

    tell(decided, words="We are holding a strategy discussion.", way="telephone", by=manager, now=MONDAY)
    contact, child = Contact.objects.get(pk=decided.pk), decided.children.get()
    at = MONDAY
    for kind, actor, details in ROUTE:
        at += timedelta(days=1)
        record_step(contact, child, kind, actor=actor, details=details, by=manager, at=at, now=at)
    contact = Contact.objects.get(pk=decided.pk)
    assert (contact.state, contact.stage) == ("closed", "closed")
    assert contact.children.get().state == "closed"


def test_a_step_out_of_its_turn_is_refused_by_name(decided: Any, manager: Any) -> None:
    """G51."""
    from tandem.hub.referrals.actions import record_step
    from tandem.hub.referrals.models import Event

    before = Event.objects.count()
    with pytest.raises(IllegalTransition, match="hold_conference"):
        record_step(
            decided,
            decided.children.get(),
            "hold_conference",
            actor="conference_chair",
            details={"quorate": "yes"},
            by=manager,
            at=MONDAY,
            now=MONDAY,
        )
    assert Event.objects.count() == before


def test_what_belongs_to_a_step_is_said_with_it(decided: Any, manager: Any) -> None:
    from tandem.hub.referrals.actions import record_step

    with pytest.raises(IncompleteEvent, match="present"):
        record_step(
            decided,
            decided.children.get(),
            "hold_strategy_discussion",
            actor="social_worker",
            details={},
            by=manager,
            at=MONDAY,
            now=MONDAY,
        )


@pytest.mark.parametrize("at", [MONDAY + timedelta(seconds=1), MONDAY - timedelta(seconds=1)])
def test_a_step_happened_after_receipt_and_not_in_the_future(decided: Any, manager: Any, at: datetime) -> None:
    from tandem.hub.referrals.actions import record_step

    with pytest.raises(InputError):
        record_step(
            decided,
            decided.children.get(),
            "hold_strategy_discussion",
            actor="social_worker",
            details={"present": "police"},
            by=manager,
            at=at,
            now=MONDAY,
        )


def test_siblings_go_their_own_ways(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> None:
    from tandem.hub.referrals.actions import decide, record_step
    from tandem.hub.referrals.sending import ToldChild

    contact = screened(children=(ToldChild(given_name="Wren"), ToldChild(given_name="Lark")))
    contact = decide(contact, {1: deciding(), 2: deciding()}, by=manager, now=MONDAY)
    first, second = contact.children.all()
    record_step(
        contact,
        first,
        "allocate",
        actor="practice_supervisor",
        details={"worker": "A. Fell"},
        by=manager,
        at=MONDAY,
        now=MONDAY,
    )
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, second.state) == ("assessment", "assessment_decided")
