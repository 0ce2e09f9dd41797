"""Four challenges in Harrowmere, both ways and in different states: all invented, and made by the ordinary actions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from tandem.core.calendar import LONDON, add_working_days, local_day
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.board.actions import raise_challenge, take_step
from tandem.hub.board.models import Challenge
from tandem.hub.demo.harrowmere import PEOPLE
from tandem.hub.demo.pages import acting_as

__all__ = ["challenge_one_another"]


@dataclass(frozen=True, slots=True)
class _Step:
    """One step, so many working days ago, by the person of the demo in a role."""

    ago: int
    by: str
    kind: str
    said: Mapping[str, str]
    number: int | None = None
    owner: str = ""
    due: int = 0
    """How many working days ago an action was due; negative ahead."""


@dataclass(frozen=True, slots=True)
class _Told:
    """One challenge, with its steps in order."""

    ago: int
    by: str
    raised_by: str
    to: str
    said: Mapping[str, str]
    steps: tuple[_Step, ...] = ()


_TOLD = (
    _Told(
        70,
        "director",
        "council",
        "hospital",
        {
            "title": "Health is missing from strategy discussions",
            "statement": "In one quarter the hospital took part in fewer than half of the strategy discussions "
            "that it was asked to. Decisions on enquiries were made without what its doctors had seen.",
            "standard": "Health takes part in every strategy discussion",
            "standard_source": "Working Together to Safeguard Children, chapter 3",
            "ask": "Send somebody who knows the child and may decide, each time; or say within the hour "
            "who comes instead.",
        },
        (
            _Step(
                64,
                "single_point_of_contact",
                "answered",
                {"answer": "accepted", "words": "We counted for ourselves and found the same. Nobody was free to go."},
            ),
            _Step(
                61,
                "partnership_manager",
                "action_agreed",
                {"what": "A rota of named doctors and nurses who join by video", "owner": "Hester Vaneleigh, matron"},
                owner="hospital",
                due=40,
            ),
            _Step(
                44,
                "single_point_of_contact",
                "action_done",
                {"words": "The rota runs since the first of the month, and the front door has its telephone number."},
                1,
            ),
            _Step(
                15,
                "independent_scrutineer",
                "effect_verified",
                {
                    "effect": "worked",
                    "words": "Looked at every strategy discussion of six weeks: health was in nine of ten.",
                },
                1,
            ),
            _Step(
                13,
                "chair",
                "closed",
                {"outcome": "resolved", "words": "Looked at once more in six months, with the other figures."},
            ),
            _Step(
                12,
                "partnership_manager",
                "may_be_told",
                {"words": "Both agencies agree, and nobody can be known by it."},
            ),
        ),
    ),
    _Told(
        42,
        "single_point_of_contact",
        "hospital",
        "council",
        {
            "title": "Whoever raises a concern is not told what was decided",
            "statement": "Of the concerns that our wards raised in one month, we heard of fewer than half what became "
            "of them. Staff ask whether it is worth ringing.",
            "standard": "The referrer is told what was decided, and why",
            "standard_source": "Working Together to Safeguard Children, chapter 3",
            "ask": "Tell each of our staff within a working day of the decision, and count how often you do.",
        },
        (
            _Step(
                35,
                "director",
                "answered",
                {
                    "answer": "accepted_in_part",
                    "words": "We do decide within the day. That we often do not say so is true, and we are sorry.",
                },
            ),
            _Step(
                31,
                "partnership_manager",
                "action_agreed",
                {"what": "Each decision is followed by an answer the same day", "owner": "Callum Ostrowe, front door"},
                owner="council",
                due=3,
            ),
            _Step(
                31,
                "partnership_manager",
                "action_agreed",
                {
                    "what": "A count of answers given, to the partnership each month",
                    "owner": "Tobias Wrenlock, analyst",
                },
                owner="council",
                due=12,
            ),
            _Step(
                10,
                "director",
                "action_done",
                {"words": "The first count was sent, and goes each month from now on."},
                2,
            ),
        ),
    ),
    _Told(
        8,
        "partnership_manager",
        "schools",
        "hospital",
        {
            "title": "Schools do not hear that a child was in hospital after self-harm",
            "statement": "Schools learn of it weeks later, or from the child. They cannot watch over anybody they do "
            "not know of.",
            "standard": "What a child needs to be safe is shared with those who see them each day",
            "standard_source": "Harrowmere’s agreement on sharing information, page 6",
            "ask": "Agree with the schools who is told, by whom, and within how many hours.",
        },
    ),
    _Told(
        22,
        "independent_scrutineer",
        "partnership",
        "council",
        {
            "title": "The board does not see what became of agreed actions",
            "statement": "Of the actions that were agreed last year, nobody could show me which had been carried out.",
            "standard": "Agreed actions are followed through, and their effect is looked at",
            "standard_source": "Harrowmere’s arrangements, section 9",
            "ask": "Bring to each meeting every open action with its owner, its date and what shows that it worked.",
        },
        (
            _Step(
                15,
                "director",
                "answered",
                {"answer": "not_accepted", "words": "Each service keeps its own list. One more list helps nobody."},
            ),
            _Step(
                1,
                "chair",
                "escalated",
                {"words": "Own lists are what was found not to work. It is for whoever answers for all of them."},
            ),
        ),
    ),
)


def challenge_one_another(agencies: Mapping[str, Agency], *, now: datetime) -> None:
    """Raise the challenges and take their steps, each on its day."""
    for told in _TOLD:
        by = _person(told.by)
        with acting_as(by):
            challenge = raise_challenge(
                told.said,
                raised_by=agencies[told.raised_by],
                to=agencies[told.to],
                no_child=True,
                by=by,
                now=_moment(told.ago, now),
            )
        for step in told.steps:
            _take(challenge, step, agencies, now)


def _take(challenge: Challenge, step: _Step, agencies: Mapping[str, Agency], now: datetime) -> None:
    by, due = _person(step.by), {}
    if step.owner:
        due = {"due": add_working_days(local_day(now), -step.due).isoformat()}
    with acting_as(by):
        take_step(
            challenge,
            step.kind,
            {**step.said, **due},
            number=step.number,
            owner=agencies[step.owner] if step.owner else None,
            no_child=True,
            by=by,
            now=_moment(step.ago, now),
        )


def _moment(ago: int, now: datetime) -> datetime:
    """In the morning, so many working days before today."""
    return datetime.combine(add_working_days(local_day(now), -ago), time(10), LONDON)


def _person(role: str) -> User:
    email = next(person.email for person in PEOPLE if person.role == role)
    return User.objects.get(email=email)
