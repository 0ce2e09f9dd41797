"""Opening a contact: acknowledged to whoever sent it, screened, its priority chosen by a qualified person."""

from __future__ import annotations

from datetime import datetime

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.models import Contact, Priority
from tandem.hub.referrals.standing import ENDED_AT_FRONT_DOOR

__all__ = ["acknowledge", "begin_screening", "reopen", "set_priority"]


def acknowledge(contact: Contact, *, by: User, now: datetime, seen: int | None = None) -> Contact:
    """Tell whoever raised it that a person has read it. Done once; a second time changes nothing."""
    if contact.acknowledged_at is not None:
        return contact
    with acting(Verb.CONTACT_ACKNOWLEDGED, on=contact):
        steps = locked(contact, seen=seen)
        steps.take("acknowledge", by=by, now=now)
        return steps.done(now=now)


def begin_screening(contact: Contact, *, by: User, now: datetime, seen: int | None = None) -> Contact:
    """Take a contact in hand, and acknowledge it where nobody has yet."""
    with acting(Verb.CONTACT_SCREENED, on=contact):
        steps = locked(contact, seen=seen)
        steps.acknowledge(by=by, now=now)
        steps.take("begin_screening", by=by, now=now)
        return steps.done(now=now)


def set_priority(
    contact: Contact, priority: Priority, *, rationale: str, by: User, now: datetime, seen: int | None = None
) -> Contact:
    """Choose how fast partners are to answer, and sign it with the reason. Each change is kept."""
    if not rationale.strip():
        raise InputError("Give the reason for the priority.", hint="A sentence is enough.")
    with acting(Verb.CONTACT_PRIORITY_SET, on=contact):
        steps = locked(contact, seen=seen)
        said = {"priority": priority.value, "rationale": rationale.strip()}
        steps.take("set_priority", by=by, now=now, details=said)
        steps.contact.priority = priority
        steps.contact.save(update_fields=["priority"])
        return steps.done(now=now)


def reopen(contact: Contact, *, new_information: str, by: User, now: datetime, seen: int | None = None) -> Contact:
    """Screen again the children for whom it ended at the front door; the clock of the decision starts anew."""
    if not new_information.strip():
        raise InputError("Say what is new.", hint="What has come since the decision, and from whom.")
    with acting(Verb.CONTACT_REOPENED, on=contact):
        steps = locked(contact, seen=seen)
        ended = [child for child in steps.children if child.state in ENDED_AT_FRONT_DOOR]
        if not ended:
            raise InputError(
                "There is nothing to reopen here.", hint="What is new about an open case goes to its worker."
            )
        for child in ended:
            said = {"new_information": new_information.strip()}
            steps.take("reopen", by=by, now=now, child=child, details=said)
        return steps.done(now=now)
