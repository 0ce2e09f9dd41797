"""What lists are ordered by is never more than a copy of what the events say (G49)."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError

MONDAY = datetime(2026, 3, 23, 10, 0, tzinfo=UTC)
"""The week in which the clocks go forward."""


@pytest.fixture
def tries(worker: Any, manager: Any, agency: Any, deciding: Callable[..., Any]) -> list[Callable[[Any, datetime], Any]]:
    from tandem.hub.referrals import actions
    from tandem.hub.referrals.models import Priority

    def ask(contact: Any, now: datetime) -> None:
        actions.ask_partners(contact, [agency], question="?", reason="To decide", by=worker, now=now)

    return [
        lambda contact, now: actions.acknowledge(contact, by=worker, now=now),
        lambda contact, now: actions.begin_screening(contact, by=worker, now=now),
        lambda contact, now: actions.set_priority(contact, Priority.RED, rationale="x", by=manager, now=now),
        ask,
        lambda contact, now: actions.decide(contact, {1: deciding()}, by=manager, now=now),
        lambda contact, now: actions.decide(
            contact, {1: deciding(code="decide_advice", legal_test="none_met")}, by=manager, now=now
        ),
        lambda contact, now: actions.tell(contact, words="x", way="telephone", by=worker, now=now),
        lambda contact, now: actions.add_information(contact, "more", by=None, now=now),
        lambda contact, now: actions.challenge(contact, "no", by=None, now=now),
    ]


@pytest.mark.parametrize("seed", range(12))
def test_what_lists_are_ordered_by_is_what_the_events_say(
    received: Callable[..., Any], tries: list[Callable[[Any, datetime], Any]], seed: int
) -> None:
    """Whatever is tried in whatever order, what is refused leaves no trace and the rest can be worked out again."""
    from tandem.hub.referrals.actions.steps import Steps
    from tandem.hub.referrals.models import Contact

    drawn = random.Random(seed)
    contact, now = received(now=MONDAY), MONDAY
    for _ in range(14):
        now += timedelta(hours=drawn.choice((1, 5, 20, 70)))
        before = Contact.objects.values().get(pk=contact.pk)
        try:
            drawn.choice(tries)(Contact.objects.get(pk=contact.pk), now)
        except InputError:
            assert Contact.objects.values().get(pk=contact.pk) == before
    kept = Contact.objects.get(pk=contact.pk)
    stored = (kept.state, kept.stage, kept.next_clock, kept.next_due, kept.acknowledged_at)
    again = Steps(kept).done(now=now)
    assert (again.state, again.stage, again.next_clock, again.next_due, again.acknowledged_at) == stored
