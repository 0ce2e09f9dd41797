"""What counts as on course, as stale, as met and as kept: local and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from tandem.core.data import load
from tandem.core.law import Authority, StandsByAuthority, check_versions, standing

__all__ = ["ProgressRules", "progress_rules"]


@dataclass(frozen=True, slots=True)
class ProgressRules(StandsByAuthority):
    """What counts as on course, as stale and as kept."""

    authority: Authority
    months_until_stale: dict[str, int]
    """How long after its period a reading still says how things stand, by where it comes from."""
    fewest: int
    """A share or a rate of fewer than this says nothing."""
    readings_without_interval: int
    """How many readings without an interval have to agree."""
    kept_readings: int
    kept_months: int
    """From the first to the last of the readings at the target, at least so long."""


def progress_rules(on: date) -> ProgressRules:
    """The rules that stood on a day. Raises :class:`InputError` before there were any."""
    return standing(_rules(), on, what="rules of progress")


@cache
def _rules() -> tuple[ProgressRules, ...]:
    data = load("progress")
    rules = tuple(
        ProgressRules(
            Authority.from_dict({**data["source"], "effective_from": row["from"], "effective_to": row["to"]}),
            **{name: value for name, value in row.items() if name not in ("from", "to")},
        )
        for row in data["versions"]
    )
    check_versions(rules, what="rules of progress")
    return rules
