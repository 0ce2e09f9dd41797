"""Several children of one contact: what is for all of them is taken while it can happen for one, else refused by name.

The pathway's own rule is held against an oracle in ``tests/core/test_pathways_siblings.py``; here the hub's deeds go
through it in any order.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
WEDNESDAY = MONDAY + timedelta(days=2)


@pytest.fixture
def asked(screened: Callable[..., Any], manager: Any, agency: Any) -> Any:
    """Two children, and a partner who has not answered."""
    from tandem.hub.referrals.actions import ask_partners, set_priority
    from tandem.hub.referrals.models import Priority
    from tandem.hub.referrals.sending import ToldChild

    contact = screened(children=(ToldChild(given_name="Wren"), ToldChild(given_name="Lark")))
    contact = set_priority(contact, Priority.RED, rationale="Hunger", by=manager, now=MONDAY)
    ask_partners(contact, [agency], question="?", reason="To decide", by=manager, now=MONDAY)
    return type(contact).objects.get(pk=contact.pk)


@pytest.fixture
def reopened(asked: Any, deciding: Callable[..., Any], manager: Any) -> Any:
    """The one child is to be assessed, the other is screened again."""
    from tandem.hub.referrals.actions import decide, reopen

    advice = deciding(code="decide_advice", legal_test="none_met")
    decide(asked, {1: deciding(), 2: advice}, by=manager, now=MONDAY)
    return reopen(asked, new_information="Seen alone at night", by=manager, now=WEDNESDAY)


def test_a_partners_late_answer_is_taken_after_one_child_was_reopened(reopened: Any, worker: Any) -> None:
    """H7."""
    from tandem.hub.referrals.actions import answer
    from tandem.hub.referrals.models import Answer

    answer(reopened.information_requests.get(), Answer.Kind.NIL, words="", by=worker, now=WEDNESDAY)
    assert [child.state for child in reopened.children.all()] == ["assessment_decided", "screening"]
    assert reopened.events.last().kind == "return_nil"


def test_and_after_every_child_was(asked: Any, deciding: Callable[..., Any], manager: Any, worker: Any) -> None:
    from tandem.hub.referrals.actions import answer, decide, reopen
    from tandem.hub.referrals.models import Answer

    advice = deciding(code="decide_advice", legal_test="none_met")
    decide(asked, {1: advice, 2: advice}, by=manager, now=MONDAY)
    reopen(asked, new_information="Seen alone", by=manager, now=WEDNESDAY)
    given = answer(asked.information_requests.get(), Answer.Kind.RECEIVED, words="Two visits", by=worker, now=WEDNESDAY)
    assert given.words == "Two visits"


def test_the_reopened_child_goes_its_way_without_the_other(reopened: Any, manager: Any, agency: Any) -> None:
    """A priority, a question to a partner, an answer to the sender and a disagreement each find whom they are for."""
    from tandem.hub.referrals.actions import ask_partners, challenge, set_priority, tell
    from tandem.hub.referrals.models import Priority

    contact = set_priority(reopened, Priority.AMBER, rationale="Alone at night", by=manager, now=WEDNESDAY)
    ask_partners(contact, [agency], question="?", reason="To decide again", by=manager, now=WEDNESDAY)
    challenge(contact, "Both are in danger.", by=None, now=WEDNESDAY)
    tell(contact, words="We assess one and look again at the other.", way="telephone", by=manager, now=WEDNESDAY)
    assert [child.state for child in contact.children.all()] == ["assessment_decided", "checks"]


def test_what_can_happen_for_no_child_is_refused_by_name_and_the_refusal_is_recorded(
    reopened: Any, worker: Any
) -> None:
    """G51: the record names the error, the step and where it stood, and nobody."""
    from tandem.hub.audit.models import Event as Recorded
    from tandem.hub.referrals.actions import begin_screening

    with pytest.raises(IllegalTransition, match="begin_screening"):
        begin_screening(reopened, by=worker, now=WEDNESDAY)
    row = Recorded.objects.get(verb="contact.step_refused")
    assert (row.object_type, row.object_id) == ("referrals_contact", str(reopened.pk))
    assert row.reason.startswith("IllegalTransition: The event 'begin_screening' cannot happen while the case is")
    assert "Wren" not in row.reason


def test_a_step_that_lacks_something_is_recorded_as_refused_too(
    asked: Any, deciding: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.audit.models import Event as Recorded
    from tandem.hub.referrals.actions import decide

    with pytest.raises(IncompleteEvent, match="rationale"):
        decide(asked, {1: deciding(rationale=" "), 2: deciding()}, by=manager, now=MONDAY)
    assert Recorded.objects.get(verb="contact.step_refused").reason.startswith("IncompleteEvent: ")


Deed = Callable[[Any, datetime, random.Random], Any]


@pytest.fixture
def deeds(worker: Any, manager: Any, agency: Any, deciding: Callable[..., Any]) -> list[Deed]:
    from tandem.hub.referrals import actions
    from tandem.hub.referrals.models import Answer, Contact, Priority

    codes = ("decide_assessment", "decide_advice", "decide_transfer", "decide_strategy")

    def decide(contact: Any, now: datetime, drawn: random.Random) -> None:
        numbers = contact.children.values_list("number", flat=True)
        chosen = {number: deciding(code=drawn.choice(codes), receiving_authority="330") for number in numbers}
        actions.decide(contact, chosen, by=drawn.choice((manager, manager, worker)), now=now)

    def answer(contact: Any, now: datetime, drawn: random.Random) -> None:
        request = contact.information_requests.first()
        if request:
            kind = drawn.choice(list(Answer.Kind))
            actions.answer(request, kind, words="x", by=worker, now=now)

    def act(contact: Any, now: datetime, drawn: random.Random) -> None:
        number = drawn.choice(list(contact.children.values_list("number", flat=True)))
        urgent = deciding(legal_test="section_47", measure="strategy")
        actions.act_at_once(contact, {number: urgent}, by=worker, now=now)

    def same(contact: Any, now: datetime, _drawn: random.Random) -> None:
        actions.find_same(contact, Contact.objects.exclude(pk=contact.pk).get(), reason="x", by=worker, now=now)

    def priority(contact: Any, now: datetime, drawn: random.Random) -> None:
        actions.set_priority(contact, Priority.RED, rationale="x", by=drawn.choice((manager, worker)), now=now)

    return [
        decide,
        decide,
        answer,
        answer,
        act,
        same,
        priority,
        lambda contact, now, _drawn: actions.begin_screening(contact, by=worker, now=now),
        lambda contact, now, _drawn: actions.ask_partners(
            contact, [agency], question="?", reason="x", by=worker, now=now
        ),
        lambda contact, now, _drawn: actions.ask_sender(contact, "?", by=worker, now=now),
        lambda contact, now, _drawn: actions.add_information(contact, "more", by=None, now=now),
        lambda contact, now, _drawn: actions.find_not_same(contact, reason="x", by=worker, now=now),
        lambda contact, now, _drawn: actions.reopen(contact, new_information="x", by=manager, now=now),
        lambda contact, now, _drawn: actions.challenge(contact, "x", by=None, now=now),
        lambda contact, now, _drawn: actions.tell(contact, words="x", way="telephone", by=worker, now=now),
    ]


@pytest.mark.parametrize("seed", range(6))
def test_in_any_order_what_is_refused_leaves_no_trace_but_its_record(
    received: Callable[..., Any], deeds: list[Deed], seed: int
) -> None:
    """G49 and G51: what stands can be worked out again, and every step refused is in the record by its name."""
    from tandem.hub.audit.models import Event as Recorded
    from tandem.hub.referrals.actions.steps import Steps
    from tandem.hub.referrals.models import Contact, Event
    from tandem.hub.referrals.sending import ToldChild

    drawn = random.Random(seed)
    received(now=MONDAY - timedelta(hours=1))
    contact = received(children=tuple(ToldChild(given_name=name) for name in ("Wren", "Lark", "Finch")))
    now, refused = MONDAY, 0
    for _ in range(25):
        now += timedelta(minutes=drawn.choice((5, 60, 900)))
        before = Contact.objects.values().get(pk=contact.pk), Event.objects.count()
        try:
            drawn.choice(deeds)(Contact.objects.get(pk=contact.pk), now, drawn)
        except InputError as refusal:
            refused += isinstance(refusal, IllegalTransition | IncompleteEvent)
            assert (Contact.objects.values().get(pk=contact.pk), Event.objects.count()) == before
    assert Recorded.objects.filter(verb="contact.step_refused").count() == refused
    kept = Contact.objects.get(pk=contact.pk)
    stored = (kept.state, kept.stage, kept.next_clock, kept.next_due, kept.acknowledged_at)
    again = Steps(kept).done(now=now)
    assert (again.state, again.stage, again.next_clock, again.next_due, again.acknowledged_at) == stored
