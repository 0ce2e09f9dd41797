"""Where what tells of a child goes from here, and who knows whether a name is known.

Neither is the comments' own affair. What has a front door behind it declares it; the newsroom alone declares its own
list, which is handed on by telephone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise

from tandem.hub.accounts.models import User

__all__ = ["Told", "WayOut", "declare", "together", "way_out"]


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody wrote that may tell of a child."""

    key: str
    """Told again under the same key, it is the same."""
    reference: str
    """What the writer was given, or it is called among comments."""
    words: str
    below: str
    """The title of the story; empty where it stands below none."""
    received: datetime
    said_by: str = ""


@dataclass(frozen=True, slots=True)
class WayOut:
    """Whoever takes it in."""

    take: Callable[[Told, datetime], str]
    """Take it in, within the caller's action; the reference under which it is kept from now on."""
    deed: Promise
    """What a moderator does with it."""
    taken: Promise
    """What a moderator is told, with ``%(reference)s``."""
    there: Promise
    """Where it is read now."""
    leads_to: Callable[[str], str]
    """The address to which a moderator goes on."""
    known_names: Callable[[Iterable[str], User, datetime], tuple[str, ...]] | None = None
    """Of some names, those that somebody here bears; ``None`` where nobody can say."""


_DECLARED: list[WayOut] = []


def declare(one: WayOut) -> None:
    """Say where it goes. An installation has one such way."""
    _DECLARED[:] = [one]


def way_out() -> WayOut:
    """Where it goes. Raises :class:`LookupError` where no app has declared it: nothing then counts as handed on."""
    if not _DECLARED:
        raise LookupError("No app takes in what tells of a child.")
    return _DECLARED[0]


def together(subject: str, words: str) -> str:
    """All that was written, the subject of an e-mail first: it is judged and told as one."""
    return "\n\n".join(part for part in (subject, words) if part)
