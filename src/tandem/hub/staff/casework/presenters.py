"""A case as its pages show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import calendar
from tandem.core.clocks_reading import Reading
from tandem.core.pathways import Transition, actors, pathway
from tandem.core.pathways_engine import CaseEvent
from tandem.hub.accounts.models import User
from tandem.hub.referrals.actions.stepping import possible_steps
from tandem.hub.referrals.models import Referral, ToldOf
from tandem.hub.referrals.policies import parts_in
from tandem.hub.referrals.standing import clocks_of_casework, next_clock, standing
from tandem.hub.staff.casework.words import labelled, said_with
from tandem.hub.staff.front_door.clock_words import ClockWords, due_words, reading_words
from tandem.hub.staff.front_door.steps import step_words

__all__ = ["CaseLine", "CaseShown", "case_line", "present", "whose"]

_ASSESSMENT = ("C8a", "C8b")
"""Two clocks of one assessment that count from different days: shown apart, each by its name, and never compared."""
_COUNTS_AS = {
    "C8a": gettext_lazy("Working Together: from the referral"),
    "C8b": gettext_lazy("Census: from the start of the assessment"),
}


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in the list."""

    child: ToldOf
    state: str
    clock: str
    what: str
    tone: str


@dataclass(frozen=True, slots=True)
class StepShown:
    """Something that happened in the case."""

    at: datetime
    what: str
    who: str
    said: list[tuple[str, str]]
    warning: str
    """What must not be overlooked about it: a discussion or conference that was not quorate."""


@dataclass(frozen=True, slots=True)
class Next:
    """A step that can follow."""

    kind: str
    words: str
    whose: str


@dataclass(frozen=True, slots=True)
class CaseShown:
    """Everything on the page of a case."""

    state: str
    pathway: str
    age: int | None
    referral: Referral | None
    clocks: list[ClockWords]
    assessment: list[tuple[str, ClockWords]]
    steps: list[StepShown]
    yours: list[Next]
    others: list[Next]


def case_line(child: ToldOf, *, now: datetime) -> CaseLine:
    """A case in the list, by the clock of its own that runs out next."""
    along = pathway(child.contact.pathway)
    siblings = [(each.pk, each.number) for each in child.contact.children.all()]
    where = standing(child.contact, child.contact.events.all(), siblings)
    counted = where.children[child.number].counted
    upcoming = next_clock(_duties(clocks_of_casework(along, counted, now=now)))
    words, tone = due_words(upcoming.due if upcoming else None, now=now)
    return CaseLine(child, along.states[child.state].name, words, upcoming.rule.title if upcoming else "", tone)


def present(child: ToldOf, user: User, *, now: datetime) -> CaseShown:
    """Read a case once and put it into words."""
    contact, day = child.contact, calendar.local_day(now)
    events = {str(event.pk): event for event in contact.events.select_related("by")}
    where = standing(contact, events.values(), contact.children.values_list("pk", "number"))
    along, counted = where.pathway, where.children[child.number].counted
    readings = clocks_of_casework(along, counted, now=now)
    can = possible_steps(along, child.state)
    mine = {step.event for step in can if parts_in(user, step.event, pathway=along, state=child.state, on=day)}
    return CaseShown(
        state=along.states[child.state].name,
        pathway=along.name,
        age=child.person.known_as.age(day),
        referral=child.referrals.first(),
        clocks=[reading_words(each, now=now) for each in readings if each.rule.code not in _ASSESSMENT],
        assessment=[
            (str(_COUNTS_AS[each.rule.code]), reading_words(each, now=now))
            for each in readings
            if each.rule.code in _ASSESSMENT
        ],
        steps=[_step(event, _name(events[event.id].by, contact.sender_name)) for event in counted],
        yours=[_next(step) for step in can if step.event in mine],
        others=[_next(step) for step in can if step.event not in mine],
    )


def whose(step: Transition) -> str:
    """Who may record a step, in words."""
    names = [_lower(actors()[key].name) for key in step.actors]
    return (
        names[0]
        if len(names) == 1
        else _("%(some)s or %(last)s")
        % {
            "some": ", ".join(names[:-1]),
            "last": names[-1],
        }
    )


def _duties(readings: tuple[Reading, ...]) -> list[Reading]:
    """Without the census's own clock of an assessment: it is a measure and no duty."""
    return [each for each in readings if each.rule.code != "C8b"]


def _next(step: Transition) -> Next:
    return Next(step.event, step_words(step.event), whose(step))


def _step(event: CaseEvent, who: str) -> StepShown:
    on: date = calendar.local_day(event.at)
    part = actors().get(event.actor)
    signed = f"{who} {_('as')} {_lower(part.name)}" if part else who
    return StepShown(event.at, step_words(event.kind), signed, said_with(event.details, on=on), _warning(event))


def _warning(event: CaseEvent) -> str:
    missing = event.details.get("missing", "nobody")
    if event.kind == "hold_strategy_discussion" and missing != "nobody":
        names = ", ".join(labelled(each) for each in missing.split(", "))
        return _("Not quorate: without %(names)s") % {"names": names}
    if event.kind == "hold_conference" and event.details.get("quorate") == "no":
        return _("Not quorate")
    return ""


def _name(by: User | None, sender: str) -> str:
    return by.name if by else sender or _("Whoever raised it")


def _lower(name: str) -> str:
    return f"{name[0].lower()}{name[1:]}"
