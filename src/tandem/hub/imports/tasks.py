"""Returns are checked, and what a check left behind is swept."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.imports import running, workplace
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (
    Job("check returns", timedelta(seconds=5), running.turn),
    Job("sweep what checks left behind", timedelta(hours=1), workplace.sweep),
)
