from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tandem.core.bank_holidays import bank_holidays
from tandem.core.calendar import LONDON, end_of_day, is_public_holiday, local_day
from tandem.core.clocks import clock_rules
from tandem.core.clocks_limits import Limit, LimitUnit, Span
from tandem.core.errors import InputError

MOMENTS = st.datetimes(datetime(2014, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
SHIPPED = [
    count.limit for rule in clock_rules() for v in rule.versions for option in v.options for count in option.first
]
LIMITS = st.sampled_from(SHIPPED)


def london(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=LONDON)  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("limit", "start", "due"),
    [
        ("within 1 working_days", london(2026, 11, 20, 16, 0), london(2026, 11, 23, 23, 59, 59, 999999)),
        ("within 0 working_days", london(2026, 11, 20, 16, 0), london(2026, 11, 20, 23, 59, 59, 999999)),
        ("within 15 working_days", london(2026, 12, 18, 9, 0), london(2027, 1, 13, 23, 59, 59, 999999)),
        ("within 24 hours", london(2026, 3, 28, 12, 0), london(2026, 3, 29, 13, 0)),
        ("within 24 hours", london(2026, 10, 24, 12, 0), london(2026, 10, 25, 11, 0)),
        ("no_later_than 72 hours", london(2026, 12, 24, 22, 0), london(2026, 12, 27, 22, 0)),
        ("within 28 days", london(2026, 11, 24, 9, 0), london(2026, 12, 22, 23, 59, 59, 999999)),
        ("within 26 weeks", london(2026, 1, 1, 9, 0), london(2026, 7, 2, 23, 59, 59, 999999)),
        (
            "within 26 weeks beginning_with_the_day",
            london(2026, 1, 1, 9, 0),
            london(2026, 7, 1, 23, 59, 59, 999999),
        ),
        ("within 3 months", london(2023, 11, 30, 9, 0), london(2024, 2, 29, 23, 59, 59, 999999)),
        ("before 2 working_days", london(2026, 11, 25, 10, 0), london(2026, 11, 23, 23, 59, 59, 999999)),
        ("before 2 working_days", london(2026, 12, 29, 10, 0), london(2026, 12, 23, 23, 59, 59, 999999)),
        ("before 48 hours", london(2026, 11, 25, 10, 0), london(2026, 11, 23, 10, 0)),
        ("no_later_than 8 days to_the_minute", london(2026, 3, 25, 14, 30), london(2026, 4, 2, 14, 30)),
        ("no_later_than 8 days to_the_minute", london(2026, 10, 20, 14, 30), london(2026, 10, 28, 14, 30)),
    ],
)
def test_a_limit_ends_where_a_person_would_say(limit: str, start: datetime, due: datetime) -> None:
    assert Limit.parse(limit).due(start) == due.astimezone(UTC)


@pytest.mark.parametrize(
    ("made", "ends"),
    [
        (london(2026, 11, 14, 15, 0), london(2026, 11, 23, 12, 0)),  # last day a Sunday
        (london(2026, 11, 13, 15, 0), london(2026, 11, 21, 15, 0)),  # a Saturday is no public holiday
        (london(2026, 12, 17, 15, 0), london(2026, 12, 29, 12, 0)),  # Christmas Day, Boxing Day, Sunday, Monday 28
        (london(2026, 3, 26, 15, 0), london(2026, 4, 4, 12, 0)),  # Good Friday: noon on the Saturday
        (london(2026, 3, 28, 15, 0), london(2026, 4, 7, 12, 0)),  # Easter Day, then Easter Monday
        (london(2026, 11, 16, 15, 0), london(2026, 11, 24, 15, 0)),  # an ordinary day
    ],
)
def test_an_order_that_would_end_on_a_public_holiday_ends_at_noon_after_it(made: datetime, ends: datetime) -> None:
    limit = Limit.parse("no_later_than 8 days to_the_minute noon_after_holiday")
    assert limit.due(made) == ends.astimezone(UTC)


@pytest.mark.parametrize("holiday", [d for d in bank_holidays() if date(2011, 1, 1) < d < date(2030, 12, 20)], ids=str)
def test_an_order_never_ends_by_the_noon_rule_on_a_public_holiday(holiday: date) -> None:
    limit = Limit.parse("no_later_than 8 days to_the_minute noon_after_holiday")
    made = datetime(holiday.year, holiday.month, holiday.day, 15, tzinfo=LONDON) - timedelta(days=8)
    due = limit.due(made)
    assert not is_public_holiday(local_day(due))
    assert due.astimezone(LONDON).hour == 12
    assert local_day(due) > holiday


@given(limit=LIMITS, start=MOMENTS)
def test_a_day_limit_ends_with_the_day_and_the_next_moment_is_late(limit: Limit, start: datetime) -> None:
    due = limit.due(start)
    assume(not limit.exact and not limit.to_the_minute)
    assert due == end_of_day(local_day(due))
    assert local_day(due + timedelta(microseconds=1)) == local_day(due) + timedelta(days=1)


@given(limit=LIMITS, starts=st.tuples(MOMENTS, MOMENTS))
def test_what_starts_later_is_never_due_earlier(limit: Limit, starts: tuple[datetime, datetime]) -> None:
    early, late = sorted(starts)
    # A limit to the minute goes by the clock on the wall, which repeats an hour each October.
    assume(not limit.to_the_minute or all(at.astimezone(LONDON).hour != 1 for at in starts))
    assert limit.due(early) <= limit.due(late)


@given(limit=LIMITS, start=MOMENTS, more=st.integers(1, 5))
def test_a_longer_limit_is_never_due_earlier(limit: Limit, start: datetime, more: int) -> None:
    longer = Limit(limit.amount + more, limit.unit, limit.bound, limit.to_the_minute, limit.noon_after_holiday)
    if limit.bound == "before":
        assert longer.due(start) <= limit.due(start)
    else:
        assert longer.due(start) >= limit.due(start)


@given(start=MOMENTS, amount=st.integers(0, 50), shut=st.frozensets(st.dates(date(2014, 1, 1), date(2029, 6, 1))))
def test_closure_days_change_working_days_only(start: datetime, amount: int, shut: frozenset[date]) -> None:
    for unit in LimitUnit:
        limit = Limit(amount, unit)
        if unit is LimitUnit.WORKING_DAYS:
            assert limit.due(start, closed=shut) >= limit.due(start)
        else:
            assert limit.due(start, closed=shut) == limit.due(start)


@pytest.mark.parametrize(
    ("limit", "early", "late", "words"),
    [
        ("within 1 working_days", london(2026, 11, 20, 9), london(2026, 11, 23, 9), "1 working day"),
        ("within 3 working_days", london(2026, 11, 23, 9), london(2026, 11, 26, 9), "3 working days"),
        ("within 3 working_days", london(2026, 11, 20, 23), london(2026, 11, 21, 9), "1 day"),
        ("within 3 working_days", london(2026, 11, 20, 9), london(2026, 11, 20, 17), "0 working days"),
        ("within 24 hours", london(2026, 11, 20, 9), london(2026, 11, 21, 8, 59), "23 hours"),
        ("within 24 hours", london(2026, 11, 20, 9), london(2026, 11, 20, 9, 59), "59 minutes"),
        ("within 24 hours", london(2026, 3, 29, 0), london(2026, 3, 29, 12), "11 hours"),
        ("within 3 months", london(2026, 11, 20, 23), london(2026, 11, 21, 1), "1 day"),
    ],
)
def test_a_distance_is_told_in_the_clocks_own_unit(limit: str, early: datetime, late: datetime, words: str) -> None:
    assert Limit.parse(limit).distance(early, late).words == words


@pytest.mark.parametrize("text", ["within 1 fortnights", "by 1 days", "within days", "within 1 days roughly", ""])
def test_a_limit_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Limit.parse(text)


def test_a_limit_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        Limit(-1, LimitUnit.DAYS)


def test_a_limit_that_ends_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(InputError, match="2030, the last year"):
        Limit.parse("within 45 working_days").due(london(2030, 12, 1, 9))


def test_one_is_singular() -> None:
    assert [Span(n, LimitUnit.WEEKS).words for n in (0, 1, 2)] == ["0 weeks", "1 week", "2 weeks"]


@pytest.mark.parametrize("text", ["within 2 hours", "within 2 working_days", "before 2 days", "within 0 days"])
def test_only_days_that_follow_an_event_can_begin_with_its_day(text: str) -> None:
    with pytest.raises(ValueError, match="begin with its day"):
        Limit.parse(f"{text} beginning_with_the_day")
