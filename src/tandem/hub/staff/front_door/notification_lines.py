"""A file of police notifications as its page shows it: every line, and what becomes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.core.names_fold import fold, whole
from tandem.hub.accounts.models import User
from tandem.hub.children.emergencies import guardians
from tandem.hub.children.queries import closed_people
from tandem.hub.referrals.actions.notifying import received_before, sheet_of
from tandem.hub.referrals.models import Notification, NotificationFile
from tandem.hub.referrals.police.incidents import Incident, incidents
from tandem.hub.referrals.police.reading import Line, Remark
from tandem.hub.referrals.queries import visible_contacts

__all__ = ["FileShown", "LineShown", "Outcome", "file_shown", "standing_words"]


class Outcome(StrEnum):
    """What becomes of a line."""

    WRONG = "wrong"
    WAITS = "waits"
    RECEIVED = "received"
    BEFORE = "before"
    TWICE = "twice"

    @property
    def words(self) -> str:
        """On the tab."""
        return {
            Outcome.WRONG: _("To be put right"),
            Outcome.WAITS: _("To be received"),
            Outcome.RECEIVED: _("Received from this file"),
            Outcome.BEFORE: _("Received before"),
            Outcome.TWICE: _("Twice in this file"),
        }[self]


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line."""

    number: int
    outcome: Outcome
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
    faults: tuple[Remark, ...]
    notes: tuple[Remark, ...]
    closed: bool = False
    """It tells of somebody whose record is closed to whoever looks: nothing of it is shown."""


@dataclass(frozen=True, slots=True)
class FileShown:
    """The file."""

    lines: list[LineShown]
    tabs: list[tuple[Outcome, int]]
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


def standing_words(file: NotificationFile) -> str:
    """How far a file has got."""
    if file.forgotten_at:
        return _("Forgotten: the contacts stay")
    if file.begun_at is None:
        return _("Loaded, not yet received")
    if file.stopped_at:
        return _("Stopped")
    return _("Received") if file.finished_at else _("Being received")


def file_shown(file: NotificationFile, user: User, *, now: datetime) -> FileShown:
    """Every line with what became of it, from the file and from what was received."""
    sheet = sheet_of(file)
    found = incidents(sheet.lines)
    known = received_before(found)
    contacts = {row.contact_id for row in known.values()}
    may_open = set(visible_contacts(user, now=now).filter(pk__in=contacts).values_list("pk", flat=True))
    by_line = {line: incident for incident in found for line in _numbers(incident)}
    unseen = _unseen(sheet.lines, user, now=now)
    lines = [
        _line(line, by_line.get(line.number), file, known, may_open=may_open, unseen=unseen) for line in sheet.lines
    ]
    count = Counter(line.outcome for line in lines)
    done, waits = count[Outcome.RECEIVED], count[Outcome.WAITS]
    return FileShown(
        lines=lines,
        tabs=[(each, count[each]) for each in Outcome if count[each]],
        unknown=sheet.unknown,
        done=done,
        to_do=done + waits,
        standing=standing_words(file),
        running=bool(file.begun_at and not file.stopped_at and not file.finished_at),
        waits=waits,
        left=waits + count[Outcome.WRONG],
        ask=guardians(now) if any(line.closed for line in lines) else [],
    )


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
    incident: Incident | None,
    file: NotificationFile,
    known: dict[tuple[str, str], Notification],
    *,
    may_open: set[int],
    unseen: set[str],
) -> LineShown:
    row = _row(line, incident, known)
    outcome, words = _outcome(line, incident, file, row)
    if row.contact_id not in may_open if row else _incident(line) in unseen:
        return LineShown(line.number, outcome, "", "", "", 1, (), "", "", (), (), closed=True)
    return LineShown(
        number=line.number,
        outcome=outcome,
        name=" ".join(filter(None, line.names)),
        incident=line.cells.get("incident", ""),
        clock=_clock(line, file),
        siblings=len(incident.children) if incident else 1,
        grades=tuple(
            (key.upper() if key == "dash" else _("RAG"), line.cells[key]) for key in _GRADES if key in line.cells
        ),
        words=words,
        reference=row.contact.reference if row else "",
        faults=line.faults,
        notes=line.notes,
    )


_GRADES = {"grade": "RAG", "dash": "DASH"}


def _row(line: Line, incident: Incident | None, known: dict[tuple[str, str], Notification]) -> Notification | None:
    if incident is None:
        return None
    first = incident.twice.get(line.number, line.number)
    mark = next(child.mark for child in incident.children if child.line.number == first)
    return known.get((incident.mark, mark))


def _outcome(
    line: Line, incident: Incident | None, file: NotificationFile, row: Notification | None
) -> tuple[Outcome, str]:
    if incident is None:
        return Outcome.WRONG, ""
    if line.number in incident.twice:
        return Outcome.TWICE, _("The same child of the same incident stands on line %d.") % incident.twice[line.number]
    if row is None:
        return Outcome.WAITS, ""
    if row.file_id == file.pk:
        return Outcome.RECEIVED, ""
    return Outcome.BEFORE, _("The same incident and child came before: it is one contact, received once.")


def _clock(line: Line, file: NotificationFile) -> str:
    if line.sent:
        return _("sent %(when)s, and counts from then") % {"when": f"{localtime(line.sent):%-d %B %Y, %H:%M}"}
    when = f"{localtime(file.loaded_at):%-d %B %Y, %H:%M}"
    return _("counts from when the file was loaded, %(when)s") % {"when": when}
