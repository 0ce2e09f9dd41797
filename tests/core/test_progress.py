"""What a measure's state is computed to be: at its boundaries, and whatever its readings are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.core.progress import Course, Direction, Mark, State, Why, judge
from tandem.core.progress_rules import progress_rules

START, BY = date(2026, 1, 1), date(2027, 1, 1)
RULES = progress_rules(date(2026, 6, 1))
UP = Course(Direction.UP, Mark(START, 0.5), 0.9, BY)
HALF = date(2026, 7, 2)
"""182 of 365 days: the course stands at a hair below 0.7."""


def state(course: Course, *readings: Mark, on: date = HALF, origin: str = "typed") -> tuple[State, Why]:
    found = judge(course, readings, on=on, rules=RULES, origin=origin)
    return found.state, found.why


def around(value: float, *, by: float = 0.05, on: date = HALF, n: int | None = 100) -> Mark:
    return Mark(on, value, value - by, value + by, n)


def test_the_course_is_a_straight_line_or_leads_through_its_milestones() -> None:
    assert UP.at(START) == 0.5
    assert UP.at(HALF) == pytest.approx(0.5 + 0.4 * 182 / 365)
    assert UP.at(BY) == UP.at(BY + timedelta(days=400)) == 0.9
    bent = replace(UP, milestones=((HALF, 0.6),))
    assert bent.at(HALF) == 0.6
    assert bent.at(date(2026, 10, 1)) == pytest.approx(0.6 + 0.3 * 91 / 183)
    assert replace(UP, direction=Direction.NO_LESS).at(START) == 0.9


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (around(0.76), (State.ON_COURSE, Why.BEYOND_COURSE)),
        (around(0.74), (State.CANNOT_TELL, Why.CHANCE)),
        (around(0.66), (State.CANNOT_TELL, Why.CHANCE)),
        (around(0.64), (State.BEHIND, Why.SHORT_OF_COURSE)),
        (around(0.45), (State.BEHIND, Why.SHORT_OF_COURSE)),
        (around(0.44), (State.WORSE, Why.WORSE_THAN_START)),
        (around(0.94), (State.ON_COURSE, Why.BEYOND_COURSE)),
        (around(0.96), (State.MET, Why.AT_TARGET)),
        (around(0.96, n=RULES.fewest - 1), (State.CANNOT_TELL, Why.SMALL)),
        (around(0.96, n=RULES.fewest), (State.MET, Why.AT_TARGET)),
    ],
)
def test_a_reading_is_good_or_bad_only_where_its_interval_does_not_cover_the_line(
    reading: Mark, expected: tuple[State, Why]
) -> None:
    assert state(UP, reading) == expected
    down = Course(Direction.DOWN, Mark(START, -0.5), -0.9, BY)
    turned = Mark(reading.on, -reading.value, -(reading.high or 0), -(reading.low or 0), reading.n)
    assert state(down, turned) == expected


def test_a_reading_without_an_interval_needs_a_second_that_agrees() -> None:
    before = date(2026, 4, 1)
    assert state(UP, Mark(HALF, 0.72)) == (State.CANNOT_TELL, Why.TOO_FEW)
    assert state(UP, Mark(before, 0.62), Mark(HALF, 0.72)) == (State.ON_COURSE, Why.BEYOND_COURSE)
    assert state(UP, Mark(before, 0.52), Mark(HALF, 0.72)) == (State.CANNOT_TELL, Why.DISAGREE)
    assert state(UP, Mark(before, 0.52), Mark(HALF, 0.65)) == (State.BEHIND, Why.SHORT_OF_COURSE)


def test_without_an_interval_one_reading_at_the_target_does_not_meet_it() -> None:
    before, days = date(2026, 4, 1), Course(Direction.DOWN, Mark(START, 21), 10, BY)
    assert state(days, Mark(HALF, 9.8)) == (State.CANNOT_TELL, Why.TOO_FEW)
    assert state(days, Mark(before, 17.5), Mark(HALF, 9.8)) == (State.ON_COURSE, Why.BEYOND_COURSE)
    assert state(days, Mark(before, 20.5), Mark(HALF, 9.8)) == (State.CANNOT_TELL, Why.DISAGREE)
    assert state(days, Mark(date(2026, 5, 1), 10), Mark(HALF, 9.8))[0] is State.MET
    assert state(days, Mark(before, 10), Mark(HALF, 9.8))[0] is State.KEPT
    assert state(replace(days, start=None, since=START), Mark(HALF, 9.8)) == (State.CANNOT_TELL, Why.TOO_FEW)


def test_without_an_interval_one_reading_is_not_worse_than_the_start() -> None:
    before, days = date(2026, 4, 1), Course(Direction.DOWN, Mark(START, 21), 10, BY)
    assert state(days, Mark(before, 20.5), Mark(HALF, 21.1)) == (State.BEHIND, Why.SHORT_OF_COURSE)
    assert state(days, Mark(before, 21.2), Mark(HALF, 21.1)) == (State.WORSE, Why.WORSE_THAN_START)


def test_a_target_is_kept_when_it_is_met_in_readings_far_enough_apart() -> None:
    first = around(0.96, on=date(2026, 4, 2))
    assert state(UP, first, around(0.96))[0] is State.KEPT
    assert state(UP, replace(first, on=date(2026, 4, 3)), around(0.96))[0] is State.MET
    assert state(UP, first, around(0.8, on=date(2026, 6, 1)), around(0.96))[0] is State.MET


def test_what_cannot_be_bettered_is_met_by_reaching_it_and_a_limit_is_kept_from_the_first_day() -> None:
    all_of_them = replace(UP, target=1.0, best=1.0)
    assert state(all_of_them, Mark(HALF, 1.0, 0.96, 1.0))[0] is State.MET
    assert state(all_of_them, Mark(HALF, 0.99, 0.96, 1.0))[0] is State.ON_COURSE
    limit = Course(Direction.NO_MORE, Mark(START, 20), 22, BY)
    assert state(limit, Mark(HALF, 21, 20.5, 21.5))[0] is State.MET
    assert state(limit, Mark(HALF, 22, 21, 23)) == (State.CANNOT_TELL, Why.CHANCE)
    assert state(limit, Mark(HALF, 24, 23, 25)) == (State.WORSE, Why.WORSE_THAN_START)
    assert state(replace(limit, start=Mark(START, 24, 23, 25)), Mark(HALF, 24, 23, 25))[0] is State.BEHIND


def test_old_readings_and_none_say_nothing_and_no_start_leaves_the_target() -> None:
    reading = around(0.8)
    assert state(UP, reading, on=date(2027, 1, 2))[0] is State.ON_COURSE
    assert state(UP, reading, on=date(2027, 1, 3)) == (State.CANNOT_TELL, Why.STALE)
    assert state(UP, reading, on=date(2027, 1, 3), origin="published")[0] is State.ON_COURSE
    assert state(UP, on=date(2026, 7, 1)) == (State.NOT_STARTED, Why.NOTHING_YET)
    assert state(UP, on=HALF) == (State.CANNOT_TELL, Why.NO_READING)
    # What had not ended by the day, and what is no later than the start, is no reading.
    assert state(UP, around(0.96, on=START), around(0.96, on=HALF + timedelta(days=1)))[1] is Why.NO_READING
    unknown = replace(UP, start=None, since=START)
    assert state(unknown, on=date(2026, 7, 1)) == (State.NOT_STARTED, Why.NOTHING_YET)
    assert state(unknown, around(0.96, on=START)) == (State.CANNOT_TELL, Why.NO_READING)
    assert state(unknown, reading) == (State.CANNOT_TELL, Why.NO_BASELINE)
    assert state(unknown, around(0.96))[0] is State.MET
    assert state(unknown, around(0.6, on=BY), on=BY)[0] is State.BEHIND


@pytest.mark.parametrize(
    "changed",
    [
        {"by": START},
        {"target": 0.5},
        {"target": 0.4},
        {"milestones": ((HALF, 0.4),)},
        {"milestones": ((HALF, 0.95),)},
        {"milestones": ((BY, 0.6),)},
        {"start": None, "since": START, "milestones": ((HALF, 0.6), (HALF, 0.7))},
        {"start": None, "since": START, "milestones": ((START, 0.6),)},
        {"start": None, "since": BY},
    ],
)
def test_a_course_that_leads_nowhere_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(InputError):
        replace(UP, **changed)


RANK = [State.WORSE, State.BEHIND, State.CANNOT_TELL, State.ON_COURSE, State.MET, State.KEPT]
VALUES = st.floats(0, 1, allow_nan=False)


@st.composite
def marks(draw: st.DrawFn) -> list[Mark]:
    days = sorted(draw(st.sets(st.integers(1, 400), min_size=1, max_size=5)))
    spread = draw(st.sampled_from([None, 0.0, 0.03, 0.2]))
    found = []
    for day in days:
        value = draw(VALUES)
        limits = (None, None) if spread is None else (value - spread, value + spread)
        found.append(Mark(START + timedelta(days=day), value, *limits, draw(st.sampled_from([None, 5, 50]))))
    return found


@given(marks(), st.integers(0, 4), VALUES, st.sampled_from(list(Direction)), st.data())
def test_a_better_reading_never_gives_a_worse_state_and_the_order_given_is_no_matter(
    readings: list[Mark], which: int, more: float, direction: Direction, data: st.DataObject
) -> None:
    sign = 1 if direction.rises else -1
    course = Course(direction, Mark(START, sign * 0.3), sign * 0.7, BY, best=sign * 1.0)
    on = START + timedelta(days=data.draw(st.integers(1, 500)))
    turned = [_moved(each, sign, 0) for each in readings]
    at = which % len(readings)
    better = [_moved(each, sign, more * (number == at)) for number, each in enumerate(readings)]
    before = judge(course, turned, on=on, rules=RULES, origin="typed").state
    after = judge(course, better, on=on, rules=RULES, origin="typed").state
    if before is State.NOT_STARTED:
        assert after is before
    else:
        assert RANK.index(after) >= RANK.index(before)
    assert judge(course, data.draw(st.permutations(turned)), on=on, rules=RULES, origin="typed").state is before


def _moved(mark: Mark, sign: int, more: float) -> Mark:
    """Turned where less is better, and better by so much."""
    value = sign * (mark.value + more)
    if mark.low is None or mark.high is None:
        return replace(mark, value=value)
    low, high = sorted((sign * (mark.low + more), sign * (mark.high + more)))
    return replace(mark, value=min(max(value, low), high), low=low, high=high)
