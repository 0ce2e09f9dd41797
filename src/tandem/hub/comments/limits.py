"""How soon a comment is decided about, when moderators are reminded, how long an original is kept: local and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from tandem.core import calendar
from tandem.core.law import Authority
from tandem.hub.local_rules import in_force

__all__ = ["Limits", "limits", "may_remind"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What stood on a day."""

    decided_within: timedelta
    """Whoever waits longer than this waits too long."""
    opens: time
    closes: time
    """Between which times of a working day moderators are reminded."""
    kept: dict[str, timedelta]
    """How long an original is kept, by what became of it: after the last decision, or after it came."""
    why: dict[str, str]
    """Why so long, likewise."""
    law: Authority


def limits(on: date) -> Limits:
    """The limits in force on a day; before the first version, those of the first."""
    row = in_force("comments", "limits.json", on)
    return Limits(
        decided_within=timedelta(hours=row["decided_within_hours"]),
        opens=time.fromisoformat(row["reminders"]["opens"]),
        closes=time.fromisoformat(row["reminders"]["closes"]),
        kept={state: timedelta(days=days) for state, days in row["original_days"].items()},
        why=row["why"],
        law=Authority.from_dict({**row["law"], "effective_from": row["from"]}),
    )


def may_remind(now: datetime) -> bool:
    """Whether a reminder goes at this moment: within the hours of a working day."""
    local = now.astimezone(calendar.LONDON)
    rule = limits(local.date())
    return calendar.is_working_day(local.date()) and rule.opens <= local.time() < rule.closes
