"""The first and last day that a date in a register can mean."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from datetime import date

_MONTHS = {name.lower(): number for number, name in enumerate(month_name) if name}
_MONTH = "|".join(_MONTHS)

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_WORDS = re.compile(rf"(?:(\d{{1,2}}) )?({_MONTH}) (\d{{4}})", re.IGNORECASE)
_WINTER = re.compile(r"winter (\d{4})-(\d{2})", re.IGNORECASE)


def span(text: str) -> tuple[date, date] | None:
    """First and last day of ``2014``, ``2014-12``, ``2014-12-05``, ``5 December 2014`` or ``winter 2014-15``.

    Winter is December to February. ``None`` where the words name no day,
    month, winter or year that there is.
    """
    text = text.strip()
    try:
        if found := _WINTER.fullmatch(text):
            year = int(found[1])
            return (date(year, 12, 1), _month(year + 1, 2)[1]) if (year + 1) % 100 == int(found[2]) else None
        if found := _WORDS.fullmatch(text):
            return _days(int(found[3]), _MONTHS[found[2].lower()], int(found[1]) if found[1] else None)
        if found := _ISO.fullmatch(text):
            return _days(int(found[1]), *(int(part) if part else None for part in (found[2], found[3])))
    except ValueError:
        return None
    return None


def _days(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return _month(year, month)
    return date(year, month, day), date(year, month, day)


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    return first, first.replace(day=monthrange(year, month)[1])
