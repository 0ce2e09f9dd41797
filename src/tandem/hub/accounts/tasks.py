"""Words kept for whoever signs in again are forgotten."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.accounts.kept_words import forget_old_words
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (Job("forget words kept for a fresh proof", timedelta(minutes=5), forget_old_words),)
