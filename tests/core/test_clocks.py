"""The shipped clocks: every row of the process specification, with its limit and its authority."""

from __future__ import annotations

from datetime import date

import pytest

from tandem.core.clocks import ClockRule, clock_rule, clock_rules
from tandem.core.clocks_limits import Bound
from tandem.core.errors import InputError
from tandem.core.law import LegalStatus

STATUTE, REGULATIONS, WORKING_TOGETHER, GUIDANCE, LOCAL = LegalStatus
EVERY = "at intervals of no more than"

EXPECTED = [
    ("C1", "within 1 working day", WORKING_TOGETHER),
    ("C2", "within 1 working day", WORKING_TOGETHER),
    ("C3", "within 1 working day", LOCAL),
    ("C3b", "no later than 3 working days", LOCAL),
    ("C4", "within 48 hours | within 24 hours | within 2 working days", LOCAL),
    ("C4b", "within 1 working day", LOCAL),
    ("C5", "within 24 hours | within 0 working days | within 3 working days", LOCAL),
    ("C6", "within 1 working day", LOCAL),
    ("C7", "within 24 hours", LOCAL),
    ("C8a", "no later than 45 working days", WORKING_TOGETHER),
    ("C8b", "within 45 working days", GUIDANCE),
    ("C9", "within 15 working days", WORKING_TOGETHER),
    ("C10", "within 10 working days", WORKING_TOGETHER),
    ("C10b", "at intervals of no more than 6 weeks | at intervals of no more than 1 month", LOCAL),
    ("C11", "at least 2 working days before | at least 48 hours before", LOCAL),
    ("C11b", "at least 5 working days before | at least 3 working days before", LOCAL),
    ("C12", "within 3 months", WORKING_TOGETHER),
    ("C13", "at intervals of no more than 6 months", WORKING_TOGETHER),
    (
        "C14",
        f"{EVERY} 10 working days | {EVERY} 2 weeks | {EVERY} 4 weeks",
        LOCAL,
    ),
    ("C15", "at intervals of no more than 20 working days", LOCAL),
    ("C15b", "within 3 months", LOCAL),
    ("C16", "within 15 working days", LOCAL),
    ("C17", "within 3 months + within 20 working days", LOCAL),
    ("L1", "within 20 working days", REGULATIONS),
    ("L2", "no later than 3 months", REGULATIONS),
    ("L3", "at intervals of no more than 6 months", REGULATIONS),
    (
        "L4",
        f"within 1 week | within 1 week | {EVERY} 1 week | {EVERY} 1 week | within 1 week",
        REGULATIONS,
    ),
    ("L5", "within 10 working days", WORKING_TOGETHER),
    ("L5b", "at least 0 hours before", REGULATIONS),
    ("E1", "no later than 72 hours", STATUTE),
    ("E2", "no later than 8 days | no later than 8 days", STATUTE),
    ("E2b", "no later than 7 days", STATUTE),
    ("E3", "within 26 weeks, the first day included", STATUTE),
    ("E4", "within 72 hours", WORKING_TOGETHER),
    ("E5", "within 1 working day", WORKING_TOGETHER),
    ("E6", "within 7 working days", REGULATIONS),
    ("R1", "within 5 working days", WORKING_TOGETHER),
    ("R2", "within 15 working days", WORKING_TOGETHER),
    ("R3", "no later than 6 months", WORKING_TOGETHER),
    ("S1", "within 2 months", STATUTE),
    ("S2", "within 28 days", REGULATIONS),
]


@pytest.mark.parametrize(("code", "limits", "status"), EXPECTED, ids=[row[0] for row in EXPECTED])
def test_a_clock_has_the_limit_and_the_status_of_the_specification(code: str, limits: str, status: LegalStatus) -> None:
    version = clock_rule(code).on(date(2026, 11, 24))
    options = (" + ".join(count.limit.words for count in option.first) for option in version.options)
    assert " | ".join(options) == limits
    assert {option.authority.status for option in version.options} == {status}


def test_no_clock_is_missing_and_none_is_unheard_of() -> None:
    assert [rule.code for rule in clock_rules()] == [row[0] for row in EXPECTED]


@pytest.mark.parametrize("rule", clock_rules(), ids=lambda rule: rule.code)
def test_a_clock_says_all_a_screen_must_say(rule: ClockRule) -> None:
    assert rule.title
    assert rule.counts_from
    assert rule.from_event in rule.start_events
    for version in rule.versions:
        keys = [option.key for option in version.options]
        assert len(set(keys)) == len(keys)
        for option in version.options:
            assert option.authority.source
            assert option.authority.effective_from == version.effective_from
            assert option.may_pause is (option.authority.status is LegalStatus.LOCAL)
            intervals = [step.limit.bound for step in option.then]
            assert set(intervals) <= {Bound.INTERVALS}
            if option.then:
                assert option.then[-1].until is option.then[-1].until_event is None, "the last step must last"


def test_only_a_local_rule_offers_a_choice_of_limit() -> None:
    """L4 and E2 have options of another kind: the placement and the order decide, not the partnership."""
    for rule in clock_rules():
        for version in rule.versions:
            local = {option.authority.status is LegalStatus.LOCAL for option in version.options}
            assert len(version.options) == 1 or local == {True} or rule.code in ("L4", "E2")


def test_the_assessment_clock_and_the_published_measure_of_that_name_start_apart() -> None:
    duty, measure = clock_rule("C8a"), clock_rule("C8b")
    assert duty.from_event == "referral_received"
    assert measure.from_event == "assessment_started"
    assert duty.measure is not None
    assert duty.measure.from_event == "the start of the assessment (AssessmentActualStartDate)"
    assert "never compare" in duty.measure.differs
    assert [point.words for point in duty.versions[0].options[0].review_points] == [
        "within 10 working days", "within 20 working days", "within 35 working days",
    ]  # fmt: skip


def test_clocks_with_a_published_measure_name_it() -> None:
    assert {rule.code for rule in clock_rules() if rule.measure} == {"C8a", "C8b", "C9", "C12", "C13", "L5b", "E3"}


def test_a_group_gives_its_clocks() -> None:
    assert [rule.code for rule in clock_rules(group="front_door")] == ["C1", "C2", "C3", "C3b", "C4", "C4b"]


def test_an_unknown_clock_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError, match="no clock 'c8'") as caught:
        clock_rule("c8")
    assert "C8a" in caught.value.hint


def test_a_day_before_the_rule_is_refused_with_the_day_it_began() -> None:
    assert clock_rule("C8a").on(date(2013, 4, 15))
    with pytest.raises(InputError, match="It stands from 2013-04-15 on"):
        clock_rule("C8a").on(date(2013, 4, 14))


def test_an_unknown_option_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="48_hours, 24_hours, 2_working_days"):
        clock_rule("C4").versions[0].option("3_days")
