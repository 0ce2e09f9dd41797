"""Asking partners what they know, and their answers. None of it lengthens the working day for the decision."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.sharing import Level, Purpose, Sharer, basis_for
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked
from tandem.hub.referrals.limits import answer_due
from tandem.hub.referrals.models import Answer, Contact, InformationRequest, Priority, SharingRecord

__all__ = ["answer", "ask_partners"]

_EVENTS = {
    Answer.Kind.RECEIVED: "return_check",
    Answer.Kind.NIL: "return_nil",
    Answer.Kind.REFUSED: "refuse_check",
}


def ask_partners(
    contact: Contact,
    agencies: Iterable[Agency],
    *,
    question: str,
    reason: str,
    by: User,
    now: datetime,
    seen: int | None = None,
) -> list[InformationRequest]:
    """Ask agencies what they hold, and record the decision to share that goes with asking (golden rule 7)."""
    asked = list(agencies)
    if not asked:
        raise InputError("No agency is chosen.", hint="Choose at least one.")
    if not contact.priority:
        raise InputError("The contact has no priority yet.", hint="A qualified person sets it first.")
    if not reason.strip():
        raise InputError("Say why it is right to share this with them.", hint="It is recorded with the request.")
    with acting(Verb.CONTACT_CHECKS_ASKED, on=contact):
        steps = locked(contact, seen=seen)
        contact = steps.contact
        if contact.state == "screening":
            steps.take("request_checks", by=by, now=now, details={"sharing_decision": reason.strip()})
        already = set(contact.information_requests.values_list("agency_id", flat=True))
        made = InformationRequest.objects.bulk_create(
            InformationRequest(
                contact=contact,
                agency=agency,
                asked_at=now,
                asked_by=by,
                question=question,
                priority=contact.priority,
                due=answer_due(Priority(contact.priority), asked=now),
            )
            for agency in asked
            if agency.pk not in already
        )
        _record_sharing(contact, asked, reason=reason, by=by, now=now)
        steps.done(now=now)
    return made


def answer(request: InformationRequest, kind: Answer.Kind, *, words: str, by: User, now: datetime) -> Answer:
    """Record what an agency answers: information, nothing held, or a refusal with its reason (H7)."""
    if kind is not Answer.Kind.NIL and not words.strip():
        wanted = "the reason for refusing" if kind is Answer.Kind.REFUSED else "what the agency knows"
        raise InputError(f"Say {wanted}.", hint="Where the agency looked and holds nothing, say so instead.")
    with acting(Verb.CONTACT_CHECK_ANSWERED, on=request):
        steps = locked(request.contact, seen=None)
        given = Answer.objects.create(request=request, kind=kind, words=words.strip(), at=now, by=by)
        details = {"agency": str(request.agency_id), "answer": str(given.pk)}
        if kind is Answer.Kind.REFUSED:
            details["reason"] = words.strip()
        steps.take(_EVENTS[kind], by=by, now=now, details=details)
        steps.done(now=now)
    return given


def _record_sharing(contact: Contact, agencies: list[Agency], *, reason: str, by: User, now: datetime) -> None:
    level = Level(contact.level_asserted)
    basis = basis_for(Sharer.COUNCIL, Purpose.PARTNER_CHECK, level, on=calendar.local_day(now))
    kept = SharingRecord.objects.create(
        contact=contact,
        purpose=Purpose.PARTNER_CHECK,
        level=level,
        article_6=basis.article_6,
        article_9=basis.article_9,
        article_10=basis.article_10,
        schedule_1=basis.schedule_1,
        consent=contact.agreement,
        parents_told=contact.parents_told,
        parents_not_told_reason=contact.parents_not_told_reason,
        shared=True,
        reason=reason.strip(),
        items=["who the child is", "what was asked"],
        decided_at=now,
        decided_by=by,
    )
    kept.recipients.set(agencies)
