"""What a pathway's clocks say about a case, read from the events that count.

The pathway tells which event starts a clock, which moment it counts from, and
whether a later event did the thing or made it no longer needed;
:func:`tandem.core.clocks_reading.read_clock` does the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tandem.core.calendar import instant
from tandem.core.clocks import clock_rule
from tandem.core.clocks_reading import Reading, read_clock
from tandem.core.errors import InputError
from tandem.core.pathways import ClockEvents, Pathway
from tandem.core.pathways_engine import CaseEvent

__all__ = ["case_clock", "case_clocks"]


def case_clocks(path: Pathway, counted: Sequence[CaseEvent], *, now: datetime) -> tuple[Reading, ...]:
    """Every clock of a pathway that has ever started in a case, in the pathway's order, as :func:`case_clock` reads it.

    Local clocks are read by their first option.
    """
    readings = (case_clock(path, code, counted, now=now) for code in path.clocks)
    return tuple(reading for reading in readings if reading is not None)


def case_clock(
    path: Pathway, code: str, counted: Sequence[CaseEvent], *, now: datetime, option: str | None = None
) -> Reading | None:
    """One clock of a case as it stood at ``now``; ``None`` where it had not started. Of several runs, the latest.

    ``counted`` are the events that still count, in order, as
    :attr:`tandem.core.pathways_engine.Status.counted` has them. What was done
    before the moment from which a clock counts was done in time: a child may
    be seen on the morning on which the enquiry is opened.

    Raises:
        InputError: the pathway has no such clock; no event says from when the clock counts; or as
            :func:`tandem.core.clocks_reading.read_clock`.
    """
    clock = path.clocks.get(code)
    if clock is None:
        raise InputError(
            f"The pathway {path.name} has no clock {code!r}.", hint=f"Its clocks are: {', '.join(path.clocks)}."
        )
    known = [event for event in counted if event.at <= now]
    start = _latest_start(clock, known)
    if start is None:
        return None
    begins = _begins(clock, known[: start + 1], code)
    later = _until_stopped(clock, known[start + 1 :])
    done = [instant(event.at) for event in later if event.kind in clock.done]
    done = [at for at in done if at >= begins] if clock.repeats else [max(at, begins) for at in done[:1]]
    ended = next((event.at for event in later if event.kind in clock.ends), None)
    rule = clock_rule(code)
    return read_clock(rule, {rule.from_event: begins}, now=now, done=done, ended=ended, option=option)


def _latest_start(clock: ClockEvents, events: Sequence[CaseEvent]) -> int | None:
    """The place of the event that began the latest run. A start while the clock runs begins nothing anew."""
    start, running = None, False
    for place, event in enumerate(events):
        running = running and event.kind not in clock.stops
        if event.kind in clock.starts and not running:
            start, running = place, True
    return start


def _until_stopped(clock: ClockEvents, events: Sequence[CaseEvent]) -> Sequence[CaseEvent]:
    stop = next((place for place, event in enumerate(events) if event.kind in clock.stops), len(events))
    return events[: stop + 1]


def _begins(clock: ClockEvents, until_start: Sequence[CaseEvent], code: str) -> datetime:
    for event in reversed(until_start):
        if event.kind in clock.counts_from:
            return instant(event.at)
    raise InputError(
        f"No event of this case says from when clock {code} counts.",
        hint=f"It counts from: {', '.join(sorted(clock.counts_from))}.",
    )
