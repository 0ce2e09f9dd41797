"""How much is handed out whole at a time.

What is handed to the server lies in memory until its reader has it all, and
the server does not say when that is. So what may go is counted by the minute.
"""

from __future__ import annotations

import time
from collections import deque

__all__ = ["SECONDS", "Turn"]

SECONDS = 60


class Turn:
    """Lets so many bytes through within a minute. Each web process has its own, and one thread."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._given: deque[tuple[float, int]] = deque()

    def takes(self, size: int, *, at: float | None = None) -> bool:
        """Whether a file of this many bytes may go, ``at`` seconds of a clock that never goes back; one always may."""
        now = time.monotonic() if at is None else at
        while self._given and self._given[0][0] <= now - SECONDS:
            self._given.popleft()
        if self._given and sum(given for _at, given in self._given) + size > self._most:
            return False
        self._given.append((now, size))
        return True
