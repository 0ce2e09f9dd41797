"""The way a concern travels from a referrer to a closed case, as dated data.

States, the events that lead between them, who may bring each event about, what
must be said with it and which clocks run meanwhile stand in
``data/pathways.json``, one set per pathway with the guidance it comes from. A
case keeps the pathway it started under. :mod:`tandem.core.pathways_engine` reads
events along a pathway, :mod:`tandem.core.pathways_clocks` what its clocks then say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from tandem.core.clocks import clock_rule
from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Authority, in_force

__all__ = [
    "NEW",
    "Actor",
    "AlsoNeeded",
    "ClockEvents",
    "PathState",
    "Pathway",
    "Transition",
    "actors",
    "pathway",
    "pathway_on",
    "pathways",
]

NEW = "new"
"""Where every case stands before its first event."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who brings an event about."""

    key: str
    name: str
    role: str | None
    """The role in :mod:`tandem.core.roles` that acts so; none where nobody signs in to do it."""
    social_work_qualified: bool


@dataclass(frozen=True, slots=True)
class PathState:
    """Where a case may stand."""

    key: str
    name: str
    clocks: tuple[str, ...]
    """Codes of the clocks that can run here, in :mod:`tandem.core.clocks`."""
    final: bool
    """Nothing leads on from here; what was promised to the referrer may still be done."""


@dataclass(frozen=True, slots=True)
class Transition:
    """One event that may happen in one state."""

    event: str
    state: str
    to: str
    """The state after it; the same state for an event that changes none."""
    actors: tuple[str, ...]
    needs: tuple[str, ...]
    """What must be said with the event."""
    after: tuple[str, ...]
    """Clocks that must have been stopped before."""


@dataclass(frozen=True, slots=True)
class AlsoNeeded:
    """What must be said with an event besides, because of what else is said with it."""

    event: str
    when: Mapping[str, str]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClockEvents:
    """What sets a clock running on a pathway, and what becomes of it."""

    starts: frozenset[str]
    """Events from which on the clock runs."""
    counts_from: frozenset[str]
    """Events whose moment it counts from, the latest up to its start: an assessment runs from the day it is
    decided, and its days are counted from the referral."""
    done: frozenset[str]
    """Events by which the thing was done."""
    ends: frozenset[str]
    """Events by which whatever it timed was over, so that the thing need no longer be done."""
    repeats: bool
    """Whether it starts again each time the thing is done."""

    @property
    def stops(self) -> frozenset[str]:
        """Events after which it runs no longer."""
        return self.ends if self.repeats else self.done | self.ends


@dataclass(frozen=True, slots=True)
class Pathway:
    """One dated pathway."""

    key: str
    name: str
    authority: Authority
    """Where it comes from and when it stands; no first day while the law has set none."""
    by_administrator: bool
    """In force only from the day that an administrator has set."""
    quorum: frozenset[str]
    """Who must take part in a strategy discussion."""
    states: Mapping[str, PathState]
    transitions: Mapping[tuple[str, str], Transition]
    """By state and event."""
    clocks: Mapping[str, ClockEvents]
    """By the clock's code in :mod:`tandem.core.clocks`."""
    also: tuple[AlsoNeeded, ...]
    annulling_actors: tuple[str, ...]
    annulling_needs: tuple[str, ...]

    def in_force(self, on: date, *, enabled_on: date | None = None) -> bool:
        """Whether a case that starts on a day may start on this pathway.

        ``enabled_on`` is the day an administrator has set; without it a
        pathway that waits for one is not in force on any day.
        """
        if self.by_administrator:
            return enabled_on is not None and enabled_on <= on
        return in_force(self.authority, on)

    def allowed(self, state: str) -> tuple[Transition, ...]:
        """What may happen in a state, in the order of the data."""
        return tuple(step for (where, _), step in self.transitions.items() if where == state)

    def also_needed(self, event: str, said: Mapping[str, str]) -> tuple[str, ...]:
        """What must be said besides with an event that is recorded now, because of what else is said with it.

        Events recorded before stand without it: they are never read against what is asked since.
        """
        return tuple(
            need
            for each in self.also
            if each.event == event and all(said.get(key) == value for key, value in each.when.items())
            for need in each.needs
        )

    def may_be_needed(self, event: str) -> tuple[str, ...]:
        """Everything that :meth:`also_needed` could ask for with an event."""
        return tuple(need for each in self.also if each.event == event for need in each.needs)

    def missing_from_quorum(self, present: Iterable[str]) -> frozenset[str]:
        """Who was wanting at a strategy discussion. It is recorded, never a reason to refuse the record."""
        return self.quorum - frozenset(present)


def pathways() -> tuple[Pathway, ...]:
    """Every pathway, oldest first."""
    return tuple(_pathways().values())


def pathway(key: str) -> Pathway:
    """The pathway of that key.

    Raises:
        InputError: there is no such pathway.
    """
    try:
        return _pathways()[key]
    except KeyError:
        raise InputError(f"There is no pathway {key!r}.", hint=f"The pathways are: {', '.join(_pathways())}.") from None


def pathway_on(day: date, *, enabled: Mapping[str, date] = MappingProxyType({})) -> Pathway:
    """The pathway for a case that starts on a day: the newest in force.

    ``enabled`` maps the keys of pathways that wait for an administrator to
    the days that one has set.

    Raises:
        InputError: no pathway was in force on that day, or ``enabled`` names a pathway that does not wait for anyone.
    """
    for key in enabled:
        if not pathway(key).by_administrator:
            raise InputError(f"The pathway {key!r} has its dates in guidance and cannot be enabled by hand.")
    standing = [each for each in pathways() if each.in_force(day, enabled_on=enabled.get(each.key))]
    if not standing:
        first = min(each.authority.effective_from for each in pathways() if each.authority.effective_from)
        raise InputError(
            f"No pathway is recorded for a case that starts on {day:%-d %B %Y}.",
            hint=f"The earliest pathway begins on {first:%-d %B %Y}.",
        )
    return standing[-1]


@cache
def actors() -> Mapping[str, Actor]:
    """Everyone who can bring an event about, by key."""
    return MappingProxyType({key: Actor(key=key, **entry) for key, entry in load("pathways")["actors"].items()})


@cache
def _pathways() -> Mapping[str, Pathway]:
    return MappingProxyType({entry["key"]: _build(entry) for entry in load("pathways")["pathways"]})


def _build(entry: dict[str, Any]) -> Pathway:
    data, key = load("pathways"), entry["key"]
    states = {
        row["key"]: PathState(row["key"], row["name"], tuple(row["clocks"]), row.get("final", False))
        for row in data["states"]
        if key in row.get("only", (key,))
    }
    steps = {}
    for row in data["transitions"]:
        if key in row.get("only", (key,)):
            for state in _from_states(row["from"], states):
                steps[state, row["event"]] = Transition(
                    event=row["event"],
                    state=state,
                    to=row["to"] or state,
                    actors=tuple(row["by"]),
                    needs=tuple(row.get("needs", ())),
                    after=tuple(row.get("after", ())),
                )
    return Pathway(
        key=key,
        name=entry["name"],
        authority=Authority.from_dict(
            {**data["sources"][entry["law"]], "effective_from": entry["from"], "effective_to": entry["to"]}
        ),
        by_administrator=entry["by_administrator"],
        quorum=frozenset(entry["quorum"]),
        states=MappingProxyType(states),
        transitions=MappingProxyType(steps),
        clocks=MappingProxyType({code: _clock(code, row) for code, row in data["clocks"].items()}),
        also=tuple(
            AlsoNeeded(row["event"], MappingProxyType(row["when"]), tuple(row["needs"])) for row in data["also_needed"]
        ),
        annulling_actors=tuple(data["annul"]["by"]),
        annulling_needs=tuple(data["annul"]["needs"]),
    )


def _clock(code: str, row: dict[str, list[str]]) -> ClockEvents:
    return ClockEvents(
        starts=frozenset(row["starts"]),
        counts_from=frozenset(row.get("counts_from", row["starts"])),
        done=frozenset(row["done"]),
        ends=frozenset(row.get("ends", ())),
        repeats=clock_rule(code).versions[-1].option().repeats,
    )


def _from_states(written: list[str], states: Mapping[str, PathState]) -> list[str]:
    """The states a row begins in: groups opened, states of other pathways left out."""
    opened = [
        state for name in written for state in (load("pathways")["groups"][name[1:]] if name[0] == "@" else [name])
    ]
    return [state for state in opened if state in states or state == NEW]
