"""The fits against figures worked out separately for the published tables of 2025, and against statsmodels."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
import statsmodels.api as sm
from numpy.testing import assert_allclose

from tandem.scrutiny import built
from tandem.stats.fdr import benjamini_hochberg
from tandem.stats.intervals import byar
from tandem.stats.normal import probability_below

HEALTH = built.fits()["health", 2025]


@pytest.fixture(scope="module")
def health() -> pl.DataFrame:
    """Places the fit of 2025 rests on, with gates that failed among them."""
    return built.panel().filter(
        (pl.col("source") == "health")
        & (pl.col("year") == 2025)
        & (pl.col("value") > 0)
        & pl.col("expected").is_not_null()
    )


def test_phi_is_48() -> None:
    assert HEALTH["places"] == 152
    assert HEALTH["per_child"]["phi"] == pytest.approx(48, abs=0.5)


def test_the_own_excluded_model() -> None:
    others = HEALTH["given_others"]
    assert others["coefficients"][2] == pytest.approx(0.99, abs=0.01)
    assert others["coefficients"][1] == pytest.approx(-0.27, abs=0.005)
    assert others["residual_sd"] == pytest.approx(0.245, abs=0.0005)
    assert others["r_squared"] == pytest.approx(0.635, abs=0.0005)


def test_places_scatter_by_two_fifths_on_the_log_scale() -> None:
    assert HEALTH["per_child"]["residual_sd"] == pytest.approx(0.40, abs=0.01)


def test_poverty_explains_next_to_nothing_in_2025() -> None:
    assert abs(HEALTH["per_child"]["coefficients"][1]) < 0.05


def test_poisson_limits_would_flag_sixty_places_and_over_dispersed_limits_hardly_any(health: pl.DataFrame) -> None:
    o, e, tau2 = health["value"].to_numpy(), health["expected"].to_numpy(), HEALTH["per_child"]["tau2"]
    alone = int(np.sum(byar(o, confidence=0.998).upper < e))
    assert alone == pytest.approx(60, abs=2)
    uncentred = np.log(o / e) / np.sqrt(1 / e + tau2)
    assert int(np.sum(uncentred < -3.09)) == 1
    assert int(np.sum(uncentred < -1.96)) == 10
    z = health["z"].to_numpy()
    assert int(np.sum(z < -3.09)) == 0
    assert 5 <= int(np.sum(z < -1.96)) <= 10


def test_no_place_survives_the_screen_for_false_discovery(health: pl.DataFrame) -> None:
    assert not np.any(benjamini_hochberg(probability_below(health["z"].to_numpy())) <= 0.10)


def test_the_rate_model_equals_statsmodels(health: pl.DataFrame) -> None:
    poverty, children = (health[c].cast(float).to_numpy() for c in ("poverty", "population"))
    design = sm.add_constant(np.log(poverty))
    fitted = sm.NegativeBinomial(health["value"].to_numpy(), design, offset=np.log(children)).fit(disp=0, maxiter=500)
    assert_allclose(HEALTH["per_child"]["coefficients"], fitted.params[:2], atol=2e-4)
    expected = fitted.predict(design, offset=np.log(children))
    assert_allclose(health["expected"], expected * health["value"].sum() / expected.sum(), rtol=2e-4)


def test_the_own_excluded_model_equals_statsmodels(health: pl.DataFrame) -> None:
    o, n, t, p = (health[c].cast(float).to_numpy() for c in ("value", "population", "total", "poverty"))
    fitted = sm.OLS(np.log(o / n), sm.add_constant(np.column_stack([np.log(p), np.log((t - o) / n)]))).fit()
    assert_allclose(HEALTH["given_others"]["coefficients"], fitted.params, atol=1e-5)
    assert HEALTH["given_others"]["r_squared"] == pytest.approx(fitted.rsquared, abs=1e-6)


def test_expected_counts_add_up_to_the_observed(health: pl.DataFrame) -> None:
    assert health["expected"].sum() == pytest.approx(health["value"].sum(), rel=1e-5)


def test_regression_to_the_mean_is_measured_not_assumed() -> None:
    assert 0.6 < HEALTH["persistence"] < 0.8
