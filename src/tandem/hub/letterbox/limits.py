"""How much the letterbox takes before it says "please telephone": local and dated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from tandem.core import calendar

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
    day = calendar.local_day(now)
    versions = _versions()
    row = ([row for row in versions if date.fromisoformat(row["from"]) <= day] or versions[:1])[-1]
    return Limits(
        row["envelopes_per_hour"],
        row["envelopes_per_hour_from_one_address"],
        row["longest_content_bytes"],
        row["opened_content_kept_days"],
    )


@cache
def _versions() -> list[dict[str, Any]]:
    text = files("tandem.hub.letterbox").joinpath("limits.json").read_text(encoding="utf-8")
    versions: list[dict[str, Any]] = json.loads(text)["versions"]
    return sorted(versions, key=lambda row: row["from"])
