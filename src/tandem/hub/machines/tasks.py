"""Keys by which systems ask again are forgotten."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.jobs import Job
from tandem.hub.machines.once import forget_old_keys

__all__ = ["JOBS"]

JOBS = (Job("forget old keys of systems", timedelta(days=1), forget_old_keys),)
