"""How single lines of a file are put together."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.utils.timezone import localtime

__all__ = ["joined", "lines_of", "when"]


def lines_of(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """A line for each thing that was said, under its name."""
    return tuple(f"{name}: {value}" for name, value in pairs if value)


def joined(head: str, pairs: Iterable[tuple[str, str]]) -> str:
    """One line of a head and whatever was said with it."""
    return "; ".join((head, *lines_of(pairs)))


def when(moment: datetime) -> str:
    """A moment as it stands in a file, by the clock in England."""
    return f"{localtime(moment):%-d %B %Y, %H:%M}"
