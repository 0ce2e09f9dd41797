"""The census year that a return is judged in: its dates as day numbers, so that rules are plain arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tandem.core.calendar import add_working_days, is_working_day

EPOCH = date(1970, 1, 1)


def day_number(day: date) -> int:
    """Days since 1 January 1970: how dates stand in the tables that rules read."""
    return (day - EPOCH).days


@dataclass(frozen=True, slots=True)
class Census:
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

    def working_days_back(self, days: int) -> int:
        """The latest day on which something more than so many working days before the end can have started."""
        day = self.last_day - timedelta(days=days)
        while add_working_days(day, days) >= self.last_day:
            day -= timedelta(days=1)
        return day_number(day)

    @property
    def working_day_before_start(self) -> int:
        """The last working day before 1 April."""
        day = self.first_day - timedelta(days=1)
        while not is_working_day(day):
            day -= timedelta(days=1)
        return day_number(day)

    def day(self, month: int, day: int, *, years_on: int = 0) -> int:
        """The number of a day in the year the census ends in, or so many years from it."""
        return day_number(date(self.year + years_on, month, day))
