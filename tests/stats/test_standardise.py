from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tandem.stats import standardise


@pytest.mark.parametrize("place", [0, 1])
def test_indirect_equals_phe(oracle, place: int) -> None:
    case = oracle("standardise")
    want = case["results"][place]
    got = standardise.indirect(
        np.sum(case["events"], axis=1),
        case["population"],
        case["reference_counts"],
        case["reference_population"],
        confidence=want["confidence"],
    )
    scale = case["multiplier"]
    np.testing.assert_allclose(got.expected, want["expected"], rtol=1e-12)
    np.testing.assert_allclose(got.ratio, want["ratio"], rtol=1e-12)
    np.testing.assert_allclose(got.ratio_limits.lower, want["ratio_lower"], rtol=1e-10)
    np.testing.assert_allclose(got.ratio_limits.upper, want["ratio_upper"], rtol=1e-10)
    np.testing.assert_allclose(got.rate * scale, want["rate"], rtol=1e-12)
    np.testing.assert_allclose(got.rate_limits.lower * scale, want["rate_lower"], rtol=1e-10)
    np.testing.assert_allclose(got.rate_limits.upper * scale, want["rate_upper"], rtol=1e-10)


@pytest.mark.parametrize("place", [0, 1])
def test_direct_equals_phe_and_is_withheld_below_ten_events(oracle, place: int) -> None:
    case = oracle("standardise")
    want = case["results"][place]
    got = standardise.direct_dobson(case["events"], case["population"], case["weights"], confidence=want["confidence"])
    direct = np.array(want["direct"], dtype=float)
    totals = np.sum(case["events"], axis=1)
    assert {9, 10} <= set(totals)
    np.testing.assert_array_equal(np.isnan(got.rate), totals < 10)
    for mine, theirs in (
        (got.rate, direct),
        (got.limits.lower, np.array(want["direct_lower"], dtype=float)),
        (got.limits.upper, np.array(want["direct_upper"], dtype=float)),
    ):
        np.testing.assert_allclose(mine * case["multiplier"], theirs, rtol=1e-11)


def test_a_stratum_without_population_makes_the_direct_rate_unknown_unless_it_weighs_nothing() -> None:
    events, population = [[20, 0], [20, 0]], [[100, 0], [100, 0]]
    got = standardise.direct_dobson(events, population, [[1.0, 1.0], [1.0, 0.0]])
    assert np.isnan(got.rate[0])
    assert got.rate[1] == pytest.approx(0.2)


@given(
    arrays(float, (7,), elements=st.floats(0.5, 1e4)),
    arrays(float, (7,), elements=st.integers(0, 10**4).map(float)).filter(lambda o: o.sum() > 0),
)
def test_rescaled_expected_counts_sum_to_the_observed_and_keep_their_shares(expected, observed) -> None:
    scaled = standardise.rescaled(expected, observed)
    assert scaled.sum() == pytest.approx(observed.sum(), rel=1e-9)
    np.testing.assert_allclose(scaled / scaled.sum(), expected / expected.sum(), rtol=1e-9)


def test_rescaling_counts_only_units_known_in_both() -> None:
    scaled = standardise.rescaled([10.0, 20.0, np.nan, 5.0], [30.0, 30.0, 7.0, np.nan])
    np.testing.assert_allclose(scaled, [20.0, 40.0, np.nan, 10.0])


def test_reference_against_itself_is_one() -> None:
    got = standardise.indirect(100.0, [1000.0, 3000.0], [40.0, 60.0], [1000.0, 3000.0])
    assert float(got.ratio) == pytest.approx(1.0)
    assert float(got.rate) == pytest.approx(100 / 4000)


def test_refuses_a_reference_without_population() -> None:
    with pytest.raises(ValueError, match="reference_population must be above nought"):
        standardise.indirect(5, [10, 10], [1, 1], [10, 0])
