"""People are filed under their names, conflicts applied and emergency openings chased."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.children.actions import file_the_unfiled
from tandem.hub.children.conflicts import apply_again
from tandem.hub.children.emergencies import warn_overdue
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (
    Job("file people who were not filed", timedelta(minutes=5), lambda _now: file_the_unfiled()),
    Job("apply conflicts of interest that were not applied", timedelta(minutes=5), apply_again),
    Job("chase reviews of emergency openings", timedelta(hours=1), warn_overdue),
)
