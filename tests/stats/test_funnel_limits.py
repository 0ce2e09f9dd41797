from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.stats import funnel
from tandem.stats.transforms import Transform

PAIRS = [(0.95, "ll95", "ul95"), (0.998, "ll998", "ul998")]
# FunnelPlotR writes 1.959964 and 3.090232 for the quantiles.
ROUNDED_Z = 1e-6


@pytest.mark.parametrize(("confidence", "low", "high"), PAIRS)
def test_poisson_limits_equal_funnelplotr(oracle, column, confidence: float, low: str, high: str) -> None:
    case = oracle("funnel")
    for name, target in (("poisson", 1.0), ("poisson_half", 0.5)):
        limits = funnel.poisson_limits(case["grid"], confidence=confidence, target=target)
        np.testing.assert_allclose(limits.lower, column(case[name], low), rtol=1e-9, atol=1e-15)
        np.testing.assert_allclose(limits.upper, column(case[name], high), rtol=1e-9)


@pytest.mark.parametrize(("confidence", "low", "high"), PAIRS)
def test_log_limits_equal_funnelplotr(oracle, column, confidence: float, low: str, high: str) -> None:
    case = oracle("funnel")
    limits = funnel.ratio_od_limits(case["grid"], case["log_tau2"], confidence=confidence)
    np.testing.assert_allclose(limits.lower, column(case["log_od"], "od" + low), rtol=ROUNDED_Z)
    np.testing.assert_allclose(limits.upper, column(case["log_od"], "od" + high), rtol=ROUNDED_Z)


@pytest.mark.parametrize(("confidence", "low", "high"), PAIRS)
def test_arcsine_limits_equal_funnelplotr_where_the_angle_needs_no_holding(
    oracle, column, confidence: float, low: str, high: str
) -> None:
    case = oracle("funnel")
    grid = np.array(case["grid"])
    limits = funnel.proportion_od_limits(
        grid, case["arcsine_tau2"], target=case["arcsine_target"], confidence=confidence
    )
    easy = grid >= 152
    np.testing.assert_allclose(limits.lower[easy], column(case["arcsine_od"], "od" + low)[easy], rtol=ROUNDED_Z)
    np.testing.assert_allclose(limits.upper[easy], column(case["arcsine_od"], "od" + high)[easy], rtol=ROUNDED_Z)


def test_square_root_limits_are_squared_back() -> None:
    """FunnelPlotR leaves 1 +/- z sqrt(s^2 + tau^2); a ratio of sqrt(O/E) must be squared."""
    limits = funnel.ratio_od_limits([100.0], 0.04, transform=Transform.SQRT)
    reach = 1.959963984540054 * np.sqrt(1 / 400 + 0.04)
    np.testing.assert_allclose(limits.lower, [(1 - reach) ** 2])
    np.testing.assert_allclose(limits.upper, [(1 + reach) ** 2])


def test_square_root_lower_limit_is_nought_where_the_root_would_be_negative() -> None:
    assert funnel.ratio_od_limits(1.0, 0.5, transform=Transform.SQRT, confidence=0.998).lower == 0.0


@given(st.floats(0.0, 1.0), st.floats(0.0, 0.5), st.sampled_from([0.95, 0.998]))
def test_proportion_limits_never_turn_back(target: float, tau2: float, confidence: float) -> None:
    """The limits close in on the target as trials grow, whatever the order they are given in."""
    trials = np.array([1.0, 2.0, 3.0, 5.0, 9.0, 20.0, 100.0, 10_000.0])
    limits = funnel.proportion_od_limits(trials, tau2, target=target, confidence=confidence)
    assert np.all(np.diff(limits.lower) >= -1e-15)
    assert np.all(np.diff(limits.upper) <= 1e-15)
    assert np.all((limits.lower >= 0) & (limits.lower <= target + 1e-12))
    assert np.all((limits.upper <= 1) & (limits.upper >= target - 1e-12))
    backwards = funnel.proportion_od_limits(trials[::-1], tau2, target=target, confidence=confidence)
    np.testing.assert_array_equal(backwards.lower[::-1], limits.lower)


@pytest.mark.parametrize("transform", [Transform.LOG, Transform.SQRT])
def test_over_dispersed_limits_lie_outside_plain_ones(transform: Transform) -> None:
    expected = np.array([5.0, 50.0, 5_000.0])
    plain = funnel.ratio_od_limits(expected, 0.0, transform=transform)
    wide = funnel.ratio_od_limits(expected, 0.1, transform=transform)
    assert np.all(wide.lower < plain.lower)
    assert np.all(wide.upper > plain.upper)


def test_detectability_of_a_large_place() -> None:
    """With a spread of 0.40 on the log scale a place must fall to 46% (95%) or 29% (99.8%) to be outside."""
    assert float(funnel.ratio_od_limits(1e9, 0.16).lower) == pytest.approx(0.4566, abs=1e-3)
    assert float(funnel.ratio_od_limits(1e9, 0.16, confidence=0.998).lower) == pytest.approx(0.2905, abs=1e-3)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: funnel.poisson_limits(0), "expected must be above nought"),
        (lambda: funnel.ratio_od_limits(5, 0.1, transform=Transform.ARCSINE), "log or the sqrt"),
        (lambda: funnel.proportion_od_limits(5, 0.1, target=2), "between 0 and 1"),
        (lambda: funnel.ratio_od_limits(5, -0.1), "tau2 must not be below nought"),
    ],
)
def test_refusals(call, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
