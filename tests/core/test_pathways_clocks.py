from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core.clocks_reading import ClockState, Reading
from tandem.core.errors import InputError
from tandem.core.pathways import NEW, Pathway, pathway, pathways
from tandem.core.pathways_clocks import case_clock, case_clocks
from tandem.core.pathways_engine import CaseEvent, status

PATH = pathway("working_together_2023")


def case(*happened: tuple[str, str]) -> list[CaseEvent]:
    """Events that count, as kinds and moments in UTC. What must be said with them is the engine's to judge."""
    return [
        CaseEvent(str(number), kind, datetime.fromisoformat(at).replace(tzinfo=UTC), "x")
        for number, (kind, at) in enumerate(happened)
    ]


def read(code: str, events: list[CaseEvent], now: str = "2026-12-31") -> Reading:
    reading = case_clock(PATH, code, events, now=datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert reading is not None
    return reading


SENT = ("submit", "2026-03-02T09:00")
ENQUIRY = (
    SENT,
    ("decide_strategy", "2026-03-03T09:00"),
    ("hold_strategy_discussion", "2026-03-03T14:00"),
    ("begin_section_47", "2026-03-05T09:00"),
)
PLAN = (
    *ENQUIRY,
    ("see_child", "2026-03-05T15:00"),
    ("call_conference", "2026-03-12T09:00"),
    ("hold_conference", "2026-03-20T10:00"),
    ("make_protection_plan", "2026-03-23T10:00"),
)


def test_an_assessment_counts_from_the_referral_though_it_runs_from_the_decision() -> None:
    """45 working days after Monday 2 March 2026, with Good Friday, Easter Monday and 4 May between, is 7 May."""
    decided = case(SENT, ("decide_assessment", "2026-03-12T09:00"))
    assert case_clock(PATH, "C8a", decided, now=datetime(2026, 3, 11, tzinfo=UTC)) is None
    reading = read("C8a", decided, now="2026-03-12T10:00")
    assert reading.laps[0].begins == datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    assert (reading.state, reading.due_day) == (ClockState.RUNNING, date(2026, 5, 7))
    authorised = [*decided, *case(("authorise_assessment", "2026-05-08T09:00"))]
    assert read("C8a", authorised).state is ClockState.MET_LATE


def test_a_new_concern_on_an_open_case_counts_from_its_own_day() -> None:
    events = case(
        SENT,
        ("decide_assessment", "2026-03-03T09:00"),
        ("authorise_assessment", "2026-04-01T09:00"),
        ("make_child_in_need_plan", "2026-04-01T10:00"),
        ("escalate_to_strategy", "2026-06-01T09:00"),
        ("hold_strategy_discussion", "2026-06-02T09:00"),
        ("begin_section_47", "2026-06-02T10:00"),
    )
    assert read("C8a", events, now="2026-06-03").laps[0].begins == datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


def test_an_escalation_during_an_assessment_does_not_start_its_clock_again() -> None:
    events = case(
        SENT,
        ("decide_assessment", "2026-03-03T09:00"),
        ("escalate_to_strategy", "2026-04-01T09:00"),
        ("hold_strategy_discussion", "2026-04-02T09:00"),
        ("begin_section_47", "2026-04-02T10:00"),
    )
    assert read("C8a", events, now="2026-04-03").laps[0].begins == datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_a_conference_counts_from_the_strategy_discussion_that_led_to_the_enquiry() -> None:
    """15 working days after Tuesday 3 March 2026 is Tuesday 24 March."""
    assert read("C9", case(*ENQUIRY), now="2026-03-06").due_day == date(2026, 3, 24)
    assert read("C9", case(*PLAN)).state is ClockState.MET


def test_an_enquiry_that_finds_no_harm_ends_the_wait_for_a_conference_and_does_not_meet_it() -> None:
    in_time = case(*ENQUIRY, ("end_section_47_no_ongoing_harm", "2026-03-24T10:00"))
    assert read("C9", in_time).state is ClockState.ENDED
    late = case(*ENQUIRY, ("end_section_47_no_ongoing_harm", "2026-03-25T10:00"))
    assert read("C9", late).state is ClockState.MISSED


@pytest.mark.parametrize(
    ("code", "doing", "last_day", "day_after"),
    [
        # 10 working days, and three months, after Friday 20 March 2026, the day of the conference.
        ("C10", "hold_core_group", "2026-04-07T12:00", "2026-04-08T12:00"),
        ("C12", "hold_first_review", "2026-06-20T12:00", "2026-06-21T12:00"),
    ],
)
def test_what_follows_a_conference_is_done_or_no_longer_needed(
    code: str, doing: str, last_day: str, day_after: str
) -> None:
    assert read(code, case(*PLAN)).laps[0].begins == datetime(2026, 3, 20, 10, 0, tzinfo=UTC)
    assert read(code, case(*PLAN, (doing, last_day))).state is ClockState.MET
    assert read(code, case(*PLAN, (doing, day_after))).state is ClockState.MET_LATE
    assert read(code, case(*PLAN, ("end_protection_plan", last_day))).state is ClockState.ENDED
    assert read(code, case(*PLAN, ("end_protection_plan", day_after))).state is ClockState.MISSED
    assert read(code, case(*PLAN), now=day_after).state is ClockState.OVERDUE


def test_what_is_done_after_the_clock_has_ended_does_not_count() -> None:
    events = case(*ENQUIRY, ("end_section_47_unsubstantiated", "2026-03-05T12:00"), ("see_child", "2026-03-09T12:00"))
    assert read("C7", events).state is ClockState.ENDED


def test_a_decision_taken_back_ends_the_promise_to_tell_and_the_next_one_makes_it_anew() -> None:
    first = case(SENT, ("decide_advice", "2026-03-03T09:00"), ("reopen", "2026-03-03T16:00"))
    assert read("C3", first).state is ClockState.ENDED
    second = [*first, *case(("decide_assessment", "2026-03-05T09:00"))]
    assert read("C3", second, now="2026-03-05T10:00").laps[0].begins == datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    assert read("C8a", second, now="2026-03-05T10:00").laps[0].begins == datetime(2026, 3, 3, 16, 0, tzinfo=UTC)


def test_a_visit_starts_the_next_wait_and_a_visit_before_the_plan_is_none() -> None:
    events = case(*PLAN, ("see_child", "2026-03-01T09:00"), ("see_child", "2026-04-01T09:00"))
    reading = read("C14", events, now="2026-04-02")
    assert [lap.done and lap.done.date() for lap in reading.laps] == [date(2026, 4, 1), None]
    assert reading.state is ClockState.RUNNING


def test_the_first_core_group_begins_the_wait_for_the_next() -> None:
    events = case(*PLAN, ("hold_core_group", "2026-03-30T09:00"), ("hold_core_group", "2026-04-27T09:00"))
    reading = read("C10b", events, now="2026-05-01")
    assert [lap.begins.date() for lap in reading.laps] == [date(2026, 3, 30), date(2026, 4, 27)]


def test_a_child_seen_on_the_morning_before_the_enquiry_is_recorded_was_seen_in_time() -> None:
    assert read("C7", case(*ENQUIRY, ("see_child", "2026-03-05T08:00"))).state is ClockState.MET


def test_a_local_clock_is_read_by_the_option_that_the_partnership_chose() -> None:
    phoned = case(("take_by_phone", "2026-03-06T16:00"))
    now = datetime(2026, 3, 8, 12, tzinfo=UTC)
    states = {each: case_clock(PATH, "C4", phoned, now=now, option=each) for each in ("24_hours", "2_working_days")}
    assert {key: reading and reading.state.value for key, reading in states.items()} == {
        "24_hours": "overdue",
        "2_working_days": "running",
    }


def test_a_clock_that_the_pathway_lacks_and_one_without_its_beginning_are_refused() -> None:
    with pytest.raises(InputError, match="no clock 'L1'") as refusal:
        case_clock(PATH, "L1", case(SENT), now=datetime(2026, 3, 3, tzinfo=UTC))
    assert "C8a" in refusal.value.hint
    with pytest.raises(InputError, match="from when clock C8a counts"):
        read("C8a", case(("decide_assessment", "2026-03-03T09:00")))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_clock_runs_exactly_while_the_engine_says_so(data: st.DataObject) -> None:
    """The reading and the engine are two walks over the same events; they must agree on every clock of any case."""
    path: Pathway = data.draw(st.sampled_from(pathways()))
    events: tuple[CaseEvent, ...] = ()
    now = status(path, events)
    at = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    for number in range(data.draw(st.integers(1, 25))):
        steps = [step for step in path.allowed(now.state) if not now.clocks & set(step.after)]
        if not steps:
            break
        step = data.draw(st.sampled_from(steps))
        at += timedelta(hours=data.draw(st.integers(1, 90)))
        events = (*events, CaseEvent(str(number), step.event, at, step.actors[0], dict.fromkeys(step.needs, "given")))
        now = status(path, events)
    assert now.state != NEW
    running = {
        reading.rule.code
        for reading in case_clocks(path, now.counted, now=at)
        if reading.state in (ClockState.RUNNING, ClockState.OVERDUE)
    }
    assert running == now.clocks
