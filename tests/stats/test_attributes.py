"""Charts of shares and rates, against Laney's own worked limits and by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tandem.stats.attributes import p_prime, u_prime
from tandem.stats.spc import SpecialCause


def test_without_over_dispersion_the_limits_are_binomial() -> None:
    chart = p_prime([10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9], [100] * 12)
    spread = 3 * math.sqrt(0.1 * 0.9 / 100)
    assert chart.centre == pytest.approx(0.1)
    assert chart.dispersion == 1.0
    np.testing.assert_allclose(chart.upper, 0.1 + spread)
    np.testing.assert_allclose(chart.lower, 0.1 - spread)


def test_limits_are_widened_by_the_moving_range_of_standardised_points() -> None:
    parts, trials = np.array([520.0, 455, 530, 470, 515, 460, 525, 465, 510, 450, 520, 480]), 1000.0
    chart = p_prime(parts, [trials] * 12)
    p = parts.sum() / (12 * trials)
    z = (parts / trials - p) / math.sqrt(p * (1 - p) / trials)
    sigma = np.abs(np.diff(z)).mean() / 1.128
    assert chart.dispersion == pytest.approx(sigma, rel=1e-3)
    np.testing.assert_allclose(chart.upper - p, 3 * sigma * math.sqrt(p * (1 - p) / trials), rtol=1e-3)


def test_each_month_has_the_limits_of_its_own_size() -> None:
    chart = p_prime([5, 50, 5, 50] * 3, [10, 100, 10, 100] * 3)
    assert (chart.upper - chart.centre)[0] == pytest.approx((chart.upper - chart.centre)[1] * math.sqrt(10))


def test_a_month_far_out_is_marked_and_one_just_within_is_not() -> None:
    steady = [20.0, 21, 19, 20, 22, 18, 20, 21, 19, 20, 20]
    limit = u_prime([*steady, 20.0], [1.0] * 12)
    assert not limit.signals.cause.any()
    high = u_prime([*steady, 40.0], [1.0] * 12)
    assert SpecialCause(int(high.signals.cause[-1])) is SpecialCause.OUTSIDE
    assert high.signals.direction[-1] == 1


def test_longer_months_are_expected_to_bring_more() -> None:
    days = [31.0, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    chart = u_prime([2 * each for each in days], days)
    np.testing.assert_allclose(chart.values, 2.0)
    assert chart.upper[0] < chart.upper[1]


def test_what_is_unknown_stays_unknown_and_is_never_marked() -> None:
    chart = p_prime([5, np.nan, 0, 4], [10, 10, 0, 10])
    assert np.isnan(chart.values[[1, 2]]).all()
    assert chart.centre == pytest.approx(9 / 20)
    assert chart.provisional
    assert not chart.signals.cause[[1, 2]].any()
    assert (chart.lower[1], chart.upper[1]) == (chart.lower[0], chart.upper[0])
    assert np.isnan([chart.lower[2], chart.upper[2]]).all()


@pytest.mark.parametrize("always", [0, 10])
def test_a_share_that_is_always_none_or_all_has_limits_at_itself(always: int) -> None:
    chart = p_prime([always] * 12, [10] * 12)
    np.testing.assert_array_equal(chart.lower, chart.upper)
    assert not chart.signals.cause.any()


def test_what_cannot_be_charted_is_refused() -> None:
    with pytest.raises(ValueError, match="exceed"):
        p_prime([3], [2])
    with pytest.raises(ValueError, match="no month"):
        p_prime([0.0], [0.0])
