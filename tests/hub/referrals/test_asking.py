"""Partners are asked with a reason and answer in one of three ways; none of it moves the decision's own clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def asked(screened: Callable[..., Any], manager: Any, worker: Any, agency: Any) -> Any:
    from tandem.hub.referrals.actions import ask_partners, set_priority
    from tandem.hub.referrals.models import Priority

    contact = set_priority(screened(), Priority.AMBER, rationale="A second time", by=manager, now=MONDAY)
    made = ask_partners(
        contact, [agency], question="What do you know?", reason="To decide safely", by=worker, now=MONDAY
    )
    return made[0]


def test_a_priority_is_signed_by_somebody_qualified_with_a_reason(
    screened: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.referrals.actions import set_priority
    from tandem.hub.referrals.models import Priority

    contact = screened()
    with pytest.raises(InputError, match="reason"):
        set_priority(contact, Priority.RED, rationale=" ", by=manager, now=MONDAY)
    with pytest.raises(IllegalTransition, match="front-door worker"):
        set_priority(contact, Priority.RED, rationale="Hunger", by=worker, now=MONDAY)
    contact = set_priority(contact, Priority.RED, rationale="Hunger", by=manager, now=MONDAY)
    signed = contact.events.get(kind="set_priority")
    assert (signed.by, signed.details["rationale"]) == (manager, "Hunger")


def test_partners_are_asked_only_once_there_is_a_priority_and_a_reason(
    screened: Callable[..., Any], worker: Any, manager: Any, agency: Any
) -> None:
    from tandem.hub.referrals.actions import ask_partners, set_priority
    from tandem.hub.referrals.models import InformationRequest, Priority

    contact = screened()
    with pytest.raises(InputError, match="no priority"):
        ask_partners(contact, [agency], question="?", reason="To decide", by=worker, now=MONDAY)
    contact = set_priority(contact, Priority.GREEN, rationale="Low", by=manager, now=MONDAY)
    with pytest.raises(InputError, match="No agency"):
        ask_partners(contact, [], question="?", reason="To decide", by=worker, now=MONDAY)
    with pytest.raises(InputError, match="why it is right"):
        ask_partners(contact, [agency], question="?", reason=" ", by=worker, now=MONDAY)
    assert not InformationRequest.objects.exists()


def test_asking_records_the_decision_to_share(asked: Any, agency: Any) -> None:
    """Golden rule 7: with whom, what and why."""
    kept = asked.contact.sharing.get(purpose="partner_check")
    assert list(kept.recipients.all()) == [agency]
    assert kept.reason == "To decide safely"


def test_an_agency_is_asked_again_only_after_a_reopening_and_nothing_is_recorded_of_asking_in_vain(
    asked: Any, deciding: Callable[..., Any], worker: Any, manager: Any, agency: Any
) -> None:
    from tandem.hub.referrals.actions import ask_partners, decide, reopen, set_priority
    from tandem.hub.referrals.models import Priority

    contact, later = asked.contact, MONDAY + timedelta(hours=3)
    for _ in range(2):
        with pytest.raises(InputError, match=rf"Asked already: {agency} \(23 November 2026, 10:00\)"):
            ask_partners(contact, [agency], question="More?", reason="To decide", by=worker, now=later)
    assert contact.sharing.filter(purpose="partner_check").count() == 1
    decide(contact, {1: deciding(code="decide_advice", legal_test="none_met")}, by=manager, now=later)
    contact = reopen(contact, new_information="Seen alone", by=manager, now=later)
    contact = set_priority(contact, Priority.RED, rationale="Alone", by=manager, now=later)
    (again,) = ask_partners(contact, [agency], question="And now?", reason="To decide again", by=worker, now=later)
    assert (again.question, contact.information_requests.count()) == ("And now?", 2)
    with pytest.raises(InputError, match="Asked already"):
        ask_partners(contact, [agency], question="More?", reason="To decide", by=worker, now=later)
    assert contact.sharing.filter(purpose="partner_check").count() == 2


def test_how_long_a_partner_has_follows_from_the_priority(hub: None) -> None:
    from tandem.hub.referrals.limits import answer_due, answer_times
    from tandem.hub.referrals.models import Priority

    times = answer_times(on=MONDAY.date())
    for priority, hours in (("red", 4), ("amber", 24), ("green", 72)):
        assert answer_due(times, Priority(priority), asked=MONDAY) == MONDAY + timedelta(hours=hours)


def test_no_answer_nothing_held_and_a_refusal_are_three_things(asked: Any, worker: Any) -> None:
    """H7."""
    from tandem.hub.referrals.actions import answer
    from tandem.hub.referrals.models import Answer, InformationRequest

    assert InformationRequest.objects.filter(answers__isnull=True).count() == 1
    nil = answer(asked, Answer.Kind.NIL, words="", by=worker, now=MONDAY)
    assert nil.get_kind_display() == "Looked, and holds nothing"
    with pytest.raises(InputError, match="reason for refusing"):
        answer(asked, Answer.Kind.REFUSED, words="No", by=worker, now=MONDAY)
    with pytest.raises(InputError, match="reason for refusing in words"):
        answer(asked, Answer.Kind.REFUSED, words="", refusal="other", by=worker, now=MONDAY)
    with pytest.raises(InputError, match="what the agency knows"):
        answer(asked, Answer.Kind.RECEIVED, words=" ", by=worker, now=MONDAY)
    assert [each.kind for each in asked.contact.events.all()][-1] == "return_nil"


def test_asking_and_answering_leave_the_decisions_clock_where_it_was(
    received: Callable[..., Any], asked: Any, worker: Any
) -> None:
    from tandem.hub.referrals.actions import answer
    from tandem.hub.referrals.models import Answer, Contact

    due = received().next_due
    answer(asked, Answer.Kind.RECEIVED, words="Two visits this year", by=worker, now=MONDAY + timedelta(hours=9))
    contact = Contact.objects.get(pk=asked.contact.pk)
    assert (contact.next_clock, contact.next_due) == ("C2", due)
