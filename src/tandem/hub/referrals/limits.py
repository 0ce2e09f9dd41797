"""How long partners have to answer, by priority: local and dated. None of it lengthens the decision's own clock."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.referrals.models import Priority

__all__ = ["answer_due", "answer_hours"]


def answer_hours(priority: Priority, *, on: date) -> int:
    """Hours that a partner has from being asked, as they stood on a day (process.md 3.8)."""
    standing = [row for row in _versions() if date.fromisoformat(row["from"]) <= on]
    if not standing:
        raise InputError(f"No answering times are recorded for {on:%-d %B %Y}.")
    return int(standing[-1]["hours"][priority.value])


def answer_due(priority: Priority, *, asked: datetime) -> datetime:
    """When an answer is due: elapsed hours, nights and weekends included, for risk does not keep office hours."""
    return asked + timedelta(hours=answer_hours(priority, on=calendar.local_day(asked)))


@cache
def _versions() -> list[dict[str, Any]]:
    text = files("tandem.hub.referrals").joinpath("answer_times.json").read_text(encoding="utf-8")
    versions: list[dict[str, Any]] = json.loads(text)["versions"]
    return sorted(versions, key=lambda row: row["from"])
