"""How much the letterbox takes before it says "please telephone": local and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tandem.core import calendar
from tandem.hub.local_rules import in_force

__all__ = ["Limits", "limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What stood on a day."""

    per_hour: int
    per_hour_from_one_address: int
    longest_bytes: int
    kept_days: int


def limits(now: datetime) -> Limits:
    """The limits in force; before the first version, those of the first."""
    row = in_force("letterbox", "limits.json", calendar.local_day(now))
    return Limits(
        row["envelopes_per_hour"],
        row["envelopes_per_hour_from_one_address"],
        row["longest_content_bytes"],
        row["opened_content_kept_days"],
    )
