"""Acting before screening is finished: whoever is at the door may, and it is a whole decision all the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IncompleteEvent

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def urgent(deciding: Callable[..., Any]) -> Callable[..., Any]:
    def make(**changes: Any) -> Any:
        return deciding(**{"code": "", "legal_test": "section_47", "measure": "police_protection", **changes})

    return make


def test_the_decision_is_complete_and_the_strategy_discussion_is_due(
    received: Callable[..., Any], urgent: Callable[..., Any], worker: Any
) -> None:
    from tandem.hub.referrals.actions import act_at_once
    from tandem.hub.referrals.models import Contact

    contact = act_at_once(received(), {1: urgent()}, by=worker, now=MONDAY)
    decision = contact.children.get().decisions.get()
    assert (decision.code, decision.level, decision.legal_test) == ("act_immediately", "4", "section_47")
    assert (decision.role, decision.by, decision.rationale) == (
        "front_door_worker",
        worker,
        "Hunger and fear in clinic, a second time.",
    )
    assert decision.event.details["measure"] == "police_protection"
    assert contact.children.get().referrals.exists()
    kept = Contact.objects.get(pk=contact.pk)
    assert (kept.state, kept.stage, kept.next_clock) == ("strategy_decided", "to_tell", "C5")
    assert kept.acknowledged_at == MONDAY


@pytest.mark.parametrize("left_out", ["legal_test", "rationale"])
def test_nothing_that_makes_a_decision_is_left_out(
    received: Callable[..., Any], urgent: Callable[..., Any], worker: Any, left_out: str
) -> None:
    from tandem.hub.referrals.actions import act_at_once
    from tandem.hub.referrals.models import Contact

    contact = received()
    with pytest.raises(IncompleteEvent, match=left_out):
        act_at_once(contact, {1: urgent(**{left_out: " "})}, by=worker, now=MONDAY)
    assert Contact.objects.get(pk=contact.pk).state == "received"


def test_for_whom_and_what_is_said(received: Callable[..., Any], urgent: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import act_at_once

    contact = received()
    with pytest.raises(InputError, match="No child"):
        act_at_once(contact, {}, by=worker, now=MONDAY)
    with pytest.raises(InputError, match="set going"):
        act_at_once(contact, {1: urgent(measure=" ")}, by=worker, now=MONDAY)


def test_the_other_children_wait_where_they_are(
    received: Callable[..., Any], urgent: Callable[..., Any], worker: Any
) -> None:
    from tandem.hub.referrals.actions import act_at_once
    from tandem.hub.referrals.models import Contact
    from tandem.hub.referrals.sending import ToldChild

    contact = received(children=(ToldChild(given_name="Wren"), ToldChild(given_name="Lark")))
    act_at_once(contact, {2: urgent()}, by=worker, now=MONDAY)
    kept = Contact.objects.get(pk=contact.pk)
    assert [child.state for child in kept.children.all()] == ["received", "strategy_decided"]
    assert (kept.stage, kept.state) == ("front_door", "received")
