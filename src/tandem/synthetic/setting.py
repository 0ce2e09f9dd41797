"""What stands the same for every family of a place: its span of time, its rates, its agencies and who works there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from types import MappingProxyType

from tandem.core.calendar import end_of_day
from tandem.synthetic.data import load
from tandem.synthetic.rates import LIKE, Odds, Rates, rates
from tandem.synthetic.records import Agency, Worker
from tandem.synthetic.timing import Days, Rush, days_by_weight

__all__ = ["PLACE", "Hours", "Setting", "agencies", "workers"]

PLACE = "Harrowmere"

_HALF_YEAR = timedelta(days=182)
_RUSH = timedelta(days=9)
_OFFICE_WEEK = (1.15, 1.05, 1.0, 1.0, 1.05, 0.02, 0.01)
_WHOLE_WEEK = (1.0, 0.95, 0.95, 1.0, 1.1, 1.15, 1.1)
_HOME_WEEK = (1.1, 1.0, 1.0, 1.0, 1.0, 0.55, 0.45)


@dataclass(frozen=True, slots=True)
class Hours:
    """On which days and at which hours somebody sends."""

    days: Days
    hours: Odds[int]
    office: bool
    """Whether they send on working days only."""


@cache
def agencies() -> tuple[Agency, ...]:
    """Every agency of Harrowmere, parents before parts."""
    return tuple(Agency(**row) for row in load("agencies")["tree"])


@cache
def workers() -> Mapping[str, Worker]:
    """Everybody who works there, by key."""
    found = {}
    for number, row in enumerate(load("agencies")["people"]):
        plain = row["name"].removeprefix("Dr ").removeprefix("PC ").removeprefix("DS ")
        found[row["key"]] = Worker(
            key=row["key"],
            name=row["name"],
            agency=row["agency"],
            job=row["job"],
            source=row.get("source", ""),
            account=row["account"],
            # A domain that can never exist, and numbers kept free for drama: they ring nowhere.
            email=f"{plain.lower().replace(' ', '.').replace('’', '')}@harrowmere.example",
            telephone=f"01632 960 {number + 100:03d}",
        )
    return MappingProxyType(found)


@dataclass(frozen=True, slots=True)
class Setting:
    """One run of the place: nothing here changes from family to family."""

    seed: int
    first: date
    """The first day of the records."""
    until: datetime
    """What happens after this moment is not known."""
    last: date
    """The day of ``until``."""
    rates: Rates
    for_returns: bool
    """Whether the records are those behind a return: families that social care knows, what was overdue seen to
    before they are handed in, as councils do before a census, and nobody's words."""
    hours: Mapping[str, Hours] = field(default_factory=dict)
    lately: Mapping[str, Hours] = field(default_factory=dict)
    """The hours of the last half year."""

    @classmethod
    def of(
        cls,
        *,
        seed: int,
        first: date,
        until: date | datetime,
        like: str = LIKE,
        rush: float = 0.0,
        for_returns: bool = False,
    ) -> Setting:
        """The setting of a run; a day as ``until`` means the whole of it.

        ``rush`` is how many times as much as usual is sent in the last days.
        """
        moment = until if isinstance(until, datetime) else end_of_day(until)
        last = until.date() if isinstance(until, datetime) else until
        known = rates(like)
        hours = _hours(first, last, known, Rush(last - _RUSH, rush) if rush else None)
        lately = _hours(max(first, last - _HALF_YEAR), last, known, None) if for_returns else hours
        return cls(seed, first, moment, last, known, for_returns, hours, lately)

    @property
    def busy_from(self) -> date:
        """From here to the end more is sent and the front door is short of people: a queue stands at the end."""
        return self.last + timedelta(days=1) if self.for_returns else self.last - _RUSH


def _hours(first: date, last: date, known: Rates, rush: Rush | None) -> Mapping[str, Hours]:
    months = known.months
    day = Odds(zip(range(8, 18), (3, 9, 12, 12, 9, 8, 10, 13, 10, 4), strict=True))
    school = Odds(zip(range(8, 17), (5, 10, 12, 13, 9, 11, 15, 18, 5), strict=True))
    home = Odds(zip(range(8, 23), (2, 5, 8, 8, 7, 6, 6, 7, 8, 8, 8, 7, 6, 4, 2), strict=True))
    always = Odds(zip(range(24), (5, 4, 3, 2, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 8, 8, 7), strict=True))
    night = Odds(zip((17, 18, 19, 20, 21, 22, 23, 0, 1, 2), (2, 5, 6, 6, 6, 5, 4, 3, 2, 1), strict=True))
    return MappingProxyType(
        {
            "office": Hours(days_by_weight(first, last, _OFFICE_WEEK, months, term=False, rush=rush), day, office=True),
            "school": Hours(
                days_by_weight(first, last, _OFFICE_WEEK, months, term=True, rush=rush), school, office=True
            ),
            "home": Hours(days_by_weight(first, last, _HOME_WEEK, months, term=False, rush=rush), home, office=False),
            "always": Hours(
                days_by_weight(first, last, _WHOLE_WEEK, months, term=False, rush=rush), always, office=False
            ),
            "night": Hours(
                days_by_weight(first, last, _WHOLE_WEEK, months, term=False, rush=rush), night, office=False
            ),
        }
    )
