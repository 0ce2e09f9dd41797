"""What an agency is asked, for whoever answers for it: the question, who the child is and on what ground it is asked.

Nothing else of the record is here: not what was told, not who told it, not
what other agencies answered, not what was decided (G05).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import calendar
from tandem.core.sharing import Level, Purpose, Sharer, basis_for, refusal_reason
from tandem.hub.agencies.models import Sector
from tandem.hub.children.models import Person
from tandem.hub.children.queries import numbers_of
from tandem.hub.children.withholding import withhold
from tandem.hub.referrals.models import Answer, InformationRequest
from tandem.hub.referrals.policies import NUMBERS
from tandem.hub.referrals.timers import answer_words, timer_words
from tandem.hub.referrals.whereabouts import addresses_to_withhold

__all__ = ["CheckLine", "CheckShown", "check_line", "check_shown"]


_NUMBERS = {"nhs_number": gettext_lazy("NHS number"), "upn": gettext_lazy("Unique pupil number")}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One request in the list."""

    pk: int
    reference: str
    agency: str
    asked: datetime
    words: str
    """The timer, or the answer that was given."""
    tone: str
    answered: bool


@dataclass(frozen=True, slots=True)
class ChildAsked:
    """A child as identified for the check."""

    name: str
    also_known_as: str
    birth: str
    number: str
    """The number by which the agency knows children, where we have it; both where their records disagree."""


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """What was answered, as its agency sees it again."""

    words: str
    text: str
    refusal: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class CheckShown:
    """One request."""

    line: CheckLine
    due: datetime
    question: str
    told_them: str
    children: tuple[ChildAsked, ...]
    reason: str
    ground: str
    articles: str
    answers: tuple[AnswerShown, ...]


def check_line(request: InformationRequest, *, now: datetime) -> CheckLine:
    """A request in the list of those who answer."""
    answers = list(request.answers.all())
    if answers:
        words, tone = answer_words(request, answers[-1]), "met"
    else:
        words, tone = timer_words(request.due, now=now)
    return CheckLine(
        pk=request.pk,
        reference=request.contact.reference,
        agency=request.agency.name,
        asked=request.asked_at,
        words=words,
        tone=tone,
        answered=bool(answers),
    )


def check_shown(request: InformationRequest, *, now: datetime) -> CheckShown:
    """A request as the agency that is asked reads it."""
    sector = Sector(request.agency.sector)
    sharing = request.sharing
    level = Level(sharing.level if sharing else request.contact.level_asserted)
    basis = basis_for(Sharer.COUNCIL, Purpose.PARTNER_CHECK, level, on=calendar.local_day(request.asked_at))
    told = request.contact.children.select_related("person__head").defer("told")
    kind = NUMBERS.get(sector, "")
    people = [each.person.known_as for each in told]
    numbers = numbers_of(people, kind) if kind else {}
    withheld = addresses_to_withhold([request.contact])
    return CheckShown(
        line=check_line(request, now=now),
        due=request.due,
        question=withhold(request.question, withheld),
        told_them=withhold(request.told_them, withheld),
        children=tuple(_child(each, kind, numbers.get(each.pk, [])) for each in people),
        reason=withhold(sharing.reason, withheld) if sharing else "",
        ground=basis.words,
        articles=", ".join(filter(None, (f"UK GDPR {basis.article_6}", basis.article_9, basis.schedule_1))),
        answers=tuple(_answer(request, each, withheld) for each in request.answers.select_related("by")),
    )


def _child(person: Person, kind: str, numbers: Sequence[str]) -> ChildAsked:
    return ChildAsked(
        name=str(person.name),
        also_known_as=person.also_known_as,
        birth=_birth(person),
        number=f"{_NUMBERS[kind]} {_(' or ').join(numbers)}" if numbers else "",
    )


def _birth(person: Person) -> str:
    if person.born:
        return _("born %(day)s") % {"day": f"{person.born:%-d %B %Y}"}
    if person.expected:
        return _("expected %(day)s") % {"day": f"{person.expected:%-d %B %Y}"}
    return _("date of birth not known")


def _answer(request: InformationRequest, answer: Answer, withheld: frozenset[str]) -> AnswerShown:
    return AnswerShown(
        words=answer_words(request, answer),
        text=withhold(answer.words, withheld),
        refusal=refusal_reason(answer.refusal).words if answer.refusal else "",
        at=answer.at,
        who=answer.by.name if answer.by else _("your own system"),
    )
