"""Plans that were sent are worked out."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.jobs import Job
from tandem.hub.plan import working

__all__ = ["JOBS"]

JOBS = (Job("work plans out", timedelta(seconds=5), working.turn),)
