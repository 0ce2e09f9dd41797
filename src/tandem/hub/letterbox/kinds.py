"""Who is handed what was in an envelope, by its kind. An app declares its kinds when it is ready."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

__all__ = ["Handler", "Opened", "handlers", "register"]


@dataclass(frozen=True, slots=True)
class Opened:
    """What was in an envelope, and when it was received: clocks start then.

    ``about`` is the reference of the earlier envelope that this one adds to,
    where its phrase proved it; ``claimed`` is the reference that was merely
    claimed. Something added on a claim alone is for people to judge.
    ``again`` is the reference of the first envelope with the very same in it
    that was opened: a form that was sent twice.
    """

    reference: str
    kind: str
    fields: Mapping[str, Any]
    received: datetime
    about: str | None = None
    claimed: str | None = None
    again: str | None = None


Handler = Callable[[Opened], object]
_HANDLERS: dict[str, Handler] = {}


def register(kind: str, handler: Handler) -> None:
    """Declare who is handed envelopes of a kind. Each kind is declared once."""
    if _HANDLERS.get(kind, handler) is not handler:
        raise ValueError(f"The kind {kind!r} is declared already.")
    _HANDLERS[kind] = handler


def handlers() -> Mapping[str, Handler]:
    """Every declared handler by kind."""
    return _HANDLERS
