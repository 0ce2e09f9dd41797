"""How much may be taken away by one person, and how long a file lies ready: local and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tandem.core.law import Authority
from tandem.hub.local_rules import in_force

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
    row = in_force("exports", "limits.json", on)
    lies = {kind: timedelta(hours=hours) for kind, hours in row["lies_hours"].items()}
    law = Authority.from_dict({**row["law"], "effective_from": row["from"]})
    return Limits(row["second_person_above"], lies, law)
