from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as scipy_stats
from statsmodels.stats.proportion import proportion_confint

from tandem.stats import intervals


@pytest.mark.parametrize("confidence", [0.9, 0.95, 0.99, 0.998])
def test_byar_equals_phe_including_its_unknown_lower_limits(oracle, column, confidence: float) -> None:
    rows = [row for row in oracle("intervals")["counts"] if row["confidence"] == confidence]
    limits = intervals.byar(column(rows, "count"), confidence=confidence)
    np.testing.assert_allclose(limits.lower, column(rows, "byar_lower"), rtol=1e-11)
    np.testing.assert_allclose(limits.upper, column(rows, "byar_upper"), rtol=1e-11)


@pytest.mark.parametrize("confidence", [0.9, 0.95, 0.99, 0.998])
def test_exact_limits_equal_r(oracle, column, confidence: float) -> None:
    rows = [row for row in oracle("intervals")["counts"] if row["confidence"] == confidence]
    limits = intervals.exact_poisson(column(rows, "count"), confidence=confidence)
    np.testing.assert_allclose(limits.lower, column(rows, "exact_lower"), rtol=1e-9)
    np.testing.assert_allclose(limits.upper, column(rows, "exact_upper"), rtol=1e-9)


def test_exact_limits_equal_scipy_chi_square() -> None:
    count = np.arange(1, 60)
    limits = intervals.exact_poisson(count)
    np.testing.assert_allclose(limits.lower, scipy_stats.chi2.ppf(0.025, 2 * count) / 2, rtol=1e-12)
    np.testing.assert_allclose(limits.upper, scipy_stats.chi2.ppf(0.975, 2 * count + 2) / 2, rtol=1e-12)


def test_published_exact_limits() -> None:
    """The expected counts in PHE's published test data for ratio funnels at one and two events; it solved to 4e-6."""
    near, far = intervals.exact_poisson([1, 2]), intervals.exact_poisson([1, 2], confidence=0.998)
    np.testing.assert_allclose(near.lower, [0.025317898, 0.242209467], rtol=5e-6)
    np.testing.assert_allclose(near.upper, [5.571644585, 7.224687515], rtol=5e-7)
    np.testing.assert_allclose(far.upper, [9.233410143, 11.22886836], rtol=5e-7)


def test_nine_is_exact_and_ten_is_byar() -> None:
    limits = intervals.ratio_interval([9.0, 10.0], [3.0, 4.0])
    exact, byar = intervals.exact_poisson(9.0), intervals.byar(10.0)
    assert limits.lower[0] == exact.lower / 3.0
    assert limits.upper[0] == exact.upper / 3.0
    assert limits.lower[1] == byar.lower / 4.0
    assert limits.upper[1] == byar.upper / 4.0


def test_wilson_equals_phe_and_prop_test(oracle, column) -> None:
    for confidence in (0.9, 0.95, 0.998):
        rows = [row for row in oracle("intervals")["proportions"] if row["confidence"] == confidence]
        limits = intervals.wilson(column(rows, "successes"), column(rows, "trials"), confidence=confidence)
        for name in ("lower", "test_lower"):
            np.testing.assert_allclose(limits.lower, column(rows, name), rtol=1e-10, atol=1e-14)
        for name in ("upper", "test_upper"):
            np.testing.assert_allclose(limits.upper, column(rows, name), rtol=1e-10, atol=1e-14)


def test_wilson_equals_statsmodels() -> None:
    x, n = np.arange(0, 41), np.full(41, 40)
    lower, upper = proportion_confint(x, n, method="wilson")
    limits = intervals.wilson(x, n)
    np.testing.assert_allclose(limits.lower, lower, atol=1e-14)
    np.testing.assert_allclose(limits.upper, upper, atol=1e-14)


def test_wilson_at_nothing_none_and_all() -> None:
    limits = intervals.wilson([0, 0, 7], [0, 7, 7])
    assert np.isnan(limits.lower[0])
    assert np.isnan(limits.upper[0])
    assert limits.lower[1] == 0.0
    assert limits.upper[2] == 1.0


def test_unknown_stays_unknown_beside_known() -> None:
    for limits in (
        intervals.ratio_interval([np.nan, 5.0, 50.0], 10.0),
        intervals.exact_poisson([np.nan, 5.0]),
        intervals.wilson([np.nan, 5.0], 10.0),
    ):
        assert np.isnan(limits.lower[0])
        assert np.isnan(limits.upper[0])
        assert np.all(np.isfinite(limits.lower[1:]))


@given(st.integers(0, 10**6), st.floats(0.1, 1e6))
def test_ratio_limits_lie_about_the_ratio(observed: int, expected: float) -> None:
    lower, upper = intervals.ratio_interval(observed, expected)
    assert lower <= observed / expected <= upper


@given(st.integers(1, 10**5), st.data())
def test_wilson_stays_inside_and_mirrors(trials: int, data: st.DataObject) -> None:
    successes = data.draw(st.integers(0, trials))
    lower, upper = intervals.wilson(successes, trials)
    mirrored = intervals.wilson(trials - successes, trials)
    assert 0.0 <= lower <= successes / trials <= upper <= 1.0
    assert float(lower) == pytest.approx(1.0 - float(mirrored.upper), abs=1e-12)


def test_scalars_and_shapes_broadcast() -> None:
    assert intervals.ratio_interval(20, 10).lower.shape == ()
    assert intervals.ratio_interval(np.ones((3, 1)) * 20, np.ones(4)).upper.shape == (3, 4)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: intervals.byar(-1), "count must not be below nought"),
        (lambda: intervals.byar("few"), "count must be a number"),
        (lambda: intervals.byar(5, confidence=95), "such as 0.95; it was 95"),
        (lambda: intervals.ratio_interval(5, 0), "expected must be above nought"),
        (lambda: intervals.ratio_interval([1, 2, 3], [1, 2]), r"they were \(3,\), \(2,\)"),
        (lambda: intervals.wilson(6, 5), "successes must not exceed trials"),
    ],
)
def test_refusals_name_the_argument(call, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()


def test_scipy_is_not_imported_until_a_count_is_below_ten() -> None:
    code = (
        "import sys, tandem.stats as s; s.intervals.ratio_interval([10, 2430], 20.0);"
        "s.normal.probability_below(-2.0); assert not any(m.startswith('scipy') for m in sys.modules);"
        "s.intervals.ratio_interval(9, 20.0); assert 'scipy.special' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
