from __future__ import annotations

import math

import numpy as np
import pytest

from tandem.stats import bayes


@pytest.mark.parametrize("place", range(3))
def test_maximum_likelihood_prior_equals_r(oracle, place: int) -> None:
    case = oracle("bayes")["units"][place]
    prior = bayes.gamma_poisson(case["observed"], case["expected"])
    assert prior.shape == pytest.approx(case["shape"], rel=1e-6)
    assert prior.mean == pytest.approx(case["mean"], rel=1e-6)


@pytest.mark.parametrize("place", range(3))
def test_posterior_mean_tail_and_quantiles_equal_r(oracle, place: int) -> None:
    case = oracle("bayes")["units"][place]
    prior = bayes.GammaPrior(case["shape"], case["mean"])
    unit = bayes.posterior(case["observed"], case["expected"], prior)
    np.testing.assert_allclose(unit.mean, case["post_mean"], rtol=1e-12)
    np.testing.assert_allclose(unit.below(0.75), case["below"], rtol=1e-9, atol=1e-300)
    np.testing.assert_allclose(unit.quantile(0.025), case["lower"], rtol=1e-10)
    np.testing.assert_allclose(unit.quantile(0.975), case["upper"], rtol=1e-10)


@pytest.mark.parametrize("place", range(3))
def test_marshall_equals_spdep(oracle, place: int) -> None:
    case = oracle("bayes")["units"][place]
    found = bayes.marshall(case["observed"], case["expected"])
    np.testing.assert_allclose(found.estimates, case["marshall"], rtol=1e-12)
    assert found.mean == pytest.approx(case["marshall_mean"], rel=1e-12)
    assert found.between == pytest.approx(case["marshall_between"], rel=1e-10)


def test_units_alike_all_take_the_mean(oracle) -> None:
    case = oracle("bayes")["even"]
    found = bayes.marshall(case["observed"], case["expected"])
    assert found.between == 0.0
    np.testing.assert_allclose(found.estimates, case["marshall"], rtol=1e-12)
    prior = bayes.gamma_poisson(case["observed"], case["expected"])
    assert math.isinf(prior.shape)
    assert prior.mean == pytest.approx(1.0)
    with pytest.raises(ValueError, match="no more than chance"):
        bayes.posterior(10, 10, prior)


def test_large_counts_are_hardly_drawn_in_and_small_ones_far() -> None:
    """At an expected 2,000 and spread 0.16 the weight on a unit's own ratio is 0.997; at 2 it is a quarter."""
    prior = bayes.GammaPrior(shape=1 / 0.16, mean=1.0)
    large = bayes.posterior(1_000, 2_000, prior)
    small = bayes.posterior(1, 2, prior)
    assert (1 - float(large.mean)) / 0.5 == pytest.approx(0.997, abs=5e-4)
    assert (1 - float(small.mean)) / 0.5 == pytest.approx(2 / (2 + 6.25))


def test_simulated_prior_is_recovered() -> None:
    rng = np.random.default_rng(31)
    expected = rng.uniform(5, 60, 4_000)
    prior = bayes.gamma_poisson(rng.poisson(expected * rng.gamma(5.0, 1.1 / 5.0, 4_000)), expected)
    assert prior.shape == pytest.approx(5.0, rel=0.08)
    assert prior.mean == pytest.approx(1.1, rel=0.02)


def test_refusals() -> None:
    unit = bayes.posterior(3, 4, bayes.GammaPrior(2.0, 1.0))
    with pytest.raises(ValueError, match="between 0 and 1"):
        unit.quantile(1.5)
    with pytest.raises(ValueError, match="nought in every row"):
        bayes.gamma_poisson([0, 0], [1, 1])
