"""What a clock says: derived from events, the calendar and the rule, and never stored.

A reading is of one moment, ``now``: what happened later is not yet known to
it, so a past reading can always be had again. The rule is the version that
stood on the day on which the clock started, whatever has changed since.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tandem.core import calendar
from tandem.core.clocks import ClockOption, ClockRule, Step
from tandem.core.clocks_limits import Bound, Limit, Span
from tandem.core.clocks_pauses import Pause, check_pauses, extended, paused_since
from tandem.core.errors import InputError

__all__ = ["ClockState", "Lap", "Pause", "Reading", "read_clock"]


class ClockState(StrEnum):
    """What a clock says."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    PAUSED = "paused"
    """A local clock only."""
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met_late"
    ENDED = "ended"
    """Whatever it timed was over before it fell due."""
    MISSED = "missed"
    """Whatever it timed was over after it fell due, and the thing was never done."""


@dataclass(frozen=True, slots=True)
class Lap:
    """One wait: from what, how long, until when, and when the thing was done."""

    number: int
    begins: datetime
    limit: Limit
    due: datetime | None
    """Last moment in time, in UTC; ``None`` while the clock is paused."""
    done: datetime | None = None

    @property
    def in_time(self) -> bool | None:
        """Whether it was done in time; ``None`` while it is not done."""
        return None if self.done is None or self.due is None else self.done <= self.due


@dataclass(frozen=True, slots=True)
class Reading:
    """A clock at a moment.

    ``laps`` are all waits so far, the present one last; a clock that runs once
    has one. ``left`` or ``over`` is how far the due moment lies ahead of or
    behind the moment of reading, or of the doing.
    """

    rule: ClockRule
    option: ClockOption
    state: ClockState
    laps: tuple[Lap, ...] = ()
    left: Span | None = None
    over: Span | None = None
    review_points: tuple[tuple[Limit, datetime], ...] = ()

    @property
    def due(self) -> datetime | None:
        """Last moment in time of the present wait, in UTC."""
        return self.laps[-1].due if self.laps else None

    @property
    def due_day(self) -> date | None:
        """The day in England on which the present wait is due."""
        return None if self.due is None else calendar.local_day(self.due)


def read_clock(
    rule: ClockRule,
    events: Mapping[str, datetime],
    *,
    now: datetime,
    done: Iterable[datetime] = (),
    option: str | None = None,
    ended: datetime | None = None,
    pauses: Iterable[Pause] = (),
    closed: Collection[date] = (),
) -> Reading:
    """Read a clock as it stood at ``now``.

    ``events`` are the moments of the events that the rule names (those it
    counts from, those that end a step); one that has not happened is left out.
    ``done`` are the times at which the thing was done: the first counts for a
    clock that runs once, all of them for one that repeats. ``ended`` is when
    whatever the clock times was over, such as the plan. ``closed`` are the days
    on which the partnership's offices close: they lengthen a local clock only,
    whoever passes them.

    Raises:
        InputError: a moment has no time zone; the thing was done before the clock started; a clock that may not
            pause was paused; no version of the rule stood on the day; bank holidays there are not known.
    """
    now = calendar.instant(now)
    known = {name: calendar.instant(at) for name, at in events.items() if name in rule.start_events}
    if not known:
        return Reading(rule, rule.versions[-1].option(option), ClockState.NOT_STARTED)
    chosen = rule.on(calendar.local_day(min(known.values()))).option(option)
    timing = _Timing(
        rule=rule,
        option=chosen,
        events={name: calendar.instant(at) for name, at in events.items()},
        now=now,
        pauses=check_pauses(pauses, rule, chosen, now=now),
        closed=closed if chosen.may_pause else (),
    )
    times = sorted({at for at in map(calendar.instant, done) if at <= now})
    over = None if ended is None or calendar.instant(ended) > now else calendar.instant(ended)
    return timing.reading(times, over)


@dataclass(frozen=True, slots=True)
class _Timing:
    rule: ClockRule
    option: ClockOption
    events: Mapping[str, datetime]
    now: datetime
    pauses: tuple[Pause, ...]
    closed: Collection[date]

    def reading(self, done: list[datetime], ended: datetime | None) -> Reading:
        laps = self._laps(done)
        if not laps:
            return Reading(self.rule, self.option, ClockState.NOT_STARTED)
        last = laps[-1]
        moment = last.done or ended or self.now
        state = self._state(last, ended)
        left = over = None
        if last.due is None:
            left = self._left_when_paused(last)
        elif moment <= last.due:
            left = last.limit.distance(moment, last.due, closed=self.closed)
        else:
            over = last.limit.distance(last.due, moment, closed=self.closed)
        points = tuple((point, point.due(laps[0].begins, closed=self.closed)) for point in self.option.review_points)
        return Reading(self.rule, self.option, state, tuple(laps), left, over, points)

    def _state(self, lap: Lap, ended: datetime | None) -> ClockState:
        if lap.done is not None:
            return ClockState.MET if lap.in_time else ClockState.MET_LATE
        if ended is not None:
            return ClockState.ENDED if lap.due is None or ended <= lap.due else ClockState.MISSED
        if lap.due is None:
            return ClockState.PAUSED
        return ClockState.RUNNING if self.now <= lap.due else ClockState.OVERDUE

    def _laps(self, done: list[datetime]) -> list[Lap]:
        first = self._first(done[0] if done else None)
        if first is None:
            return []
        laps = [first]
        if not self.option.repeats:
            return laps
        start = first.begins
        for number, at in enumerate(done, start=2):
            following = done[number - 1] if number <= len(done) else None
            laps.append(self._lap(number, at, self._step(start, at).limit, following))
        return laps

    def _first(self, done: datetime | None) -> Lap | None:
        started = [
            (count.limit, self.events[count.from_event])
            for count in self.option.first
            if count.from_event in self.events
            and (count.limit.bound is Bound.BEFORE or self.events[count.from_event] <= self.now)
        ]
        if not started:
            return None
        begins = min(at for _, at in started)
        if done is not None and done < begins and all(limit.bound is not Bound.BEFORE for limit, _ in started):
            raise InputError(
                f"Clock {self.rule.code} was stopped at {done.isoformat()}, before it started at {begins.isoformat()}.",
                hint="Correct whichever of the two events is wrong.",
            )
        laps = [self._lap(1, at, limit, done) for limit, at in started]
        # While a clock is paused none of its limits has an end, and any of them shows it.
        return min(laps, key=lambda lap: (lap.due is not None, lap.due or lap.begins))

    def _lap(self, number: int, begins: datetime, limit: Limit, done: datetime | None) -> Lap:
        due = limit.due(begins, closed=self.closed)
        until = done or self.now
        due = extended(due, limit, begins, self.pauses, until=until, closed=self.closed)
        paused = done is None and paused_since(self.pauses, due, now=self.now) is not None
        return Lap(number, begins, limit, None if paused else due, done)

    def _step(self, start: datetime, before: datetime) -> Step:
        for step in self.option.then:
            if step.until is not None:
                holds = calendar.local_day(before) < calendar.local_day(step.until.due(start))
            elif step.until_event is not None:
                event = self.events.get(step.until_event)
                holds = event is None or event > self.now or before < event
            else:
                holds = True
            if holds:
                return step
        return self.option.then[-1]

    def _left_when_paused(self, lap: Lap) -> Span:
        due = lap.limit.due(lap.begins, closed=self.closed)
        due = extended(due, lap.limit, lap.begins, self.pauses, until=self.now, closed=self.closed)
        return lap.limit.distance(self.now, due, closed=self.closed)
