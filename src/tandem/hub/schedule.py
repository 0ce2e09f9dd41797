"""The one list of recurring work, and how a turn of it is taken.

To add work, add a line to ``JOBS`` in the ``tasks`` of the app whose work it is: what is installed is what is done.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib import import_module

import structlog
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from django.utils.module_loading import module_has_submodule

from tandem.hub.jobs import Job
from tandem.hub.models import Slot

__all__ = ["JOBS", "Job", "run_due", "tick_until"]

ABANDONED_AFTER = timedelta(hours=1)
"""A turn not finished by then was left by a process that died; another may take it."""


def _clear_expired_sessions(now: datetime) -> None:
    Session.objects.filter(expire_date__lt=now).delete()


def _forget_old_turns(now: datetime) -> None:
    Slot.objects.filter(due__lt=now - timedelta(days=7)).delete()
    frequent = [job.name for job in JOBS if job.every < timedelta(hours=1)]
    Slot.objects.filter(job__in=frequent, fault="", finished__isnull=False, due__lt=now - timedelta(hours=1)).delete()


def _of_the_apps() -> Iterator[Job]:
    for app in apps.get_app_configs():
        if app.name.startswith("tandem.") and app.module and module_has_submodule(app.module, "tasks"):
            yield from import_module(f"{app.name}.tasks").JOBS


JOBS: tuple[Job, ...] = (
    *_of_the_apps(),
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
