"""Messages are delivered, and forgotten once they are old."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.jobs import Job
from tandem.hub.outbox.actions import forget
from tandem.hub.outbox.delivery import drain

__all__ = ["JOBS"]

JOBS = (
    Job("deliver the outbox", timedelta(seconds=5), lambda _now: drain()),
    Job("forget old messages", timedelta(days=1), forget),
)
