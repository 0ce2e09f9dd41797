"""What is added after a decision comes to the top, is read by somebody, and can be acted on again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
WEDNESDAY = MONDAY + timedelta(days=2)


@pytest.fixture
def closed(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> Any:
    from tandem.hub.referrals.actions import decide, tell
    from tandem.hub.referrals.models import Contact

    nothing = deciding(code="decide_no_further_action", legal_test="none_met")
    contact = decide(screened(), {1: nothing}, by=manager, now=MONDAY)
    tell(contact, words="No further action.", way="telephone", by=manager, now=MONDAY)
    return Contact.objects.get(pk=contact.pk)


def test_something_added_to_a_closed_contact_does_not_lie_unread(closed: Any, worker: Any) -> None:
    """H1 and H11."""
    from tandem.hub.referrals.actions import add_information, mark_read
    from tandem.hub.referrals.models import Contact
    from tandem.hub.referrals.queries import with_news

    assert closed.stage == "closed"
    add_information(closed, "She has a new bruise.", by=None, now=WEDNESDAY)
    add_information(closed, "And did not come today.", by=None, now=WEDNESDAY + timedelta(hours=1))
    waiting = with_news(worker, now=WEDNESDAY).get()
    assert waiting.unread_since == WEDNESDAY
    mark_read(waiting, by=worker, now=WEDNESDAY)
    assert not with_news(worker, now=WEDNESDAY).exists()
    assert mark_read(Contact.objects.get(pk=closed.pk), by=worker, now=WEDNESDAY).unread_since is None


def test_a_disagreement_is_news_too(closed: Any, worker: Any) -> None:
    from tandem.hub.referrals.actions import challenge
    from tandem.hub.referrals.queries import with_news

    challenge(closed, "The bruise was not looked at.", by=None, now=WEDNESDAY)
    assert with_news(worker, now=WEDNESDAY).get().reference == closed.reference


def test_reopened_it_is_decided_and_answered_afresh(
    closed: Any, deciding: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.referrals.actions import decide, reopen, tell
    from tandem.hub.referrals.models import Contact

    with pytest.raises(InputError, match="what is new"):
        reopen(closed, new_information=" ", by=manager, now=WEDNESDAY)
    with pytest.raises(IllegalTransition, match="front-door worker"):
        reopen(closed, new_information="A new bruise", by=worker, now=WEDNESDAY)
    contact = reopen(closed, new_information="A new bruise", by=manager, now=WEDNESDAY)
    assert (contact.state, contact.stage, contact.next_clock) == ("screening", "front_door", "C2")
    assert contact.next_due.date() == (WEDNESDAY + timedelta(days=1)).date()
    contact = decide(contact, {1: deciding()}, by=manager, now=WEDNESDAY)
    assert contact.stage == "to_tell"
    tell(contact, words="We will assess.", way="telephone", by=worker, now=WEDNESDAY)
    assert Contact.objects.get(pk=closed.pk).stage == "casework"
    assert [each.code for each in contact.children.get().decisions.all()] == [
        "decide_no_further_action",
        "decide_assessment",
    ]


def test_an_open_case_is_not_reopened(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any) -> None:
    from tandem.hub.referrals.actions import decide, reopen

    contact = decide(screened(), {1: deciding()}, by=manager, now=MONDAY)
    with pytest.raises(InputError, match="nothing to reopen"):
        reopen(contact, new_information="A new bruise", by=manager, now=WEDNESDAY)


def test_of_siblings_only_those_whose_way_ended_are_screened_again(
    screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.actions import decide, reopen
    from tandem.hub.referrals.sending import ToldChild

    contact = screened(children=(ToldChild(given_name="Wren"), ToldChild(given_name="Lark")))
    advice = deciding(code="decide_advice", legal_test="none_met")
    contact = decide(contact, {1: deciding(), 2: advice}, by=manager, now=MONDAY)
    contact = reopen(contact, new_information="Lark was seen alone", by=manager, now=WEDNESDAY)
    assert [child.state for child in contact.children.all()] == ["assessment_decided", "screening"]
    contact = decide(contact, {2: deciding()}, by=manager, now=WEDNESDAY)
    assert [child.state for child in contact.children.all()] == ["assessment_decided", "assessment_decided"]
