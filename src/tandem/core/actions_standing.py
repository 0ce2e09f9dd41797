"""Where an action of an improvement plan stands, read from what happened to it and the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

__all__ = ["Deed", "Happened", "Stage", "Standing", "may_happen", "stand"]


class Stage(StrEnum):
    """How far an action has come."""

    NOT_BEGUN = "not_begun"
    IN_HAND = "in_hand"
    SAID_DONE = "said_done"
    """Its owner's agency says that it is done; nobody else has looked yet."""
    VERIFIED = "verified"
    WITHDRAWN = "withdrawn"
    """Nobody wants it any more, or it was entered wrongly: it counts nowhere."""


class Deed(StrEnum):
    """What can happen to an action."""

    BEGUN = "begun"
    DONE = "done"
    MOVED = "moved"
    """It is due on another day."""
    VERIFIED = "verified"
    NOT_VERIFIED = "not_verified"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened, in the order of ``number``; ``due`` is the new day of an action that was moved."""

    deed: Deed
    at: datetime
    number: int
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """An action on a day."""

    stage: Stage
    first_due: date
    due: date
    slipped: int
    """How often it was put off to a later day."""
    refused: bool
    """Whether it was looked at and found not done, and nobody has said since that it is."""
    days_over: int
    """Days past its due day while it was not said to be done; 0 where it is not overdue."""

    @property
    def overdue(self) -> bool:
        """Whether its day is over and nobody says that it is done."""
        return self.days_over > 0


_AFTER = {
    Deed.BEGUN: frozenset({Stage.NOT_BEGUN}),
    Deed.DONE: frozenset({Stage.NOT_BEGUN, Stage.IN_HAND}),
    Deed.MOVED: frozenset({Stage.NOT_BEGUN, Stage.IN_HAND}),
    Deed.VERIFIED: frozenset({Stage.SAID_DONE}),
    Deed.NOT_VERIFIED: frozenset({Stage.SAID_DONE}),
    Deed.WITHDRAWN: frozenset({Stage.NOT_BEGUN, Stage.IN_HAND, Stage.SAID_DONE}),
}
_TO = {
    Deed.BEGUN: Stage.IN_HAND,
    Deed.DONE: Stage.SAID_DONE,
    Deed.VERIFIED: Stage.VERIFIED,
    Deed.NOT_VERIFIED: Stage.IN_HAND,
    Deed.WITHDRAWN: Stage.WITHDRAWN,
}


def may_happen(deed: Deed, stage: Stage) -> bool:
    """Whether something can follow where an action stands."""
    return stage in _AFTER[deed]


def stand(first_due: date, events: Iterable[Happened], *, on: date) -> Standing:
    """Where an action stands on a day; the order in which its events are given is no matter."""
    stage, due, slipped, refused = Stage.NOT_BEGUN, first_due, 0, False
    for event in sorted(events, key=lambda each: (each.at, each.number)):
        stage = _TO.get(event.deed, stage)
        refused = event.deed is Deed.NOT_VERIFIED or (refused and event.deed not in (Deed.DONE, Deed.WITHDRAWN))
        if event.due is not None:
            slipped += event.due > due
            due = event.due
    open_still = stage in (Stage.NOT_BEGUN, Stage.IN_HAND)
    return Standing(stage, first_due, due, slipped, refused, max((on - due).days, 0) if open_still else 0)
