from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.stats import spc
from tandem.stats.spc import SpecialCause

HIGH_LOW = {1: ("Above UCL", "7 Point Trend (Increasing)", "2 in 3 Above CL", "7 Points Above CL")}
HIGH_LOW[-1] = ("Below LCL", "7 Point Trend (Decreasing)", "2 in 3 Below CL", "7 Points Below CL")


def named(signals: spc.Signals) -> list[str]:
    pairs = zip(signals.cause.tolist(), signals.direction.tolist(), strict=True)
    return [HIGH_LOW[direction][cause - 1] if cause else "Common Cause" for cause, direction in pairs]


def marks(values: list[float]) -> list[SpecialCause]:
    return [SpecialCause(code) for code in spc.making_data_count(spc.xmr(values)).cause]


def about_nought(values: list[float], *, reach: float) -> spc.Signals:
    """Signals about a mean of nought with limits at -/+ ``reach``, whatever the values' own would be."""
    near = 2 * reach / 3
    bars = [np.asarray(bar) for bar in (0.0, reach / spc.LIMIT, -reach, reach, -near, near)]
    chart = spc.XmR(np.array(values), *bars, provisional=np.asarray(False))
    return spc.making_data_count(chart)


def judged(values: list[float], *, reach: float) -> list[int]:
    return about_nought(values, reach=reach).cause.tolist()


def test_limits_and_every_point_equal_nhsrplotthedots(oracle) -> None:
    charts = oracle("spc")["charts"]
    seen = set()
    for case in charts:
        chart = spc.xmr(case["values"])
        assert float(chart.centre) == pytest.approx(case["mean"], rel=1e-12)
        assert float(chart.lower) == pytest.approx(case["lower"], rel=1e-9, abs=1e-9)
        assert float(chart.upper) == pytest.approx(case["upper"], rel=1e-9, abs=1e-9)
        assert named(spc.making_data_count(chart)) == case["cause"]
        seen.update(case["cause"])
    assert len(seen) == 9


def test_many_charts_at_once_equal_one_at_a_time(oracle) -> None:
    series = np.array([case["values"] for case in oracle("spc")["charts"] if len(case["values"]) == 36])
    together = spc.making_data_count(spc.xmr(series))
    assert series.shape == (60, 36)
    for row in range(60):
        alone = spc.making_data_count(spc.xmr(series[row]))
        np.testing.assert_array_equal(together.cause[row], alone.cause)
        np.testing.assert_array_equal(together.direction[row], alone.direction)


def test_one_wild_range_is_screened_out_of_the_limits() -> None:
    calm = [10.0, 12, 11, 13, 12, 11, 10, 12, 11, 12, 13, 12]
    wild = [*calm[:6], 60.0, *calm[6:]]
    chart = spc.xmr(wild)
    ranges = np.abs(np.diff(wild))
    kept = ranges[ranges < 3.267 * ranges.mean()]
    assert len(kept) == len(ranges) - 2
    assert float(chart.moving_range) == pytest.approx(kept.mean())
    assert marks(wild)[6] is SpecialCause.OUTSIDE


def test_seven_on_one_side_but_not_six_and_a_point_on_the_mean_breaks_the_run() -> None:
    values = [9.0, 10, 9, 10, 9, 10, -9, -10, -9, -10, -9, -10, -9]
    cause = judged(values, reach=90.0)
    assert set(cause[:6]) == {SpecialCause.NONE}
    assert set(cause[6:]) == {SpecialCause.ONE_SIDE}
    values[9] = 0.0
    assert set(judged(values, reach=90.0)) == {SpecialCause.NONE}


def test_a_run_exactly_on_the_mean_is_no_signal() -> None:
    """nhspy-plotthedots flags this: its test lost the condition that a point be off the mean."""
    assert set(marks([5.0] * 10)) == {SpecialCause.NONE}
    assert set(marks([0.1] * 36)) == {SpecialCause.NONE}


def test_a_series_that_never_moves_has_limits_at_its_mean() -> None:
    chart = spc.xmr([4.0] * 12)
    assert chart.lower == chart.upper == 4.0


def test_seven_rising_points_are_a_trend_and_a_tie_breaks_it() -> None:
    base = [50.0, 20, 60, 30, 55, 25]
    rising = [*base, 30.0, 34, 38, 42, 46, 50, 54.0]
    assert marks(rising)[-7:] == [SpecialCause.TREND] * 7
    tied = [*base, 30.0, 34, 38, 38, 46, 50, 54.0]
    assert SpecialCause.TREND not in marks(tied)


def test_a_trend_is_named_for_the_way_it_runs_not_the_side_it_lies_on() -> None:
    signals = spc.making_data_count(spc.xmr([*([10.0, 90.0] * 8), 20, 25, 30, 35, 40, 45, 48.0]))
    low_but_rising = signals.cause[-7:] == SpecialCause.TREND
    assert np.all(low_but_rising)
    np.testing.assert_array_equal(signals.direction[-7:], 1)


@pytest.mark.parametrize("way", [1, -1])
def test_where_one_trend_turns_into_another_the_point_takes_the_later(way: int) -> None:
    values = [way * float(value) for value in [*range(7), *range(5, -1, -1)]]
    signals = about_nought(values, reach=90.0)
    assert set(signals.cause) == {SpecialCause.TREND}
    assert signals.direction.tolist() == [way] * 6 + [-way] * 7


def test_a_step_with_no_change_beyond_a_trend_does_not_turn_its_direction() -> None:
    signals = spc.making_data_count(
        spc.xmr([*([10.0, 90.0] * 8), 20, 25, 30, 35, 40, 45, 48, 48, 45, 40, 35, 30, 25, 20.0])
    )
    at_top = signals.direction[22:24]
    np.testing.assert_array_equal(at_top, [1, -1])


def test_two_of_three_needs_all_three_on_one_side() -> None:
    two = SpecialCause.TWO_OF_THREE
    assert judged([-1.0, 2.5, 0.5, 2.5, -1.0], reach=3.0) == [0, two, 0, two, 0]
    assert judged([-1.0, 2.5, -0.5, 2.5, -1.0], reach=3.0) == [0, 0, 0, 0, 0]
    assert judged([-1.0, 2.5, 2.5, -1.0], reach=3.0) == [0, 0, 0, 0]
    assert judged([0.5, 2.5, 3.5, -1.0], reach=3.0) == [0, 0, SpecialCause.OUTSIDE, 0]


def test_outside_goes_before_trend() -> None:
    values = [*([48.0, 52.0] * 10), 50, 53, 56, 59, 62, 65, 95.0]
    result = marks(values)
    assert result[-1] is SpecialCause.OUTSIDE
    assert result[-7] is SpecialCause.TREND


def test_an_unknown_month_breaks_runs_and_is_never_marked() -> None:
    rising = [50.0, 20, 60, 30, 55, 25, 30, 34, 38, np.nan, 46, 50, 54]
    signals = spc.making_data_count(spc.xmr(rising))
    assert SpecialCause.TREND not in signals.cause
    assert signals.cause[9] == SpecialCause.NONE
    known = spc.xmr([1.0, 3.0, np.nan, 9.0, 10.0])
    assert known.moving_range == pytest.approx((2.0 + 1.0) / 2)


def test_limits_are_provisional_under_twelve_points() -> None:
    assert spc.xmr(np.arange(11.0)).provisional
    assert not spc.xmr(np.arange(12.0)).provisional


def test_one_point_has_a_mean_and_unknown_limits() -> None:
    chart = spc.xmr([7.0])
    assert chart.centre == 7.0
    assert np.isnan(chart.upper)
    assert spc.making_data_count(chart).cause.tolist() == [0]


@given(st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=40))
def test_turned_upside_down_the_same_points_are_marked_the_other_way(values: list[float]) -> None:
    up, down = spc.making_data_count(spc.xmr(values)), spc.making_data_count(spc.xmr(np.negative(values)))
    np.testing.assert_array_equal(up.cause, down.cause)
    np.testing.assert_array_equal(up.direction, -down.direction)


def shares(values: np.ndarray) -> tuple[float, float]:
    """The share of charts with any point marked, and with the latest marked."""
    marked = spc.making_data_count(spc.xmr(values)).cause > 0
    return float(np.mean(np.any(marked, axis=1))), float(np.mean(marked[:, -1]))


@pytest.mark.parametrize("mean", [3, 20, 200])
def test_in_control_a_third_of_charts_have_a_mark_but_few_at_the_latest_month(mean: int) -> None:
    """36 months: any point marked on 30 to 44 in a hundred charts, the latest on about 2."""
    anywhere, latest = shares(np.random.default_rng(2024).poisson(mean, (4_000, 36)))
    assert 0.27 <= anywhere <= 0.45
    assert 0.010 <= latest <= 0.035


def test_autocorrelation_multiplies_false_alarms() -> None:
    noise = np.random.default_rng(2025).normal(size=(3_000, 86))
    level = np.zeros_like(noise)
    for month in range(1, 86):
        level[:, month] = 0.5 * level[:, month - 1] + noise[:, month]
    anywhere, latest = shares(level[:, 50:])
    assert anywhere > 0.75
    assert 0.08 < latest < 0.16


def test_a_school_holiday_every_august_is_always_marked() -> None:
    """Why a series is put right for its months before it is charted."""
    season = np.where(np.arange(36) % 12 == 7, 0.35, 1.0)
    anywhere, _ = shares(np.random.default_rng(7).poisson(200 * season, (500, 36)))
    assert anywhere > 0.99


def test_refuses_no_points() -> None:
    with pytest.raises(ValueError, match="at least one point"):
        spc.xmr([])
