"""Clocks drawn as bars on one scale, from the first start to the last limit; words beside each say the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tandem.core.clocks_reading import ClockState, Reading

__all__ = ["Bar", "bars"]

_WIDTH = 100.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A clock from its start to its limit, in hundredths of the drawing's width."""

    start: float
    length: float
    """From the start to the limit."""
    gone: float
    """How much of that had gone when the thing was done, or has gone by now."""
    over: float
    """How far beyond the limit."""

    @property
    def limit(self) -> float:
        """Where the limit stands."""
        return self.start + self.length


def bars(readings: Sequence[Reading], *, now: datetime) -> list[Bar | None]:
    """A bar for each clock; ``None`` for one that has no limit to draw."""
    spans = [_span(reading, now=now) for reading in readings]
    drawn = [span for span in spans if span is not None]
    if not drawn:
        return [None] * len(spans)
    first = min(begins for begins, _due, _until in drawn)
    last = max(moment for _begins, due, until in drawn for moment in (due, until))
    whole = max((last - first).total_seconds(), 1.0)

    def place(moment: datetime) -> float:
        return round(_WIDTH * (moment - first).total_seconds() / whole, 2)

    return [None if span is None else _bar(*map(place, span)) for span in spans]


def _bar(begins: float, due: float, until: float) -> Bar:
    return Bar(begins, due - begins, max(min(until, due) - begins, 0.0), max(until - due, 0.0))


def _span(reading: Reading, *, now: datetime) -> tuple[datetime, datetime, datetime] | None:
    """When it began, when it falls due, and until when it ran: when it was done, or now while it runs."""
    if not reading.laps or reading.due is None:
        return None
    lap = reading.laps[-1]
    running = reading.state in (ClockState.RUNNING, ClockState.OVERDUE)
    return lap.begins, reading.due, lap.done or (now if running else reading.due)
