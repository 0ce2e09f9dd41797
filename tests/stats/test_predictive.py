from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from tandem.stats import funnel, predictive, transforms
from tandem.stats.transforms import Transform


def test_chance_of_a_count_as_low_equals_r(oracle, column) -> None:
    rows = oracle("bayes")["predictive"]
    found = predictive.count_probability_as_low(
        column(rows, "observed"), column(rows, "expected"), column(rows, "tau2")
    )
    np.testing.assert_allclose(found, column(rows, "below"), rtol=1e-9)


@pytest.mark.parametrize(("confidence", "name"), [(0.95, "95"), (0.998, "998")])
def test_count_limits_equal_r(oracle, column, confidence: float, name: str) -> None:
    rows = oracle("bayes")["predictive"]
    limits = predictive.count_limits(column(rows, "expected"), column(rows, "tau2"), confidence=confidence)
    np.testing.assert_array_equal(limits.lower, column(rows, "lower" + name))
    np.testing.assert_array_equal(limits.upper, column(rows, "upper" + name))


@given(st.floats(0.2, 5_000), st.floats(0.0, 1.0), st.sampled_from([0.8, 0.95, 0.998]))
def test_count_limits_hold_at_least_the_confidence(expected: float, tau2: float, confidence: float) -> None:
    lower, upper = predictive.count_limits(expected, tau2, confidence=confidence)
    tail = (1 - confidence) / 2
    assert predictive.count_probability_as_low(lower, expected, tau2) >= tail
    if lower > 0:
        assert predictive.count_probability_as_low(lower - 1, expected, tau2) < tail
    assert predictive.count_probability_as_low(upper, expected, tau2) >= 1 - tail


def test_probability_as_low_is_the_normal_tail_of_z() -> None:
    units = transforms.log_ratio([60.0, 100.0, 240.0], 100.0)
    z = funnel.z_overdispersed(units, 0.16)
    np.testing.assert_allclose(predictive.probability_as_low(units, 0.16), scipy_stats.norm.cdf(z), rtol=1e-12)


def test_unit_posterior_is_the_product_of_two_normals() -> None:
    """Against a numerical product of prior and likelihood on a fine grid."""
    units = transforms.log_ratio([60.0, 4.0], [100.0, 9.0])
    unit = predictive.unit_posterior(units, 0.16)
    theta = np.linspace(-4, 4, 80_001)
    for place in range(2):
        prior = scipy_stats.norm.pdf(theta, 0.0, 0.4)
        weight = prior * scipy_stats.norm.pdf(units.value[place], theta, units.standard_error[place])
        weight /= weight.sum()
        assert float(unit.mean[place]) == pytest.approx(float(weight @ theta), abs=1e-6)
        assert float(unit.below(0.75)[place]) == pytest.approx(float(weight[theta < np.log(0.75)].sum()), abs=1e-4)


@pytest.mark.parametrize("form", [transforms.log_ratio, transforms.sqrt_ratio])
def test_posterior_limits_hold_their_probability(form) -> None:
    unit = predictive.unit_posterior(form([50.0, 140.0], [100.0, 100.0]), 0.05)
    limits = unit.limits(confidence=0.9)
    np.testing.assert_allclose(unit.below(limits.lower), 0.05, rtol=1e-9)
    np.testing.assert_allclose(unit.below(limits.upper), 0.95, rtol=1e-9)


def test_posterior_of_a_proportion() -> None:
    unit = predictive.unit_posterior(transforms.arcsine_proportion([15.0], [100.0], target=0.2), 0.01)
    assert unit.transform is Transform.ARCSINE
    assert 0.5 < float(unit.below(0.2)[0]) < 1.0
    assert unit.below(0.0)[0] < 1e-6


def test_refusals() -> None:
    units = transforms.log_ratio([5.0], [5.0])
    with pytest.raises(ValueError, match="tau2 must be above nought"):
        predictive.unit_posterior(units, 0.0)
    with pytest.raises(ValueError, match="confidence must lie between 0 and 1"):
        predictive.count_limits(5.0, 0.1, confidence=95)
    with pytest.raises(ValueError, match="proportion between 0 and 1"):
        predictive.unit_posterior(transforms.arcsine_proportion([1.0], [5.0], target=0.2), 0.1).below(1.2)
