"""Re-referrals: a referral within 12 months of the one before, of the same child as their records are joined now.

Which records are one child is often settled after the decision, and may be
undone: what is shown and counted follows what is believed now. What the
referral itself keeps is what was known when it was accepted.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tandem.core import calendar

__all__ = ["MONTHS", "referred_before"]

MONTHS = 12
"""Within so many months of the referral before, both days included, it is a re-referral."""


def referred_before(day: date, days: Iterable[date]) -> date | None:
    """The day of the referral before, if one of ``day`` is a re-referral; ``days`` are all of the child's."""
    before = max((each for each in days if each < day), default=None)
    return before if before is not None and day <= calendar.add_months(before, MONTHS) else None
