"""Challenges as their pages show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.calendar import local_day
from tandem.core.challenges_due import dues
from tandem.core.roles import role
from tandem.hub.accounts.models import User
from tandem.hub.board.actions import part_to_correct
from tandem.hub.board.models import ChallengeEvent
from tandem.hub.board.record import Read
from tandem.hub.board.wording import action_words, clock_words, due_words, stands, tone
from tandem.report import wording

__all__ = [
    "ActionShown",
    "Line",
    "Told",
    "Wait",
    "actions_shown",
    "as_put_right",
    "chosen_in",
    "cited_in",
    "in_order",
    "line",
    "owners_of",
    "said_in",
    "time_line",
    "waits",
]


@dataclass(frozen=True, slots=True)
class Line:
    """One challenge in a list: where it stands, what is next, and by when."""

    challenge: Any
    stands: str
    next: str
    clock: str
    tone: str
    overdue: int
    mine: bool = False


def in_order(found: Iterable[Read]) -> list[Read]:
    """The challenges, what is overdue on top, then by what is due next, then what awaits nothing, newest first."""
    far = date.max
    return sorted(found, key=lambda each: (each.next.day if each.next else far, -each.challenge.pk))


def line(each: Read, *, at: datetime, mine: bool = False) -> Line:
    """One of them."""
    due = each.next
    return Line(
        each.challenge,
        _capital(stands(each.now, at)),
        _next(each),
        _capital(clock_words(due, at)) if due else _("Nothing waits"),
        tone(due, at),
        len(each.overdue(at)),
        mine,
    )


@dataclass(frozen=True, slots=True)
class Wait:
    """One thing that is waited for."""

    clock: str
    what: str
    tone: str


def waits(each: Read, *, at: datetime) -> list[Wait]:
    """Everything that is waited for, the soonest first."""
    to, owners = each.challenge.to.name, owners_of(each)
    return [
        Wait(_capital(clock_words(due, at)), due_words(due, to=to, owners=owners), tone(due, at))
        for due in dues(each.now)
    ]


@dataclass(frozen=True, slots=True)
class ActionShown:
    """One agreed action."""

    number: int
    what: str
    agency: str
    owner: str
    due: date
    state: str
    tone: str
    done: str
    last: str


def actions_shown(found: Read, *, at: datetime) -> list[ActionShown]:
    """The agreed actions, each with who, by when, and where it stands."""
    names = owners_of(found)
    waiting = {each.action: each for each in dues(found.now) if each.action}
    return [
        ActionShown(
            each.number,
            each.agreed.details["what"],
            names[each.number],
            each.agreed.details["owner"],
            each.due,
            _capital(action_words(found.now, each, at)),
            tone(waiting.get(each.number), at),
            each.done.details["words"] if each.done else "",
            each.last.details["words"] if each.last else "",
        )
        for each in found.now.actions.values()
    ]


@dataclass(frozen=True, slots=True)
class Told:
    """One event on the time line."""

    name: str
    at: datetime
    who: str
    said: tuple[str, ...]
    evidence: tuple[tuple[int, str], ...]
    """Number and title of each piece that was named."""
    put_right: str
    """When and by whom its words were put right last; empty where they stand as they were said."""
    before: tuple[tuple[str, ...], ...]
    """How it was said before, the latest first."""
    correct: str
    """Where whoever reads may put it right; empty where it is not theirs."""


def cited_in(found: Read) -> set[int]:
    """The numbers of all evidence that was named with a step."""
    return {number for each in found.events for number in _numbers(each)}


def time_line(found: Read, titles: Mapping[int, str], *, reader: User, now: datetime) -> list[Told]:
    """What happened, in order; where words were put right, as they stand, with how they were said before."""
    firsts, owners = [each for each in found.events if each.supersedes_id is None], owners_of(found)
    return [_told(found, each, titles, owners, reader=reader, now=now) for each in firsts]


def said_in(event: ChallengeEvent, owner: str) -> Iterator[str]:
    """What was said with an event, in lines; ``owner`` is the agency of the action that it is about."""
    said = event.details
    if event.kind == "action_agreed":
        day = wording.day(date.fromisoformat(said["due"]))
        yield said["what"]
        yield _("%(who)s, %(agency)s, by %(day)s") % {"who": said["owner"], "agency": owner, "day": day}
    elif "words" in said:
        yield said["words"]


def owners_of(found: Read) -> dict[int, str]:
    """The names of the agencies that own the actions, by the number of the action."""
    return {each.number: each.agency.name for each in found.owned}


def _told(
    found: Read,
    first: ChallengeEvent,
    titles: Mapping[int, str],
    owners: Mapping[int, str],
    *,
    reader: User,
    now: datetime,
) -> Told:
    chain = as_put_right(found, first)
    latest, step = chain[-1], found.now.rules.steps[first.kind]
    may = part_to_correct(reader, latest, found, now=now) is not None
    chosen = chosen_in(found, latest)
    about = [_("action %(n)d") % {"n": first.action.number}] if first.action else []
    name = ": ".join([step.name, ", ".join([*about, *chosen])]) if about or chosen else step.name
    owner = owners.get(first.action.number, "") if first.action else ""
    return Told(
        name=name,
        at=first.at,
        # The agency for which it was done: whoever did it may belong to another by now.
        who=_("%(who)s, %(role)s, for %(agency)s")
        % {"who": first.by.name, "role": role(first.role).name.lower(), "agency": first.agency.name},
        said=tuple(said_in(latest, owner)),
        evidence=tuple((number, titles.get(number, "")) for number in _numbers(latest)),
        put_right=_("Put right on %(day)s by %(who)s") % _when_and_who(latest) if latest is not first else "",
        before=tuple((*chosen_in(found, each), *said_in(each, owner)) for each in reversed(chain[:-1])),
        correct=reverse("staff:challenge_correct", args=[found.challenge.reference, latest.pk]) if may else "",
    )


def chosen_in(found: Read, event: ChallengeEvent) -> list[str]:
    """The words of what was chosen from a few answers."""
    return [words[event.details[name]] for name, words in found.now.rules.choices.items() if name in event.details]


def _when_and_who(event: ChallengeEvent) -> dict[str, str]:
    return {"day": wording.day(local_day(event.at)), "who": event.by.name}


def as_put_right(found: Read, first: ChallengeEvent) -> list[ChallengeEvent]:
    """An event, and each that put its words right, in order."""
    later = {each.supersedes_id: each for each in found.events if each.supersedes_id}
    chain = [first]
    while chain[-1].pk in later:
        chain.append(later[chain[-1].pk])
    return chain


def _numbers(event: ChallengeEvent) -> list[int]:
    return [int(each) for each in event.details.get("evidence", "").split(", ") if each]


def _next(each: Read) -> str:
    if each.next is None:
        return ""
    return due_words(each.next, to=each.challenge.to.name, owners=owners_of(each) if each.next.action else {})


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
