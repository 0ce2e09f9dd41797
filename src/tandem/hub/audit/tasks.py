"""The record is sealed, its head is written where no copy of the database is, and it is checked."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings

from tandem.hub.audit.errors import BrokenRecordError
from tandem.hub.audit.heads import write_head
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verify import verify
from tandem.hub.jobs import Job

__all__ = ["CHECK_RECORD", "JOBS", "check_record"]

CHECK_RECORD = "check the audit record"


def _write_head(now: datetime) -> None:
    write_head(settings.CONFIGURATION.heads_folder, now=now)


def check_record(now: datetime) -> None:
    """Raise when the audit record is not whole; the turn then shows the fault."""
    if not verify(settings.CONFIGURATION.heads_folder, now=now).whole:
        raise BrokenRecordError


JOBS = (
    Job("seal the audit record", timedelta(seconds=5), lambda _now: seal()),
    Job("seal what was passed over", timedelta(days=1), lambda _now: seal(looking_back=True)),
    # Once a day is enough, and is all that is kept; asked each minute, so that a day whose first minute had nothing
    # sealed, or whose folder could not be reached, still has its head.
    Job("write the audit record's head", timedelta(minutes=1), _write_head),
    Job(CHECK_RECORD, timedelta(days=1), check_record),
)
