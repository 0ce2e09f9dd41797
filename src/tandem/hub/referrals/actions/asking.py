"""Asking partners what they know, and their answers. None of it lengthens the working day for the decision."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.sharing import Level, Purpose, refusal_reasons
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox.mail import queue
from tandem.hub.referrals.actions.recording_sharing import record_sharing
from tandem.hub.referrals.actions.steps import locked, put_on_top
from tandem.hub.referrals.limits import answer_due, answer_times
from tandem.hub.referrals.models import Answer, Contact, InformationRequest, Priority, SharingRecord
from tandem.hub.referrals.policies import answers_for
from tandem.hub.referrals.queries_of_requests import answerers

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
    told_them: str = "",
    by: User,
    now: datetime,
    seen: int | None = None,
) -> list[InformationRequest]:
    """Ask agencies what they hold, and record the decision to share that goes with asking (golden rule 7).

    They read the question, who the child is and on what ground we ask; of the
    concern itself only ``told_them``. Whoever answers for them hears by e-mail
    that something is asked, and nothing of what.

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: something that asking needs is missing, or an agency has been asked since it was last reopened.
    """
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
        _check_not_asked(contact, asked)
        if contact.state == "screening":
            steps.take("request_checks", by=by, now=now, details={"sharing_decision": reason.strip()})
        sharing = _record_sharing(contact, asked, reason=reason, told_them=told_them, by=by, now=now)
        times = answer_times(on=calendar.local_day(now))
        made = InformationRequest.objects.bulk_create(
            InformationRequest(
                contact=contact,
                agency=agency,
                asked_at=now,
                asked_by=by,
                question=question,
                priority=contact.priority,
                due=answer_due(times, Priority(contact.priority), asked=now),
                answer_times=times.own,
                sharing=sharing,
                told_them=told_them.strip(),
            )
            for agency in asked
        )
        for request in made:
            _notify(request, now=now)
        steps.done(now=now)
    return made


def answer(
    request: InformationRequest, kind: Answer.Kind, *, words: str, refusal: str = "", by: User | None, now: datetime
) -> Answer:
    """Record what an agency answers: information, nothing held, or a refusal with its reason (H7).

    It is taken at any time, also after its own and after the decision. ``by``
    is ``None`` where the agency's own system answers.

    Raises:
        InputError: something that makes it an answer is missing, or this person answers for another agency.
    """
    _check(kind, words=words, refusal=refusal, now=now)
    if by is not None and not answers_for(by, request.agency_id, on=calendar.local_day(now)):
        raise InputError("Your agency was not asked this.", hint="The agency that was asked answers it.")
    with acting(Verb.CONTACT_CHECK_ANSWERED, on=request):
        steps = locked(request.contact, seen=None)
        given = Answer.objects.create(request=request, kind=kind, words=words.strip(), refusal=refusal, at=now, by=by)
        details = {"agency": str(request.agency_id), "answer": str(given.pk)}
        if kind is Answer.Kind.REFUSED:
            details["reason"] = refusal
        part = "" if by else "partner_agency"
        event = steps.take(_EVENTS[kind], by=by, actor=part, now=now, details=details)
        if event.actor == "partner_agency":
            put_on_top(steps.contact, now=now)
        steps.done(now=now)
    return given


def _check_not_asked(contact: Contact, agencies: list[Agency]) -> None:
    reopened = contact.events.filter(kind="reopen").aggregate(last=Max("at"))["last"]
    since = Q(asked_at__gte=reopened) if reopened else Q()
    standing = contact.information_requests.filter(since, agency__in=agencies).select_related("agency")
    already = [f"{each.agency} ({date_format(timezone.localtime(each.asked_at), 'j F Y, H:i')})" for each in standing]
    if already:
        raise InputError(
            f"Asked already: {', '.join(already)}.",
            hint="Leave them out, and ring them to ask for more or sooner.",
        )


def _check(kind: Answer.Kind, *, words: str, refusal: str, now: datetime) -> None:
    if kind is Answer.Kind.REFUSED and refusal not in {
        each.key for each in refusal_reasons(on=calendar.local_day(now))
    }:
        raise InputError("Choose the reason for refusing.", hint="It stands on a list; say more in your own words.")
    if kind is not Answer.Kind.NIL and not words.strip():
        wanted = "the reason for refusing in words" if kind is Answer.Kind.REFUSED else "what the agency knows"
        raise InputError(f"Say {wanted}.", hint="Where the agency looked and holds nothing, say so instead.")


def _notify(request: InformationRequest, *, now: datetime) -> None:
    given = {"reference": request.contact.reference, "link": reverse("partner:check_asked", args=[request.pk])}
    for user in answerers(request, now=now):
        queue(user.email, "check_asked", given, f"check/{request.pk}/{user.pk}", now)


def _record_sharing(
    contact: Contact, agencies: list[Agency], *, reason: str, told_them: str, by: User, now: datetime
) -> SharingRecord:
    items = ["who the child is", "what was asked", *(["what they are told of the concern"] if told_them else [])]
    level = Level(contact.level_asserted)
    kept = record_sharing(contact, Purpose.PARTNER_CHECK, level, reason=reason.strip(), items=items, by=by, at=now)
    kept.recipients.set(agencies)
    return kept
