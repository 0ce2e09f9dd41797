"""Whatever is done in whatever order, nothing closes before whoever raised it is told, or a reason is recorded."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError

MONDAY = datetime(2026, 3, 23, 10, 0, tzinfo=UTC)
KINDS = ("professional", "public", "child", "anonymous")


@pytest.fixture
def tries(worker: Any, manager: Any, signers: dict[str, Any], deciding: Callable[..., Any]) -> list[Callable[..., Any]]:
    from tandem.hub.referrals import actions

    def decide(contact: Any, now: datetime) -> None:
        nothing = deciding(code="decide_no_further_action", legal_test="none_met")
        made = {number: random.Random(f"{now}{number}").choice((nothing, deciding())) for number in (1, 2)}
        actions.decide(contact, made, by=manager, now=now)

    def step(kind: str, actor: str, **details: str) -> Callable[..., Any]:
        def take(contact: Any, now: datetime) -> None:
            child = contact.children.order_by("?").first()
            actions.record_step(contact, child, kind, details=details, by=signers[actor], at=now, now=now)

        return take

    return [
        lambda contact, now: actions.begin_screening(contact, by=worker, now=now),
        decide,
        decide,
        lambda contact, now: actions.tell(contact, words="x", way="letter", by=worker, now=now),
        lambda contact, now: actions.tell(contact, words="x", by=worker, now=now),
        lambda contact, now: actions.tell(contact, not_told_because="No way was left.", by=worker, now=now),
        lambda contact, now: actions.reopen(contact, new_information="More", by=manager, now=now),
        step("allocate", "practice_supervisor", worker="A. Fell"),
        step("authorise_assessment", "practice_supervisor", outcome="None"),
        step("end_assessment", "practice_supervisor", outcome="None"),
        step("close", "practice_supervisor", closure_reason="RC8", feedback_route="told"),
        step("close", "practice_supervisor", closure_reason="RC8", feedback_route="told"),
    ]


@pytest.mark.parametrize("seed", range(12))
def test_nothing_closes_before_it(received: Callable[..., Any], tries: list[Callable[..., Any]], seed: int) -> None:
    from tandem.hub.referrals.models import Contact, Decision, Feedback
    from tandem.hub.referrals.sending import SenderKind, SentBy, ToldChild

    drawn, kind = random.Random(seed), KINDS[seed % len(KINDS)]
    sender = SentBy(kind=SenderKind(kind), name="" if kind == "anonymous" else "Somebody")
    told = {"what_happened": "Hungry", "safe_by": drawn.choice(("text message", "not at all"))}
    siblings = (ToldChild(given_name="Wren"), ToldChild(given_name="Lark"))
    contact, now = received(now=MONDAY, sender=sender, told=told, children=siblings), MONDAY
    for _ in range(30):
        now += timedelta(hours=drawn.choice((1, 5, 20)))
        try:
            drawn.choice(tries)(Contact.objects.get(pk=contact.pk), now)
        except InputError:
            continue
        contact.refresh_from_db()
        closed = [child for child in contact.children.all() if contact.stage == "closed" or child.state == "closed"]
        for child in closed if kind != "anonymous" else []:
            decided = Decision.objects.filter(child=child).latest("at").at
            assert Feedback.objects.filter(contact=contact, at__gte=decided).exists(), (seed, child.state)
