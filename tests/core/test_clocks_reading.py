"""What clocks say, at the boundary of every limit and whatever happened in what order."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.bank_holidays import bank_holidays
from tandem.core.calendar import LONDON, end_of_day, local_day, working_days_between
from tandem.core.clocks import ClockRule, ClockVersion, clock_rule, clock_rules
from tandem.core.clocks_limits import Bound
from tandem.core.clocks_reading import ClockState, Reading, read_clock
from tandem.core.errors import InputError

MOMENTS = st.datetimes(datetime(2019, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
ONCE = [rule for rule in clock_rules() if not rule.versions[0].options[0].repeats]
FORWARD = [rule for rule in ONCE if rule.versions[0].options[0].first[0].limit.bound is not Bound.BEFORE]
TICK = timedelta(microseconds=1)


def london(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=LONDON)  # type: ignore[arg-type, misc]


def start_of(rule: ClockRule, at: datetime) -> dict[str, datetime]:
    return {rule.from_event: at}


def day(reading: Reading) -> date | None:
    return reading.due_day


@pytest.mark.parametrize("rule", FORWARD, ids=lambda rule: rule.code)
@given(start=MOMENTS)
def test_day_n_is_in_time_and_the_next_moment_is_late(rule: ClockRule, start: datetime) -> None:
    due = read_clock(rule, start_of(rule, start), now=start).due
    assert due is not None
    events = start_of(rule, start)
    met = read_clock(rule, events, now=due + TICK, done=[due])
    late = read_clock(rule, events, now=due + TICK, done=[due + TICK])
    assert (met.state, met.over) == (ClockState.MET, None)
    assert (late.state, late.left) == (ClockState.MET_LATE, None)
    assert read_clock(rule, events, now=due).state is ClockState.RUNNING
    assert read_clock(rule, events, now=due + TICK).state is ClockState.OVERDUE


@pytest.mark.parametrize("holiday", [d for d in bank_holidays() if date(2014, 1, 1) < d < date(2030, 12, 1)], ids=str)
def test_a_decision_is_never_due_on_a_bank_holiday(holiday: date) -> None:
    received = datetime(holiday.year, holiday.month, holiday.day, 16, tzinfo=LONDON) - timedelta(days=1)
    reading = read_clock(clock_rule("C2"), {"referral_received": received}, now=received)
    due = day(reading)
    assert due is not None
    assert due > holiday
    assert due.weekday() < 5
    assert working_days_between(local_day(received), due) == 1


@given(
    rule=st.sampled_from(clock_rules()),
    start=MOMENTS,
    waits=st.lists(st.integers(0, 120), max_size=5),
    look=st.integers(0, 400),
)
def test_a_reading_can_always_be_had_again(rule: ClockRule, start: datetime, waits: list[int], look: int) -> None:
    """Later events alter no past reading, and the same events give the same reading."""
    done, at = [], start
    for wait in waits:
        at += timedelta(days=wait, minutes=1)
        done.append(at)
    now = start + timedelta(days=look)
    whole = read_clock(rule, start_of(rule, start), now=now, done=done)
    assert read_clock(rule, start_of(rule, start), now=now, done=list(reversed(done))) == whole
    assert read_clock(rule, start_of(rule, start), now=now, done=[each for each in done if each <= now]) == whole


@given(rule=st.sampled_from(FORWARD), start=MOMENTS, ahead=st.integers(1, 800))
def test_an_undone_clock_runs_until_it_is_overdue_and_never_back(rule: ClockRule, start: datetime, ahead: int) -> None:
    states = [
        read_clock(rule, start_of(rule, start), now=start + timedelta(hours=hours)).state
        for hours in (0, ahead, ahead * 2)
    ]
    order = {ClockState.RUNNING: 0, ClockState.OVERDUE: 1}
    ranks = [order[state] for state in states]
    assert ranks == sorted(ranks)


def test_a_clock_has_not_started_before_its_event() -> None:
    rule = clock_rule("C2")
    assert read_clock(rule, {}, now=london(2026, 1, 5)).state is ClockState.NOT_STARTED
    later = read_clock(rule, {"referral_received": london(2026, 1, 6)}, now=london(2026, 1, 5))
    assert later.state is ClockState.NOT_STARTED
    assert later.due is None


def test_left_and_over_are_told_in_the_clocks_own_unit() -> None:
    received = {"referral_received": london(2026, 11, 20, 16)}
    rule = clock_rule("C2")
    running = read_clock(rule, received, now=london(2026, 11, 20, 17))
    overdue = read_clock(rule, received, now=london(2026, 11, 25, 9))
    assert running.left is not None
    assert overdue.over is not None
    assert running.left.words == "1 working day"
    assert overdue.over.words == "2 working days"
    assert overdue.left is None


def test_a_clock_that_is_done_before_it_started_is_refused() -> None:
    with pytest.raises(InputError, match="before it started at 2026-01-06"):
        read_clock(
            clock_rule("C2"),
            {"referral_received": london(2026, 1, 6)},
            now=london(2026, 1, 7),
            done=[london(2026, 1, 5)],
        )


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(InputError, match="no time zone"):
        read_clock(clock_rule("C2"), {"referral_received": datetime(2026, 1, 6)}, now=london(2026, 1, 7))  # noqa: DTZ001


def test_what_was_over_first_ends_the_clock_and_what_was_overdue_stays_missed() -> None:
    rule, events = clock_rule("C9"), {"section_47_initiated": london(2026, 1, 5, 9)}
    due = read_clock(rule, events, now=london(2026, 1, 5, 9)).due
    assert due is not None
    ended = read_clock(rule, events, now=due + timedelta(days=30), ended=due)
    missed = read_clock(rule, events, now=due + timedelta(days=30), ended=due + TICK)
    assert ended.state is ClockState.ENDED
    assert missed.state is ClockState.MISSED
    assert read_clock(rule, events, now=due, ended=due + TICK).state is ClockState.RUNNING


def test_closure_days_never_lengthen_a_statutory_clock() -> None:
    shut = {date(2026, 11, 23), date(2026, 11, 24)}
    events = {"referral_received": london(2026, 11, 20, 16), "decision_made": london(2026, 11, 20, 16)}
    now = london(2026, 11, 20, 17)
    assert day(read_clock(clock_rule("C2"), events, now=now, closed=shut)) == date(2026, 11, 23)
    assert day(read_clock(clock_rule("C3"), events, now=now, closed=shut)) == date(2026, 11, 25)


@given(start=MOMENTS, shut=st.frozensets(st.dates(date(2015, 1, 1), date(2028, 12, 1)), max_size=30))
def test_no_set_of_closure_days_lengthens_a_statutory_clock(start: datetime, shut: frozenset[date]) -> None:
    for rule in FORWARD:
        option = rule.versions[0].options[0]
        plain = read_clock(rule, start_of(rule, start), now=start)
        if not option.may_pause:
            assert read_clock(rule, start_of(rule, start), now=start, closed=shut) == plain


def test_review_points_stand_on_the_way() -> None:
    reading = read_clock(clock_rule("C8a"), {"referral_received": london(2026, 9, 1, 9)}, now=london(2026, 9, 2))
    assert [local_day(due) for _, due in reading.review_points] == [
        date(2026, 9, 15), date(2026, 9, 29), date(2026, 10, 20),
    ]  # fmt: skip
    assert day(reading) == date(2026, 11, 3)


def test_whichever_limit_ends_sooner_holds() -> None:
    """A pre-birth conference on 2 March; a birth on 20 March brings the review forward, one in May does not."""
    rule, conference = clock_rule("C17"), london(2026, 3, 2, 10)
    before = read_clock(rule, {"pre_birth_conference": conference}, now=london(2026, 3, 10))
    early = read_clock(
        rule, {"pre_birth_conference": conference, "birth": london(2026, 3, 20, 4)}, now=london(2026, 4, 1)
    )
    late = read_clock(
        rule, {"pre_birth_conference": conference, "birth": london(2026, 5, 20, 4)}, now=london(2026, 5, 21)
    )
    expected = read_clock(
        rule, {"pre_birth_conference": conference, "birth": london(2026, 3, 20, 4)}, now=london(2026, 3, 10)
    )
    assert day(before) == day(late) == day(expected) == date(2026, 6, 2)
    assert day(early) == date(2026, 4, 21)


def test_reviews_of_a_looked_after_child_follow_one_another() -> None:
    looked_after = london(2026, 1, 5, 18)
    first = read_clock(clock_rule("L1"), {"became_looked_after": looked_after}, now=looked_after)
    second = read_clock(
        clock_rule("L2"), {"first_looked_after_review": london(2026, 1, 30, 10)}, now=london(2026, 2, 1)
    )
    assert day(first) == date(2026, 2, 2)
    assert day(second) == date(2026, 4, 30)
    third = read_clock(
        clock_rule("L3"),
        {"second_looked_after_review": london(2026, 4, 30, 10)},
        now=london(2027, 5, 1),
        done=[london(2026, 10, 30, 10), london(2027, 5, 1)],
    )
    assert [lap.in_time for lap in third.laps] == [True, False, None]
    assert [lap.due and local_day(lap.due) for lap in third.laps] == [
        date(2026, 10, 30), date(2027, 4, 30), date(2027, 11, 1),
    ]  # fmt: skip
    assert third.state is ClockState.RUNNING


def visits(option: str, done: list[datetime], now: datetime, **events: datetime) -> list[date | None]:
    reading = read_clock(
        clock_rule("L4"), {"placement_started": london(2026, 1, 5, 12), **events}, now=now, done=done, option=option
    )
    return [lap.due and local_day(lap.due) for lap in reading.laps]


def test_visits_are_six_weekly_in_the_first_year_and_then_as_the_placement_is_meant_to_last() -> None:
    done = [london(2026, 1, 12, 10), london(2026, 2, 23, 10), london(2027, 1, 4, 10), london(2027, 1, 5, 10)]
    now = london(2027, 1, 6)
    common = [date(2026, 1, 12), date(2026, 2, 23), date(2026, 4, 6), date(2027, 2, 15)]
    assert visits("to_18", done, now) == [*common, date(2027, 4, 5)]
    assert visits("standard", done, now) == [*common, date(2027, 2, 16)]


def test_visits_under_an_interim_order_are_weekly_until_the_first_review() -> None:
    done = [london(2026, 1, 12, 10), london(2026, 1, 19, 10), london(2026, 1, 26, 10), london(2026, 2, 2, 10)]
    review = london(2026, 1, 30, 14)
    dues = visits("interim_order_with_parent", done, london(2026, 2, 3), first_looked_after_review=review)
    assert dues == [
        date(2026, 1, 12), date(2026, 1, 19), date(2026, 1, 26), date(2026, 2, 2), date(2026, 3, 2),
    ]  # fmt: skip
    unreviewed = visits("interim_order_with_parent", done, london(2026, 2, 3))
    assert unreviewed[-1] == date(2026, 2, 9)
    other = visits("parent_not_yet_assessed", done, london(2026, 2, 3), first_looked_after_review=review)
    assert other[-1] == date(2026, 3, 16)


def test_a_repeating_clock_keeps_every_wait() -> None:
    reading = read_clock(
        clock_rule("E6"),
        {"private_fostering_notified": london(2026, 1, 5, 9)},
        now=london(2027, 2, 1),
        done=[london(2026, 1, 15, 9), london(2026, 12, 31, 9), london(2027, 1, 20, 9)],
    )
    assert [lap.in_time for lap in reading.laps] == [False, False, True, None]
    assert [lap.limit.words for lap in reading.laps][1:] == [
        "at intervals of no more than 6 weeks",
        "at intervals of no more than 6 weeks",
        "at intervals of no more than 12 weeks",
    ]


def test_what_is_owed_before_an_event_is_late_after_its_day() -> None:
    rule, conference = clock_rule("C11"), {"initial_conference": london(2026, 11, 25, 10)}
    monday = end_of_day(date(2026, 11, 23))
    now = london(2026, 11, 25, 11)
    assert read_clock(rule, conference, now=now, done=[monday]).state is ClockState.MET
    assert read_clock(rule, conference, now=now, done=[monday + TICK]).state is ClockState.MET_LATE
    assert read_clock(rule, conference, now=london(2026, 11, 20)).state is ClockState.RUNNING
    assert read_clock(rule, conference, now=london(2026, 11, 24)).state is ClockState.OVERDUE


def test_a_health_report_must_be_there_when_the_review_begins() -> None:
    rule, review = clock_rule("L5b"), london(2026, 1, 30, 14)
    events = {"first_looked_after_review": review}
    assert read_clock(rule, events, now=review, done=[review]).state is ClockState.MET
    assert read_clock(rule, events, now=review + TICK).state is ClockState.OVERDUE


def test_a_clock_keeps_the_version_it_started_under() -> None:
    rule = clock_rule("C2")
    old, new = (
        ClockVersion(
            tuple(
                type(option)(
                    option.key,
                    option.label,
                    type(option.authority)(
                        option.authority.status, option.authority.source, "", first, last, option.authority.confidence
                    ),
                    tuple(type(c)(c.from_event, type(c.limit)(amount, c.limit.unit)) for c in option.first),
                )
                for option in rule.versions[0].options
            )
        )
        for amount, first, last in (
            (1, date(2013, 4, 15), date(2026, 1, 31)),
            (3, date(2026, 2, 1), None),
        )
    )
    changed = ClockRule("C2", rule.title, rule.group, rule.from_event, rule.to_event, rule.counts_from, (old, new))
    now = london(2026, 2, 20)
    before = read_clock(changed, {"referral_received": london(2026, 1, 31, 23, 59)}, now=now)
    after = read_clock(changed, {"referral_received": london(2026, 2, 1, 0, 0)}, now=now)
    assert (day(before), day(after)) == (date(2026, 2, 2), date(2026, 2, 4))


def test_a_clock_from_before_its_rule_is_refused() -> None:
    with pytest.raises(InputError, match="no clock C8a for 2012-06-01"):
        read_clock(clock_rule("C8a"), {"referral_received": london(2012, 6, 1)}, now=london(2026, 1, 1))


@pytest.mark.parametrize("month", [3, 10])
@pytest.mark.parametrize("year", range(2015, 2030))
def test_police_protection_is_72_real_hours_across_both_changes(year: int, month: int) -> None:
    change = max(each for each in (date(year, month, 31) - timedelta(n) for n in range(7)) if each.weekday() == 6)
    taken = datetime(change.year, change.month, change.day, 0, 30, tzinfo=LONDON)
    reading = read_clock(clock_rule("E1"), {"police_protection_taken": taken}, now=taken)
    assert reading.due is not None
    assert reading.due - taken.astimezone(UTC) == timedelta(hours=72)


def test_an_order_is_extended_once_from_the_moment_it_would_end() -> None:
    made = london(2026, 11, 16, 15)
    first = read_clock(clock_rule("E2"), {"emergency_order_made": made}, now=made)
    assert first.due == london(2026, 11, 24, 15).astimezone(UTC)
    second = read_clock(clock_rule("E2b"), {"emergency_order_would_end": first.due}, now=first.due)
    assert second.due == london(2026, 12, 1, 15).astimezone(UTC)
    sunday = london(2026, 11, 14, 15)
    noon = read_clock(clock_rule("E2"), {"emergency_order_made": sunday}, now=sunday, option="noon_after_holiday")
    assert noon.due == london(2026, 11, 23, 12).astimezone(UTC)
