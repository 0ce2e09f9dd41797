"""A contact and its cases as one line of events, in the words of the pathway."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from tandem.synthetic.cases import Case, Step
from tandem.synthetic.records import Contact, Decision, Event
from tandem.synthetic.timing import at

__all__ = ["events_of"]

_TAKEN = {"received": "return_check", "nil": "return_nil", "refused": "refuse_check"}
_WORKERS = ("w_worker_1", "w_worker_2")
_STEP = timedelta(minutes=20)
_BASIS = "6(1)(e)"


def events_of(contact: Contact, cases: Iterable[Case]) -> list[Event]:
    """Every event of a contact, in order: what concerns all its children first, then each child's own."""
    events = [*_front_door(contact), *(each for case in cases for each in _case(contact, case))]
    return sorted(events, key=lambda event: event.at)


def _front_door(contact: Contact) -> Iterator[Event]:
    sender, worker = contact.sender, _WORKERS[len(contact.key) % 2]
    if contact.channel == "telephone":
        yield Event(
            at=contact.received,
            kind="take_by_phone",
            contact=contact.key,
            child="",
            actor="front_door_worker",
            by=worker,
        )
    else:
        yield Event(
            at=contact.received, kind="submit", contact=contact.key, child="", actor="referrer", by=sender.worker
        )
    if contact.acknowledged is not None:
        yield _by_worker(contact, "acknowledge", contact.acknowledged, worker)
    if contact.screened is not None:
        yield _by_worker(contact, "begin_screening", contact.screened, worker)
    if contact.priority_at is not None:
        yield Event(
            at=contact.priority_at,
            kind="set_priority",
            contact=contact.key,
            child="",
            actor="front_door_manager",
            by="w_manager_1",
            details={"priority": contact.priority, "rationale": contact.priority_because},
        )
    if contact.checks:
        why = "A child may need help or protection and each agency may hold a part of the picture."
        yield _by_worker(contact, "request_checks", contact.checks[0].asked, worker, sharing_decision=why)
    for check in contact.checks:
        if check.answered is not None:
            said = {"agency": check.agency} | ({"reason": check.words} if check.answer == "refused" else {})
            yield Event(
                at=check.answered,
                kind=_TAKEN[check.answer],
                contact=contact.key,
                child="",
                actor="partner_agency",
                by="",
                details=said,
            )
    yield from (_decided(contact, made) for made in contact.decisions)
    told = contact.feedback
    if told is not None:
        yield _by_worker(contact, "give_feedback", told.at, told.by, way=told.way, not_told=told.not_told_because)


def _by_worker(contact: Contact, kind: str, when: datetime, worker: str, **details: str) -> Event:
    return Event(
        at=when, kind=kind, contact=contact.key, child="", actor="front_door_worker", by=worker, details=details
    )


def _decided(contact: Contact, made: Decision) -> Event:
    details = {
        "rationale": made.rationale,
        "level": made.level,
        "legal_test": made.legal_test,
        "lawful_basis": _BASIS,
        "feedback_route": _route(contact),
    }
    if made.code == "find_open_case":
        details["open_case"] = f"the case of {made.child}"
    if made.code == "decide_transfer":
        details["receiving_authority"] = "The authority where the family now lives"
    return Event(
        at=made.at,
        kind=made.code,
        contact=contact.key,
        child=made.child,
        actor="front_door_manager",
        by=made.by,
        details=details,
    )


def _route(contact: Contact) -> str:
    if contact.sender.kind == "anonymous":
        return "none: anonymous"
    return "account" if contact.channel == "account" else "e-mail" if contact.sender.email else "telephone"


def _case(contact: Contact, case: Case) -> Iterator[Event]:
    """The steps of a case at times of the working day, each after the one before."""
    latest = next(made.at for made in contact.decisions if made.child == case.child)
    for step in case.steps:
        latest = max(_hour(step), latest + _STEP)
        yield Event(
            at=latest,
            kind=step.kind,
            contact=contact.key,
            child=case.child,
            actor=step.actor,
            by=step.by,
            details=step.details,
        )


def _hour(step: Step) -> datetime:
    return at(step.day, 9 + (step.day.day + len(step.kind)) % 6, step.day.month * 4)
