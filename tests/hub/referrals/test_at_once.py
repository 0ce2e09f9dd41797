"""Several people at one thing at one moment, each in a process of the hub: one of them does it."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MANY = 4
Race = Callable[[Callable[[int], str]], list[str]]


@pytest.fixture
def race(apart: Callable[..., int], ended: Callable[[int], int]) -> Race:
    """Have many do it at once; what each was told."""
    from django.db import connection

    def run(deed: Callable[[int], str]) -> list[str]:
        gate, open_gate = os.pipe()
        told, tell = os.pipe()

        def work(number: int) -> None:
            os.close(open_gate)
            connection.ensure_connection()
            # Everybody stands here, connected, until the gate is shut behind the last.
            os.read(gate, 1)
            os.write(tell, f"{deed(number)}\n".encode())

        runners = [apart(lambda number=number: work(number)) for number in range(MANY)]
        os.close(open_gate)
        assert [ended(runner) for runner in runners] == [0] * MANY
        os.close(gate)
        os.close(tell)
        with os.fdopen(told) as answers:
            return answers.read().split()

    return run


def test_of_many_who_decide_at_once_one_decides_and_the_others_are_told(
    race: Race, screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any
) -> None:
    """G52, really at once: nobody overwrites, and nobody's decision is taken for somebody else's."""
    from tandem.hub.audit.models import Event as Recorded
    from tandem.hub.referrals.actions import ChangedMeanwhile, decide
    from tandem.hub.referrals.models import Decision, Event, Referral

    contact = screened()

    def deed(number: int) -> str:
        said = {1: deciding(rationale=f"Reason {number}")}
        try:
            decide(contact, said, by=manager, now=MONDAY, seen=contact.version)
        except ChangedMeanwhile as refused:
            return f"refused:{refused.contact.state}"
        return f"decided:{number}"

    told = race(deed)
    assert sorted(answer.partition(":")[0] for answer in told) == ["decided", *["refused"] * (MANY - 1)]
    assert told.count("refused:assessment_decided") == MANY - 1
    (winner,) = (answer.partition(":")[2] for answer in told if answer.startswith("decided"))
    assert Decision.objects.get().rationale == f"Reason {winner}"
    assert Event.objects.filter(kind="decide_assessment").count() == Referral.objects.count() == 1
    assert Recorded.objects.filter(verb="contact.decided").count() == 1


def test_a_concern_sent_many_times_at_once_is_one_contact(race: Race, concern: Callable[..., Any]) -> None:
    """G53: a button pressed twice, or a client that sends again before it was answered."""
    from tandem.hub.audit.models import Event as Recorded
    from tandem.hub.referrals.actions import receive
    from tandem.hub.referrals.models import Contact

    told = race(lambda _: receive(concern(key="one"), now=MONDAY).reference)
    assert told == [Contact.objects.get().reference] * MANY
    assert Recorded.objects.filter(verb="contact.received").count() == 1
