"""Where a challenge stands, and what happened to it, as plain values.

:mod:`tandem.core.challenges_engine` makes them from the events.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from tandem.core.challenges import Rules

__all__ = ["NEW", "ActionStanding", "Happening", "Standing"]

NEW = "new"


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to a challenge, as it was recorded."""

    id: int
    kind: str
    at: datetime
    role: str
    """The role in which it was done."""
    agency: int
    """The agency for which it was done."""
    person: int
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    action: int | None = None
    """The number of the action that it is about, or makes."""
    supersedes: int | None = None
    """The event whose words this one puts right."""


@dataclass(frozen=True, slots=True)
class ActionStanding:
    """Where one agreed action stands."""

    number: int
    owner: int
    """The agency that owns it."""
    agreed: Happening
    state: str = "open"
    """``open``, ``done``, ``worked``, ``did_not_work``, ``cannot_tell`` or ``dropped``."""
    done: Happening | None = None
    last: Happening | None = None
    """What was said last of its effect, or why it was dropped."""

    @property
    def due(self) -> date:
        """The day by which it was to be done."""
        return date.fromisoformat(self.agreed.details["due"])

    @property
    def settled(self) -> bool:
        """Whether nothing more is awaited of it."""
        return self.state not in ("open", "done")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a challenge stands."""

    rules: Rules
    raised_by: int
    to: int
    state: str = NEW
    level: int = 0
    asked: Happening | None = None
    """What the present or the latest answer answers: the raising, or the last escalation."""
    since: datetime | None = None
    answers: tuple[Happening, ...] = ()
    actions: Mapping[int, ActionStanding] = field(default_factory=lambda: MappingProxyType({}))
    told: bool = False
    """Whether it may be told in public."""
    counted: tuple[Happening, ...] = ()
    """The events that count, corrections in the place of what they put right."""

    @property
    def open(self) -> bool:
        """Whether something must still follow."""
        return self.state in self.rules.open

    @property
    def settled(self) -> bool:
        """Whether nothing more is awaited of any action."""
        return all(each.settled for each in self.actions.values())

    @property
    def failed(self) -> ActionStanding | None:
        """An action that did not work, with none agreed since but what was dropped."""
        for event in reversed(self.counted):
            if event.kind == "action_agreed" and self.actions[event.action or 0].state != "dropped":
                return None
            if event.kind == "effect_verified" and event.details["effect"] == "did_not_work":
                return self.actions[event.action or 0]
        return None

    def last(self, kind: str) -> Happening | None:
        """The latest event of a kind, if there was one."""
        return next((each for each in reversed(self.counted) if each.kind == kind), None)
