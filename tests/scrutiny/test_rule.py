"""The rule, each condition at its boundary on both sides, and its mirror image."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.scrutiny.rule import Direction, Side, Verdict, direction, judge

FAR = Side(z=-3.5, z_before=[], z_others=-2.5, probability=0.99, referrals=200.0)
NOT = Side(z=3.5, z_before=[], z_others=2.5, probability=0.0, referrals=-200.0)


def low(**change: object) -> Verdict:
    return judge(replace(FAR, **change), NOT, assessable=True)  # type: ignore[arg-type]


def test_all_conditions_together_are_far_lower() -> None:
    assert low() is Verdict.ALARMINGLY_LOW


def test_the_same_on_the_other_side_is_far_higher() -> None:
    assert judge(NOT, FAR, assessable=True) is Verdict.ALARMINGLY_HIGH


@pytest.mark.parametrize("side", [FAR, replace(FAR, z=-9.0)])
def test_a_failed_gate_judges_nothing(side: Side) -> None:
    assert judge(side, NOT, assessable=False) is Verdict.NOT_ASSESSABLE


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({"z": -3.0901}, Verdict.ALARMINGLY_LOW),
        ({"z": -3.09}, Verdict.WATCH_LOW),
        ({"z": -2.0, "z_before": [-1.961]}, Verdict.ALARMINGLY_LOW),
        ({"z": -2.0, "z_before": [-1.96]}, Verdict.WATCH_LOW),
        ({"z": -1.96, "z_before": [-1.961, -1.961]}, Verdict.ALARMINGLY_LOW),
        ({"z": -1.96, "z_before": [-1.961]}, Verdict.WITHIN_RANGE),
        ({"z": -1.961, "z_before": [-1.961]}, Verdict.ALARMINGLY_LOW),
        ({"z_others": -1.961}, Verdict.ALARMINGLY_LOW),
        ({"z_others": -1.96}, Verdict.WATCH_LOW),
        ({"z_others": None}, Verdict.WATCH_LOW),
        ({"probability": 0.9001}, Verdict.ALARMINGLY_LOW),
        ({"probability": 0.9}, Verdict.WATCH_LOW),
        ({"referrals": 30.0}, Verdict.ALARMINGLY_LOW),
        ({"referrals": 29.99}, Verdict.WATCH_LOW),
    ],
)
def test_each_condition_at_its_boundary(change: dict[str, object], verdict: Verdict) -> None:
    assert low(**change) is verdict


@pytest.mark.parametrize(("z", "verdict"), [(-1.961, Verdict.WATCH_LOW), (-1.96, Verdict.WITHIN_RANGE)])
def test_watching_begins_beyond_1_96(z: float, verdict: Verdict) -> None:
    assert judge(replace(FAR, z=z, z_others=0.0), NOT, assessable=True) is verdict
    mirrored = {Verdict.WATCH_LOW: Verdict.WATCH_HIGH}.get(verdict, verdict)
    assert judge(NOT, replace(FAR, z=z, z_others=0.0), assessable=True) is mirrored


def test_low_per_child_but_not_given_others_is_the_whole_system() -> None:
    assert replace(FAR, z_others=-0.5).whole_system
    assert not FAR.whole_system
    assert not replace(FAR, z=-1.0, z_others=-0.5).whole_system


@given(
    st.floats(-6, 6), st.lists(st.floats(-6, 6), max_size=2), st.floats(-6, 6), st.floats(0, 1), st.floats(-500, 500)
)
def test_high_mirrors_low(z: float, before: list[float], others: float, probability: float, referrals: float) -> None:
    one = Side(z, before, others, probability, referrals)
    other = Side(-z, [-b for b in before], -others, 0.0, -referrals)
    swapped = {
        Verdict.ALARMINGLY_LOW: Verdict.ALARMINGLY_HIGH,
        Verdict.WATCH_LOW: Verdict.WATCH_HIGH,
        Verdict.WATCH_HIGH: Verdict.WATCH_LOW,
    }
    here, there = judge(one, other, assessable=True), judge(other, one, assessable=True)
    assert there is swapped.get(here, here)


@pytest.mark.parametrize(
    ("rate", "england", "expected"),
    [
        (8.99, 10.0, Direction.BELOW),
        (9.0, 10.0, Direction.NEAR),
        (11.0, 10.0, Direction.NEAR),
        (11.01, 10.0, Direction.ABOVE),
        (None, 10.0, None),
        (9.0, None, None),
    ],
)
def test_direction_is_a_tenth_either_side_of_england(
    rate: float | None, england: float | None, expected: Direction | None
) -> None:
    assert direction(rate, england) is expected
