"""Pauses of local clocks. A clock set by law or statutory guidance never pauses."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from tandem.core import calendar
from tandem.core.clocks import ClockOption, ClockRule
from tandem.core.clocks_limits import Bound, Limit, LimitUnit
from tandem.core.errors import InputError

__all__ = ["Pause", "check_pauses", "extended", "paused_since"]


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch of time that a local clock does not count: by whom and why; no end while it lasts."""

    start: datetime
    reason: str
    actor: str
    end: datetime | None = None


def check_pauses(pauses: Iterable[Pause], rule: ClockRule, option: ClockOption, *, now: datetime) -> tuple[Pause, ...]:
    """The pauses known at ``now``, in order, in UTC.

    Raises:
        InputError: the clock may not pause; a pause has no reason or nobody who made it, ends before it starts,
            or overlaps another.
    """
    known = sorted(
        (_clean(pause, rule.code) for pause in pauses if calendar.instant(pause.start) <= now), key=lambda p: p.start
    )
    if not known:
        return ()
    if not option.may_pause:
        raise InputError(
            f"Clock {rule.code} cannot be paused: it stands in {option.authority.status.words}.",
            hint=f"It is set by {option.authority.citation}. Record why it will be late instead.",
        )
    if any(count.limit.bound is Bound.BEFORE for count in option.first):
        raise InputError(
            f"Clock {rule.code} cannot be paused: it counts back from an event.", hint="Move the event instead."
        )
    for one, other in pairwise(known):
        if one.end is None or other.start < one.end:
            raise InputError(
                f"Two pauses of clock {rule.code} overlap.", hint="End the first before the second starts."
            )
    return tuple(known)


def _clean(pause: Pause, code: str) -> Pause:
    start = calendar.instant(pause.start)
    end = None if pause.end is None else calendar.instant(pause.end)
    if not pause.reason.strip() or not pause.actor.strip():
        raise InputError(f"A pause of clock {code} lacks its reason or its actor.", hint="Say why, and who paused it.")
    if end is not None and end < start:
        raise InputError(f"A pause of clock {code} ends before it starts.", hint="Correct its start or its end.")
    return Pause(start, pause.reason, pause.actor, end)


def extended(
    due: datetime,
    limit: Limit,
    begins: datetime,
    pauses: Sequence[Pause],
    *,
    until: datetime,
    closed: Collection[date],
) -> datetime:
    """When a wait falls due once its pauses up to ``until`` are not counted.

    A pause costs as many days of the limit's kind as lie between the day it
    began and the day it ended, or for hours its own length. One that begins
    after the wait fell due changes nothing.
    """
    for pause in pauses:
        start = max(pause.start, begins)
        end = min(pause.end or until, until)
        if start > due or end <= start:
            continue
        if limit.exact:
            due += end - start
            continue
        first, last, day = (calendar.local_day(moment) for moment in (start, end, due))
        if limit.unit is LimitUnit.WORKING_DAYS:
            lost = calendar.working_days_between(first, last, closed=closed)
            day = calendar.add_working_days(day, lost, closed=closed)
        else:
            day += timedelta(days=(last - first).days)
        due = calendar.end_of_day(day)
    return due


def paused_since(pauses: Sequence[Pause], due: datetime, *, now: datetime) -> datetime | None:
    """Since when a wait that would fall due at ``due`` is paused at ``now``, or ``None``."""
    for pause in pauses:
        if pause.start <= min(due, now) and (pause.end is None or now < pause.end):
            return pause.start
    return None
