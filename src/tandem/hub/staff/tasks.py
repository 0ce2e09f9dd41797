"""Whoever answers for accounts is reminded of those that are due."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.jobs import Job
from tandem.hub.staff.keeping.reminding import remind

__all__ = ["JOBS"]

JOBS = (Job("remind who answers for accounts that are due", timedelta(days=1), remind),)
