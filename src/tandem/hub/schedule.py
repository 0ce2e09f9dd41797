"""The one list of recurring work, and how a turn of it is taken."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from tandem.hub.audit.errors import BrokenRecordError
from tandem.hub.audit.heads import write_head
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verify import verify
from tandem.hub.letterbox.actions import clear, open_all
from tandem.hub.letterbox.kinds import handlers
from tandem.hub.models import Slot
from tandem.hub.outbox.delivery import drain

__all__ = ["CHECK_RECORD", "JOBS", "Job", "run_due", "tick_until"]


CHECK_RECORD = "check the audit record"


@dataclass(frozen=True, slots=True)
class Job:
    """Something done again and again. A turn is due at each whole multiple of ``every`` since 1970 in UTC."""

    name: str
    every: timedelta
    work: Callable[[], object]

    def slot(self, now: datetime) -> datetime:
        """The turn that ``now`` falls in."""
        seconds = int(self.every.total_seconds())
        return datetime.fromtimestamp(int(now.timestamp()) // seconds * seconds, UTC)


def _clear_expired_sessions() -> None:
    Session.objects.filter(expire_date__lt=timezone.now()).delete()


def check_record() -> None:
    """Raise when the audit record is not whole; the turn then shows the fault."""
    if not verify(settings.CONFIGURATION.heads_folder).whole:
        raise BrokenRecordError


def _forget_old_slots() -> None:
    Slot.objects.filter(due__lt=timezone.now() - timedelta(days=7)).delete()


JOBS = (
    Job("seal the audit record", timedelta(seconds=5), seal),
    Job("open the letterbox", timedelta(seconds=5), lambda: open_all(timezone.now(), handlers())),
    Job("clear the letterbox", timedelta(hours=1), lambda: clear(timezone.now())),
    Job("deliver the outbox", timedelta(seconds=5), drain),
    Job("write the audit record's head", timedelta(days=1), lambda: write_head(settings.CONFIGURATION.heads_folder)),
    Job(CHECK_RECORD, timedelta(days=1), check_record),
    Job("clear expired sessions", timedelta(hours=1), _clear_expired_sessions),
    Job("forget old turns", timedelta(days=1), _forget_old_slots),
)


def run_due(now: datetime | None = None, jobs: tuple[Job, ...] = JOBS) -> tuple[str, ...]:
    """Do every job whose present turn nobody has taken; the names of those done. A job that fails stops no other."""
    moment = now or timezone.now()
    return tuple(job.name for job in jobs if _take(job, job.slot(moment)))


def tick_until(stop: threading.Event, *, every: float = 1.0) -> None:
    """Tick the list until ``stop`` is set; the turn in hand is finished first."""
    while not stop.wait(every):
        run_due()
    connection.close()


def _take(job: Job, due: datetime) -> bool:
    if Slot.objects.filter(job=job.name, due=due).exists():
        return False
    try:
        with transaction.atomic():
            slot = Slot.objects.create(job=job.name, due=due)
    except IntegrityError:
        return False
    fault = ""
    try:
        job.work()
    except Exception as error:  # noqa: BLE001 - recorded below; one job's fault may not stop the others
        fault = type(error).__name__
        structlog.get_logger().error("job failed", job=job.name, fault=fault)
    Slot.objects.filter(pk=slot.pk).update(finished=timezone.now(), fault=fault)
    return not fault
