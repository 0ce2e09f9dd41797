"""Police notifications in bulk: a file is kept, looked at, and received line by line; stopped at any time, and gone on.

Every incident is one transaction, so a process that dies leaves nothing half
received; run again, what was received is known by its marks and passed over.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta

import structlog
from django.db import IntegrityError
from django.db.models import QuerySet

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.receiving import receive
from tandem.hub.referrals.models import Contact, Notification, NotificationFile
from tandem.hub.referrals.police.incidents import Incident, incidents, sending_of
from tandem.hub.referrals.police.reading import Sheet, read_sheet, text_of

__all__ = [
    "KEPT_FOR",
    "begin_receiving",
    "forget_file",
    "forget_old_files",
    "keep_file",
    "not_received",
    "received_before",
    "sheet_of",
    "stop_receiving",
    "take_in",
]

KEPT_FOR = timedelta(days=14)
"""How long a file's text is kept once all of it was received; until then it is kept."""

_TURN = timedelta(seconds=4)


def keep_file(name: str, content: bytes, *, force: Agency, by: User, now: datetime) -> NotificationFile:
    """Keep a force's file to be looked at; nothing is received yet.

    Raises:
        InputError: it is no text, has no headings that we understand, or is too large.
    """
    text = text_of(content)
    read_sheet(text, loaded=now)
    with acting(Verb.NOTIFICATIONS_LOADED) as deed:
        deed.on = file = NotificationFile.objects.create(
            name=name[:200], text=text, force=force, loaded_at=now, loaded_by=by
        )
    return file


def begin_receiving(file: NotificationFile, *, by: User, now: datetime) -> NotificationFile:
    """Have every good line received, from the beginning or from where it was stopped."""
    if file.forgotten_at is not None:
        raise InputError("The file is no longer kept.", hint="Load it again: what was received is passed over.")
    with acting(Verb.NOTIFICATIONS_BEGUN, on=file):
        file.begun_at, file.begun_by, file.stopped_at, file.finished_at = now, by, None, None
        file.save(update_fields=["begun_at", "begun_by", "stopped_at", "finished_at"])
    return file


def stop_receiving(file: NotificationFile, *, now: datetime) -> NotificationFile:
    """Stop after the incident in hand; what was received stays, and the rest waits."""
    with acting(Verb.NOTIFICATIONS_STOPPED, on=file):
        file.stopped_at = now
        file.save(update_fields=["stopped_at"])
    return file


def forget_file(file: NotificationFile, *, now: datetime, reason: str = "") -> NotificationFile:
    """Forget what stands in a file; the contacts that it became stay.

    Raises:
        InputError: lines of it were never received, and nobody says why they may be forgotten.
    """
    if not reason.strip() and not_received(file):
        raise InputError(
            "Lines of this file were not received, and nobody would know of them any more.",
            hint="Have them received, or load them put right. If they may be forgotten all the same, say why.",
        )
    with acting(Verb.NOTIFICATIONS_FORGOTTEN, on=file, reason=reason.strip()):
        file.name = file.text = ""
        file.forgotten_at = now
        file.stopped_at = file.stopped_at or now
        file.save(update_fields=["name", "text", "forgotten_at", "stopped_at"])
    return file


def forget_old_files(now: datetime) -> int:
    """Forget the text of every file loaded a fortnight ago of which all was received; how many there were."""
    old = NotificationFile.objects.filter(loaded_at__lte=now - KEPT_FOR, forgotten_at__isnull=True)
    done = [file for file in old if not not_received(file)]
    for file in done:
        forget_file(file, now=now)
    return len(done)


def not_received(file: NotificationFile) -> int:
    """How many lines of a file nobody has: those to be put right, and children who still wait to be received."""
    faulty = sum(bool(line.faults) for line in sheet_of(file).lines)
    return faulty + sum(len(marks) for _incident, marks in _waiting(file))


def sheet_of(file: NotificationFile) -> Sheet:
    """A file's lines, read as they were on the day it was loaded."""
    return read_sheet(file.text, loaded=file.loaded_at) if file.text else Sheet((), ())


def received_before(found: list[Incident]) -> dict[tuple[str, str], Notification]:
    """What was received already of these incidents, by the marks of incident and child."""
    rows = Notification.objects.filter(incident__in=[each.mark for each in found]).select_related("contact")
    return {(row.incident, row.child): row for row in rows.defer("contact__told", "contact__unsafe_contact")}


def take_in(now: datetime, *, turn: timedelta = _TURN) -> int:
    """Receive what waits in the files that are begun, for one turn's length; how many incidents were received."""
    until, done = time.monotonic() + turn.total_seconds(), 0
    for file in _running().select_related("force", "begun_by").order_by("begun_at", "pk"):
        for incident, marks in _waiting(file):
            if time.monotonic() >= until:
                return done
            if not _running().filter(pk=file.pk).exists():
                break
            done += _receive(file, incident, marks, now=now) is not None
        else:
            if not any(_waiting(file)):
                NotificationFile.objects.filter(pk=file.pk).update(finished_at=now)
    return done


def _running() -> QuerySet[NotificationFile]:
    return NotificationFile.objects.filter(begun_at__isnull=False, stopped_at__isnull=True, finished_at__isnull=True)


def _waiting(file: NotificationFile) -> Iterator[tuple[Incident, list[str]]]:
    """Each incident with the marks of its children who were not received yet."""
    found = incidents(sheet_of(file).lines)
    known = received_before(found)
    for incident in found:
        marks = [child.mark for child in incident.children if (incident.mark, child.mark) not in known]
        if marks:
            yield incident, marks


def _receive(file: NotificationFile, incident: Incident, marks: list[str], *, now: datetime) -> Contact | None:
    """Receive an incident and mark its children, all or nothing; ``None`` where it failed or another just did."""
    by = file.begun_by or file.loaded_by
    try:
        sending = sending_of(incident, marks, force=file.force, loaded=file.loaded_at, by=by)
        with on_behalf(Behalf(actor=by.pk, agency=by.agency_id)), acting(Verb.NOTIFICATION_RECEIVED, on=file):
            contact = receive(sending, now=now)
            Notification.objects.bulk_create(
                Notification(incident=incident.mark, child=mark, file=file, contact=contact) for mark in marks
            )
    except IntegrityError:
        return None
    except Exception as error:  # noqa: BLE001 - one incident that fails must not keep the others waiting
        structlog.get_logger().error("an incident of the police not received", fault=type(error).__name__)
        return None
    return contact
