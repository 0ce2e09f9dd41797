"""Word that the letterbox did not take something it must never refuse, left for those on the other side.

It is counted by itself, so that it goes in where a concern does not, at most
once in ten minutes from one process. Where nothing at all can be left, it is left as soon as
something can.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from tandem.core.errors import InputError
from tandem.hub.letterbox.dropping import drop

__all__ = ["EVERY", "KIND", "Alarm", "alarm"]

KIND = "not_taken"
EVERY = timedelta(minutes=10)


class Alarm:
    """What one process has to say, and when it last said it."""

    def __init__(self) -> None:
        self._waiting = 0
        self._said: datetime | None = None

    def not_taken(self, now: datetime) -> None:
        """Something was not taken: say so, now or as soon as it can be said."""
        structlog.get_logger().error("a disclosure was not taken")
        self._waiting += 1
        self.say(now)

    def say(self, now: datetime) -> None:
        """Leave word of what was not taken, if there is any that was not said."""
        if not self._waiting or (self._said is not None and now - self._said < EVERY):
            return
        try:
            drop(KIND, {"times": self._waiting}, now=now)
        except InputError:
            return
        self._waiting, self._said = 0, now


alarm = Alarm()
"""This process's own."""
