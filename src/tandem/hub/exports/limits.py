"""How much may be taken away by one person, and how long a file lies ready: local and dated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from tandem.core.law import Authority

__all__ = ["Limits", "limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What stood on a day."""

    second_person_above: int
    """With more rows than this a second person has to approve."""
    lies: dict[str, timedelta]
    """How long a file can be taken once it is ready, by what it holds."""
    law: Authority


def limits(on: date) -> Limits:
    """The limits in force on a day; before the first version, those of the first."""
    versions = _versions()
    return ([made for since, made in versions if since <= on] or [versions[0][1]])[-1]


@cache
def _versions() -> tuple[tuple[date, Limits], ...]:
    text = files("tandem.hub.exports").joinpath("limits.json").read_text(encoding="utf-8")
    found = []
    for row in json.loads(text)["versions"]:
        lies = {kind: timedelta(hours=hours) for kind, hours in row["lies_hours"].items()}
        law = Authority.from_dict({**row["law"], "effective_from": row["from"]})
        found.append((date.fromisoformat(row["from"]), Limits(row["second_person_above"], lies, law)))
    return tuple(sorted(found, key=lambda made: made[0]))
