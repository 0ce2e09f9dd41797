"""Delivering what is due: each message by one worker at a time, again after a failure, until it is told.

A message is claimed by one conditional update with a lease. A worker that is
killed leaves a lease that runs out; the next worker then takes the message
over and notes that the attempt was interrupted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from django.db.models import F, Q
from django.utils import timezone

from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox.kinds import Delivery, Kind, Undeliverable, find
from tandem.hub.outbox.models import Attempt, Message, Outcome

__all__ = ["GIVE_UP_AFTER", "LEASE", "Drained", "drain", "wait_after"]

LEASE = timedelta(minutes=5)
"""Longer than any handler may take; a mail server has 20 seconds."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=1)
GIVE_UP_AFTER = timedelta(days=3)
TURN = timedelta(seconds=10)
"""After this long a turn ends, however many wait: the worker has other work that may not."""


@dataclass(frozen=True, slots=True)
class Drained:
    """What one turn did."""

    delivered: int
    failed: int


class _LeaseLostError(Exception):
    """Another worker took the message over while this one was slow; nothing this one did in the database stands."""


def wait_after(attempt: int) -> timedelta:
    """How long to wait after the ``attempt``-th failure: 30 seconds, doubled each time, an hour at most."""
    return LONGEST_WAIT if attempt > 8 else min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT)


def drain(*, clock: Callable[[], datetime] = timezone.now, limit: int = 100) -> Drained:
    """Deliver what is due, ``limit`` messages at most. After a failure outside, that kind rests until the next turn."""
    delivered = failed = 0
    ends = clock() + TURN
    resting: set[str] = set()
    for _ in range(limit):
        now = clock()
        message = _claim(now, resting) if now < ends else None
        if message is None:
            break
        if _deliver(message, clock, resting):
            delivered += 1
        else:
            failed += 1
    return Drained(delivered, failed)


def _claim(now: datetime, resting: set[str]) -> Message | None:
    waiting = Message.objects.filter(delivered__isnull=True, given_up__isnull=True, due__lte=now).exclude(
        kind__in=resting
    )
    free = waiting.filter(Q(leased_until__isnull=True) | Q(leased_until__lte=now)).order_by("due", "id")
    while (found := free.first()) is not None:
        mine = free.filter(pk=found.pk, attempts=found.attempts).update(
            attempts=F("attempts") + 1, claimed=now, leased_until=now + LEASE
        )
        if mine:
            if found.leased_until is not None and found.claimed is not None:
                Attempt.objects.create(message=found, began=found.claimed, outcome=Outcome.INTERRUPTED)
            found.attempts, found.claimed = found.attempts + 1, now
            return found
    return None


def _deliver(message: Message, clock: Callable[[], datetime], resting: set[str]) -> bool:
    try:
        kind = find(message.kind)
        _hand_over(kind, message, clock)
    except _LeaseLostError:
        return False
    except Undeliverable as answer:
        _fail(message, clock(), fault=str(answer)[:100], final=True)
        return False
    except Exception as error:  # noqa: BLE001 - recorded; one message's fault may not stop the others
        if isinstance(error, LookupError) or find(message.kind).outside:
            resting.add(message.kind)
        structlog.get_logger().error("message not delivered", job=message.kind, fault=type(error).__name__)
        _fail(message, clock(), fault=type(error).__name__[:100], final=False)
        return False
    return True


def _hand_over(kind: Kind, message: Message, clock: Callable[[], datetime]) -> None:
    delivery = Delivery(message.key, message.payload, message.attempts, clock())
    if kind.outside:
        kind.handler(delivery)
    with acting(Verb.MESSAGE_DELIVERED, on=message):
        if not kind.outside:
            kind.handler(delivery)
        _settle(message, clock(), Outcome.DELIVERED, delivered=clock())


def _fail(message: Message, now: datetime, *, fault: str, final: bool) -> None:
    final = final or now - message.put >= GIVE_UP_AFTER
    try:
        with acting(Verb.MESSAGE_GIVEN_UP if final else Verb.MESSAGE_FAILED, on=message, reason=fault):
            due = now + wait_after(message.attempts)
            _settle(message, now, Outcome.FAILED, fault=fault, due=due, given_up=now if final else None)
    except _LeaseLostError:
        return


def _settle(message: Message, now: datetime, outcome: Outcome, *, fault: str = "", **change: datetime | None) -> None:
    ours = Message.objects.filter(pk=message.pk, attempts=message.attempts, delivered__isnull=True)
    if not ours.update(leased_until=None, fault=fault, **change):
        raise _LeaseLostError
    Attempt.objects.create(message=message, began=message.claimed or now, ended=now, outcome=outcome.value, fault=fault)
