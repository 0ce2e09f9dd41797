"""How long a checked return is kept, and how long a check may take: local and dated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

__all__ = ["Keeping", "keeping"]


@dataclass(frozen=True, slots=True)
class Keeping:
    """What stood on a day."""

    kept: timedelta
    """How long files and findings lie here after the check was asked for."""
    longest: timedelta
    """How long one check may take."""
    most_attempts: int
    """How often a check is begun that a dying process left behind."""


def keeping(on: date) -> Keeping:
    """The rules in force on a day; before the first version, those of the first."""
    versions = _versions()
    return ([made for since, made in versions if since <= on] or [versions[0][1]])[-1]


@cache
def _versions() -> tuple[tuple[date, Keeping], ...]:
    text = files("tandem.hub.imports").joinpath("keeping.json").read_text(encoding="utf-8")
    return tuple(
        sorted(
            (
                date.fromisoformat(row["from"]),
                Keeping(timedelta(days=row["kept_days"]), timedelta(minutes=row["most_minutes"]), row["most_attempts"]),
            )
            for row in json.loads(text)["versions"]
        )
    )
