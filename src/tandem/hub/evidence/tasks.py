"""What was taken as evidence is compared with the figures of the day."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.evidence.actions import compare_some
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (Job("compare evidence with the figures of the day", timedelta(minutes=1), compare_some),)
