"""Where a contact stands and what its clocks say: read from its events, never set.

The front door's clocks are a contact's own; what is decided may differ from
child to child, so each child's way is read from its own events and from those
for all children that could happen where it stood.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tandem.core.clocks_reading import ClockState, Reading
from tandem.core.data import load
from tandem.core.pathways import Pathway, pathway
from tandem.core.pathways_clocks import case_clocks
from tandem.core.pathways_engine import CaseEvent, Status, statuses
from tandem.hub.referrals.models import Contact, Event, Stage

__all__ = [
    "AT_FRONT_DOOR",
    "CASE_OPEN",
    "ENDED_AT_FRONT_DOOR",
    "FRONT_DOOR_CLOCKS",
    "TAKEN_ON",
    "TRANSFER_CLOCK",
    "Standing",
    "case_event",
    "clocks_of",
    "clocks_of_casework",
    "next_clock",
    "stage_of",
    "standing",
]

FRONT_DOOR_CLOCKS = ("C1", "C2", "C3", "C4", "C4b")

TRANSFER_CLOCK = "C4b"
"""The clock that runs until another authority has taken on a child who is transferred to it."""

AT_FRONT_DOOR = frozenset({"received", "awaiting_information", "screening", "checks"})
ENDED_AT_FRONT_DOOR = frozenset(load("pathways")["groups"]["ended_at_front_door"])
_OVER = frozenset({"closed", "duplicate"})
TAKEN_ON = frozenset({"assessment_decided", "strategy_decided", "closed", *load("pathways")["groups"]["casework"]})
"""States of a child whom social care took on."""
CASE_OPEN = TAKEN_ON - {"closed"}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where each child of a contact stands, by the child's number."""

    pathway: Pathway
    children: dict[int, Status]

    @property
    def state(self) -> str:
        """The state of the child who is least far along."""
        order = list(self.pathway.states)
        return min((each.state for each in self.children.values()), key=order.index)

    @property
    def clocks(self) -> frozenset[str]:
        """Codes of the front door's clocks that are running."""
        running: frozenset[str] = frozenset().union(*(each.clocks for each in self.children.values()))
        return running & frozenset(FRONT_DOOR_CLOCKS)


def standing(contact: Contact, events: Iterable[Event], children: Iterable[tuple[int, int]]) -> Standing:
    """Read where each child stands; ``children`` are pairs of a child's key and number.

    Raises:
        IllegalTransition: an event could not happen where the case then stood.
        IncompleteEvent: an event lacks what must be said with it.
    """
    along, numbers = pathway(contact.pathway), dict(children)
    return Standing(along, statuses(along, [case_event(each, numbers) for each in events], numbers.values()))


def case_event(event: Event, numbers: Mapping[int, int]) -> CaseEvent:
    """A row as the pathway reads it; ``numbers`` are the children's numbers by their keys."""
    return CaseEvent(
        id=str(event.pk),
        kind=event.kind,
        at=event.at,
        actor=event.actor,
        details=event.details,
        supersedes=str(event.supersedes_id) if event.supersedes_id else None,
        child=None if event.child_id is None else numbers[event.child_id],
    )


def clocks_of(pathway: Pathway, counted: Sequence[CaseEvent], *, now: datetime) -> tuple[Reading, ...]:
    """What each clock of the front door that ever started says at a moment."""
    return tuple(each for each in case_clocks(pathway, counted, now=now) if each.rule.code in FRONT_DOOR_CLOCKS)


def clocks_of_casework(pathway: Pathway, counted: Sequence[CaseEvent], *, now: datetime) -> tuple[Reading, ...]:
    """What each of the other clocks that ever started says: assessment, conference, core group, reviews, visits."""
    return tuple(each for each in case_clocks(pathway, counted, now=now) if each.rule.code not in FRONT_DOOR_CLOCKS)


def next_clock(readings: Iterable[Reading]) -> Reading | None:
    """The running clock that runs out first."""
    running = [each for each in readings if each.state in (ClockState.RUNNING, ClockState.OVERDUE) and each.due]
    return min(running, key=lambda each: (each.due, each.rule.code), default=None)


def stage_of(where: Standing, *, feedback_due: bool) -> Stage:
    """Who has the contact in hand."""
    states = {each.state for each in where.children.values()}
    if states & AT_FRONT_DOOR:
        return Stage.FRONT_DOOR
    if feedback_due:
        return Stage.TO_TELL
    # A child who is transferred stays ours until the other authority has said that it takes over.
    ours = any(TRANSFER_CLOCK in each.clocks for each in where.children.values())
    return Stage.CLOSED if states <= ENDED_AT_FRONT_DOOR | _OVER and not ours else Stage.CASEWORK
