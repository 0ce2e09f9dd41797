"""Files taken away are deleted when their time is over."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.exports.actions import forget_expired
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (Job("delete exports that are over", timedelta(hours=1), forget_expired),)
