"""Whether an account may read, from what is known of its upkeep; whatever it says, the account may still send.

G17: somebody at the agency says every 90 days that an account is still needed.
G18: an account not used for over 90 days stays shut until it is reinstated.
How many days is dated data; whole days by the calendar in England are counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.local_rules import in_force

__all__ = ["SENDING", "Kept", "Rules", "Why", "attested_until", "first_moment", "rules", "used_until", "why_shut"]

SENDING = frozenset({Permission.SEND_CONCERN, Permission.VIEW_PUBLISHED})
"""What an account keeps whatever happens to it: H16, a referrer who cannot get in must still be able to send."""


class Why(StrEnum):
    """Why an account may not read."""

    SUSPENDED = "suspended"
    NOT_NEEDED = "not_needed"
    """Somebody at the agency said that it is no longer needed."""
    DORMANT = "dormant"
    NOT_ATTESTED = "not_attested"


@dataclass(frozen=True, slots=True)
class Rules:
    """How many days each thing holds, in force on a day."""

    attested_days: int
    used_days: int
    remind_days: int
    """How many days before an attestation runs out it is shown, and its point of contact reminded."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of an account's upkeep; ``None`` where something never happened."""

    active: bool
    made: datetime
    last_login: datetime | None = None
    needed: datetime | None = None
    not_needed: datetime | None = None
    reinstated: datetime | None = None
    came_back: datetime | None = None
    """When it last signed in after too long away."""

    @property
    def attested(self) -> datetime:
        """When somebody last had reason to say that it is needed; making and reinstating an account says so too."""
        return _latest(self.made, self.needed, self.reinstated)

    @property
    def used(self) -> datetime:
        """When it was last used, or could first be."""
        return _latest(self.made, self.last_login, self.reinstated)


def rules(on: date) -> Rules:
    """The rules in force on a day; before the first version, those of the first."""
    row = in_force("accounts", "upkeep.json", on)
    return Rules(row["attested_days"], row["used_days"], row["remind_days"])


def why_shut(kept: Kept, *, on: date) -> Why | None:
    """Why an account may not read on a day; ``None`` where it may."""
    if not kept.active:
        return Why.SUSPENDED
    if kept.not_needed and kept.not_needed > _latest(kept.made, kept.needed, kept.reinstated):
        return Why.NOT_NEEDED
    if (kept.came_back and kept.came_back > _latest(kept.made, kept.reinstated)) or used_until(kept, on=on) < on:
        return Why.DORMANT
    return Why.NOT_ATTESTED if attested_until(kept, on=on) < on else None


def attested_until(kept: Kept, *, on: date) -> date:
    """The last day on which the latest attestation holds, by the rules in force on ``on``."""
    return calendar.local_day(kept.attested) + timedelta(days=rules(on).attested_days)


def used_until(kept: Kept, *, on: date) -> date:
    """The last day on which the account may go unused, by the rules in force on ``on``."""
    return calendar.local_day(kept.used) + timedelta(days=rules(on).used_days)


def first_moment(on: date, days: int) -> datetime:
    """What happened before this moment is more than ``days`` days ago on ``on``."""
    return calendar.start_of_day(on - timedelta(days=days))


def _latest(first: datetime, *others: datetime | None) -> datetime:
    return max([first, *(each for each in others if each is not None)])
