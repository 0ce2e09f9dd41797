"""What waits for whoever opens the start page: counts and the next clock, and nothing about anybody."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module

from django.conf import settings

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User

__all__ = ["Waits", "waiting_for"]


@dataclass(frozen=True, slots=True)
class Waits:
    """A line of what waits, and the page where it does."""

    url: str
    words: str
    more: str = ""
    """What of it is late, or whose it is; empty where nothing presses."""
    why: str = ""
    """Why it waits and what to do, where the page that it leads to says so."""


def waiting_for(user: User, permitted: Collection[Permission], *, now: datetime) -> list[Waits]:
    """What waits for somebody with these permissions; a line only where something does."""
    every = [import_module(name).WAITS for name in settings.MADE_OF.waits]
    return [
        line
        for waits in every
        for permission, lines in waits.items()
        if permission in permitted
        for line in lines(user, now)
    ]
