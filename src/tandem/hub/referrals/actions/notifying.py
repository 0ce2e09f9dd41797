"""Police notifications in bulk: a file is kept, looked at, and received line by line; stopped at any time, and gone on.

What becomes of each line is kept in a row of its own, so that what is
outstanding is counted without the file and a retry takes nothing else. Every
incident is one transaction: a process that dies leaves nothing half received.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

import structlog
from django.db.models import Exists, OuterRef, QuerySet, Subquery

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.actions.receiving import receive
from tandem.hub.referrals.models import (
    OUTSTANDING,
    Contact,
    LineState,
    Notification,
    NotificationFile,
    NotificationLine,
)
from tandem.hub.referrals.police.incidents import Incident, incidents, sending_of
from tandem.hub.referrals.police.reading import Sheet, read_sheet, text_of

__all__ = [
    "KEPT_FOR",
    "begin_receiving",
    "forget_file",
    "forget_old_files",
    "keep_file",
    "not_received",
    "record_by_hand",
    "sheet_of",
    "stop_receiving",
    "take_in",
]

KEPT_FOR = timedelta(days=14)
"""How long a file's text is kept once all of it was received; until then it is kept."""

_TO_RECEIVE = (LineState.WAITS, LineState.FAILED)
_TURN = timedelta(seconds=4)


def keep_file(name: str, content: bytes, *, force: Agency, by: User, now: datetime) -> NotificationFile:
    """Keep a force's file to be looked at; nothing is received yet.

    Raises:
        InputError: it is no text, has no headings that we understand, or is too large.
    """
    text = text_of(content)
    sheet = read_sheet(text, loaded=now)
    with acting(Verb.NOTIFICATIONS_LOADED) as deed:
        deed.on = file = NotificationFile.objects.create(
            name=name[:200], text=text, force=force, loaded_at=now, loaded_by=by
        )
        NotificationLine.objects.bulk_create(_lines(file, sheet))
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
    left = NotificationLine.objects.filter(file=OuterRef("pk"), state__in=OUTSTANDING)
    done = list(old.filter(~Exists(left)))
    for file in done:
        forget_file(file, now=now)
    return len(done)


def not_received(file: NotificationFile) -> int:
    """How many lines of a file nobody has."""
    return file.lines.filter(state__in=OUTSTANDING).count()


def record_by_hand(file: NotificationFile, number: int, contact: Contact) -> None:
    """Say as which contact somebody recorded a line by hand: it is then received never again, from whatever file.

    Raises:
        InputError: the line does not wait, so that nothing was to be recorded.
    """
    with acting(Verb.NOTIFICATION_BY_HAND, on=contact):
        line = file.lines.filter(number=number).first()
        if line is None or line.pk not in {each.pk for each in _locked(line.incident)}:
            raise InputError(
                f"Line {number} does not wait to be received.",
                hint="Look at it again. If it was received meanwhile, say of the two contacts that they tell the same.",
            )
        Notification.objects.create(incident=line.incident, child=line.child, file=file, contact=contact)
        _settled(file, line.incident, [line.child], contact, LineState.BY_HAND)


def sheet_of(file: NotificationFile) -> Sheet:
    """A file's lines, read as they were on the day it was loaded."""
    return read_sheet(file.text, loaded=file.loaded_at) if file.text else Sheet((), ())


def take_in(now: datetime, *, turn: timedelta = _TURN) -> int:
    """Receive what waits in the files that are begun, for one turn's length; how many incidents were received."""
    until, done = time.monotonic() + turn.total_seconds(), 0
    for file in _running().select_related("force", "begun_by").order_by("begun_at", "pk"):
        for incident in _waiting(file):
            if time.monotonic() >= until:
                return done
            if not _running().filter(pk=file.pk).exists():
                break
            done += _receive(file, incident, now=now) is not None
        else:
            if not file.lines.filter(state__in=_TO_RECEIVE).exists():
                NotificationFile.objects.filter(pk=file.pk).update(finished_at=now)
    return done


def _running() -> QuerySet[NotificationFile]:
    return NotificationFile.objects.filter(begun_at__isnull=False, stopped_at__isnull=True, finished_at__isnull=True)


def _lines(file: NotificationFile, sheet: Sheet) -> Iterator[NotificationLine]:
    """A row for each line as it stands when the file is loaded: wrong, told twice, known already, or waiting."""
    found = incidents(sheet.lines)
    known = {
        (row.incident, row.child): row.contact_id
        for row in Notification.objects.filter(incident__in=[each.mark for each in found])
    }
    for line in sheet.lines:
        if line.faults:
            yield NotificationLine(file=file, number=line.number, state=LineState.WRONG)
    for incident in found:
        for child in incident.children:
            before = known.get((incident.mark, child.mark))
            yield NotificationLine(
                file=file,
                number=child.line.number,
                incident=incident.mark,
                child=child.mark,
                state=LineState.WAITS if before is None else LineState.BEFORE,
                contact_id=before,
            )
        for number in incident.twice:
            yield NotificationLine(file=file, number=number, incident=incident.mark, state=LineState.TWICE)


def _waiting(file: NotificationFile) -> Iterator[Incident]:
    """The incidents of a file of which lines are outstanding; the file is read only where there are any."""
    # Received from another file while this one was being loaded.
    known = Notification.objects.filter(incident=OuterRef("incident"), child=OuterRef("child"))
    passed = file.lines.filter(Exists(known), state__in=_TO_RECEIVE)
    passed.update(state=LineState.BEFORE, contact=Subquery(known.values("contact")[:1]))
    marks = set(file.lines.filter(state__in=_TO_RECEIVE).values_list("incident", flat=True))
    if marks:
        yield from (each for each in incidents(sheet_of(file).lines) if each.mark in marks)


def _receive(file: NotificationFile, incident: Incident, *, now: datetime) -> Contact | None:
    """Receive what is outstanding of an incident, all or nothing; ``None`` where it failed or another just did."""
    by = file.begun_by or file.loaded_by
    try:
        with on_behalf(Behalf(actor=by.pk, agency=by.agency_id)), acting(Verb.NOTIFICATION_RECEIVED, on=file):
            # What somebody has just recorded by hand, or another process received, is left out.
            marks = [each.child for each in _locked(incident.mark) if each.file_id == file.pk]
            _some(marks)
            sending = sending_of(incident, marks, force=file.force, loaded=file.loaded_at, by=by)
            contact = receive(sending, now=now)
            Notification.objects.bulk_create(
                Notification(incident=incident.mark, child=mark, file=file, contact=contact) for mark in marks
            )
            _settled(file, incident.mark, marks, contact, LineState.RECEIVED)
    except _TakenMeanwhileError:
        return None
    except Exception as error:  # noqa: BLE001 - one incident that fails must not keep the others waiting
        structlog.get_logger().error("an incident of the police not received", fault=type(error).__name__)
        _keep_fault(file, incident, error, now=now)
        return None
    return contact


class _TakenMeanwhileError(Exception):
    """Nothing of an incident is outstanding any more."""


def _some(marks: list[str]) -> None:
    if not marks:
        raise _TakenMeanwhileError


def _locked(incident: str) -> list[NotificationLine]:
    """The lines of an incident that are outstanding, in whatever files, kept from others while this goes on."""
    waits = NotificationLine.objects.select_for_update().filter(incident=incident, state__in=_TO_RECEIVE)
    return list(waits.order_by("pk").defer("words"))


def _settled(
    file: NotificationFile, incident: str, children: Iterable[str], contact: Contact, state: LineState
) -> None:
    """The lines that tell of some children of an incident wait no more, in this file or in another."""
    told = NotificationLine.objects.filter(incident=incident, child__in=children, state__in=_TO_RECEIVE)
    settled = {"contact": contact, "failed_at": None, "words": ""}
    told.filter(file=file).update(state=state, **settled)
    told.update(state=LineState.BEFORE, **settled)


def _keep_fault(file: NotificationFile, incident: Incident, error: Exception, *, now: datetime) -> None:
    """Keep on its lines that an incident could not be received, once, and only on those that still wait."""
    words = f"{error.message} {error.hint or ''}".strip() if isinstance(error, InputError) else ""
    waits = file.lines.filter(incident=incident.mark, state=LineState.WAITS)
    if not waits.exists():
        return
    with acting(Verb.NOTIFICATION_FAILED, on=file, reason=type(error).__name__):
        waits.update(state=LineState.FAILED, failed_at=now, words=words)
