"""The one list of what can be put in the outbox, and who delivers it. An app declares its kinds when it is ready."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

__all__ = ["Delivery", "Kind", "Undeliverable", "find", "register"]


class Undeliverable(Exception):  # noqa: N818 - it is not a fault of the delivery but an answer
    """No later attempt could succeed. Its text is shown to staff: a code or a few words, nothing about a person."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message as its handler gets it. The same ``key`` may come again and must then change nothing more."""

    key: str
    payload: Mapping[str, Any]
    attempt: int
    now: datetime


Handler = Callable[[Delivery], object]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of message.

    The handler of a kind that reaches ``outside`` (a mail server, another
    system) runs outside any transaction and may run twice for one key. Any
    other changes the database only: it runs in the transaction that marks the
    message as delivered, so its effect is there exactly once.
    """

    name: str
    handler: Handler
    outside: bool


_KINDS: dict[str, Kind] = {}


def register(name: str, handler: Handler, *, outside: bool = False) -> None:
    """Declare a kind of message and who delivers it. Each kind is declared once."""
    if _KINDS.get(name, Kind(name, handler, outside)).handler is not handler:
        raise ValueError(f"The kind {name!r} is declared already.")
    _KINDS[name] = Kind(name, handler, outside)


def find(name: str) -> Kind:
    """The kind of that name. Raises :class:`LookupError` when no app declares it."""
    try:
        return _KINDS[name]
    except KeyError:
        raise LookupError(f"No app declares the kind {name!r}.") from None
