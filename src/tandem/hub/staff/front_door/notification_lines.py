"""A file of police notifications as its page shows it: every line, and what becomes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.names_fold import fold, whole
from tandem.hub.accounts.models import User
from tandem.hub.children.emergencies import guardians
from tandem.hub.children.queries import closed_people
from tandem.hub.referrals.actions.notifying import sheet_of
from tandem.hub.referrals.models import OUTSTANDING, LineState, NotificationFile, NotificationLine
from tandem.hub.referrals.police.incidents import Incident, incidents
from tandem.hub.referrals.police.reading import Line, Remark
from tandem.hub.referrals.queries import visible_contacts

__all__ = ["FileShown", "LineShown", "file_shown", "standing_words"]


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line."""

    number: int
    state: LineState
    name: str
    incident: str
    clock: str
    """From when its clocks count, in words."""
    siblings: int
    """How many children the same contact is about."""
    grades: tuple[tuple[str, str], ...]
    """The force's own grades as told; they order nothing."""
    words: str
    reference: str
    """The contact it became."""
    failed: str
    """Why it could not be received when it was tried."""
    faults: tuple[Remark, ...]
    notes: tuple[Remark, ...]
    closed: bool = False
    """It tells of somebody whose record is closed to whoever looks: nothing of it is shown."""


@dataclass(frozen=True, slots=True)
class FileShown:
    """The file."""

    lines: list[LineShown]
    tabs: list[tuple[LineState, int]]
    unknown: tuple[str, ...]
    done: int
    to_do: int
    """Lines that are or will be received from this file."""
    standing: str
    running: bool
    waits: int
    left: int
    """Lines that nobody has received: to forget them needs a reason."""
    ask: list[User]
    """Whom to ring about lines that are closed."""


def standing_words(file: NotificationFile, *, failed: int = 0, waits: int = 0) -> str:
    """How far a file has got; ``failed`` of the lines that still wait could not be received."""
    if file.forgotten_at:
        return _("Forgotten: the contacts stay")
    if file.begun_at is None:
        return _("Loaded, not yet received")
    if file.stopped_at:
        return _("Stopped")
    if failed and failed == waits:
        return ngettext(
            "Received but for %(n)d line that could not be", "Received but for %(n)d lines that could not be", failed
        ) % {"n": failed}
    return _("Received") if file.finished_at else _("Being received")


def file_shown(file: NotificationFile, user: User, *, now: datetime) -> FileShown:
    """Every line with what became of it: its words from the file, the rest from its row."""
    sheet = sheet_of(file)
    rows = {row.number: row for row in file.lines.select_related("contact").defer(*_SEALED)}
    contacts = {row.contact_id for row in rows.values() if row.contact_id}
    may_open = set(visible_contacts(user, now=now).filter(pk__in=contacts).values_list("pk", flat=True))
    by_line = {line: incident for incident in incidents(sheet.lines) for line in _numbers(incident)}
    unseen = _unseen(sheet.lines, user, now=now)
    lines = [
        _line(line, rows, by_line.get(line.number), file, may_open=may_open, unseen=unseen) for line in sheet.lines
    ]
    count = Counter(line.state for line in lines)
    done, waits = count[LineState.RECEIVED], count[LineState.WAITS] + count[LineState.FAILED]
    return FileShown(
        lines=lines,
        tabs=[(each, count[each]) for each in LineState if count[each]],
        unknown=sheet.unknown,
        done=done,
        to_do=done + waits,
        standing=standing_words(file, failed=count[LineState.FAILED], waits=waits),
        running=bool(file.begun_at and not file.stopped_at and not file.finished_at),
        waits=waits,
        left=sum(count[each] for each in OUTSTANDING),
        ask=guardians(now) if any(line.closed for line in lines) else [],
    )


_SEALED = ("contact__told", "contact__unsafe_contact")


def _unseen(lines: Iterable[Line], user: User, *, now: datetime) -> set[str]:
    """Incidents, as folded, of lines not received yet that name somebody closed to an account, where it can be told."""
    people = closed_people(user, now=now).values_list("given_name", "family_name", "born")
    closed: dict[str, set[date | None]] = {}
    for given, family, born in people:
        if name := _folded(given, family):
            closed.setdefault(name, set()).add(born)
    return {_incident(line) for line in lines if _names_closed(line, closed)}


def _names_closed(line: Line, closed: Mapping[str, set[date | None]]) -> bool:
    born = closed.get(_folded(*line.names), set())
    if born and (line.born is None or born & {None, line.born}):
        return True
    return bool(closed.get(_folded(line.cells.get("adult", ""))))


def _folded(*names: str) -> str:
    """The words of a name in the order of the alphabet, however they are written."""
    return " ".join(sorted(fold(" ".join(names)).split()))


def _incident(line: Line) -> str:
    """By what lines of one incident are known; a line without a number is one by itself."""
    return whole(line.cells.get("incident", "")) or f"line {line.number}"


def _numbers(incident: Incident) -> list[int]:
    return [*(child.line.number for child in incident.children), *incident.twice]


def _line(
    line: Line,
    rows: Mapping[int, NotificationLine],
    incident: Incident | None,
    file: NotificationFile,
    *,
    may_open: set[int],
    unseen: set[str],
) -> LineShown:
    row = rows[line.number]
    state = LineState(row.state)
    # A line that stands twice is as closed as the contact that the first one became.
    told = rows[incident.twice.get(line.number, line.number)] if incident else row
    if told.contact_id not in may_open if told.contact_id else _incident(line) in unseen:
        return LineShown(line.number, state, "", "", "", 1, (), "", "", "", (), (), closed=True)
    return LineShown(
        number=line.number,
        state=state,
        name=" ".join(filter(None, line.names)),
        incident=line.cells.get("incident", ""),
        clock=_clock(line, file),
        siblings=len(incident.children) if incident else 1,
        grades=tuple(
            (key.upper() if key == "dash" else _("RAG"), line.cells[key]) for key in _GRADES if key in line.cells
        ),
        words=_words(state, line, incident),
        reference=told.contact.reference if told.contact else "",
        failed=_failed(row) if state is LineState.FAILED else "",
        faults=line.faults,
        notes=line.notes,
    )


_GRADES = {"grade": "RAG", "dash": "DASH"}


def _words(state: LineState, line: Line, incident: Incident | None) -> str:
    if state is LineState.TWICE and incident is not None:
        return _("The same child of the same incident stands on line %d.") % incident.twice[line.number]
    if state is LineState.BEFORE:
        return _("The same incident and child came before: it is one contact, received once.")
    return ""


def _failed(row: NotificationLine) -> str:
    when = f"{localtime(row.failed_at):%-d %B %Y, %H:%M}" if row.failed_at else ""
    why = row.words or _("The fault is ours, and is in the hub’s log.")
    return _("It could not be received on %(when)s. %(why)s") % {"when": when, "why": why}


def _clock(line: Line, file: NotificationFile) -> str:
    if line.sent:
        return _("sent %(when)s, and counts from then") % {"when": f"{localtime(line.sent):%-d %B %Y, %H:%M}"}
    when = f"{localtime(file.loaded_at):%-d %B %Y, %H:%M}"
    return _("counts from when the file was loaded, %(when)s") % {"when": when}
