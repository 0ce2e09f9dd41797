"""Recording a step of casework: assessment, strategy discussion, section 47, conference, core groups, reviews, closure.

Every step, who may take it and what must be said with it stand in the
pathway's data; nothing here knows one step from another but for the quorum.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from tandem.core.errors import InputError
from tandem.core.pathways import Pathway, Transition, actors
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.models import Contact, Event, ToldOf

__all__ = ["NOT_STEPS", "possible_steps", "record_step"]

NOT_STEPS = frozenset(
    {
        "start_draft",
        "discard",
        "submit",
        "take_by_phone",
        "acknowledge",
        "begin_screening",
        "supply_information",
        "set_priority",
        "request_checks",
        "return_check",
        "return_nil",
        "refuse_check",
        "give_feedback",
        "challenge_decision",
        "act_immediately",
        "find_open_case",
        "find_duplicate",
        "find_not_duplicate",
        "ask_for_information",
        "confirm_in_writing",
        "reopen",
    }
)
"""What is not casework: the front door's own deeds, and what whoever raised it does."""


def possible_steps(pathway: Pathway, state: str) -> tuple[Transition, ...]:
    """The steps of casework that can follow where a child's case stands."""
    return tuple(
        step
        for step in pathway.allowed(state)
        if (step.event not in NOT_STEPS and not step.event.startswith("decide_")) or step.event == "decide_no_plan"
    )


def record_step(
    contact: Contact,
    child: ToldOf,
    kind: str,
    *,
    actor: str,
    details: Mapping[str, str],
    by: User,
    at: datetime,
    now: datetime,
    seen: int | None = None,
) -> Event:
    """Record that something was done in one child's case, by whom in the pathway's terms, and when it happened.

    Raises:
        InputError: it is dated in the future or before the contact, or nobody of that name acts on the pathway.
        IllegalTransition: it cannot happen where the case stands.
        IncompleteEvent: something that must be said with it is missing.
    """
    if actor not in actors():
        raise InputError(f"Nobody called {actor!r} acts on a pathway.", hint=f"One of {', '.join(actors())}.")
    if at > now:
        raise InputError("That lies in the future.", hint="Record it when it has happened.")
    if at < contact.received_at:
        raise InputError(
            "That was before the contact was received.", hint=f"It was received on {contact.received_at:%-d %B %Y}."
        )
    with acting(Verb.CONTACT_MOVED, on=contact, reason=kind):
        steps = locked(contact, seen=seen)
        event = steps.take(kind, by=by, actor=actor, child=child, details=details, at=at, now=now)
        steps.done(now=now)
    return event
