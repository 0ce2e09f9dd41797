"""Drafts are forgotten; police notifications are received and their files forgotten."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.jobs import Job
from tandem.hub.referrals.actions.drafting import forget_old_drafts
from tandem.hub.referrals.actions.notifying import forget_old_files, take_in

__all__ = ["JOBS"]

JOBS = (
    Job("forget drafts nobody touches", timedelta(days=1), lambda now: forget_old_drafts(now=now)),
    Job("receive police notifications", timedelta(seconds=5), take_in),
    Job("forget files of police notifications", timedelta(days=1), forget_old_files),
)
