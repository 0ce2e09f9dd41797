"""The census year that a return is judged in, with the working days that its rules count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tandem.core.calendar import add_working_days, is_working_day
from tandem.returns.collection import Collection, day_number


@dataclass(frozen=True, slots=True)
class Census(Collection):
    """One census, 1 April to 31 March."""

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
