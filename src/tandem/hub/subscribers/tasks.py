"""Readers are told of what has come out; what need not be known any more is forgotten."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.jobs import Job
from tandem.hub.subscribers.forgetting import forget
from tandem.hub.subscribers.issues import gather_weeks, tell_of_stories

__all__ = ["JOBS"]

JOBS = (
    Job("make out letters on new stories", timedelta(seconds=5), tell_of_stories),
    Job("make out weekly letters", timedelta(minutes=10), gather_weeks),
    Job("forget who confirmed nothing", timedelta(hours=1), forget),
)
