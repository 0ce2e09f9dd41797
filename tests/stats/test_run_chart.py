from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from tandem.stats import run_chart


def test_every_part_equals_r(oracle) -> None:
    for case in oracle("spc")["runs"]:
        got = run_chart.run_chart(case["values"])
        assert float(got.median) == pytest.approx(case["median"], rel=1e-14)
        assert got.useful == case["useful"]
        assert got.longest_run == case["longest"]
        assert got.longest_allowed == case["allowed"]
        assert got.crossings == case["crossings"]
        assert got.crossings_needed == case["needed"]
        assert got.shift == (case["longest"] > case["allowed"])
        assert got.few_crossings == (case["crossings"] < case["needed"])


def test_crossings_needed_equal_the_binomial_quantile(oracle, column) -> None:
    rows = oracle("spc")["needed"]
    for trials, needed in zip(column(rows, "trials"), column(rows, "needed"), strict=True):
        assert scipy_stats.binom.ppf(0.05, trials, 0.5) == needed
        points = int(trials) + 1
        if points % 2 == 0:
            assert run_chart.run_chart(np.tile([-1.0, 1.0], points // 2)).crossings_needed == needed


def test_longest_run_steps_where_the_published_table_does() -> None:
    """Critical values of log2(n) + 3 as tabulated for 10 to 109 points: even numbers beside each step."""
    for points, allowed in {10: 6, 12: 7, 22: 7, 24: 8, 44: 8, 46: 9, 90: 9, 92: 10}.items():
        got = run_chart.run_chart(np.tile([-1.0, 1.0], points // 2))
        assert (got.useful, got.longest_allowed) == (points, allowed)


def test_points_on_the_median_and_unknown_points_neither_break_nor_lengthen() -> None:
    plain = run_chart.run_chart([1.0, 2, 3, 7, 8, 9])
    gaps = run_chart.run_chart([1.0, 2, 5, 3, np.nan, 7, 8, 5, 9])
    assert (gaps.useful, gaps.longest_run, gaps.crossings) == (plain.useful, plain.longest_run, plain.crossings)


def test_a_flat_or_unknown_series_gives_no_signal() -> None:
    for values in ([4.0] * 8, [np.nan] * 8, [3.0]):
        got = run_chart.run_chart(values)
        assert got.useful == 0
        assert not got.shift
        assert not got.few_crossings
    assert np.isnan(run_chart.run_chart([np.nan]).median)


def test_a_shift_is_seen() -> None:
    got = run_chart.run_chart([*([1.0, 2.0] * 6), *([11.0, 12.0] * 6)])
    assert got.shift
    assert got.few_crossings


@given(st.integers(1, 4), st.integers(2, 30), st.integers(0, 10_000))
def test_many_series_at_once_equal_one_at_a_time(rows: int, points: int, seed: int) -> None:
    values = np.random.default_rng(seed).integers(0, 6, (rows, points))
    together = run_chart.run_chart(values)
    for row in range(rows):
        alone = run_chart.run_chart(values[row])
        assert (together.longest_run[row], together.crossings[row]) == (alone.longest_run, alone.crossings)


def test_refuses_no_points() -> None:
    with pytest.raises(ValueError, match="at least one point"):
        run_chart.run_chart([])
