"""The year that a return is judged in: its dates as day numbers, so that rules are plain arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

EPOCH = date(1970, 1, 1)


def day_number(day: date) -> int:
    """Days since 1 January 1970: how dates stand in the tables that rules read."""
    return (day - EPOCH).days


@dataclass(frozen=True, slots=True)
class Collection:
    """One collection, 1 April to 31 March."""

    year: int
    """The year in which it ends: 2026 for 2025-26."""

    @property
    def name(self) -> str:
        """As the DfE names it: ``2025-26``."""
        return f"{self.year - 1}-{self.year % 100:02d}"

    @property
    def first_day(self) -> date:
        """1 April."""
        return date(self.year - 1, 4, 1)

    @property
    def last_day(self) -> date:
        """31 March, the reference date."""
        return date(self.year, 3, 31)

    @property
    def start(self) -> int:
        """The first day's number."""
        return day_number(self.first_day)

    @property
    def end(self) -> int:
        """The last day's number."""
        return day_number(self.last_day)

    def day(self, month: int, day: int, *, years_on: int = 0) -> int:
        """The number of a day in the year the collection ends in, or so many years from it."""
        return day_number(date(self.year + years_on, month, day))
