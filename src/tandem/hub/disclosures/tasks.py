"""What tells of a child and was not handed on in time is chased; what was handed on is forgotten after its days."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.disclosures.actions import chase, forget_old
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (
    Job("chase what tells of a child", timedelta(minutes=5), chase),
    Job("forget what was handed on", timedelta(days=1), forget_old),
)
