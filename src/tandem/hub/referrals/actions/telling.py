"""Telling whoever raised a concern what came of it, in words chosen for them and by a way that is safe."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext_lazy as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.models import Contact, Feedback
from tandem.hub.referrals.notices import send_notice
from tandem.hub.referrals.safe_ways import way_to_child
from tandem.hub.referrals.sending import SenderKind

__all__ = ["CONSIDERED", "check_safe", "tell"]

CONSIDERED = _("What you told us has been considered by a social worker.")
"""All that a member of the public is told: never the decision, nor whether the family is known."""


def tell(
    contact: Contact,
    *,
    words: str = "",
    next_step: str = "",
    whom_to_ring: str = "",
    way: str = "",
    not_told_because: str = "",
    safe: bool = False,
    by: User,
    now: datetime,
    seen: int | None = None,
) -> Feedback:
    """Record what whoever raised it was told, or why nobody was.

    A professional is told the decision and the reason in words written for
    them; a member of the public only that it has been considered; a child in
    the way they chose and in no other; nobody where it came without a name
    (H17). Where the contact says what would be dangerous, somebody has to have
    read that first (H6). A professional who reads the hub hears by e-mail that
    an answer is there, and nothing of it.

    Raises:
        InputError: nothing is said, the danger has not been read, or it is not the way that a child chose.
    """
    audience, not_told_because = SenderKind(contact.sender_kind), not_told_because.strip()
    if not not_told_because:
        way = way_to_child(contact, way) if audience is SenderKind.CHILD else way
        _check(contact, audience, words=words, way=way, safe=safe)
    with acting(Verb.CONTACT_FEEDBACK, on=contact):
        steps = locked(contact, seen=seen)
        event = steps.take("give_feedback", by=by, now=now, details={"way": way, "not_told": not_told_because})
        told = Feedback.objects.create(
            contact=contact,
            event=event,
            audience=audience,
            words="" if not_told_because else _fit(audience, words),
            next_step=next_step.strip() if audience is SenderKind.PROFESSIONAL else "",
            whom_to_ring=whom_to_ring.strip(),
            way="" if not_told_because else way,
            not_told_because=not_told_because,
            at=now,
            by=by,
        )
        if told.words and audience is SenderKind.PROFESSIONAL:
            send_notice(steps.contact, "answer_there", key=f"answer/{contact.reference}/{told.pk}", now=now)
        steps.done(now=now)
    return told


def _check(contact: Contact, audience: SenderKind, *, words: str, way: str, safe: bool) -> None:
    if audience is SenderKind.ANONYMOUS:
        raise InputError("Nobody can be told: it came without a name.", hint="Record that as the reason.")
    if audience in (SenderKind.PROFESSIONAL, SenderKind.CHILD) and not words.strip():
        raise InputError("Write what they are to be told.", hint="The decision and the reason, in words fit for them.")
    if not way.strip():
        raise InputError("Say how they are told.", hint="By their account, by telephone, by a letter they agreed to?")
    check_safe(contact, safe=safe)


def check_safe(contact: Contact, *, safe: bool) -> None:
    """Refuse to get in touch before somebody has read what would make it dangerous (H6)."""
    if contact.unsafe_contact and not safe:
        raise InputError(
            "This contact says what would make it dangerous to get in touch.",
            hint="Read that first, and confirm that this way is safe.",
        )


def _fit(audience: SenderKind, words: str) -> str:
    return str(CONSIDERED) if audience is SenderKind.PUBLIC else words.strip()
