"""What became of a concern, for whoever sent it: status, decision, the reason chosen for sharing, the clock in words.

Nothing else of the record is here: not the decider's own reasons, not what
other agencies answered, not whether anybody is known (G05).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.hub.children.withholding import withhold
from tandem.hub.referrals.actions.confirming import confirmation_due, may_be_confirmed
from tandem.hub.referrals.actions.telling import CONSIDERED
from tandem.hub.referrals.authorities import authority_name
from tandem.hub.referrals.models import Contact, Decision, Event, Feedback, Transfer
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.referrals.whereabouts import addresses_to_withhold

__all__ = ["ContactLine", "ContactShown", "contact_lines", "contact_shown"]

_STATES: dict[str, Promise] = {
    "received": gettext_lazy("Received"),
    "awaiting_information": gettext_lazy("We have a question for you"),
    "screening": gettext_lazy("Being looked at"),
    "checks": gettext_lazy("Being looked at: other agencies are asked what they know"),
    "duplicate": gettext_lazy("The same concern had reached us already"),
    "already_open": gettext_lazy("Decided: given to the child’s social worker"),
    "no_further_action": gettext_lazy("Decided: no further action"),
    "accepted_no_further_action": gettext_lazy("Decided: accepted as a referral, no further action"),
    "advice": gettext_lazy("Decided: advice, or another service"),
    "early_help": gettext_lazy("Decided: early help"),
    "transferred": gettext_lazy("Decided: passed to another council"),
    "designated_officer": gettext_lazy("Decided: passed to the designated officer"),
    "assessment_decided": gettext_lazy("Decided: an assessment"),
    "strategy_decided": gettext_lazy("Decided: a strategy discussion"),
    "closed": gettext_lazy("Closed"),
}
_DECIDED = gettext_lazy("Decided: with social care")
_WITH_SOCIAL_CARE = "with_social_care"
"""What every state of casework is to whoever sent the concern."""

_DECISIONS: dict[str, Promise] = {
    "decide_no_further_action": gettext_lazy("Social care takes no further action."),
    "decide_accepted_no_further_action": gettext_lazy(
        "Social care accepted it as a referral, and takes no further action."
    ),
    "decide_advice": gettext_lazy("We gave advice, or pointed to another service."),
    "decide_early_help": gettext_lazy("The family is offered early help."),
    "decide_assessment": gettext_lazy("A social worker will assess what the child needs."),
    "decide_strategy": gettext_lazy("Social care, police and health are discussing at once how to protect the child."),
    "act_immediately": gettext_lazy("We are acting at once to protect the child."),
    "decide_transfer": gettext_lazy("It was passed to the council where the child lives."),
    "decide_designated_officer": gettext_lazy(
        "It was passed to the designated officer, who deals with allegations against people who work with children."
    ),
    "find_open_case": gettext_lazy("It was given to the child’s own social worker."),
}

_CLOCKS: dict[str, tuple[Promise, Promise]] = {
    "C1": (gettext_lazy("To be acknowledged by %s"), gettext_lazy("Should have been acknowledged by %s")),
    "C2": (gettext_lazy("To be decided by %s"), gettext_lazy("Should have been decided by %s")),
    "C3": (gettext_lazy("You are to be told by %s"), gettext_lazy("You should have been told by %s")),
}


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One concern in a list."""

    reference: str
    received: datetime
    status: str
    state: str
    """The status as a key, no nearer than the words."""
    clock: str
    clock_code: str
    due: datetime | None
    overdue: bool
    about: str
    """The children's names; empty in a list that shows the status only."""
    sender: str


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened, as whoever sent it may know it."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class DecisionShown:
    """What was decided for one child."""

    about: str
    number: int
    code: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """What whoever raised it was told."""

    words: str
    next_step: str
    whom_to_ring: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ContactShown:
    """One concern as its sender sees it."""

    line: ContactLine
    steps: tuple[Step, ...]
    decisions: tuple[DecisionShown, ...]
    told: tuple[Told, ...]
    question: str
    """What we ask of the sender while we wait for it."""
    can_disagree: bool
    confirm_by: str
    """By when a call is to be confirmed in writing, in words; empty where nothing waits for that."""


def contact_lines(contacts: Iterable[Contact], *, now: datetime, names: bool) -> list[ContactLine]:
    """Concerns in a list, with the children's names or without."""
    return [_line(contact, now=now, names=names) for contact in contacts]


def contact_shown(contact: Contact, *, now: datetime, names: bool, answer: bool) -> ContactShown:
    """One concern, with the children's names or without; without ``answer`` only the status and the decision."""
    line, withheld = _line(contact, now=now, names=names), addresses_to_withhold([contact])
    if contact.sender_kind != SenderKind.PROFESSIONAL:
        return ContactShown(line, (), (), _told(contact, withheld), "", can_disagree=False, confirm_by="")
    children = list(contact.children.select_related("person"))
    decisions = list(
        Decision.objects.filter(child__contact=contact).select_related("child", "event").order_by("at", "pk")
    )
    latest = {decision.child_id: decision for decision in decisions}
    asked = contact.events.filter(kind="ask_for_information").last()
    return ContactShown(
        line=line,
        steps=tuple(_steps(contact, latest.values())),
        decisions=tuple(
            DecisionShown(
                child.person.name if names else _numbered(child.number, len(children)),
                child.number,
                latest[child.pk].code if latest[child.pk].code in _DECISIONS else _WITH_SOCIAL_CARE,
                _decided(latest[child.pk]),
                latest[child.pk].at,
            )
            for child in children
            if child.pk in latest
        ),
        told=_told(contact, withheld) if answer else (),
        question=withhold(_question(contact, asked), withheld),
        can_disagree=bool(latest) and contact.state not in ("duplicate", "closed"),
        confirm_by=_confirm_by(contact, now=now),
    )


def _line(contact: Contact, *, now: datetime, names: bool) -> ContactLine:
    clock, overdue = _clock(contact, now=now)
    return ContactLine(
        reference=contact.reference,
        received=contact.received_at,
        status=_status(contact),
        state=_state(contact),
        clock=clock,
        clock_code=contact.next_clock if clock else "",
        due=contact.next_due if clock else None,
        overdue=overdue,
        about=", ".join(child.person.name for child in contact.children.all()) if names else "",
        sender=contact.sender_name,
    )


def _status(contact: Contact) -> str:
    if contact.sender_kind != SenderKind.PROFESSIONAL:
        return _("Received")
    if contact.state == "received" and contact.acknowledged_at is not None:
        return _("Read, and waiting to be looked at")
    return str(_STATES.get(contact.state, _DECIDED))


def _state(contact: Contact) -> str:
    if contact.sender_kind != SenderKind.PROFESSIONAL:
        return "received"
    return contact.state if contact.state in _STATES else _WITH_SOCIAL_CARE


def _clock(contact: Contact, *, now: datetime) -> tuple[str, bool]:
    words = _CLOCKS.get(contact.next_clock)
    if words is None or contact.next_due is None or contact.sender_kind != SenderKind.PROFESSIONAL:
        return "", False
    due = timezone.localtime(contact.next_due)
    # A limit of whole days ends with the day; a limit of hours ends at its minute.
    day = date_format(due, "l j F") if (due.hour, due.minute) == (23, 59) else date_format(due, "l j F, H:i")
    overdue = now > contact.next_due
    return str(words[overdue]) % day, overdue


def _steps(contact: Contact, decisions: Iterable[Decision]) -> list[Step]:
    found = [Step(contact.received_at, _("We received it."))]
    if contact.acknowledged_at:
        found.append(Step(contact.acknowledged_at, _("Somebody read it.")))
    found.extend(Step(decision.at, _("We decided.")) for decision in list(decisions)[:1])
    found.extend(Step(added.at, _("You added something.")) for added in contact.additions.all())
    challenged = contact.events.filter(kind="challenge_decision")
    found.extend(Step(event.at, _("You told us that you disagree.")) for event in challenged)
    return sorted(found, key=lambda step: step.at)


def _told(contact: Contact, withheld: frozenset[str]) -> tuple[Told, ...]:
    """What they were told, without the confidential addresses that somebody wrote into it (H5)."""
    given = Feedback.objects.filter(contact=contact, not_told_because="").order_by("at")
    if contact.sender_kind == SenderKind.ANONYMOUS:
        return ()
    if contact.sender_kind == SenderKind.PUBLIC:
        return tuple(Told(str(CONSIDERED), "", withhold(each.whom_to_ring, withheld), each.at) for each in given)
    return tuple(
        Told(
            withhold(each.words, withheld),
            withhold(each.next_step, withheld),
            withhold(each.whom_to_ring, withheld),
            each.at,
        )
        for each in given
    )


def _question(contact: Contact, asked: Event | None) -> str:
    if asked is None or not any(child.state == "awaiting_information" for child in contact.children.all()):
        return ""
    return str(asked.details.get("question", ""))


def _decided(decision: Decision) -> str:
    """The decision in words; of a transfer also to whom, and whether they have taken over."""
    words = str(_DECISIONS.get(decision.code, _DECIDED))
    if decision.code != "decide_transfer":
        return words
    name = authority_name(decision.event.details.get("receiving_authority", ""))
    taken = Transfer.objects.filter(decision=decision, acknowledged_at__isnull=False).exists()
    after = _("They have taken over.") if taken else _("They have not confirmed yet that they take over.")
    return f"{words} {name}. {after}"


def _confirm_by(contact: Contact, *, now: datetime) -> str:
    if not may_be_confirmed(contact):
        return ""
    reading = confirmation_due(contact, now=now)
    if reading.due is None:
        return _("Please confirm it in writing.")
    due = date_format(timezone.localtime(reading.due), "l j F, H:i")
    if now > reading.due:
        return _("It should have been confirmed in writing by %s. Please do it now.") % due
    return _("Please confirm it in writing by %s.") % due


def _numbered(number: int, of: int) -> str:
    return _("Child %(number)s") % {"number": number} if of > 1 else ""
