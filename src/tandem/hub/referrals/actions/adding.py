"""What whoever raised a concern may still do: add to it, and disagree with what was decided."""

from __future__ import annotations

from datetime import datetime

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.models import Addition, Contact

__all__ = ["add_information", "challenge"]


def add_information(contact: Contact, words: str, *, by: User | None, now: datetime) -> Addition:
    """Add to what was sent. It is taken at every stage, and shown as new to whoever has the contact open (H11)."""
    if not words.strip():
        raise InputError("Nothing was written.", hint="Write what you want to add.")
    with acting(Verb.CONTACT_ADDED_TO, on=contact):
        steps = locked(contact, seen=None)
        added = Addition.objects.create(contact=contact, words=words.strip(), at=now, by=by)
        if steps.contact.state == "awaiting_information":
            steps.take("supply_information", by=by, actor="referrer", now=now)
        steps.done(now=now)
    return added


def challenge(contact: Contact, reason: str, *, by: User | None, now: datetime) -> Contact:
    """Record that whoever raised it disagrees with the decision, and why."""
    if not reason.strip():
        raise InputError("Say why you disagree.", hint="What is agreed, what is not, and what it means for the child.")
    with acting(Verb.CONTACT_CHALLENGED, on=contact):
        steps = locked(contact, seen=None)
        steps.take("challenge_decision", by=by, actor="referrer", now=now, details={"reason": reason.strip()})
        return steps.done(now=now)
