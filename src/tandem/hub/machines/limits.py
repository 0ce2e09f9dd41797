"""How much agencies' systems may ask, and how long their tokens last: local and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tandem.hub.local_rules import in_force

__all__ = ["Limits", "limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What stood on a day."""

    requests_per_minute: int
    """From one token."""
    unknown_tokens_per_minute: int
    """From one address."""
    records_in_a_batch: int
    longest_body_bytes: int
    good_for_days: int
    """The longest that a token may be issued for."""
    confirmed_every_days: int
    """How often somebody has to say that a token is still needed."""
    keys_kept_days: int


def limits(on: date) -> Limits:
    """The limits in force on a day; before the first version, those of the first."""
    row = in_force("machines", "limits.json", on)
    return Limits(
        row["requests_per_minute"],
        row["unknown_tokens_per_minute_from_one_address"],
        row["records_in_a_batch"],
        row["longest_body_bytes"],
        row["good_for_days_at_most"],
        row["confirmed_every_days"],
        row["keys_kept_days"],
    )
