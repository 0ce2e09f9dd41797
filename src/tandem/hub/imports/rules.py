"""How long a checked return is kept, and how long a check may take: local and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tandem.hub.local_rules import in_force

__all__ = ["Keeping", "keeping"]


@dataclass(frozen=True, slots=True)
class Keeping:
    """What stood on a day."""

    kept: timedelta
    """How long files and findings lie here after the check was asked for."""
    comparison_shown: timedelta
    """How long what differs from our own records is shown after it was asked for, whatever was closed since."""
    longest: timedelta
    """How long one check may take."""
    most_attempts: int
    """How often a check is begun that a dying process left behind."""


def keeping(on: date) -> Keeping:
    """The rules in force on a day; before the first version, those of the first."""
    row = in_force("imports", "keeping.json", on)
    return Keeping(
        timedelta(days=row["kept_days"]),
        timedelta(hours=row["comparison_shown_hours"]),
        timedelta(minutes=row["most_minutes"]),
        row["most_attempts"],
    )
