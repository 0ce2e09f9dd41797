from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.stats import cusum
from tandem.stats.cusum import PoissonCusum


@pytest.mark.parametrize("place", range(7))
def test_average_run_lengths_equal_spc(oracle, place: int) -> None:
    case = oracle("cusum")["arl"][place]
    chart = PoissonCusum(case["ratio"], case["threshold"])
    assert cusum.average_run_length(chart, case["expected"], nodes=1600) == pytest.approx(case["arl0"], rel=1e-6)
    again = cusum.average_run_length(chart, case["expected"], true_ratio=case["true_ratio"], nodes=1600)
    assert again == pytest.approx(case["arl1"], rel=1e-6)
    assert cusum.average_run_length(chart, case["expected"]) == pytest.approx(case["arl0"], rel=1e-3)


@pytest.mark.parametrize("place", range(2))
def test_paths_equal_r_downwards_and_upwards(oracle, place: int) -> None:
    case = oracle("cusum")["paths"][place]
    path = PoissonCusum(case["ratio"], 3.3).run(case["observed"], case["expected"])
    np.testing.assert_allclose(path.values, case["values"], rtol=1e-11, atol=1e-13)
    np.testing.assert_array_equal(path.signals, np.array(case["values"]) >= 3.3)


@pytest.mark.parametrize(("expected", "threshold", "delay"), [(5.0, 2.80, 10.4), (20.0, 3.33, 3.9)])
def test_calibrated_thresholds_and_delays_are_those_known(expected: float, threshold: float, delay: float) -> None:
    """A fall of 30% looked for, one false signal in 120 months."""
    chart = cusum.calibrate(expected, ratio=0.7, arl0=120)
    assert chart.threshold == pytest.approx(threshold, rel=0.02)
    assert cusum.average_run_length(chart, expected) >= 120
    assert cusum.average_run_length(chart, expected, true_ratio=0.7) == pytest.approx(delay, rel=0.05)


def test_a_large_count_is_caught_at_once() -> None:
    chart = cusum.calibrate(200.0, ratio=0.7, arl0=120)
    assert cusum.average_run_length(chart, 200.0, true_ratio=0.7) == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize(("ratio", "true_ratio"), [(0.7, 1.0), (0.7, 0.7), (1.5, 1.0)])
def test_simulation_agrees_with_the_markov_chain(ratio: float, true_ratio: float) -> None:
    chart = PoissonCusum(ratio, 2.0)
    rng = np.random.default_rng(77)
    path = chart.run(rng.poisson(8.0 * true_ratio, (4_000, 1_500)), 8.0)
    first = np.where(path.signals.any(axis=1), path.signals.argmax(axis=1) + 1, 1_500)
    exact = cusum.average_run_length(chart, 8.0, true_ratio=true_ratio)
    assert first.mean() == pytest.approx(exact, rel=0.06)


def test_a_longer_wait_for_a_false_signal_needs_a_higher_threshold() -> None:
    thresholds = [cusum.calibrate(5.0, ratio=0.7, arl0=arl).threshold for arl in (24, 60, 120, 500)]
    assert thresholds == sorted(thresholds)
    assert len(set(thresholds)) == 4


@given(st.lists(st.integers(0, 60), min_size=2, max_size=40), st.integers(1, 39), st.sampled_from([0.7, 1.4]))
def test_carrying_the_state_on_equals_one_run(observed: list[int], cut: int, ratio: float) -> None:
    chart = PoissonCusum(ratio, 3.0)
    cut = min(cut, len(observed) - 1)
    whole = chart.run(observed, 20.0)
    head = chart.run(observed[:cut], 20.0)
    tail = chart.run(observed[cut:], 20.0, start=head.state)
    np.testing.assert_allclose(np.concatenate([head.values, tail.values]), whole.values)
    assert tail.state == whole.state


def test_an_unknown_month_leaves_the_state_as_it_was() -> None:
    path = PoissonCusum(0.7, 3.0).run([10.0, np.nan, 10.0], 20.0)
    assert path.values[1] == path.values[0]
    assert path.values[2] > path.values[1]


def test_a_sum_at_the_threshold_is_a_signal() -> None:
    path = PoissonCusum(0.7, 3.0).run([np.nan], 20.0, start=3.0)
    assert path.signals[0]


def test_increment_by_hand() -> None:
    path = PoissonCusum(0.7, 3.0).run([12.0], [20.0])
    assert path.values[0] == pytest.approx(12 * math.log(0.7) + 20 * 0.3)


def test_many_series_at_once_start_where_each_left_off() -> None:
    path = PoissonCusum(0.7, 3.0).run([[20.0, 10.0], [5.0, 5.0]], [[20.0], [5.0]], start=[0.0, 2.0])
    assert path.values.shape == (2, 2)
    assert path.state.shape == (2,)
    assert path.values[1, 0] == pytest.approx(2.0 + 5 * math.log(0.7) + 5 * 0.3)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: PoissonCusum(1.0, 3.0), "not one"),
        (lambda: PoissonCusum(-0.5, 3.0), "above nought"),
        (lambda: PoissonCusum(0.7, 0.0), "threshold must be above nought"),
        (lambda: cusum.calibrate(5.0, ratio=0.7, arl0=1.0), "arl0 must be above one"),
        (lambda: cusum.calibrate(0.0, ratio=0.7, arl0=120), "expected must be above nought"),
        (lambda: PoissonCusum(0.7, 3.0).run(5.0, 5.0), "time on the last axis"),
    ],
)
def test_refusals(call, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
