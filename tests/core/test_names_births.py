from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.names_births import BirthReason, birth_ranges, birth_reasons

BORN = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (date(2015, 7, 4), date(2015, 7, 4), (BirthReason.SAME,)),
        (date(2015, 7, 4), date(2015, 4, 7), (BirthReason.DAY_AND_MONTH_SWAPPED,)),
        (date(2015, 7, 14), date(2015, 7, 19), (BirthReason.ONE_DIGIT_WRONG,)),
        (date(2015, 7, 14), date(2015, 8, 14), (BirthReason.ONE_DIGIT_WRONG,)),
        (date(2015, 7, 14), date(2025, 7, 14), (BirthReason.ONE_DIGIT_WRONG,)),
        (date(2014, 7, 14), date(2015, 7, 14), (BirthReason.ONE_DIGIT_WRONG, BirthReason.A_YEAR_APART)),
        (date(2019, 7, 14), date(2020, 7, 14), (BirthReason.A_YEAR_APART,)),
        (date(2015, 7, 14), date(2017, 7, 14), (BirthReason.ONE_DIGIT_WRONG,)),
        (date(2009, 7, 14), date(2011, 7, 14), ()),
        (date(2015, 7, 14), date(1915, 7, 14), ()),
        (date(2020, 2, 29), date(2021, 3, 1), ()),
        (date(2015, 7, 12), date(2015, 7, 21), (BirthReason.NEIGHBOURING_DIGITS_SWAPPED,)),
        (date(2015, 7, 4), date(2051, 7, 4), (BirthReason.NEIGHBOURING_DIGITS_SWAPPED,)),
        (date(2015, 10, 4), date(2015, 1, 4), (BirthReason.NEIGHBOURING_DIGITS_SWAPPED,)),
        (date(2015, 1, 14), date(2015, 3, 15), ()),
        (date(2016, 2, 29), date(2016, 3, 1), (BirthReason.ONE_DAY_APART,)),
        (date(2015, 12, 31), date(2016, 1, 1), (BirthReason.ONE_DAY_APART,)),
        (date(2015, 7, 4), date(2015, 1, 1), (BirthReason.FIRST_OF_JANUARY,)),
        (date(2015, 1, 1), date(2015, 12, 31), (BirthReason.FIRST_OF_JANUARY,)),
        (
            date(2015, 1, 1),
            date(2015, 1, 2),
            (BirthReason.ONE_DAY_APART, BirthReason.ONE_DIGIT_WRONG, BirthReason.FIRST_OF_JANUARY),
        ),
        (date(2015, 2, 1), date(2015, 1, 2), (BirthReason.DAY_AND_MONTH_SWAPPED,)),
        (date(2015, 7, 14), date(2015, 8, 16), ()),
        (date(2015, 1, 1), date(2016, 7, 4), ()),
    ],
)
def test_dates_that_may_be_one_birth(one: date, other: date, reasons: tuple[BirthReason, ...]) -> None:
    assert birth_reasons(one, other) == reasons


def test_swapped_digits_of_day_and_month_are_found_only_where_the_day_exists() -> None:
    found = {
        span.first
        for span in birth_ranges(date(2019, 10, 13))
        if span.reason is BirthReason.NEIGHBOURING_DIGITS_SWAPPED
    }
    assert found == {date(2019, 1, 13), date(2019, 10, 31), date(2091, 10, 13), date(2109, 10, 13), date(219, 10, 13)}


@given(BORN, BORN)
def test_any_two_dates_lead_to_each_other_or_neither_does(one: date, other: date) -> None:
    assert birth_reasons(one, other) == birth_reasons(other, one)


@given(BORN)
def test_every_date_looked_under_leads_back_for_the_same_reason(born: date) -> None:
    for span in birth_ranges(born):
        assert span.first <= span.last
        for day in (span.first, span.last):
            assert span.reason in birth_reasons(day, born)


@given(BORN)
def test_a_birth_is_always_looked_for_under_its_own_date(born: date) -> None:
    assert birth_reasons(born, born)[0] is BirthReason.SAME


def test_the_ends_of_the_calendar_hold() -> None:
    assert birth_reasons(date.min, date.min)[0] is BirthReason.SAME
    assert birth_reasons(date.max, date.max)[0] is BirthReason.SAME
