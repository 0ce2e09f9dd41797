from __future__ import annotations

import warnings

import numpy as np
import pytest
import statsmodels.api as sm

from tandem.stats import regression
from tandem.stats.regression import CountFamily, count_regression, ols


def same(fit: regression.CountFit, case: dict[str, object]) -> None:
    np.testing.assert_allclose(fit.coefficients, case["coefficients"], rtol=1e-7, atol=1e-10)
    np.testing.assert_allclose(fit.covariance, case["covariance"], rtol=1e-7, atol=1e-12)
    np.testing.assert_allclose(fit.standard_errors, case["standard_errors"], rtol=1e-7)
    np.testing.assert_allclose(fit.fitted, case["fitted"], rtol=1e-8)
    np.testing.assert_allclose(fit.deviance, case["deviance"], rtol=1e-9)
    np.testing.assert_allclose(fit.log_likelihood, case["log_likelihood"], rtol=1e-11)
    np.testing.assert_allclose(fit.dispersion, case["alpha"], rtol=1e-8)


@pytest.mark.parametrize("place", range(2))
def test_poisson_equals_glm(oracle, place: int) -> None:
    case = oracle("regression")["poisson"][place]
    same(count_regression(case["design"], case["observed"], offset=case["offset"], family=CountFamily.POISSON), case)


@pytest.mark.parametrize("place", range(3))
def test_negative_binomial_equals_glm_nb_on_made_data_and_on_quine(oracle, place: int) -> None:
    case = oracle("regression")["nb2"][place]
    same(count_regression(case["design"], case["observed"], offset=case["offset"]), case)


def test_negative_binomial_equals_statsmodels() -> None:
    rng = np.random.default_rng(12)
    x = np.column_stack([np.ones(200), rng.normal(size=(200, 2))])
    y = rng.negative_binomial(3, 3 / (3 + np.exp(x @ [1.0, 0.4, -0.3])))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = sm.NegativeBinomial(y, x).fit(disp=0, maxiter=500, gtol=1e-9)
    fit = count_regression(x, y)
    np.testing.assert_allclose(fit.coefficients, other.params[:3], rtol=1e-5)
    assert fit.dispersion == pytest.approx(other.params[3], rel=1e-5)
    assert fit.log_likelihood == pytest.approx(other.llf, rel=1e-9)


@pytest.mark.parametrize("place", range(2))
def test_least_squares_equals_lm_with_and_without_weights(oracle, place: int) -> None:
    case = oracle("regression")["linear"][place]
    weights = case.get("weights") or None
    fit = ols(case["design"], case["response"], weights=weights)
    np.testing.assert_allclose(fit.coefficients, case["coefficients"], rtol=1e-9)
    np.testing.assert_allclose(fit.covariance, case["covariance"], rtol=1e-8)
    assert fit.residual_sd == pytest.approx(case["residual_sd"], rel=1e-10)
    assert fit.r_squared == pytest.approx(case["r_squared"], rel=1e-9)
    np.testing.assert_allclose(fit.fitted + fit.residuals, case["response"])


def test_weights_that_repeat_rows_give_the_repeated_rows_coefficients() -> None:
    x, y = np.column_stack([np.ones(3), [1.0, 2.0, 4.0]]), np.array([1.0, 3.0, 2.0])
    repeated = ols(np.repeat(x, [1, 2, 3], axis=0), np.repeat(y, [1, 2, 3]))
    np.testing.assert_allclose(ols(x, y, weights=[1.0, 2.0, 3.0]).coefficients, repeated.coefficients)


def test_counts_that_vary_no_more_than_chance_fall_back_to_poisson() -> None:
    y = np.tile([9.0, 10.0, 11.0], 10)
    fit = count_regression(np.ones((30, 1)), y)
    assert fit.dispersion == 0.0
    assert float(np.exp(fit.coefficients[0])) == pytest.approx(10.0)
    poisson = count_regression(np.ones((30, 1)), y, family=CountFamily.POISSON)
    assert fit.log_likelihood == poisson.log_likelihood


def test_poisson_fitted_means_sum_to_the_counts() -> None:
    rng = np.random.default_rng(1)
    x = np.column_stack([np.ones(80), rng.normal(size=80)])
    y = rng.poisson(np.exp(x @ [2.0, 0.5]))
    fit = count_regression(x, y, family=CountFamily.POISSON)
    assert fit.fitted.sum() == pytest.approx(y.sum(), rel=1e-10)


def test_truth_is_recovered_within_its_standard_errors() -> None:
    rng = np.random.default_rng(44)
    truth, inside, dispersion = np.array([-4.8, 0.1, 0.6]), 0, []
    for _ in range(100):
        population = np.exp(rng.normal(10.9, 0.6, 150))
        x = np.column_stack([np.ones(150), rng.normal(size=(150, 2))])
        mean = population * np.exp(x @ truth)
        fit = count_regression(x, rng.poisson(mean * rng.gamma(6.25, 0.16, 150)), offset=np.log(population))
        inside += int(np.sum(np.abs(fit.coefficients - truth) < 1.96 * fit.standard_errors))
        dispersion.append(fit.dispersion)
    assert 0.90 < inside / 300 < 0.98
    assert np.mean(dispersion) == pytest.approx(0.16, rel=0.06)


def test_prediction_takes_its_own_offset() -> None:
    x = np.column_stack([np.ones(4), [0.0, 1.0, 2.0, 3.0]])
    fit = count_regression(x, [3, 5, 9, 20], offset=np.log([10.0, 10.0, 10.0, 10.0]), family="poisson")
    np.testing.assert_allclose(fit.predict(x, offset=np.log(10.0)), fit.fitted)
    np.testing.assert_allclose(fit.predict(x), fit.fitted / 10.0)


def test_extreme_counts_still_settle() -> None:
    rng = np.random.default_rng(3)
    population = np.exp(rng.normal(8, 3, 120))
    y = rng.poisson(population * rng.gamma(0.3, 1 / 0.3, 120))
    fit = count_regression(np.column_stack([np.ones(120), rng.normal(size=120)]), y, offset=np.log(population))
    assert np.all(np.isfinite(fit.standard_errors))
    assert 1.5 < fit.dispersion < 6.0


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: count_regression(np.ones((3, 1)), [0, 0, 0]), "nought in every row"),
        (lambda: count_regression(np.ones((3, 1)), [1, 2, np.nan]), "known in every row"),
        (lambda: count_regression(np.ones((3, 1)), [1, 2, 3], offset=[0, 0, -np.inf]), "offset must be known"),
        (lambda: count_regression(np.ones((3, 2)), [1, 2, 3]), "repeat one another"),
        (lambda: count_regression(np.ones((3, 1)), [1, 2]), r"they were \(3, 1\) and \(2,\)"),
        (lambda: count_regression(np.ones((3, 1)), [1, -2, 3]), "below nought"),
        (lambda: count_regression(np.ones((3, 1)), [1, 2, 3], family="gamma"), "gamma"),
        (lambda: ols(np.ones((3, 1)), [1, 2, 3], weights=[1, 0, 1]), "weights must be above nought"),
    ],
)
def test_refusals(call, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
