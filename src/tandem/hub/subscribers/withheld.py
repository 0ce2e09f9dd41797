"""What no letter may tell of just now: said by the app that knows the law of news, which lies above this one."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

__all__ = ["Withheld", "declare", "withheld"]

Withheld = Callable[[Collection[int], datetime], set[int]]
"""Of the numbers of some stories' pages, those that are kept back at a moment."""

_DECLARED: list[Withheld] = []


def declare(one: Withheld) -> None:
    """Say who knows. An installation has one."""
    _DECLARED[:] = [one]


def withheld(pages: Collection[int], now: datetime) -> set[int]:
    """Of some stories' pages, those that are kept back; none where no app has declared that it keeps any."""
    return _DECLARED[0](pages, now) if _DECLARED else set()
