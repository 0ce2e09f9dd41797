"""A contact as its page shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.clocks_reading import ClockState, Reading
from tandem.core.pathways import actors
from tandem.core.sharing import not_informed_reason, refusal_reason
from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.children.queries import visible_people
from tandem.hub.children.queries_of_several import records_of_each
from tandem.hub.children.withholding import without_whereabouts
from tandem.hub.files.models import StoredFile
from tandem.hub.files.queries import files_of
from tandem.hub.linked import linked
from tandem.hub.referrals.models import Answer, Contact, Event, InformationRequest, ToldOf
from tandem.hub.referrals.notices import can_be_written_to
from tandem.hub.referrals.policies import NOT_OWED
from tandem.hub.referrals.queries_of_children import children_of
from tandem.hub.referrals.queries_of_requests import answerers_of_each
from tandem.hub.referrals.queries_of_tellings import tellings_of
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.referrals.standing import (
    Standing,
    clocks_of,
    standing,
)
from tandem.hub.referrals.timers import answer_words, timer_words
from tandem.hub.referrals.whereabouts import addresses_to_withhold
from tandem.hub.staff.front_door.child_shown import ChildShown, KnownBefore, children_shown, likely_of
from tandem.hub.staff.front_door.clock_words import ClockWords, clock_lines, due_words
from tandem.hub.staff.front_door.forms import AnswerForm
from tandem.hub.staff.front_door.same import SameShown, candidates, told_before_and_again
from tandem.hub.staff.front_door.steps import said_with, step_words
from tandem.hub.staff.front_door.told import Row, told_rows

__all__ = ["Shown", "present"]

_MAY_HAVE = (
    "adults",
    "additions",
    "agreement_withdrawn",
    "children__decisions",
    "feedback",
    "information_requests",
    "safe_ways_said",
    "same_as",
    "sharing__recipients",
    "told_again",
)
"""What most contacts have nothing of."""


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """What an agency answered, and whether it did so itself."""

    words: str
    text: str
    refusal: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What one agency was asked, and what came of it: no answer, nothing held and a refusal are three things."""

    request: InformationRequest
    answers: list[AnswerShown]
    words: str
    tone: str
    by_telephone: bool
    """Whether nobody there can answer from an account, so that somebody has to ring."""
    form: AnswerForm | None
    """For the front door to write the answer down."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the chronology."""

    at: datetime
    what: str
    who: str
    more: str = ""
    """In which part."""
    words: str = ""
    """What was said with it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What whoever raised it was asked and has not answered yet."""

    words: str
    asked_at: datetime
    asked_by: str
    due: str
    """What the clock of the decision says meanwhile: it does not wait."""
    tone: str
    written: bool
    """Whether an e-mail told them; if not, somebody has to ring."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything on the page."""

    state: str
    clocks: list[ClockWords]
    can: frozenset[str]
    children: list[ChildShown]
    adults: list[tuple[Person, list[Row]]]
    told: list[Row]
    withheld: frozenset[str]
    """Confidential addresses, of which no word stands on the page, where a screen is overlooked."""
    two_questions: list[Row]
    asked: list[Asked]
    steps: list[Step]
    question: Question | None = None
    told_before: SameShown | None = None
    """The earlier contact that this one is the same as."""
    told_again: list[SameShown] = field(default_factory=list)
    maybe_same: list[tuple[str, str]] = field(default_factory=list)
    """Earlier contacts about these children, by reference and in words."""
    feedback: list[Any] = field(default_factory=list)
    has: frozenset[str] = frozenset()
    """What the contact has any of, of what most have not, as the models name it."""
    files: list[StoredFile] = field(default_factory=list)


def present(contact: Contact, user: User, *, now: datetime) -> Shown:
    """Read a contact's rows once and put them into words."""
    has = linked(contact, _MAY_HAVE)
    decided = "children__decisions" in has
    children = children_of(contact, decided=decided)
    events = list(contact.events.select_related("by"))
    where = standing(contact, events, [(child.pk, child.number) for child in children])
    day = calendar.local_day(contact.received_at)
    seen = visible_people(user, now=now)
    adults = _adults(contact, seen) if "adults" in has else []
    told_of = [told.person for told in children]
    likely = likely_of(told_of, seen)
    everybody = records_of_each([*told_of, *(told.person for told in adults), *likely.people])
    records = everybody.of([*told_of, *(told.person for told in adults)])
    tellings = tellings_of(everybody)
    before = KnownBefore(records, likely, tellings, decided)
    possible = {step.event for each in where.children.values() for step in where.pathway.allowed(each.state)}
    shown = children_shown(contact, children, before, user, where, now=now)
    waiting = any(child.waits for child in shown)
    earlier, again = told_before_and_again(contact, user, now=now) if has & {"same_as", "told_again"} else (None, [])
    alike = everybody.of([*told_of, *likely.people])
    return Shown(
        state=where.pathway.states[where.state].name,
        clocks=clock_lines(_front_door_clocks(contact, where, now=now), now=now),
        can=frozenset(possible),
        children=shown,
        adults=[
            (each.person, told_rows(without_whereabouts(each.told, guarded=records.is_guarded(each.person)), day))
            for each in adults
            if each.seen
        ],
        told=told_rows(contact.told, day),
        withheld=addresses_to_withhold([contact]) if records.guarded else frozenset(),
        two_questions=_two_questions(contact),
        asked=_asked(contact, now=now) if "information_requests" in has else [],
        steps=_steps(contact, children, events, added="additions" in has),
        question=_question(contact, events, where, now=now),
        told_before=earlier,
        told_again=again,
        maybe_same=candidates(contact, alike, tellings, user, now=now) if waiting else [],
        feedback=list(contact.feedback.select_related("by")) if "feedback" in has else [],
        has=has,
        files=list(files_of(contact)),
    )


def _adults(contact: Contact, people: QuerySet[Person]) -> list[Any]:
    """The adults of a contact, each with ``seen``, whether they are among the people that somebody may see."""
    seen = Exists(people.filter(pk=OuterRef("person")))
    return list(contact.adults.annotate(seen=seen).select_related("person"))


def _front_door_clocks(contact: Contact, where: Standing, *, now: datetime) -> list[Reading]:
    """Each clock of the front door once: of several children, the one that still runs, or that runs out first."""
    owed = contact.sender_kind not in NOT_OWED
    worst: dict[str, Reading] = {}
    for status in where.children.values():
        for reading in clocks_of(where.pathway, status.counted, now=now):
            code = reading.rule.code
            if (code == "C3" and not owed) or (code == "C4" and contact.sender_kind != SenderKind.PROFESSIONAL):
                continue
            running = reading.state in (ClockState.RUNNING, ClockState.OVERDUE)
            if code not in worst or (running and worst[code].state not in (ClockState.RUNNING, ClockState.OVERDUE)):
                worst[code] = reading
    return list(worst.values())


def _two_questions(contact: Contact) -> list[Row]:
    told = {"yes": _("Yes"), "no": _("No")}.get(contact.parents_told)
    if contact.parents_told == "no" and contact.parents_not_told_reason:
        told = f"{told}: {not_informed_reason(contact.parents_not_told_reason).words}"
    agreed = {
        "obtained": _("Yes"),
        "refused": _("No"),
        "not_sought": _("They were not asked"),
        "not_required": _("Not needed"),
        "withdrawn": _("No longer"),
    }.get(contact.agreement)
    return [
        Row(_("Have the parents been told?"), told or _("Not recorded: ask"), known=told is not None),
        Row(_("Does the family agree to help?"), agreed or _("Not recorded: ask"), known=agreed is not None),
    ]


def _question(contact: Contact, events: list[Event], where: Standing, *, now: datetime) -> Question | None:
    if not any(each.state == "awaiting_information" for each in where.children.values()):
        return None
    asked = next(each for each in reversed(events) if each.kind == "ask_for_information")
    decision = next((each for each in _front_door_clocks(contact, where, now=now) if each.rule.code == "C2"), None)
    words, tone = due_words(decision.due if decision else None, now=now)
    return Question(
        words=str(asked.details.get("question", "")),
        asked_at=asked.at,
        asked_by=asked.by.name if asked.by else "",
        due=words,
        tone=tone,
        written=can_be_written_to(contact, now=now),
    )


def _asked(contact: Contact, *, now: datetime) -> list[Asked]:
    asked = list(contact.information_requests.select_related("agency").prefetch_related("answers__by__agency"))
    able = answerers_of_each(contact, [each for each in asked if not each.answers.all()], now=now)
    return [_asked_of(request, by_telephone=not able.get(request.pk), now=now) for request in asked]


def _asked_of(request: InformationRequest, *, by_telephone: bool, now: datetime) -> Asked:
    answers = list(request.answers.all())
    if answers:
        tone = {"received": "met", "nil": "none", "refused": "late"}[answers[-1].kind]
        given = [_answer(request, each) for each in answers]
        return Asked(request, given, given[-1].words, tone, by_telephone=False, form=None)
    words, tone = timer_words(request.due, now=now)
    form = AnswerForm(initial={"request": request.pk}, auto_id=f"answer-{request.pk}-%s")
    waits = _("No answer yet: %(due)s") % {"due": words}
    return Asked(request, [], waits, tone, by_telephone=by_telephone, form=form)


def _answer(request: InformationRequest, answer: Answer) -> AnswerShown:
    refusal = refusal_reason(answer.refusal).words if answer.refusal else ""
    who = f"{answer.by.name}, {answer.by.agency}" if answer.by else _("%s, its own system") % request.agency
    return AnswerShown(answer_words(request, answer), answer.words, refusal, answer.at, who)


def _steps(contact: Contact, children: Iterable[ToldOf], events: list[Event], *, added: bool) -> list[Step]:
    names = {told.pk: told.person.name for told in children}
    steps = [
        Step(
            event.at,
            step_words(event.kind) + (f" ({names[event.child_id]})" if event.child_id else ""),
            event.by.name if event.by else contact.sender_name or _("Whoever raised it"),
            f"{_('as')} {actors()[event.actor].name.lower()}" if event.actor in actors() else "",
            said_with(event),
        )
        for event in events
    ]
    steps += [
        Step(each.at, _("Added information"), each.by.name if each.by else contact.sender_name, words=each.words)
        for each in (contact.additions.select_related("by") if added else ())
    ]
    return sorted(steps, key=lambda step: step.at)
