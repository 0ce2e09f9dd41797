"""Opening envelopes, in the private process: each handed to its handler exactly once, none ever lost.

The handler runs in the transaction that marks the envelope as opened. If it
fails, the envelope is as it was, the fault is noted with its time, and it is
tried again later, for as long as it takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from django.db.models import F, Q

from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.letterbox.envelopes import ClosedError, open_sealed
from tandem.hub.letterbox.folder import take_in
from tandem.hub.letterbox.kinds import Handler, Opened
from tandem.hub.letterbox.limits import limits
from tandem.hub.letterbox.models import Envelope, Handling
from tandem.hub.letterbox.phrases import matches
from tandem.hub.letterbox.sent_again import earlier_of_the_same

__all__ = ["Round", "clear", "open_all", "wait_after"]

FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=6)
ADDRESSES_KEPT = timedelta(hours=2)
_ROUND = 200


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did."""

    opened: int
    failed: int


class _TakenError(Exception):
    """Another worker opened the envelope, or its phrase was spent, meanwhile."""


def wait_after(attempt: int) -> timedelta:
    """How long to wait after the ``attempt``-th failure: 30 seconds, doubled each time, six hours at most."""
    return LONGEST_WAIT if attempt > 10 else min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT)


def open_all(now: datetime, handlers: Mapping[str, Handler]) -> Round:
    """Take in what was left in the folder, where there is one, and open every envelope that is due, oldest first."""
    take_in(now)
    waiting = Envelope.objects.filter(
        Q(handling__isnull=True) | Q(handling__opened__isnull=True, handling__next_try__lte=now)
    )
    done = [_open(envelope, now, handlers) for envelope in waiting[:_ROUND]]
    return Round(done.count(True), done.count(False))


def clear(now: datetime) -> int:
    """Forget addresses after two hours, and shred what was opened and has been kept long enough; how many shredded."""
    Envelope.objects.filter(received__lt=now - ADDRESSES_KEPT).exclude(address_digest="").update(address_digest="")
    standing = limits(now)
    due = Q(opened__lt=now - timedelta(days=standing.kept_days)) | Q(
        opened__isnull=False, envelope__kind__in=standing.not_kept
    )
    shredded = 0
    for handling in Handling.objects.filter(due, shredded__isnull=True).select_related("envelope"):
        with acting(Verb.ENVELOPE_SHREDDED, on=handling.envelope):
            Envelope.objects.filter(pk=handling.envelope_id).update(sealed=None)
            Handling.objects.filter(pk=handling.pk).update(shredded=now)
        shredded += 1
    return shredded


def _open(envelope: Envelope, now: datetime, handlers: Mapping[str, Handler]) -> bool | None:
    Handling.objects.bulk_create([Handling(envelope=envelope)], ignore_conflicts=True)
    try:
        _hand_over(envelope, now, handlers)
    except _TakenError:
        return None
    except ClosedError as closed:
        _note(envelope, now, str(closed))
    except Exception as error:  # noqa: BLE001 - noted; one envelope's fault may not stop the others
        structlog.get_logger().error("envelope not opened", job=envelope.kind, fault=type(error).__name__)
        _note(envelope, now, type(error).__name__)
    else:
        return True
    return False


def _hand_over(envelope: Envelope, now: datetime, handlers: Mapping[str, Handler]) -> None:
    content = open_sealed(
        bytes(envelope.sealed or b""), key_name=envelope.key_name, bound=f"{envelope.kind} {envelope.reference}"
    )
    handler = handlers.get(envelope.kind)
    if handler is None:
        raise ClosedError(f"nobody is declared to be handed {envelope.kind!r}"[:100])
    about = content.get("about") or {}
    claimed = about.get("reference")
    proven = _earlier(claimed, about.get("phrase", "")) if claimed else None
    with acting(Verb.ENVELOPE_OPENED, on=envelope):
        # This update comes first: it holds the row, so that a second worker waits and then finds nothing to do.
        unopened = Handling.objects.filter(envelope=envelope, opened__isnull=True)
        if not unopened.update(opened=now, attempts=F("attempts") + 1, fault="", next_try=None):
            raise _TakenError
        spent = proven is not None and Handling.objects.filter(envelope=proven, phrase_spent__isnull=True).update(
            phrase_spent=now
        )
        again = None if spent else earlier_of_the_same(envelope, content)
        if spent or again:
            Handling.objects.filter(envelope=envelope).update(adds_to=claimed if spent else again)
        handler(
            Opened(
                envelope.reference,
                envelope.kind,
                content["fields"],
                envelope.received,
                about=claimed if spent else None,
                claimed=claimed,
                again=again,
            )
        )


def _earlier(reference: str, phrase: str) -> Envelope | None:
    """The envelope that a reference and its phrase prove; a phrase that was used once proves nothing more."""
    found = Envelope.objects.filter(reference=reference).only("pk", "phrase_hash").first()
    if found is None or not matches(phrase, found.phrase_hash):
        return None
    Handling.objects.bulk_create([Handling(envelope=found)], ignore_conflicts=True)
    return found


def _note(envelope: Envelope, now: datetime, fault: str) -> None:
    with acting(Verb.ENVELOPE_NOT_OPENED, on=envelope, reason=fault):
        handling = Handling.objects.get(envelope=envelope)
        attempts = handling.attempts + 1
        Handling.objects.filter(pk=handling.pk, opened__isnull=True).update(
            attempts=attempts, fault=fault[:100], fault_at=now, next_try=now + wait_after(attempts)
        )
