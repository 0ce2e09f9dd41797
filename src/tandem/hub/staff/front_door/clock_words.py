"""What a clock says, in the words that stand at the left edge of a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import calendar
from tandem.core.clocks import clock_rule
from tandem.core.clocks_reading import ClockState, Reading
from tandem.hub.staff.front_door.bars import Bar, bars

__all__ = ["ClockWords", "clock_lines", "due_words", "reading_words"]


@dataclass(frozen=True, slots=True)
class ClockWords:
    """A clock on screen: never colour alone, so ``tone`` only repeats what ``words`` says."""

    title: str
    words: str
    tone: str
    """``over``, ``soon``, ``running``, ``met``, ``late`` or ``none``."""
    due: datetime | None = None
    law: str = ""
    bar: Bar | None = None


def due_words(due: datetime | None, *, now: datetime) -> tuple[str, str]:
    """How far off a limit is, and its tone."""
    if due is None:
        return _("no clock running"), "none"
    if due < now:
        return _over(due, now), "over"
    if calendar.local_day(due) == calendar.local_day(now):
        return _("due today by %(time)s") % {"time": f"{localtime(due):%H:%M}"}, "soon"
    days = calendar.working_days_between(calendar.local_day(now), calendar.local_day(due))
    return ngettext("%(n)d working day left", "%(n)d working days left", days) % {"n": days}, "running"


def clock_lines(readings: Sequence[Reading], *, now: datetime) -> list[ClockWords]:
    """Clocks that stand together, each with its bar on one scale."""
    drawn = bars(readings, now=now)
    return [replace(reading_words(each, now=now), bar=bar) for each, bar in zip(readings, drawn, strict=True)]


def reading_words(reading: Reading, *, now: datetime) -> ClockWords:
    """A clock's whole line: what it times, what it says, and on whose authority."""
    authority = reading.option.authority
    law = f"{authority.status.words}: {authority.source}"
    match reading.state:
        case ClockState.RUNNING | ClockState.OVERDUE:
            words, tone = due_words(reading.due, now=now)
        case ClockState.MET:
            words, tone = _("done in time"), "met"
        case ClockState.MET_LATE:
            words, tone = _("done late"), "late"
        case ClockState.MISSED:
            words, tone = _("not done in time"), "late"
        case ClockState.ENDED:
            words, tone = _("no longer applies"), "none"
        case _:
            words, tone = _("not started"), "none"
    return ClockWords(clock_rule(reading.rule.code).title, words, tone, reading.due, law)


def _over(due: datetime, now: datetime) -> str:
    days = calendar.working_days_between(calendar.local_day(due), calendar.local_day(now))
    if days >= 1:
        return ngettext("%(n)d working day over", "%(n)d working days over", days) % {"n": days}
    hours = int((now - due).total_seconds() // 3600)
    if hours >= 1:
        return ngettext("%(n)d hour over", "%(n)d hours over", hours) % {"n": hours}
    return _("just over")
