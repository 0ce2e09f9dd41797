"""How one agency challenges another, as dated data: the steps, who takes each, what must be said, and by when.

A challenge keeps the rules it started under. Where one stands is read from its
events by :mod:`tandem.core.challenges_engine`, and what is due by
:mod:`tandem.core.challenges_due`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Authority, StandsByAuthority, check_versions, standing

__all__ = ["Condition", "Level", "Limit", "Rules", "Scope", "Step", "rules", "rules_on", "versions"]


class Scope(StrEnum):
    """For which agency somebody must act to take a step."""

    ANY = "any"
    RAISED_BY = "raised_by"
    TO = "to"
    """The agency that is challenged."""
    OWNER = "owner"
    """The agency that owns the action."""
    NOT_OWNER = "not_owner"
    """Any agency but the action's own; nor may it be whoever reported the action done."""


class Condition(StrEnum):
    """What must hold besides, for a step to be taken."""

    SLIPPED = "slipped"
    """Something is late, or was not accepted, or did not work."""
    SETTLED = "settled"
    """No agreed action is still to be done or to be verified."""
    DID_NOT_WORK = "did_not_work"
    """An action had no effect, and none has been agreed since but what was dropped."""
    TOLD = "told"
    NOT_TOLD = "not_told"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that may happen to a challenge."""

    event: str
    name: str
    from_states: frozenset[str]
    to: str | None
    """The state after it; none where it stays."""
    by: Mapping[str, Scope]
    """Roles that may take it, and for which agency each must act."""
    needs: tuple[str, ...]
    """What must be said with it."""
    of_action: frozenset[str]
    """The states in which an action may be that it is about; empty where it is about none."""
    when: Condition | None


@dataclass(frozen=True, slots=True)
class Level:
    """Who is asked for an answer, and how long they have."""

    number: int
    who: str
    working_days: int
    authority: Authority


@dataclass(frozen=True, slots=True)
class Limit:
    """How many working days the partnership gives itself for one thing."""

    working_days: int
    authority: Authority


@dataclass(frozen=True, slots=True)
class Rules(StandsByAuthority):
    """One dated version."""

    key: str
    name: str
    authority: Authority
    states: Mapping[str, str]
    """Their names, by key."""
    open: frozenset[str]
    """States from which something must still follow."""
    steps: Mapping[str, Step]
    choices: Mapping[str, Mapping[str, str]]
    """What may be answered where only some answers count, with the words for each."""
    levels: tuple[Level, ...]
    limits: Mapping[str, Limit]

    def level(self, number: int) -> Level:
        """Who is asked on a level; the first is 1."""
        return self.levels[number - 1]


def versions() -> tuple[Rules, ...]:
    """Every version, oldest first."""
    return tuple(_versions().values())


def rules(key: str) -> Rules:
    """The version of that key. Raises :class:`InputError` where there is none."""
    try:
        return _versions()[key]
    except KeyError:
        known = ", ".join(_versions())
        raise InputError(f"There are no rules of challenge {key!r}.", hint=f"There are: {known}.") from None


def rules_on(day: date) -> Rules:
    """The version under which a challenge starts on a day. Raises :class:`InputError` where none stood."""
    return standing(versions(), day, what="rules of challenge")


@cache
def _versions() -> Mapping[str, Rules]:
    built = [_build(entry, load("challenges")["sources"]) for entry in load("challenges")["versions"]]
    check_versions(built, what="rules of challenge")
    return MappingProxyType({each.key: each for each in built})


def _build(entry: Mapping[str, Any], sources: Mapping[str, Any]) -> Rules:
    dates = {"effective_from": entry["from"], "effective_to": entry["to"]}
    return Rules(
        key=entry["key"],
        name=entry["name"],
        authority=_authority({**entry["law"], **dates}, sources),
        states=MappingProxyType({row["key"]: row["name"] for row in entry["states"]}),
        open=frozenset(entry["open"]),
        steps=MappingProxyType({row["key"]: _step(row) for row in entry["events"]}),
        choices=MappingProxyType({name: MappingProxyType(words) for name, words in entry["choices"].items()}),
        levels=tuple(
            Level(number, row["who"], row["working_days"], _authority(row["law"], sources))
            for number, row in enumerate(entry["levels"], start=1)
        ),
        limits=MappingProxyType(
            {name: Limit(row["working_days"], _authority(row["law"], sources)) for name, row in entry["limits"].items()}
        ),
    )


def _step(row: Mapping[str, Any]) -> Step:
    return Step(
        event=row["key"],
        name=row["name"],
        from_states=frozenset(row["from"]),
        to=row["to"],
        by=MappingProxyType({role: Scope(scope) for role, scope in row["by"].items()}),
        needs=tuple(row["needs"]),
        of_action=frozenset(row.get("of_action", ())),
        when=Condition(row["when"]) if "when" in row else None,
    )


def _authority(law: Mapping[str, Any], sources: Mapping[str, Any]) -> Authority:
    rest = {key: value for key, value in law.items() if key != "use"}
    return Authority.from_dict({**sources[law["use"]], **rest})
