"""Recording how a child says, after receipt, that it is safe to get in touch with them."""

from __future__ import annotations

from datetime import datetime

from tandem.core.errors import InputError
from tandem.core.safe_ways import SafeBy
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.models import Contact, SafeWaySaid
from tandem.hub.referrals.sending import SenderKind

__all__ = ["say_safe_way"]


def say_safe_way(
    contact: Contact,
    by_way: SafeBy,
    *,
    to: str = "",
    when: str = "",
    reason: str,
    by: User,
    now: datetime,
    seen: int | None = None,
) -> SafeWaySaid:
    """Record how it is safe to get in touch from now on; what was said before is kept, and no longer used.

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: it was not a child who raised it, or how we know or where the way leads is not said.
    """
    if contact.sender_kind != SenderKind.CHILD:
        raise InputError(
            "It was not a child who raised this.", hint="Write down what would make contact dangerous, if anything."
        )
    if not reason.strip():
        raise InputError("Say how we know.", hint="Who told you, when and where, and why it changed.")
    if by_way is not SafeBy.NOT and not to.strip():
        raise InputError("Say where that leads.", hint="A number, an address, a place or the name of a person.")
    with acting(Verb.SAFE_WAY_SAID, on=contact):
        steps = locked(contact, seen=seen)
        said = SafeWaySaid.objects.create(
            contact=contact,
            by_way=by_way,
            to="" if by_way is SafeBy.NOT else to.strip(),
            when="" if by_way is SafeBy.NOT else when.strip(),
            reason=reason.strip(),
            at=now,
            recorded_by=by,
        )
        steps.done(now=now)
    return said
