"""A contact as its page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.clocks_reading import ClockState, Reading
from tandem.core.pathways import actors
from tandem.core.sharing import not_informed_reason, refusal_reason
from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.children.queries import SearchDownError, is_guarded, keepers_of_sealed_family, search, visible_people
from tandem.hub.files.models import StoredFile
from tandem.hub.files.queries import files_of
from tandem.hub.referrals.models import Answer, Contact, Decision, Event, InformationRequest, Referral
from tandem.hub.referrals.notices import can_be_written_to
from tandem.hub.referrals.policies import NOT_OWED
from tandem.hub.referrals.queries import about, answerers, visible_contacts
from tandem.hub.referrals.questions import label, said
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.referrals.standing import (
    AT_FRONT_DOOR,
    ENDED_AT_FRONT_DOOR,
    TAKEN_ON,
    Standing,
    clocks_of,
    clocks_of_casework,
    standing,
)
from tandem.hub.referrals.timers import answer_words, timer_words
from tandem.hub.staff.front_door.clock_words import ClockWords, clock_lines, due_words
from tandem.hub.staff.front_door.forms import AnswerForm
from tandem.hub.staff.front_door.grounds import grounds
from tandem.hub.staff.front_door.same import SameShown, candidates, told_again, told_before
from tandem.hub.staff.front_door.steps import said_with, step_words
from tandem.hub.staff.front_door.transfers import TransferShown, transfer_shown

__all__ = ["Shown", "present"]


_WORTH_SHOWING = 0.65
"""Below this likeness a possible match would be noise; a search shows it all the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """A question and its answer; ``known`` is false where the answer was "not known"."""

    label: str
    answer: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody already known who may be this child, and why it was found."""

    person: Person
    why: str


@dataclass(frozen=True, slots=True)
class ChildShown:
    """A child of the contact."""

    number: int
    person: Person
    known_as: Person
    age: str
    state: str
    guarded: bool
    """Whether the address is confidential, and so not among the rows."""
    rows: list[Row]
    adults: list[str]
    matches: list[Match]
    search_down: str
    """Why nobody was looked for, where the index is out of order; empty otherwise."""
    earlier: list[Contact]
    decision: Decision | None
    clocks: list[ClockWords]
    """Clocks of casework that ever started: assessment, conference, reviews, visits."""
    waits: bool
    """Whether a decision is still to be made for the child."""
    reopens: bool
    """Whether it ended at the front door and can be screened again."""
    ask_about_sealed: list[User]
    """Who looks after a sealed record in the family that may bear on this child."""
    has_case: bool
    """Whether social care took the child on, so that there is a page for the case."""
    referral: Referral | None
    transfer: TransferShown | None
    grounds: list[str]
    """On what the decision rests."""


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
    files: list[StoredFile] = field(default_factory=list)


def present(contact: Contact, user: User, *, now: datetime) -> Shown:
    """Read a contact's rows once and put them into words."""
    children = list(contact.children.select_related("person__head"))
    events = list(contact.events.select_related("by", "child__person"))
    where = standing(contact, events, [(child.pk, child.number) for child in children])
    day = calendar.local_day(contact.received_at)
    seen = visible_people(user, now=now)
    adults = contact.adults.filter(person__in=seen).select_related("person")
    possible = {step.event for each in where.children.values() for step in where.pathway.allowed(each.state)}
    shown = [_child(contact, told, user, where, now=now) for told in children]
    waiting = any(child.waits for child in shown)
    people = [person for child in shown for person in (child.known_as, *(match.person for match in child.matches))]
    return Shown(
        state=where.pathway.states[where.state].name,
        clocks=clock_lines(_front_door_clocks(contact, where, now=now), now=now),
        can=frozenset(possible),
        children=shown,
        adults=[
            (each.person, _rows(_without_address(each.told, guarded=is_guarded(each.person)), day)) for each in adults
        ],
        told=_rows(contact.told, day),
        two_questions=_two_questions(contact),
        asked=_asked(contact, now=now),
        steps=_steps(contact, events),
        question=_question(contact, events, where, now=now),
        told_before=told_before(contact, user, now=now),
        told_again=told_again(contact, user, now=now),
        maybe_same=candidates(contact, people, user, now=now) if waiting else [],
        feedback=list(contact.feedback.select_related("by")),
        files=list(files_of(contact)),
    )


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


def _child(contact: Contact, told: Any, user: User, where: Standing, *, now: datetime) -> ChildShown:
    person: Person = told.person
    known = person.known_as
    day = calendar.local_day(now)
    people, openable = visible_people(user, now=now), visible_contacts(user, now=now)
    along, counted = where.pathway, where.children[told.number].counted
    guarded = is_guarded(person)
    decision = told.decisions.select_related("by", "event").order_by("-at").first()
    matches, search_down = _matches(person, user, now=now) if known == person else ([], "")
    return ChildShown(
        number=told.number,
        person=person,
        known_as=known,
        age=_age(person, day),
        state=along.states[told.state].name,
        guarded=guarded,
        rows=_rows(_without_address(told.told, guarded=guarded), calendar.local_day(contact.received_at)),
        adults=[_adult(each) for each in person.adults.filter(adult__in=people).select_related("adult")],
        matches=matches,
        search_down=search_down,
        earlier=list(about(known).filter(pk__in=openable).exclude(pk=contact.pk).defer("told", "unsafe_contact")[:20]),
        clocks=clock_lines(clocks_of_casework(along, counted, now=now), now=now),
        waits=told.state in AT_FRONT_DOOR,
        reopens=told.state in ENDED_AT_FRONT_DOOR,
        ask_about_sealed=keepers_of_sealed_family(known, user, now=now),
        has_case=told.state in TAKEN_ON,
        decision=decision,
        grounds=grounds(decision) if decision else [],
        referral=told.referrals.select_related("previous").first(),
        transfer=transfer_shown(told),
    )


def _without_address(told: Mapping[str, Any], *, guarded: bool) -> dict[str, Any]:
    """What was told of somebody; an address that is confidential is not on the page, where a screen is overlooked."""
    return {key: answer for key, answer in told.items() if key != "address" or not guarded}


def _matches(person: Person, user: User, *, now: datetime) -> tuple[list[Match], str]:
    """Possible matches, never linked by the program; or why they cannot be looked for."""
    names = [person.given_name, person.family_name, person.also_known_as]
    if not any(names):
        return [], ""
    others = visible_people(user, now=now).exclude(pk=person.pk).filter(head__isnull=True)
    try:
        found = search(others, names, born=person.born, limit=5)
    except SearchDownError as error:
        return [], f"{error.message} {error.hint}"
    return [Match(each.person, "; ".join(each.why)) for each in found if each.likeness >= _WORTH_SHOWING], ""


def _age(person: Person, day: date) -> str:
    if person.expected:
        return _("expected %(day)s") % {"day": f"{person.expected:%-d %B %Y}"}
    age = person.age(day)
    if age is None:
        return _("date of birth not known")
    born = f"{person.born:%-d %B %Y}"
    return (
        _("under 1, born %(born)s") % {"born": born}
        if age == 0
        else _("%(age)s, born %(born)s")
        % {
            "age": age,
            "born": born,
        }
    )


def _adult(relation: Any) -> str:
    words = {
        "yes": _("with parental responsibility"),
        "no": _("without parental responsibility"),
    }.get(relation.responsibility, _("parental responsibility not known"))
    kind = relation.kind or _("relationship not said")
    return f"{relation.adult.name} ({kind}, {words})"


def _rows(answers: Mapping[str, Any], day: date) -> list[Row]:
    return [
        Row(label(key), _("Not known"), known=False) if answer is None else Row(label(key), _text(key, answer, day))
        for key, answer in answers.items()
    ]


def _text(key: str, answer: Any, day: date) -> str:
    return ", ".join(map(str, answer)) if isinstance(answer, list) else said(key, str(answer), on=day)


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
    asked = contact.information_requests.select_related("agency").prefetch_related("answers__by__agency")
    return [_asked_of(request, now=now) for request in asked]


def _asked_of(request: InformationRequest, *, now: datetime) -> Asked:
    answers = list(request.answers.all())
    if answers:
        tone = {"received": "met", "nil": "none", "refused": "late"}[answers[-1].kind]
        given = [_answer(request, each) for each in answers]
        return Asked(request, given, given[-1].words, tone, by_telephone=False, form=None)
    words, tone = timer_words(request.due, now=now)
    form = AnswerForm(initial={"request": request.pk}, auto_id=f"answer-{request.pk}-%s")
    alone = not answerers(request, now=now)
    return Asked(request, [], _("No answer yet: %(due)s") % {"due": words}, tone, by_telephone=alone, form=form)


def _answer(request: InformationRequest, answer: Answer) -> AnswerShown:
    refusal = refusal_reason(answer.refusal).words if answer.refusal else ""
    who = f"{answer.by.name}, {answer.by.agency}" if answer.by else _("%s, its own system") % request.agency
    return AnswerShown(answer_words(request, answer), answer.words, refusal, answer.at, who)


def _steps(contact: Contact, events: list[Any]) -> list[Step]:
    steps = [
        Step(
            event.at,
            step_words(event.kind) + (f" ({event.child.person.name})" if event.child else ""),
            event.by.name if event.by else contact.sender_name or _("Whoever raised it"),
            f"{_('as')} {actors()[event.actor].name.lower()}" if event.actor in actors() else "",
            said_with(event),
        )
        for event in events
    ]
    steps += [
        Step(each.at, _("Added information"), each.by.name if each.by else contact.sender_name, words=each.words)
        for each in contact.additions.select_related("by")
    ]
    return sorted(steps, key=lambda step: step.at)
