from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.calendar import LONDON
from tandem.core.clocks import ClockRule, clock_rule, clock_rules
from tandem.core.clocks_reading import ClockState, Pause, read_clock
from tandem.core.errors import InputError
from tandem.core.law import LegalStatus

MOMENTS = st.datetimes(datetime(2019, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
STATUTORY = [r for r in clock_rules() if r.versions[0].options[0].authority.status is not LegalStatus.LOCAL]
FEEDBACK = clock_rule("C3")
VISIT = clock_rule("C7")


def london(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=LONDON)  # type: ignore[arg-type, misc]


def pause(start: datetime, end: datetime | None = None, *, reason: str = "Flood", actor: str = "A manager") -> Pause:
    return Pause(start, reason, actor, end)


@pytest.mark.parametrize("rule", STATUTORY, ids=lambda rule: rule.code)
def test_a_clock_that_is_not_local_never_pauses(rule: ClockRule) -> None:
    start = london(2026, 1, 5, 9)
    with pytest.raises(InputError, match=f"Clock {rule.code} cannot be paused: it stands in") as caught:
        read_clock(rule, {rule.from_event: start}, now=london(2026, 1, 6), pauses=[pause(london(2026, 1, 5, 10))])
    assert "Record why it will be late" in caught.value.hint


def test_working_days_lost_are_given_back() -> None:
    """Decided on Monday 2 March, due Tuesday; paused on Tuesday, resumed on Thursday: due Thursday."""
    reading = read_clock(
        FEEDBACK,
        {"decision_made": london(2026, 3, 2, 9)},
        now=london(2026, 3, 5, 12),
        pauses=[pause(london(2026, 3, 3, 10), london(2026, 3, 5, 10))],
    )
    assert reading.due_day == date(2026, 3, 5)
    assert reading.state is ClockState.RUNNING


def test_hours_lost_are_given_back_exactly() -> None:
    reading = read_clock(
        VISIT,
        {"section_47_started": london(2026, 3, 2, 9)},
        now=london(2026, 3, 4),
        pauses=[pause(london(2026, 3, 2, 10), london(2026, 3, 2, 16, 30))],
    )
    assert reading.due == london(2026, 3, 3, 15, 30).astimezone(UTC)


def test_weeks_are_lengthened_by_the_days_of_the_pause() -> None:
    reading = read_clock(
        clock_rule("C14"),
        {"protection_plan_started": london(2026, 3, 2, 9)},
        now=london(2026, 3, 12),
        option="2_weeks",
        pauses=[pause(london(2026, 3, 4, 10), london(2026, 3, 7, 10))],
    )
    assert reading.due_day == date(2026, 3, 19)


def test_while_it_is_paused_it_has_no_due_moment_and_keeps_what_is_left() -> None:
    reading = read_clock(
        FEEDBACK,
        {"decision_made": london(2026, 3, 2, 9)},
        now=london(2026, 3, 9),
        pauses=[pause(london(2026, 3, 2, 10))],
    )
    assert (reading.state, reading.due) == (ClockState.PAUSED, None)
    assert reading.left is not None
    assert reading.left.words == "1 working day"


def test_a_pause_after_the_due_moment_changes_nothing() -> None:
    reading = read_clock(
        FEEDBACK,
        {"decision_made": london(2026, 3, 2, 9)},
        now=london(2026, 3, 9),
        pauses=[pause(london(2026, 3, 4, 10))],
    )
    assert (reading.state, reading.due_day) == (ClockState.OVERDUE, date(2026, 3, 3))


def test_doing_it_ends_the_pause() -> None:
    reading = read_clock(
        FEEDBACK,
        {"decision_made": london(2026, 3, 2, 9)},
        now=london(2026, 3, 9),
        done=[london(2026, 3, 5, 12)],
        pauses=[pause(london(2026, 3, 3, 10))],
    )
    assert reading.state is ClockState.MET


@given(start=MOMENTS, wait=st.integers(0, 30), length=st.integers(1, 2000))
def test_a_pause_never_brings_a_clock_forward(start: datetime, wait: int, length: int) -> None:
    begins = start + timedelta(hours=wait)
    ends = begins + timedelta(hours=length)
    for rule in (FEEDBACK, VISIT):
        plain = read_clock(rule, {rule.from_event: start}, now=ends)
        paused = read_clock(rule, {rule.from_event: start}, now=ends, pauses=[pause(begins, ends)])
        assert paused.due is not None
        assert plain.due is not None
        assert paused.due >= plain.due
        if rule is VISIT and begins <= plain.due:
            assert paused.due - plain.due == ends - begins


@pytest.mark.parametrize(
    ("pauses", "words"),
    [
        ([pause(london(2026, 3, 2, 10), reason=" ")], "lacks its reason or its actor"),
        ([pause(london(2026, 3, 2, 10), actor="")], "lacks its reason or its actor"),
        ([pause(london(2026, 3, 2, 11), london(2026, 3, 2, 10))], "ends before it starts"),
        ([pause(london(2026, 3, 2, 10)), pause(london(2026, 3, 2, 11))], "Two pauses of clock C3 overlap"),
        (
            [pause(london(2026, 3, 2, 10), london(2026, 3, 2, 12)), pause(london(2026, 3, 2, 11))],
            "Two pauses of clock C3 overlap",
        ),
    ],
)
def test_a_faulty_pause_is_refused(pauses: list[Pause], words: str) -> None:
    with pytest.raises(InputError, match=words):
        read_clock(FEEDBACK, {"decision_made": london(2026, 3, 2, 9)}, now=london(2026, 3, 9), pauses=pauses)


def test_a_clock_that_counts_back_cannot_pause() -> None:
    with pytest.raises(InputError, match="it counts back from an event"):
        read_clock(
            clock_rule("C11"),
            {"initial_conference": london(2026, 3, 9, 9)},
            now=london(2026, 3, 4),
            pauses=[pause(london(2026, 3, 3))],
        )


def test_a_pause_yet_to_come_is_not_known() -> None:
    reading = read_clock(
        FEEDBACK,
        {"decision_made": london(2026, 3, 2, 9)},
        now=london(2026, 3, 2, 10),
        pauses=[pause(london(2026, 3, 3))],
    )
    assert reading.due_day == date(2026, 3, 3)
