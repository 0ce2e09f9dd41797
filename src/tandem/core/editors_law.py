"""What may keep a story from its readers, and how long whoever it criticises has to answer: as dated data.

Nothing here judges a story. A person says that a hold is needed, and another
that it is over; the program keeps what they said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Authority, StandsByAuthority, check_versions, in_force, standing
from tandem.core.suggest import did_you_mean

__all__ = ["HoldKind", "ReplyTime", "hold_kind", "hold_kinds", "reply_time"]


@dataclass(frozen=True, slots=True)
class HoldKind(StandsByAuthority):
    """One reason in law, or of our own, to publish nothing for a time."""

    key: str
    name: str
    forbids: str
    authority: Authority
    """The first of the laws, by which it stands."""
    laws: tuple[Authority, ...]
    """All that it comes from."""
    closes_comments: bool
    """Whether readers' comments could do the same harm."""
    lets_through: str
    """Which stories may be published all the same, by name and with a reason; nothing where none may."""


@dataclass(frozen=True, slots=True)
class ReplyTime(StandsByAuthority):
    """The least time that whoever is criticised has to answer before a story goes out without them."""

    at_least: timedelta
    authority: Authority


def hold_kinds(*, on: date) -> tuple[HoldKind, ...]:
    """The kinds that stood on a day."""
    return tuple(kind for kind in _kinds() if in_force(kind, on))


def hold_kind(key: str) -> HoldKind:
    """A kind by its key, on whatever day it stands. Raises :class:`InputError` where there is none."""
    found = {kind.key: kind for kind in _kinds()}
    if key not in found:
        raise InputError(f"There is no kind of hold {key!r}.", hint=did_you_mean(key, found))
    return found[key]


def reply_time(*, on: date) -> ReplyTime:
    """The least time as it stood on a day. Raises :class:`InputError` before there was any."""
    return standing(_reply_times(), on, what="time to answer")


@cache
def _kinds() -> tuple[HoldKind, ...]:
    data = load("editors_law")
    kinds = []
    for row in data["holds"]:
        laws = tuple(_authority(law, data["sources"]) for law in row["laws"])
        said = {name: row[name] for name in ("key", "name", "forbids", "closes_comments", "lets_through")}
        kinds.append(HoldKind(**said, authority=laws[0], laws=laws))
    for key in {kind.key for kind in kinds}:
        check_versions([kind for kind in kinds if kind.key == key], what=f"hold {key}")
    return tuple(kinds)


@cache
def _reply_times() -> tuple[ReplyTime, ...]:
    data = load("editors_law")
    times = tuple(
        ReplyTime(timedelta(hours=row["hours"]), _authority(row["law"], data["sources"])) for row in data["reply"]
    )
    check_versions(times, what="time to answer")
    return times


def _authority(law: Mapping[str, Any], sources: Mapping[str, Any]) -> Authority:
    rest = {key: value for key, value in law.items() if key != "use"}
    return Authority.from_dict({**sources[law["use"]], **rest})
