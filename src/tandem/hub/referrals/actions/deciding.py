"""Deciding: code, level, legal test, reasons and the decider's role for every child, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from tandem.core import calendar
from tandem.core.codes import codes_on
from tandem.core.errors import InputError
from tandem.core.legal_tests import legal_test
from tandem.core.sharing import Level, Purpose, Sharer, basis_for
from tandem.core.sharing_decisions import Consent
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Sector
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Person, Standing
from tandem.hub.referrals.actions.steps import Steps, locked
from tandem.hub.referrals.again import referred_before
from tandem.hub.referrals.authorities import check_authority
from tandem.hub.referrals.bearers import tell_of_passed
from tandem.hub.referrals.models import Contact, Decision, Referral, ToldOf
from tandem.hub.referrals.queries import referrals_of
from tandem.hub.referrals.references import council_number
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.referrals.standing import AT_FRONT_DOOR, CASE_OPEN

__all__ = [
    "ACCEPTED",
    "ACCEPTED_NO_FURTHER",
    "AT_ONCE",
    "CODES",
    "GOES_ON",
    "NO_TEST_MET",
    "Deciding",
    "act_at_once",
    "decide",
    "source_of",
]

ACCEPTED_NO_FURTHER = "decide_accepted_no_further_action"
"""A request for services is accepted, and goes no further: a referral that ends with the decision."""

GOES_ON = frozenset({"decide_assessment", "decide_strategy", "act_immediately"})
"""Decisions by which social care accepts a request for services and works with the child."""

ACCEPTED = GOES_ON | {ACCEPTED_NO_FURTHER}
"""Decisions by which social care accepts a request for services."""

CODES = (
    "decide_no_further_action",
    ACCEPTED_NO_FURTHER,
    "decide_advice",
    "decide_early_help",
    "decide_assessment",
    "decide_strategy",
    "decide_transfer",
    "decide_designated_officer",
    "find_open_case",
)

AT_ONCE = "act_immediately"
"""Acting before screening is finished: a decision all the same, with everything that makes one."""

NO_TEST_MET = "none_met"
"""The decider looked and holds that no legal test is met: an answer, not a blank."""

_SOURCE_BY_KIND = {SenderKind.ANONYMOUS.value: "9", SenderKind.CHILD.value: "1C"}
_POLICE = "6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding:
    """What is decided for one child."""

    code: str
    rationale: str
    level: Level = Level.NOT_RECORDED
    level_differs_because: str = ""
    legal_test: str = ""
    receiving_authority: str = ""
    """For a transfer: which authority takes over, by its three-digit code, or in words outside England."""
    source: str = ""
    """The census code of who referred, where the contact does not say it."""
    open_case: str = ""
    """For a child whose case is open: its number or its worker."""
    measure: str = ""
    """For acting at once: what was set going."""
    primary_need: str = ""
    """The census code of the main reason why the child is in need, as it is seen now; empty where nobody has said."""


def decide(
    contact: Contact, decisions: Mapping[int, Deciding], *, by: User, now: datetime, seen: int | None = None
) -> Contact:
    """Decide for each child of the contact who waits for a decision, by the child's number.

    What partners have not answered by now is recorded; it never holds the
    decision up. Children for whom a request for services is accepted become
    referrals, each with its own.

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: a child is left out, or something that makes a decision is missing.
        IllegalTransition: the contact is not at a point where this can be decided, or not by this person.
    """
    day = calendar.local_day(now)
    with acting(Verb.CONTACT_DECIDED, on=contact):
        steps = locked(contact, seen=seen)
        waiting = [child for child in steps.children if child.state in AT_FRONT_DOOR] or steps.children
        left_out = [str(child.number) for child in waiting if child.number not in decisions]
        if left_out:
            raise InputError(f"Nothing is decided for child {' and '.join(left_out)}.", hint="Decide for every child.")
        steps.acknowledge(by=by, now=now)
        for child in waiting:
            _decide(steps, child, decisions[child.number], by=by, now=now, day=day)
        return steps.done(now=now)


def act_at_once(
    contact: Contact, decisions: Mapping[int, Deciding], *, by: User, now: datetime, seen: int | None = None
) -> Contact:
    """Act for the children named, by their numbers, before screening is finished; the others wait where they are.

    Whoever is at the door may: danger does not wait for a manager. What makes
    a decision is asked for all the same, and each child becomes a referral.

    Raises:
        ChangedMeanwhile: somebody else took a step after ``seen``.
        InputError: no child is named, or something that makes a decision is missing.
        IllegalTransition: a child is decided already, or this person may not.
    """
    if not decisions:
        raise InputError("No child is named.", hint="Say for which child you act.")
    day = calendar.local_day(now)
    with acting(Verb.CONTACT_ACTED_ON, on=contact):
        steps = locked(contact, seen=seen)
        steps.acknowledge(by=by, now=now)
        for child in (each for each in steps.children if each.number in decisions):
            said = decisions[child.number]
            if not said.measure.strip():
                raise InputError("Nothing is said to have been set going.", hint="Say what was done at once.")
            _decide(steps, child, replace(said, code=AT_ONCE), by=by, now=now, day=day)
        return steps.done(now=now)


def _decide(steps: Steps, child: ToldOf, said: Deciding, *, by: User, now: datetime, day: date) -> None:
    contact, test = steps.contact, said.legal_test.strip()
    if said.code == "decide_early_help" and contact.agreement == Consent.WITHDRAWN:
        raise InputError(
            "The family has withdrawn its agreement, so early help is not offered.",
            hint="Decide what else is right. If the child may come to significant harm, no agreement is needed.",
        )
    if test and test != NO_TEST_MET:
        legal_test(test, on=day)
    _check_need(said.primary_need, day)
    check_authority(said.receiving_authority.strip(), on=day)
    if _differs(contact, said) and not said.level_differs_because.strip():
        raise InputError(
            f"The level decided for child {child.number} is not the one that was sent.",
            hint="Say why, so that whoever sent it can learn how the threshold is read.",
        )
    basis = basis_for(Sharer.COUNCIL, Purpose.TELL_REFERRER, said.level, on=day)
    event = steps.take(
        said.code,
        by=by,
        now=now,
        child=child,
        details={
            "rationale": said.rationale.strip(),
            "level": said.level.value,
            "legal_test": test,
            "lawful_basis": basis.article_6,
            "feedback_route": _feedback_route(contact),
            "receiving_authority": said.receiving_authority.strip(),
            "open_case": said.open_case.strip(),
            "measure": said.measure.strip(),
        },
    )
    if said.code == "find_open_case":
        tell_of_passed(child.person.known_as, event, now=now)
    outstanding = contact.information_requests.filter(answers__isnull=True).count()
    decision = Decision.objects.create(
        event=event,
        child=child,
        code=said.code,
        level=said.level,
        level_differs_because=said.level_differs_because.strip(),
        legal_test=test,
        primary_need=said.primary_need,
        rationale=said.rationale.strip(),
        checks_outstanding=outstanding,
        at=now,
        by=by,
        role=event.actor,
    )
    if said.code in ACCEPTED:
        source = source_of(contact) or said.source
        if not source:
            raise InputError(
                f"Nobody has said who referred child {child.number}, by the census code.",
                hint="Choose the code. Where it cannot be known, choose 10.",
            )
        _accept(child, decision, source=source, received=contact.received_at)


def source_of(contact: Contact) -> str:
    """The census code of who referred, as it was told or as it follows from who they are; empty where it does not.

    Of the agencies only the police have one code for all of them.
    """
    if contact.source:
        return contact.source
    agency = contact.sender_agency
    if agency is not None and agency.sector == Sector.POLICE:
        return _POLICE
    return _SOURCE_BY_KIND.get(contact.sender_kind, "")


def _check_need(code: str, day: date) -> None:
    known = [each.code for each in codes_on("primary_need", on=day)]
    if code and code not in known:
        raise InputError(f"{code!r} is not a primary need of the census.", hint=f"There are {', '.join(known)}.")


def _differs(contact: Contact, said: Deciding) -> bool:
    known = Level.NOT_RECORDED not in (said.level, contact.level_asserted)
    return known and said.level != contact.level_asserted


def _feedback_route(contact: Contact) -> str:
    """How whoever raised it can be told; part of what makes a decision complete."""
    if contact.sender_kind == SenderKind.ANONYMOUS:
        return "none: anonymous"
    if contact.sent_by_id:
        return "account"
    return "e-mail" if contact.sender_email else "telephone" if contact.sender_telephone else "none: no way was left"


def _accept(child: ToldOf, decision: Decision, *, source: str, received: datetime) -> None:
    """Make the referral: dated by receipt, as the census dates it, so that screening hides no delay.

    A contact that is screened again, after a referral of it went no further, is the same referral.
    """
    person = child.person.known_as
    if child.referrals.exists() or _is_open(person, besides=child):
        return
    if not person.council_number:
        person.council_number = council_number()
    if person.standing == Standing.TOLD_OF:
        person.standing = Standing.IDENTIFIED
    person.save(update_fields=["council_number", "standing"])
    day = calendar.local_day(received)
    previous = referrals_of(person).filter(date__lt=day).last()
    Referral.objects.create(
        child=child,
        person=person,
        decision=decision,
        date=day,
        source=source,
        previous=previous,
        re_referral=previous is not None and referred_before(day, [previous.date]) is not None,
    )


def _is_open(person: Person, *, besides: ToldOf) -> bool:
    """Whether social care is working with the child already: then this is information, not a new referral."""
    at_work = CASE_OPEN - {"services_ended"}
    return referrals_of(person).exclude(child=besides).filter(child__state__in=at_work).exists()
