"""How much the letterbox takes before it says "please telephone": local and dated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from tandem.core import calendar
from tandem.hub.local_rules import in_force

__all__ = ["Counted", "Limits", "limits"]


@dataclass(frozen=True, slots=True)
class Counted:
    """Which kinds fill one limit together: those named, or all but those."""

    kinds: tuple[str, ...]
    named: bool

    def holds(self, kind: str) -> bool:
        """Whether envelopes of a kind are among them."""
        return (kind in self.kinds) is self.named


@dataclass(frozen=True, slots=True)
class Limits:
    """What stood on a day."""

    per_hour: int
    per_hour_from_one_address: int
    longest_bytes: int
    kept_days: int
    shares: Mapping[str, float]
    """How much of the hour's limits a kind that is counted by itself may fill; the others have them whole, together."""
    shares_of_one_address: Mapping[str, float]
    """The same of the limit for one address, where a kind has another there."""
    not_kept: tuple[str, ...]
    """Kinds that are shredded as soon as they were opened."""

    def counted_with(self, kind: str) -> Counted:
        """What is counted together with a kind: it alone where it has a share, so that it never shuts out a concern."""
        return Counted((kind,), named=True) if kind in self.shares else Counted(tuple(self.shares), named=False)

    def share(self, kind: str) -> float:
        """The part of the limits at which envelopes of a kind are no longer taken."""
        return self.shares.get(kind, 1.0)

    def share_of_one_address(self, kind: str) -> float:
        """The part of one address's limit at which they are no longer taken from there."""
        return self.shares_of_one_address.get(kind, self.share(kind))


def limits(now: datetime) -> Limits:
    """The limits in force; before the first version, those of the first."""
    row = in_force("letterbox", "limits.json", calendar.local_day(now))
    return Limits(
        row["envelopes_per_hour"],
        row["envelopes_per_hour_from_one_address"],
        row["longest_content_bytes"],
        row["opened_content_kept_days"],
        row["shares"],
        row["shares_of_one_address"],
        tuple(row["not_kept"]),
    )
