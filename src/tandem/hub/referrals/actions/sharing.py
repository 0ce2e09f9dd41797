"""Decisions to share or not to share, and a family that no longer agrees to help (G39, G40)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.sharing import Level, Purpose, Sharer, basis_for, withdrawal_review_days
from tandem.core.sharing_decisions import Consent, ParentsInformed, ParentsTold, SharingDecision, withdraw
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.steps import locked, put_on_top
from tandem.hub.referrals.models import AgreementWithdrawn, Contact, Decision, SharingRecord

__all__ = ["decide_sharing", "review_sharing", "withdraw_agreement"]

_OFFER = "the offer of help"


def decide_sharing(
    contact: Contact,
    *,
    purpose: Purpose,
    agencies: Iterable[Agency],
    shared: str,
    withheld: str,
    reason: str,
    by: User,
    now: datetime,
    seen: int | None = None,
) -> SharingRecord:
    """Record what is shared with agencies and what is not, and why; a decision not to share is as whole as another.

    Raises:
        InputError: nothing or nobody is named, no reason is given, or it would rest on consent that is not there.
    """
    recipients = list(agencies)
    names = tuple(agency.name for agency in recipients)
    items, refused = _lines(shared), _lines(withheld)
    decision = _decision(contact, purpose, items, names, reason=reason, by=by, at=now, refused=refused)
    with acting(Verb.SHARING_DECIDED, on=contact):
        steps = locked(contact, seen=seen)
        kept = _keep(steps.contact, decision, by=by)
        kept.recipients.set(recipients)
        steps.done(now=now)
    return kept


def withdraw_agreement(
    contact: Contact, *, words: str, by: User, now: datetime, seen: int | None = None
) -> AgreementWithdrawn:
    """Record that a family no longer agrees to help: the offer stops, and what was passed on is looked at again.

    Help at level 4 does not wait for agreement and goes on; sharing that never
    rested on agreement goes on with its reason. Both are said in the record.

    Raises:
        InputError: nothing is said, or nothing had been agreed to.
    """
    to_whom, given = ("whoever offers it",), contact.received_at
    agreed = _decision(contact, Purpose.OFFER_HELP, (_OFFER,), to_whom, reason=words, by=by, at=given)
    followed = withdraw(agreed, at=now, recorded_by=str(by.pk))
    with acting(Verb.AGREEMENT_WITHDRAWN, on=contact):
        steps = locked(contact, seen=seen)
        stops = "yes" if followed.stops_offer else "no"
        steps.take("withdraw_agreement", by=by, now=now, details={"words": words.strip(), "stops_offer": stops})
        steps.contact.agreement = Consent.WITHDRAWN
        steps.contact.save(update_fields=["agreement"])
        put_on_top(steps.contact, now=now)
        made = AgreementWithdrawn.objects.create(
            contact=steps.contact,
            sharing=_keep(steps.contact, followed.decision, by=by, shared=not followed.stops_offer),
            stops_offer=followed.stops_offer,
            review_due=_review_due(now) if followed.review_onward_sharing else None,
        )
        steps.done(now=now)
    return made


def review_sharing(withdrawn: AgreementWithdrawn, *, finding: str, by: User, now: datetime) -> AgreementWithdrawn:
    """Record what came of looking again at what was passed on, and to whom.

    Raises:
        InputError: nothing is found, or there is nothing to review, or it was reviewed already.
    """
    if not finding.strip():
        raise InputError("Say what you found.", hint="What goes on and on what ground, what stops, and who was told.")
    if withdrawn.review_due is None or withdrawn.reviewed_at is not None:
        raise InputError("There is nothing here to review.", hint="What was found before stands on the page.")
    with acting(Verb.SHARING_REVIEWED, on=withdrawn):
        withdrawn.finding, withdrawn.reviewed_at, withdrawn.reviewed_by = finding.strip(), now, by
        withdrawn.save(update_fields=["finding", "reviewed_at", "reviewed_by"])
    return withdrawn


def _decision(
    contact: Contact,
    purpose: Purpose,
    items: tuple[str, ...],
    recipients: tuple[str, ...],
    *,
    reason: str,
    by: User,
    at: datetime,
    refused: tuple[str, ...] = (),
) -> SharingDecision:
    """A decision about what the council shares of a contact, on the ground that the table gives for it."""
    level = _level(contact)
    return SharingDecision(
        subject=contact.reference,
        purpose=purpose,
        level=level,
        basis=basis_for(Sharer.COUNCIL, purpose, level, on=calendar.local_day(at)),
        consent=Consent(contact.agreement),
        reason=reason,
        parents_informed=ParentsInformed(ParentsTold(contact.parents_told), contact.parents_not_told_reason or None),
        decided_by=str(by.pk),
        decided_at=at,
        items=items,
        recipients=recipients,
        refused_items=refused,
    )


def _level(contact: Contact) -> Level:
    """The level that was decided; before a decision, the one that was sent."""
    decided = Decision.objects.filter(child__contact=contact).order_by("-at").first()
    return Level(decided.level if decided else contact.level_asserted)


def _review_due(now: datetime) -> datetime:
    day = calendar.local_day(now)
    return calendar.end_of_day(calendar.add_working_days(day, withdrawal_review_days(on=day)))


def _lines(words: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in words.splitlines() if line.strip())


def _keep(contact: Contact, decision: SharingDecision, *, by: User, shared: bool | None = None) -> SharingRecord:
    basis, items = decision.basis, decision.items if shared is not False else ()
    withheld = decision.refused_items if shared is not False else (*decision.items, *decision.refused_items)
    return SharingRecord.objects.create(
        contact=contact,
        purpose=decision.purpose,
        level=decision.level,
        article_6=basis.article_6,
        article_9=basis.article_9,
        article_10=basis.article_10,
        schedule_1=basis.schedule_1,
        consent=decision.consent,
        parents_told=decision.parents_informed.told,
        parents_not_told_reason=decision.parents_informed.reason or "",
        shared=bool(items),
        reason=decision.reason.strip(),
        items=list(items),
        withheld=list(withheld),
        decided_at=decision.decided_at,
        decided_by=by,
    )
