"""Working days, months and instants, against numpy's business days and over every hard day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import holidays
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.bank_holidays import bank_holidays
from tandem.core.calendar import (
    LONDON,
    add_elapsed,
    add_local_days,
    add_months,
    add_working_days,
    end_of_day,
    instant,
    is_public_holiday,
    is_working_day,
    local_day,
    next_working_day,
    noon,
    start_of_day,
    working_days_between,
)
from tandem.core.errors import InputError

DAYS = st.dates(date(2010, 1, 1), date(2030, 12, 31))
INNER_DAYS = st.dates(date(2011, 1, 1), date(2029, 12, 31))
HOLIDAYS = [np.datetime64(day) for day in holidays.country_holidays("GB", subdiv="ENG", years=range(2010, 2031))]
CHANGES = [
    change
    for year in range(2010, 2031)
    for change in (
        max(day for day in (date(year, 3, 31) - timedelta(n) for n in range(7)) if day.weekday() == 6),
        max(day for day in (date(year, 10, 31) - timedelta(n) for n in range(7)) if day.weekday() == 6),
    )
]


@given(start=INNER_DAYS, days=st.integers(0, 120))
def test_the_nth_working_day_after_is_numpys(start: date, days: int) -> None:
    expected = np.busday_offset(np.datetime64(start), days, roll="backward", holidays=HOLIDAYS) if days else start
    assert add_working_days(start, days) == np.datetime64(expected).astype(date)


@given(start=INNER_DAYS, days=st.integers(1, 120))
def test_the_nth_working_day_before_is_numpys(start: date, days: int) -> None:
    expected = np.busday_offset(np.datetime64(start), -days, roll="forward", holidays=HOLIDAYS)
    assert add_working_days(start, -days) == expected.astype(date)


@given(one=DAYS, other=DAYS)
def test_working_days_between_are_numpys_and_turn_sign(one: date, other: date) -> None:
    start, end = sorted((one, other))
    after = np.datetime64(start + timedelta(1)), np.datetime64(end + timedelta(1))
    assert working_days_between(start, end) == np.busday_count(*after, holidays=HOLIDAYS)
    if start < end:
        assert working_days_between(end, start) == -np.busday_count(
            np.datetime64(start), np.datetime64(end), holidays=HOLIDAYS
        )


@given(start=INNER_DAYS, days=st.integers(-120, 120))
def test_counting_undoes_adding(start: date, days: int) -> None:
    assert working_days_between(start, add_working_days(start, days)) == days


@pytest.mark.parametrize("holiday", [day for day in bank_holidays() if day.year < 2030], ids=str)
def test_no_bank_holiday_is_ever_a_deadline(holiday: date) -> None:
    """G50."""
    assert not is_working_day(holiday)
    for back in range(1, 8):
        start = holiday - timedelta(back)
        if start.year < 2010:
            continue
        due = [add_working_days(start, n) for n in range(1, 7)]
        assert holiday not in due
        assert all(is_working_day(day) for day in due)
        assert due == sorted(set(due))


def test_received_on_friday_afternoon_is_due_by_the_end_of_monday() -> None:
    assert add_working_days(date(2026, 11, 20), 1) == date(2026, 11, 23)


def test_received_before_christmas_is_due_after_boxing_day() -> None:
    """Thursday 24 December 2026: Friday, Saturday and the substitute Monday 28 do not count."""
    assert next_working_day(date(2026, 12, 24)) == date(2026, 12, 29)


def test_day_0_is_given_back_even_on_a_sunday() -> None:
    assert add_working_days(date(2026, 11, 22), 0) == date(2026, 11, 22)


@given(start=INNER_DAYS, days=st.integers(1, 40), shut=st.frozensets(INNER_DAYS, max_size=4))
def test_closure_days_only_ever_push_a_day_later(start: date, days: int, shut: frozenset[date]) -> None:
    later = add_working_days(start, days, closed=shut)
    assert later >= add_working_days(start, days)
    assert later not in shut
    assert working_days_between(start, later, closed=shut) == days


@pytest.mark.parametrize(
    ("call", "year"),
    [
        (lambda: add_working_days(date(2030, 12, 31), 1), "2030"),
        (lambda: add_working_days(date(2010, 1, 4), -1), "2010"),
        (lambda: add_working_days(date(2031, 1, 1), 0), "2030"),
        (lambda: working_days_between(date(2030, 12, 31), date(2031, 1, 1)), "2030"),
        (lambda: is_working_day(date(2031, 1, 4)), "2030"),
    ],
)
def test_beyond_the_years_known_it_refuses_and_names_the_year(call: object, year: str) -> None:
    with pytest.raises(InputError, match=f"{year}, the (first|last) year"):
        call()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2024, 11, 30), 3, date(2025, 2, 28)),
        (date(2024, 8, 31), 6, date(2025, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 3, 31), -1, date(2025, 2, 28)),
        (date(2025, 1, 15), -1, date(2024, 12, 15)),
    ],
)
def test_months_keep_the_day_or_stop_at_the_months_end(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


@given(start=DAYS, months=st.integers(-60, 60))
def test_months_are_counted_by_the_month(start: date, months: int) -> None:
    end = add_months(start, months)
    assert (end.year - start.year) * 12 + end.month - start.month == months
    assert end.day == start.day or (end.day < start.day and (end + timedelta(1)).day == 1)


@given(first=DAYS, second=DAYS, months=st.integers(0, 60))
def test_months_keep_the_order_of_days(first: date, second: date, months: int) -> None:
    early, late = sorted((first, second))
    assert add_months(early, months) <= add_months(late, months)


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_day_on_which_the_clocks_change_has_23_or_25_hours(change: date) -> None:
    length = end_of_day(change) - start_of_day(change) + timedelta(microseconds=1)
    assert length == timedelta(hours=23 if change.month == 3 else 25)
    assert local_day(end_of_day(change)) == local_day(start_of_day(change)) == change
    assert noon(change).hour == (11 if change.month == 3 else 12)


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_hours_are_real_time_across_a_change(change: date) -> None:
    start = datetime(change.year, change.month, change.day, 0, 15, tzinfo=LONDON)
    later = add_elapsed(start, timedelta(hours=24))
    assert later - start.astimezone(UTC) == timedelta(hours=24)
    wall = later.astimezone(LONDON)
    assert (wall.day, wall.hour) == (((change + timedelta(1)).day, 1) if change.month == 3 else (change.day, 23))


@given(day=DAYS)
def test_days_follow_each_other_without_gap_or_overlap(day: date) -> None:
    assert end_of_day(day) + timedelta(microseconds=1) == start_of_day(day + timedelta(1))
    assert local_day(start_of_day(day)) == day
    assert local_day(start_of_day(day) - timedelta(microseconds=1)) == day - timedelta(1)


@given(
    start=st.datetimes(datetime(2010, 1, 1), datetime(2030, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    days=st.integers(-40, 40),
)
def test_local_days_keep_the_time_of_day_or_the_moment_of_the_change(start: datetime, days: int) -> None:
    later = add_local_days(start, days).astimezone(LONDON)
    before = start.astimezone(LONDON)
    assert later.date() == before.date() + timedelta(days)
    skipped = later.date() in CHANGES and later.month == 3 and before.hour == 1
    assert later.time() == before.time() or (skipped and (later.hour, later.minute) == (2, 0))


def test_a_time_that_the_spring_change_skips_becomes_the_change() -> None:
    start = datetime(2026, 3, 28, 1, 30, tzinfo=LONDON)
    assert add_local_days(start, 1) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)


def test_a_time_that_the_autumn_change_repeats_is_the_first_of_the_two() -> None:
    start = datetime(2026, 10, 24, 1, 30, tzinfo=LONDON)
    assert add_local_days(start, 1) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_an_evening_in_summer_belongs_to_the_local_day() -> None:
    assert local_day(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == date(2026, 7, 1)
    assert local_day(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == date(2026, 12, 31)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(InputError, match="no time zone"):
        instant(datetime(2026, 6, 30, 12, 0))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("day", "holiday"),
    [
        (date(2026, 11, 22), True),  # a Sunday
        (date(2026, 11, 21), False),  # a Saturday
        (date(2026, 12, 26), True),  # Boxing Day on a Saturday
        (date(2027, 12, 25), True),  # Christmas Day on a Saturday
        (date(2026, 4, 3), True),  # Good Friday
        (date(2026, 4, 4), False),  # the Saturday after it
        (date(2022, 1, 1), False),  # New Year's Day on a Saturday: the Monday is appointed instead
    ],
)
def test_public_holidays_are_those_of_the_children_act(day: date, holiday: bool) -> None:
    assert is_public_holiday(day) is holiday
