"""Work that waits in a table for a worker: taken with a lease, which runs out when the worker dies.

Each change of hands is one conditional update, which on either engine only one
of two workers can win. An attempt is known by its number: what is brought home
by one whose lease ran out, and which another took up since, is kept nowhere.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.db import models
from django.db.models import F, Q, QuerySet

__all__ = ["Leased", "TakenOverError", "claim", "finish", "given_up", "renew"]

WAITING, RUNNING = "waiting", "running"


class TakenOverError(Exception):
    """The lease ran out meanwhile, and another attempt has begun or ended."""


class Leased(models.Model):
    """One piece of work; its ``state`` begins with the two that stand here, and may have others in which it is over."""

    state: Any
    attempts = models.PositiveSmallIntegerField(default=0)
    leased_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.state not in (WAITING, RUNNING)


W = TypeVar("W", bound=Leased)


def claim(work: QuerySet[W], *, now: datetime, lease: timedelta, most_attempts: int, **marks: Any) -> W | None:
    """Take the first piece, in the order of ``work``, that waits or that a dead worker left, and put ``marks`` on."""
    left = Q(state=RUNNING, leased_until__lt=now, attempts__lt=most_attempts)
    free = work.filter(Q(state=WAITING) | left)
    while (found := free.first()) is not None:
        attempt = found.attempts + 1
        taken = {"state": RUNNING, "attempts": F("attempts") + 1, "leased_until": now + lease, **marks}
        if free.filter(pk=found.pk, attempts=found.attempts).update(**taken):
            found.attempts = attempt
            return found
    return None


def given_up(work: QuerySet[W], *, now: datetime, most_attempts: int) -> QuerySet[W]:
    """What several workers have died over: a fault of ours, not a thing to try for ever."""
    return work.filter(state=RUNNING, leased_until__lt=now, attempts__gte=most_attempts)


def renew(work: Leased, *, until: datetime) -> bool:
    """Hold the lease of this attempt for longer; whether it is this attempt's still."""
    return bool(_of_this_attempt(work).update(leased_until=until))


def finish(work: Leased, **found: Any) -> None:
    """End this attempt with what was ``found``, its ``state`` among it. Raises :class:`TakenOverError`."""
    if not _of_this_attempt(work).update(leased_until=None, **found):
        raise TakenOverError


def _of_this_attempt(work: W) -> QuerySet[W]:
    every = type(work)._default_manager  # noqa: SLF001 - Django's name for it, open to all
    return every.filter(pk=work.pk, state=RUNNING, attempts=work.attempts)
