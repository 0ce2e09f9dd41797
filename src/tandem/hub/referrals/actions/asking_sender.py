"""Sending a contact back to whoever raised it, for something that has to be known. The clocks run on meanwhile."""

from __future__ import annotations

from datetime import datetime

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.actions.telling import check_safe
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.notices import send_notice
from tandem.hub.referrals.sending import SenderKind

__all__ = ["ask_sender"]


def ask_sender(
    contact: Contact, question: str, *, by: User, now: datetime, safe: bool = False, seen: int | None = None
) -> Contact:
    """Ask whoever raised it, in words chosen for them; a professional is told by e-mail that a question is there.

    The working day for the decision is not paused: what is not answered by
    then is decided on what is known.

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: nothing is asked, nobody can be asked, or what is dangerous has not been read.
        IllegalTransition: it cannot be asked where the contact stands.
    """
    if contact.sender_kind == SenderKind.ANONYMOUS:
        raise InputError("Nobody can be asked: it came without a name.", hint="Decide on what is known.")
    if not question.strip():
        raise InputError("Nothing is asked.", hint="Write what you need to know, in words meant for them.")
    check_safe(contact, safe=safe)
    with acting(Verb.CONTACT_SENDER_ASKED, on=contact):
        steps = locked(contact, seen=seen)
        steps.acknowledge(by=by, now=now)
        event = steps.take("ask_for_information", by=by, now=now, details={"question": question.strip()})
        send_notice(steps.contact, "question_waiting", key=f"question/{contact.reference}/{event.pk}", now=now)
        return steps.done(now=now)
