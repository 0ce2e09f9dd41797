"""What lies apart from every record and may still tell of somebody: apps to the right declare how it is found by name.

Nothing ties it to a person, so nothing is sure: it is gathered where a name stands in it, marked as a whole for
somebody to look at, and the file says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import models

from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.exports.wording import Wording
from tandem.report.documents import Section

__all__ = ["Asked", "Found", "declare", "found_apart", "names_of"]


@dataclass(frozen=True, slots=True)
class Asked:
    """By what somebody is looked for, for whom, and how what is found is written."""

    names: tuple[str, ...]
    """Whole names, or an e-mail address."""
    by: User
    words: Wording
    now: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, and the rows it stands in, for the record of who read them."""

    sections: tuple[Section, ...] = ()
    rows: tuple[models.Model, ...] = ()


_DECLARED: list[Callable[[Asked], Found]] = []


def declare(find: Callable[[Asked], Found]) -> None:
    """Say how something is found by name; said again, it is the same."""
    if find not in _DECLARED:
        _DECLARED.append(find)


def found_apart(asked: Asked) -> Iterator[Found]:
    """What every app finds."""
    return (find(asked) for find in _DECLARED)


def names_of(records: list[Person]) -> tuple[str, ...]:
    """The whole names under which somebody's records stand; a given name alone is too many people's."""
    every = [name for each in records for name in (each.name, each.also_known_as) if len(name.split()) > 1]
    return tuple(dict.fromkeys(every))
