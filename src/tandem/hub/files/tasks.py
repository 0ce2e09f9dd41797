"""Files are scanned late, deleted when they are due, and swept."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.files.actions import delete_due, scan_waiting, sweep
from tandem.hub.jobs import Job

__all__ = ["JOBS"]

JOBS = (
    Job("scan files that were not scanned", timedelta(hours=1), scan_waiting),
    Job("delete files that are due", timedelta(days=1), delete_due),
    Job("sweep the files' folder", timedelta(days=1), sweep),
)
