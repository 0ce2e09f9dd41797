"""What recurring work is: an app lists its own in its ``tasks``, as ``JOBS``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

__all__ = ["Job"]


@dataclass(frozen=True, slots=True)
class Job:
    """Something done again and again. A turn is due at each whole multiple of ``every`` since 1970 in UTC.

    Turns are counted under ``name``, which never changes. A turn is done by one process; ``work``, a function of the
    moment, must bear being run again, for a process may die in the middle of it.
    """

    name: str
    every: timedelta
    work: Callable[[datetime], object]

    def slot(self, now: datetime) -> datetime:
        """The turn that ``now`` falls in."""
        seconds = int(self.every.total_seconds())
        return datetime.fromtimestamp(int(now.timestamp()) // seconds * seconds, UTC)
