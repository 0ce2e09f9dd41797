"""The letterbox is opened, and cleared of what was opened."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.jobs import Job
from tandem.hub.letterbox.actions import clear, open_all
from tandem.hub.letterbox.kinds import handlers

__all__ = ["JOBS"]

JOBS = (
    Job("open the letterbox", timedelta(seconds=5), lambda now: open_all(now, handlers())),
    Job("clear the letterbox", timedelta(hours=1), clear),
)
