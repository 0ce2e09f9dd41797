"""Whoever owes an answer or an action is told once when it has become late."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.board.telling import tell_overdue
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (Job("tell of challenges that are overdue", timedelta(hours=1), tell_overdue),)
