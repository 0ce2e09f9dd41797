"""A published figure year by year, as evidence is asked of it; read again whenever the tables have changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.figure import Figure, Unit
from tandem.hub.evidence.asking import Asked
from tandem.hub.evidence.working import present_data, work_out

__all__ = ["UNITS", "published_points"]

UNITS = {"referrals": Unit.COUNT, "rate": Unit.PER_1000_CHILDREN, "share": Unit.SHARE}
"""What can be followed of an area's referrals from a source, and in what it is counted."""


def published_points(
    asked: Mapping[str, str], *, first: int, now: datetime
) -> Iterator[tuple[date, date, Figure, str]]:
    """First and last day of each year to March that is published since ``first``, its figure and where it was read."""
    for year in range(first, calendar.local_day(now).year + 1):
        found = _found(tuple(sorted(asked.items())), year, present_data())
        if found is not None and found[0].value is not None:
            last = date(year, 3, 31)
            yield last.replace(year=year - 1) + timedelta(days=1), last, *found


_ANY_TIME = datetime(2006, 4, 1, tzinfo=UTC)
"""What is published is the same whenever it is asked."""


@lru_cache(maxsize=512)
def _found(about: tuple[tuple[str, str], ...], year: int, _data: str) -> tuple[Figure, str] | None:
    """``None`` where nothing is published of the year; ``_data`` changes with the tables."""
    try:
        answer = work_out(Asked("figure", {**dict(about), "year": str(year)}), now=_ANY_TIME, drawn=False)
    except InputError:
        return None
    return answer.numbers[0].figure, answer.sources[0].name
