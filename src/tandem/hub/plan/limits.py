"""How large a plan's files may be, and how often its answer is begun again: local and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tandem.hub.local_rules import in_force

__all__ = ["Limits", "limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What stood on a day."""

    most_bytes_each: int
    most_attempts: int
    """How often an answer is begun that a dying process left behind."""
    lease: timedelta
    """How long one attempt may take before another process begins anew."""


def limits(on: date) -> Limits:
    """The rules in force on a day; before the first version, those of the first."""
    row = in_force("plan", "limits.json", on)
    return Limits(row["most_bytes_each"], row["most_attempts"], timedelta(minutes=row["lease_minutes"]))
