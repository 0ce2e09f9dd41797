"""The shipped days against the ``holidays`` package and against what is publicly known."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest

from tandem.core.bank_holidays import HolidayKind, bank_holiday, bank_holidays, check_covered, covered_years
from tandem.core.errors import InputError


@pytest.mark.parametrize("year", range(2010, 2031))
def test_every_weekday_of_a_year_agrees_with_the_holidays_package(year: int) -> None:
    """They agree on all 173 weekdays of the 21 years; the package words some days differently."""
    oracle = holidays.country_holidays("GB", subdiv="ENG", years=year)
    days = [date(year, 1, 1) + timedelta(n) for n in range(365 + (date(year, 12, 31).timetuple().tm_yday == 366))]
    weekdays = [day for day in days if day.weekday() < 5]
    assert [day for day in weekdays if bank_holiday(day)] == [day for day in weekdays if day in oracle]


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2011, 4, 29), HolidayKind.PROCLAIMED),
        (date(2012, 6, 4), HolidayKind.MOVED),
        (date(2012, 6, 5), HolidayKind.PROCLAIMED),
        (date(2020, 5, 8), HolidayKind.MOVED),
        (date(2022, 6, 2), HolidayKind.MOVED),
        (date(2022, 6, 3), HolidayKind.PROCLAIMED),
        (date(2022, 9, 19), HolidayKind.PROCLAIMED),
        (date(2023, 5, 8), HolidayKind.PROCLAIMED),
        (date(2021, 12, 27), HolidayKind.SUBSTITUTE),
        (date(2021, 12, 28), HolidayKind.SUBSTITUTE),
        (date(2022, 1, 3), HolidayKind.SUBSTITUTE),
        (date(2026, 5, 4), HolidayKind.ORDINARY),
    ],
)
def test_days_that_the_crown_added_or_moved_are_told_from_the_others(day: date, kind: HolidayKind) -> None:
    holiday = bank_holiday(day)
    assert holiday is not None
    assert holiday.kind is kind


@pytest.mark.parametrize("day", [date(2012, 5, 28), date(2020, 5, 4), date(2022, 5, 30)])
def test_the_day_a_holiday_was_moved_from_is_none(day: date) -> None:
    assert bank_holiday(day) is None


def test_boxing_day_on_a_saturday_is_a_bank_holiday_and_on_a_sunday_is_not() -> None:
    assert bank_holiday(date(2026, 12, 26))
    assert bank_holiday(date(2027, 12, 26)) is None


def test_every_day_says_where_it_comes_from() -> None:
    assert all(row.name and row.authority and row.day == day for day, row in bank_holidays().items())
    assert list(bank_holidays()) == sorted(bank_holidays())


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2031, 1, 1), "2031-01-01 is after 2030, the last year"),
        (date(2009, 12, 31), "2009-12-31 is before 2010, the first year"),
    ],
)
def test_a_day_outside_the_years_known_is_refused_with_the_year(day: date, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        bank_holiday(day)
    assert caught.value.hint == "Working days can be counted from 1 January 2010 to 31 December 2030."


def test_the_first_and_last_day_known_are_answered() -> None:
    assert covered_years() == (2010, 2030)
    check_covered(date(2010, 1, 1))
    check_covered(date(2030, 12, 31))
