"""The one list of recurring work, and how a turn of it is taken.

To add work, add a line to :data:`JOBS`: a name that never changes (turns are
counted under it), how often, and a function of the moment. A turn is done by
one process; the function must bear being run again, for a process may die in
the middle of it.
"""

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

from tandem.hub.accounts.kept_words import forget_old_words
from tandem.hub.audit.errors import BrokenRecordError
from tandem.hub.audit.heads import write_head
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verify import verify
from tandem.hub.children.actions import file_the_unfiled
from tandem.hub.children.conflicts import apply_again
from tandem.hub.children.emergencies import warn_overdue
from tandem.hub.comments.publishing import put_out_missing
from tandem.hub.evidence.actions import compare_some
from tandem.hub.exports.actions import forget_expired
from tandem.hub.files.actions import delete_due, scan_waiting, sweep
from tandem.hub.imports import running, workplace
from tandem.hub.letterbox.actions import clear, open_all
from tandem.hub.letterbox.kinds import handlers
from tandem.hub.machines.once import forget_old_keys
from tandem.hub.models import Slot
from tandem.hub.news.edition import bring_out
from tandem.hub.outbox.actions import forget
from tandem.hub.outbox.delivery import drain
from tandem.hub.plan import working
from tandem.hub.referrals.actions.drafting import forget_old_drafts
from tandem.hub.referrals.actions.notifying import forget_old_files, take_in
from tandem.hub.staff.keeping.reminding import remind

__all__ = ["CHECK_RECORD", "JOBS", "Job", "run_due", "tick_until"]

CHECK_RECORD = "check the audit record"
ABANDONED_AFTER = timedelta(hours=1)
"""A turn not finished by then was left by a process that died; another may take it."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something done again and again. A turn is due at each whole multiple of ``every`` since 1970 in UTC."""

    name: str
    every: timedelta
    work: Callable[[datetime], object]

    def slot(self, now: datetime) -> datetime:
        """The turn that ``now`` falls in."""
        seconds = int(self.every.total_seconds())
        return datetime.fromtimestamp(int(now.timestamp()) // seconds * seconds, UTC)


def _write_head(now: datetime) -> None:
    write_head(settings.CONFIGURATION.heads_folder, now=now)


def check_record(now: datetime) -> None:
    """Raise when the audit record is not whole; the turn then shows the fault."""
    if not verify(settings.CONFIGURATION.heads_folder, now=now).whole:
        raise BrokenRecordError


def _clear_expired_sessions(now: datetime) -> None:
    Session.objects.filter(expire_date__lt=now).delete()


def _forget_old_turns(now: datetime) -> None:
    Slot.objects.filter(due__lt=now - timedelta(days=7)).delete()
    frequent = [job.name for job in JOBS if job.every < timedelta(hours=1)]
    Slot.objects.filter(job__in=frequent, fault="", finished__isnull=False, due__lt=now - timedelta(hours=1)).delete()


def _publish_due(now: datetime) -> None:
    from tandem.hub.newsroom.actions import publish_due

    publish_due(now)


def _say_newer(now: datetime) -> None:
    from tandem.hub.newsroom.evidence import say_newer

    say_newer(now)


_NEWSROOM = (
    Job("say in stories what newer figures say", timedelta(hours=1), _say_newer),
    Job("publish stories whose time has come", timedelta(seconds=30), _publish_due),
    Job("put back comments on stories published again", timedelta(minutes=1), put_out_missing),
    Job("bring out the edition", timedelta(minutes=5), lambda _now: bring_out()),
)
JOBS = (
    Job("seal the audit record", timedelta(seconds=5), lambda _now: seal()),
    Job("scan files that were not scanned", timedelta(hours=1), scan_waiting),
    Job("delete files that are due", timedelta(days=1), delete_due),
    Job("delete exports that are over", timedelta(hours=1), forget_expired),
    Job("sweep the files' folder", timedelta(days=1), sweep),
    Job("seal what was passed over", timedelta(days=1), lambda _now: seal(looking_back=True)),
    Job("open the letterbox", timedelta(seconds=5), lambda now: open_all(now, handlers())),
    Job("file people who were not filed", timedelta(minutes=5), lambda _now: file_the_unfiled()),
    Job("apply conflicts of interest that were not applied", timedelta(minutes=5), apply_again),
    Job("forget words kept for a fresh proof", timedelta(minutes=5), forget_old_words),
    Job("forget drafts nobody touches", timedelta(days=1), lambda now: forget_old_drafts(now=now)),
    Job("chase reviews of emergency openings", timedelta(hours=1), warn_overdue),
    Job("remind who answers for accounts that are due", timedelta(days=1), remind),
    Job("clear the letterbox", timedelta(hours=1), clear),
    Job("receive police notifications", timedelta(seconds=5), take_in),
    Job("forget files of police notifications", timedelta(days=1), forget_old_files),
    Job("deliver the outbox", timedelta(seconds=5), lambda _now: drain()),
    Job("check returns", timedelta(seconds=5), running.turn),
    Job("compare evidence with the figures of the day", timedelta(minutes=1), compare_some),
    Job("work plans out", timedelta(seconds=5), working.turn),
    Job("sweep what checks left behind", timedelta(hours=1), workplace.sweep),
    *(_NEWSROOM if settings.NEWSROOM else ()),
    Job("forget old keys of systems", timedelta(days=1), forget_old_keys),
    Job("forget old messages", timedelta(days=1), forget),
    # Once a day is enough, and is all that is kept; asked each minute, so that a day whose first minute had nothing
    # sealed, or whose folder could not be reached, still has its head.
    Job("write the audit record's head", timedelta(minutes=1), _write_head),
    Job(CHECK_RECORD, timedelta(days=1), check_record),
    Job("clear expired sessions", timedelta(hours=1), _clear_expired_sessions),
    Job("forget old turns", timedelta(hours=1), _forget_old_turns),
)


def run_due(now: datetime | None = None, jobs: tuple[Job, ...] = JOBS) -> tuple[str, ...]:
    """Do every job whose present turn nobody has taken; the names of those done. A job that fails stops no other."""
    moment = now or timezone.now()
    return tuple(job.name for job in jobs if _take(job, moment))


def tick_until(stop: threading.Event, *, every: float = 1.0) -> None:
    """Tick the list until ``stop`` is set; the turn in hand is finished first."""
    while not stop.wait(every):
        run_due()
    connection.close()


def _take(job: Job, now: datetime) -> bool:
    slot = _claim(job, now)
    if slot is None:
        return False
    fault = ""
    try:
        job.work(now)
    except Exception as error:  # noqa: BLE001 - recorded below; one job's fault may not stop the others
        fault = type(error).__name__
        structlog.get_logger().error("job failed", job=job.name, fault=fault)
    Slot.objects.filter(pk=slot.pk).update(finished=timezone.now(), fault=fault)
    return not fault


def _claim(job: Job, now: datetime) -> Slot | None:
    """The job's present turn if it is ours to do: never taken before, or left behind by a process that died."""
    due = job.slot(now)
    taken = Slot.objects.filter(job=job.name, due=due).first()
    if taken is not None:
        left = Slot.objects.filter(
            pk=taken.pk, finished__isnull=True, claimed=taken.claimed, claimed__lt=now - ABANDONED_AFTER
        )
        return taken if taken.finished is None and left.update(claimed=now) else None
    try:
        with transaction.atomic():
            return Slot.objects.create(job=job.name, due=due)
    except IntegrityError:
        return None
