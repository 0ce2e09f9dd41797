"""Confirming in writing what was told by telephone: the sender does, or the front door writes down the paper."""

from __future__ import annotations

from datetime import datetime

from tandem.core.clocks import clock_rule
from tandem.core.clocks_reading import Reading, read_clock
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.models import Addition, Contact
from tandem.hub.referrals.sending import Channel, SenderKind

__all__ = ["confirm_in_writing", "confirmation_due", "may_be_confirmed"]

_EVENT = "confirm_in_writing"


def may_be_confirmed(contact: Contact) -> bool:
    """Whether a written confirmation is still the sender's to give: only professionals are asked for one."""
    spoken = contact.channel == Channel.TELEPHONE and contact.sender_kind == SenderKind.PROFESSIONAL
    return spoken and not contact.events.filter(kind=_EVENT).exists()


def confirmation_due(contact: Contact, *, now: datetime) -> Reading:
    """The clock of the confirmation, by the local limit that stood on the day of the call."""
    rule = clock_rule("C4")
    return read_clock(rule, {rule.from_event: contact.received_at}, now=max(now, contact.received_at))


def confirm_in_writing(
    contact: Contact,
    words: str,
    *,
    by: User | None,
    now: datetime,
    at: datetime | None = None,
    recorded: bool = False,
    seen: int | None = None,
) -> Addition:
    """Record what the sender wrote in confirmation of their call, and when it reached us.

    ``recorded`` says that the front door writes down a letter or an e-mail for
    them; ``at`` is then when that reached us.

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: nothing is written, it came in writing, was confirmed already, or is dated before the call or
            in the future.
    """
    if not words.strip():
        raise InputError("Nothing was written.", hint="Write again what you told us, as you would on the form.")
    if not may_be_confirmed(contact):
        raise InputError("Nothing waits to be confirmed here.", hint="What is new can be added as information.")
    # A clock on the wall is read to the minute: written in the minute of the call, it came after it.
    happened = at or now
    if not contact.received_at.replace(second=0, microsecond=0) <= happened <= now:
        raise InputError("It reached us after the call and not in the future.", hint="Correct the time.")
    happened = max(happened, contact.received_at)
    with acting(Verb.CONTACT_CONFIRMED, on=contact):
        steps = locked(contact, seen=seen)
        added = Addition.objects.create(contact=contact, words=words.strip(), at=happened, by=by)
        part = "" if recorded else "referrer"
        steps.take(_EVENT, by=by, actor=part, now=now, at=happened, details={"addition": str(added.pk)})
        steps.done(now=now)
    return added
