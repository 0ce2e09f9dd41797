"""Recording a step of casework: assessment, strategy discussion, section 47, conference, core groups, reviews, closure.

Every step, who may take it and what must be said with it stand in the
pathway's data; what the census would find wrong is asked before it is
recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from django.db.models import Q

from tandem.core import calendar
from tandem.core.casework_checks import CaseworkCheck, check_step
from tandem.core.errors import InputError
from tandem.core.pathways import Pathway, Transition, actors
from tandem.core.pathways_engine import CaseEvent, IllegalTransition, IncompleteEvent
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.allocating import end_allocation, give_in_step
from tandem.hub.referrals.actions.attending import Seat, check_meeting, keep_attendance, there
from tandem.hub.referrals.actions.steps import Steps, locked
from tandem.hub.referrals.models import Contact, Event, ToldOf
from tandem.hub.referrals.policies import parts_in
from tandem.hub.referrals.queries import whom_to_ask
from tandem.hub.referrals.queries_of_cases import open_elsewhere, visible_cases
from tandem.hub.referrals.standing import case_event

__all__ = ["NOT_STEPS", "AskedFirst", "moment_within", "possible_steps", "record_step"]

NOT_STEPS = frozenset(
    {
        "start_draft",
        "discard",
        "submit",
        "take_by_phone",
        "acknowledge",
        "begin_screening",
        "supply_information",
        "set_priority",
        "request_checks",
        "return_check",
        "return_nil",
        "refuse_check",
        "give_feedback",
        "challenge_decision",
        "withdraw_agreement",
        "act_immediately",
        "find_open_case",
        "find_duplicate",
        "find_not_duplicate",
        "hand_over",
        "acknowledge_transfer",
        "ask_for_information",
        "confirm_in_writing",
        "reopen",
    }
)
"""What is not casework: the front door's own deeds, and what whoever raised it does."""


class AskedFirst(InputError):  # noqa: N818 - it is a question, not a fault
    """Something about a step that the census would query: it is recorded once somebody says why it is right."""

    def __init__(self, check: CaseworkCheck) -> None:
        super().__init__(check.words, hint=f"{check.hint} (Census rule {check.rule}.)")
        self.check = check


def possible_steps(pathway: Pathway, state: str) -> tuple[Transition, ...]:
    """The steps of casework that can follow where a child's case stands."""
    return tuple(
        step
        for step in pathway.allowed(state)
        if (step.event not in NOT_STEPS and not step.event.startswith("decide_")) or step.event == "decide_no_plan"
    )


def moment_within(minute: datetime, child: ToldOf, *, now: datetime) -> datetime:
    """When it happened, of something timed to the minute: in that minute, and not before what the case holds of it.

    A clock on a page shows no seconds. Without this, what was done seconds after the step before would come before it.
    """
    after = minute + timedelta(minutes=1)
    if minute <= now < after:
        return now
    of_the_case = Event.objects.filter(Q(child=child) | Q(child=None), contact=child.contact)
    last = of_the_case.filter(at__gte=minute, at__lt=after).order_by("-at").values_list("at", flat=True).first()
    return last or minute


def record_step(
    contact: Contact,
    child: ToldOf,
    kind: str,
    *,
    actor: str = "",
    details: Mapping[str, str],
    even_so: str = "",
    by: User,
    at: datetime,
    now: datetime,
    seen: int | None = None,
    given_to: User | None = None,
    handed_over: str = "",
    seats: Sequence[Seat] = (),
) -> Event:
    """Record that something was done in one child's case and when it happened, signed by whoever's part it is.

    ``actor`` says in which part, for somebody who holds more roles than one;
    ``even_so`` why a step stands that the census would query. ``given_to`` is
    who carries the case from then on, ``handed_over`` why it changes hands where
    another carries it now. ``seats`` is who was asked to a meeting: of a
    strategy discussion, those who came make its quorum. A step that is not
    this person's, or cannot be taken here, is refused by name.

    Raises:
        InputError: it is dated in the future or before the contact, nobody of that name acts on the pathway, the
            census would call it an error, or the case cannot be given to that person.
        AskedFirst: the census would query it, and nobody has said why it is right.
        IllegalTransition: it cannot happen where the case stands, or not by this person.
        IncompleteEvent: something that must be said with it is missing.
    """
    if actor and actor not in actors():
        raise InputError(f"Nobody called {actor!r} acts on a pathway.", hint=f"One of {', '.join(actors())}.")
    if at > now:
        raise InputError("That lies in the future.", hint="Record it when it has happened.")
    if at < contact.received_at:
        raise InputError(
            "That was before the contact was received.",
            hint=f"It was received on {calendar.local_day(contact.received_at):%-d %B %Y}.",
        )
    check_meeting(kind, seats)
    with acting(Verb.CONTACT_MOVED, on=contact, reason=kind):
        steps = locked(contact, seen=seen)
        said = _said(steps.standing.pathway, kind, {**details, **there(kind, seats)})
        if even_so.strip():
            said["even_so"] = even_so.strip()
        before = steps.standing.children[child.number].counted
        part = _part(steps, child, kind, actor, by=by, now=now)
        event = steps.take(kind, by=by, actor=part, child=child, details=said, at=at, now=now)
        _check(steps, child, case_event(event, {child.pk: child.number}), before)
        _one_at_a_time(child, kind, by=by, now=now)
        keep_attendance(event, seats)
        steps.done(now=now)
        if given_to is not None:
            given = ToldOf.objects.get(pk=child.pk)
            give_in_step(given, given_to, reason=handed_over, by=by, at=at, now=now)
        if kind == "close":
            end_allocation(child, at=at)
    return event


def _said(pathway: Pathway, kind: str, details: Mapping[str, str]) -> dict[str, str]:
    """What is said, with who was wanting where the pathway names a quorum."""
    said = {key: words.strip() for key, words in details.items()}
    if said.get("present"):
        present = [each.strip() for each in said["present"].split(",")]
        missing = pathway.missing_from_quorum(present)
        said |= {"missing": ", ".join(sorted(missing)) or "nobody", "quorate": "no" if missing else "yes"}
    if also := tuple(need for need in pathway.also_needed(kind, said) if not said.get(need)):
        raise IncompleteEvent(kind, also)
    return said


def _part(steps: Steps, child: ToldOf, kind: str, actor: str, *, by: User, now: datetime) -> str:
    """In which part this person takes the step: the one named if it is theirs, else the first that is."""
    where = steps.standing
    held = parts_in(
        by, kind, pathway=where.pathway, state=where.children[child.number].state, on=calendar.local_day(now)
    )
    if actor in held:
        return actor
    if actor:
        wanted = f"{actors()[actor].name[0].lower()}{actors()[actor].name[1:]}"
        raise IllegalTransition(
            f"The event {kind!r} was to be signed by the {wanted}, which is not a role you hold.",
            state=where.children[child.number].state,
            asked=kind,
            allowed=held,
        )
    return held[0] if held else ""


def _check(steps: Steps, child: ToldOf, event: CaseEvent, before: Sequence[CaseEvent]) -> None:
    """Put the census's questions, the errors before the queries; what is refused undoes the step."""
    for check in sorted(check_step(event, before), key=lambda each: not each.refuses):
        if check.refuses:
            raise InputError(check.words, hint=f"{check.hint} (Census rule {check.rule}.)")
        if not event.details.get("even_so"):
            raise AskedFirst(check)
    if event.kind == "close" and steps.owed(child):
        raise InputError(
            "Whoever raised it has not been told what came of it.",
            hint="Tell them, or record why nobody is told; then close.",
        )


def _one_at_a_time(child: ToldOf, kind: str, *, by: User, now: datetime) -> None:
    """Refuse what is open for the child elsewhere; where is said only to whoever may open it (G06)."""
    other = open_elsewhere(child, kind)
    if other is None:
        return
    if visible_cases(by, now=now).filter(pk=other.pk).exists():
        raise InputError(
            f"This child has the same open already, under {other.contact.reference}.",
            hint="One assessment, one section 47 enquiry and one plan are open at a time: record it there.",
        )
    ask = ", ".join(user.name for user in whom_to_ask(other.contact, by, now=now)) or "the Caldicott guardian"
    raise InputError(
        "This child has the same open already, in a case that is closed to you.",
        hint=f"One assessment, one section 47 enquiry and one plan are open at a time: ask {ask}.",
    )
