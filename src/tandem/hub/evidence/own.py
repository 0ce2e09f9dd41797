"""What this installation itself keeps and may be told in public: the kinds of evidence that rooms further right answer.

A room says at its start what it answers and where (its ``apps``), for nothing here may know of it. What works the
answers out is loaded when somebody first asks: most commands never do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from django.utils.functional import Promise
from django.utils.module_loading import import_string

from tandem.core import calendar
from tandem.core.release import VERSION
from tandem.hub.evidence.answers import Answer

__all__ = ["OwnKind", "answered_by", "own_kind", "own_kinds"]


class _Works(Protocol):
    def __call__(self, key: str, /, *, now: datetime, drawn: bool) -> Answer: ...


@dataclass(frozen=True, slots=True)
class OwnKind:
    """A kind of evidence that a room answers by the key of one of its rows."""

    kind: str
    """Also what the row is called in a question, and the subject under which it is looked up."""
    title: str | Promise
    """Over the list that it is chosen from."""
    label: str | Promise
    """What is chosen."""
    page: re.Pattern[str]
    """The address of its page; the key is the group ``key``."""
    choices: Callable[[], list[tuple[str, str]]]
    """Keys and names of all that is fit for the public: whoever takes evidence sees all of it."""
    answer: _Works
    """Raises :class:`~tandem.core.errors.InputError` where there is no such row, or it is not fit for the public."""
    inputs: Callable[[str], Mapping[str, str]]
    """The hash of what an answer rests on, by what that is called."""
    newest: Callable[[], str]
    """What is different whenever anything was added that an answer may rest on; in one question."""

    def basis(self, now: datetime) -> str:
        """What answers rest on now: they change with what is added, with the day and with the release."""
        return f"{VERSION} {calendar.local_day(now).isoformat()} {self.newest()}"


_KINDS: dict[str, Callable[[], OwnKind]] = {}


def answered_by(kind: str, where: str) -> None:
    """Have a room answer questions of a kind by the :class:`OwnKind` of a dotted name."""
    _KINDS[kind] = partial(import_string, where)


def own_kind(kind: str) -> OwnKind | None:
    """Whoever answers a kind; ``None`` where no room of this installation does."""
    return _KINDS[kind]() if kind in _KINDS else None


def own_kinds() -> Iterator[OwnKind]:
    """Every kind that rooms of this installation answer."""
    return (load() for load in _KINDS.values())
