"""Handing a child over to another authority, and recording that it has taken them on. Until then the child is ours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tandem.core.errors import InputError
from tandem.core.sharing import Level, Purpose
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.recording_sharing import record_sharing
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.authorities import authority_name
from tandem.hub.referrals.models import Contact, Decision, ToldOf, Transfer

__all__ = ["decided_transfer", "hand_over", "last_decision", "take_on"]


def last_decision(child: ToldOf) -> Decision | None:
    """What was decided for a child last; ``None`` where nothing was."""
    return max(child.decisions.all(), key=lambda each: (each.at, each.pk), default=None)


def decided_transfer(child: ToldOf) -> Decision | None:
    """The decision by which a child is transferred now; ``None`` where the last decision is another."""
    last = last_decision(child)
    return last if last is not None and last.code == "decide_transfer" and child.state == "transferred" else None


def hand_over(
    contact: Contact,
    child: ToldOf,
    *,
    reason: Transfer.Reason,
    handed_to: str,
    way: str,
    items: Sequence[str],
    why: str,
    by: User,
    at: datetime,
    now: datetime,
    seen: int | None = None,
) -> Transfer:
    """Record whom at the other authority a child was handed to, and the decision to share what was sent (rule 7).

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: the child is not transferred or handed over already, or something is not said.
    """
    decision = _decision(child)
    if Transfer.objects.filter(decision=decision).exists():
        raise InputError("It is handed over already.", hint="Record that they have taken it on, once they say so.")
    if not handed_to.strip() or not way.strip():
        raise InputError("Say whom there it was handed to, and how.", hint="Name, part and telephone number there.")
    if not items:
        raise InputError("Nothing is said to have been sent.", hint="Tick what they were given.")
    if not why.strip():
        raise InputError("Say why it is right to share this with them.", hint="A sentence is enough.")
    _check_time(at, after=decision.at, now=now, what="decided")
    with acting(Verb.CONTACT_HANDED_OVER, on=contact):
        steps = locked(contact, seen=seen)
        to = authority_name(decision.event.details["receiving_authority"])
        sharing = record_sharing(
            steps.contact,
            Purpose.RAISE_CONCERN,
            Level(decision.level),
            reason=f"{to}: {why.strip()}",
            items=items,
            by=by,
            at=at,
        )
        said = {"handed_to": handed_to.strip(), "sharing_decision": str(sharing.pk)}
        steps.take("hand_over", by=by, now=now, at=at, child=child, details=said)
        transfer = Transfer.objects.create(
            decision=decision,
            authority=decision.event.details["receiving_authority"],
            reason=reason,
            handed_to=handed_to.strip(),
            way=way.strip()[:100],
            handed_over_at=at,
            sharing=sharing,
        )
        steps.done(now=now)
    return transfer


def take_on(
    contact: Contact,
    child: ToldOf,
    *,
    acknowledged_by: str,
    by: User,
    at: datetime,
    now: datetime,
    seen: int | None = None,
) -> Transfer:
    """Record that the other authority says it takes over; from then on the child is no longer ours.

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: it was not handed over, is acknowledged already, or nobody is named.
    """
    transfer = Transfer.objects.filter(decision=_decision(child)).first()
    if transfer is None:
        raise InputError("It was not handed over yet.", hint="Record whom there it was handed to first.")
    if transfer.acknowledged_at is not None:
        raise InputError("It is acknowledged already.", hint="Look at the chronology.")
    if not acknowledged_by.strip():
        raise InputError("Say who there takes it on.", hint="Name and part: it is the name to ring later.")
    _check_time(at, after=transfer.handed_over_at, now=now, what="handed over")
    with acting(Verb.CONTACT_TAKEN_ON, on=contact):
        steps = locked(contact, seen=seen)
        said = {"acknowledged_by": acknowledged_by.strip()}
        steps.take("acknowledge_transfer", by=by, now=now, at=at, child=child, details=said)
        transfer.acknowledged_at, transfer.acknowledged_by = at, acknowledged_by.strip()
        transfer.save(update_fields=["acknowledged_at", "acknowledged_by"])
        steps.done(now=now)
    return transfer


def _decision(child: ToldOf) -> Decision:
    decision = decided_transfer(child)
    if decision is None:
        raise InputError("This child is not transferred to another authority.", hint="Decide that first.")
    return decision


def _check_time(at: datetime, *, after: datetime, now: datetime, what: str) -> None:
    # Times are written down to the minute.
    if not after.replace(second=0, microsecond=0) <= at <= now:
        raise InputError(f"It happened after it was {what}, and not in the future.", hint="Correct the time.")
