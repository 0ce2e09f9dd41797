"""What tells of a child and was not handed on in time is chased."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.disclosures.actions import chase
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (Job("chase what tells of a child", timedelta(minutes=5), chase),)
