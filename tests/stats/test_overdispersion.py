from __future__ import annotations

import numpy as np
import pytest
from scipy import stats as scipy_stats

from tandem.stats import funnel, transforms
from tandem.stats.funnel import Trim

FORMS = {
    ("SR", "SHMI"): (transforms.log_ratio, Trim.TRUNCATED),
    ("SR", "CQC"): (transforms.sqrt_ratio, Trim.WINSORISED),
    ("PR", "none"): (transforms.arcsine_proportion, Trim.WINSORISED),
    ("RC", "none"): (transforms.log_count_ratio, Trim.WINSORISED),
}


@pytest.mark.parametrize("place", range(10))
def test_transformation_phi_and_tau_equal_funnelplotr(oracle, place: int) -> None:
    case = oracle("funnel")["overdispersion"][place]
    form, trim = FORMS[case["type"], case["method"]]
    units = form(case["numerator"], case["denominator"])
    found = funnel.overdispersion(units, trim=trim, share=case["trim_by"])
    np.testing.assert_allclose(units.value, case["y"], rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(units.standard_error, case["s"], rtol=1e-12)
    np.testing.assert_allclose(units.z, case["z"], rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(found.phi, case["phi"], rtol=1e-12)
    np.testing.assert_allclose(found.tau2, case["tau2"], rtol=1e-10, atol=1e-15)
    assert found.units == case["units"]
    np.testing.assert_allclose(funnel.z_overdispersed(units, found.tau2), case["z_od"], rtol=1e-10, atol=1e-12)


def test_tau_may_be_above_nought_while_phi_is_below_one(oracle) -> None:
    case = oracle("funnel")["overdispersion"][-1]
    found = funnel.overdispersion(transforms.log_count_ratio(case["numerator"], case["denominator"]))
    assert found.phi < 1
    assert found.tau2 > 0


def test_untrimmed_about_the_weighted_mean_equals_metafor(oracle) -> None:
    case = oracle("funnel")["untrimmed"]
    units = transforms.log_ratio(case["observed"], case["expected"])
    about = transforms.Transformed(units.transform, units.value, units.standard_error, np.asarray(case["target"]))
    assert float(funnel.overdispersion(about, trim=Trim.NONE).tau2) == pytest.approx(case["tau2"], rel=1e-7)


def test_no_more_than_chance_gives_no_tau() -> None:
    expected = np.full(30, 100.0)
    units = transforms.log_ratio(np.tile([99.0, 100.0, 101.0], 10), expected)
    assert funnel.overdispersion(units).tau2 == 0.0


def test_unknown_units_are_left_out_and_stay_unknown() -> None:
    rng = np.random.default_rng(4)
    expected = rng.uniform(50, 500, 40)
    observed = rng.poisson(expected * rng.gamma(6, 1 / 6, 40)).astype(float)
    observed[[3, 17]] = np.nan
    known = ~np.isnan(observed)
    with_gaps = funnel.overdispersion(transforms.log_ratio(observed, expected))
    without = funnel.overdispersion(transforms.log_ratio(observed[known], expected[known]))
    assert with_gaps.tau2 == without.tau2
    assert with_gaps.units == 38
    assert np.isnan(funnel.z_overdispersed(transforms.log_ratio(observed, expected), with_gaps.tau2)[3])


def test_a_panel_is_measured_row_by_row() -> None:
    rng = np.random.default_rng(6)
    expected = rng.uniform(50, 500, (3, 60))
    observed = rng.poisson(expected * rng.gamma(6, 1 / 6, (3, 60)))
    panel = funnel.overdispersion(transforms.log_ratio(observed, expected))
    assert panel.tau2.shape == (3,)
    for row in range(3):
        alone = funnel.overdispersion(transforms.log_ratio(observed[row], expected[row]))
        assert panel.phi[row] == alone.phi
        assert panel.tau2[row] == alone.tau2


def test_one_unit_says_nothing_of_spread() -> None:
    found = funnel.overdispersion(transforms.log_ratio([12.0, np.nan], [10.0, 10.0]))
    assert np.isnan(found.tau2)
    assert np.isnan(found.phi)


@pytest.mark.parametrize("side", [-1, 1])
def test_with_tau_known_each_side_flags_two_and_a_half_in_a_hundred(side: int) -> None:
    """Simulated truth: 40,000 units whose log ratios differ with a standard deviation of 0.40."""
    rng = np.random.default_rng(20)
    expected = np.exp(rng.normal(6.5, 0.7, 40_000))
    observed = rng.poisson(expected * np.exp(rng.normal(0.0, 0.40, 40_000)))
    z = funnel.z_overdispersed(transforms.log_ratio(observed, expected), 0.16)
    assert 0.015 < np.mean(side * z > 1.959964) < 0.035


def test_true_half_shortfall_is_seen_four_times_in_five_at_tau_of_the_model_given_others() -> None:
    rng = np.random.default_rng(21)
    expected = np.full(20_000, 2_000.0)
    observed = rng.poisson(0.5 * expected * np.exp(rng.normal(0.0, 0.245, 20_000)))
    z = funnel.z_overdispersed(transforms.log_ratio(observed, expected), 0.245**2)
    assert 0.78 < np.mean(z < -1.959964) < 0.84


def test_untrimmed_tau_is_recovered_and_winsorised_tau_is_two_thirds_of_it() -> None:
    """What trimming costs where nothing needed trimming, against the moments of a winsorised normal."""
    rng = np.random.default_rng(22)
    expected = np.full((40, 500), 2_000.0)
    observed = rng.poisson(expected * np.exp(rng.normal(0.0, 0.4, expected.shape)))
    units = transforms.log_ratio(observed, expected)
    bar = scipy_stats.norm.ppf(0.9)
    share = 0.8 - 2 * bar * scipy_stats.norm.pdf(bar) + 0.2 * bar**2
    assert np.mean(funnel.overdispersion(units, trim=Trim.NONE).tau2) == pytest.approx(0.16, rel=0.03)
    winsorised = funnel.overdispersion(units).tau2
    assert np.mean(winsorised) == pytest.approx(0.16 * share, rel=0.04)
    beyond = np.mean(funnel.z_overdispersed(units, winsorised[:, np.newaxis]) < -1.959964)
    assert beyond == pytest.approx(scipy_stats.norm.cdf(-1.959964 * np.sqrt(share)), abs=0.006)


def test_refusals() -> None:
    units = transforms.log_ratio([5.0, 6.0], [5.0, 6.0])
    with pytest.raises(ValueError, match="share must lie between"):
        funnel.overdispersion(units, share=0.5)
    with pytest.raises(ValueError, match="several units"):
        funnel.overdispersion(transforms.log_ratio(5.0, 5.0))
    with pytest.raises(ValueError, match="clipped"):
        funnel.overdispersion(units, trim="clipped")
    with pytest.raises(ValueError, match="tau2 must not be below nought"):
        funnel.z_overdispersed(units, -0.1)
