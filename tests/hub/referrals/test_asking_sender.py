"""Sent back for information: asked in words meant for the sender, answered by any way, and no clock waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
WEDNESDAY = MONDAY + timedelta(days=2)
QUESTION = "Where does the family stay this week?"


@pytest.fixture
def ask(worker: Any) -> Callable[..., Any]:
    from tandem.hub.referrals.actions import ask_sender

    def make(contact: Any, **changes: Any) -> Any:
        return ask_sender(contact, QUESTION, **{"by": worker, "now": MONDAY, **changes})

    return make


def test_the_clock_of_the_decision_runs_on(received: Callable[..., Any], ask: Callable[..., Any]) -> None:
    contact = received()
    asked = ask(contact)
    assert (asked.state, asked.stage, asked.next_clock) == ("awaiting_information", "front_door", "C2")
    assert (asked.next_due, asked.acknowledged_at) == (contact.next_due, MONDAY)


def test_nothing_is_asked_of_nobody(received: Callable[..., Any], ask: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.referrals.actions import ask_sender
    from tandem.hub.referrals.sending import SenderKind, SentBy

    with pytest.raises(InputError, match="without a name"):
        ask(received(sender=SentBy(kind=SenderKind.ANONYMOUS)))
    with pytest.raises(InputError, match="Nothing is asked"):
        ask_sender(received(), " ", by=worker, now=MONDAY)


def test_what_makes_it_dangerous_to_get_in_touch_is_read_first(
    received: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    """H6."""
    contact = received(unsafe_contact="Ring the school only.")
    with pytest.raises(InputError, match="dangerous"):
        ask(contact)
    assert ask(contact, safe=True).state == "awaiting_information"


def test_the_senders_own_answer_brings_it_back(
    received: Callable[..., Any], ask: Callable[..., Any], worker: Any
) -> None:
    from tandem.hub.referrals.actions import add_information, begin_screening
    from tandem.hub.referrals.models import Contact

    contact = ask(received())
    add_information(contact, "With the aunt.", by=None, now=WEDNESDAY)
    kept = Contact.objects.get(pk=contact.pk)
    assert (kept.state, kept.unread_since, kept.next_due) == ("received", WEDNESDAY, contact.next_due)
    assert begin_screening(kept, by=worker, now=WEDNESDAY).state == "screening"


def test_an_answer_by_telephone_is_written_down(
    received: Callable[..., Any], ask: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.referrals.actions import write_down
    from tandem.hub.referrals.models import Contact

    for by in (worker, manager):
        contact = ask(received())
        with pytest.raises(InputError, match="Nothing was written"):
            write_down(contact, " ", by=by, now=MONDAY)
        write_down(contact, "Rang: they stay with the aunt.", by=by, now=MONDAY)
        assert Contact.objects.get(pk=contact.pk).state == "received"
        supplied = contact.events.get(kind="supply_information")
        assert (supplied.by, contact.additions.get().words) == (by, "Rang: they stay with the aunt.")


def test_what_is_not_answered_is_decided_on_what_is_known(
    received: Callable[..., Any], ask: Callable[..., Any], deciding: Callable[..., Any], worker: Any, manager: Any
) -> None:
    from tandem.hub.referrals.actions import begin_screening, decide

    screened = begin_screening(ask(received()), by=worker, now=MONDAY)
    assert decide(screened, {1: deciding()}, by=manager, now=MONDAY).state == "assessment_decided"


def test_while_partners_are_asked_the_sender_can_be_asked_too(
    screened: Callable[..., Any], ask: Callable[..., Any], manager: Any, agency: Any
) -> None:
    from tandem.hub.referrals.actions import answer, ask_partners, set_priority
    from tandem.hub.referrals.models import Answer, Priority

    contact = set_priority(screened(), Priority.RED, rationale="Hunger", by=manager, now=MONDAY)
    (request,) = ask_partners(contact, [agency], question="?", reason="To decide", by=manager, now=MONDAY)
    ask(contact)
    answer(request, Answer.Kind.NIL, words="", by=manager, now=MONDAY)
    assert contact.events.last().kind == "return_nil"


def test_a_professional_at_a_known_agency_hears_by_e_mail_that_a_question_waits(
    received: Callable[..., Any], ask: Callable[..., Any], agency: Any
) -> None:
    """G27: reference and link; the question itself stands on the hub."""
    from tandem.hub.outbox.mail import letter_for
    from tandem.hub.outbox.models import Mail
    from tandem.hub.referrals.models import RecognisedDomain

    ask(received())
    assert not Mail.objects.exists()
    RecognisedDomain.objects.create(agency=agency, domain="thornby.example", since=date(2026, 1, 1))
    contact = ask(received())
    letter = letter_for(Mail.objects.get())
    assert contact.reference in letter.subject
    assert "/partner/status/" in letter.text
    assert QUESTION not in letter.text
