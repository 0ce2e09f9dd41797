"""What happens next and by when, from the clocks that a concern starts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tandem.core import calendar
from tandem.core.clocks import clock_rule
from tandem.core.clocks_reading import read_clock
from tandem.core.errors import InputError

__all__ = ["Promise", "promises"]


@dataclass(frozen=True, slots=True)
class Promise:
    """When a concern is to be acknowledged and decided, and on what authority."""

    acknowledged_by: datetime
    decided_by: datetime
    told_by: datetime
    authority: str


def promises(received: datetime) -> Promise:
    """By when each of the front door's clocks runs out for a concern received then."""
    due = {code: _due(code, received) for code in ("C1", "C2")}
    told = _due("C3", due["C2"])
    rule = clock_rule("C2").on(calendar.local_day(received)).option(None)
    return Promise(due["C1"], due["C2"], told, rule.authority.source)


def _due(code: str, start: datetime) -> datetime:
    rule = clock_rule(code)
    reading = read_clock(rule, {rule.start_events[0]: start}, now=start + timedelta(seconds=1))
    if reading.due is None:
        raise InputError(f"Clock {code} has no end.", hint="A clock of the front door is never paused.")
    return reading.due
