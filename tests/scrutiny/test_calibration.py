"""Simulated truth: how often a typical place is flagged, and how often one with half its referrals is found."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import polars as pl
import pytest

from tandem.scrutiny import built
from tandem.scrutiny.fits import Places, expected_given_others, expected_per_child, fit, own_ratio_beyond, z_score

FITTED = built.fits()["health", 2025]
ROUNDS = 60


@pytest.fixture(scope="module")
def england() -> pl.DataFrame:
    return built.panel().filter(
        (pl.col("source") == "health")
        & (pl.col("year") == 2025)
        & (pl.col("value") > 0)
        & pl.col("expected").is_not_null()
    )


def _simulated(england: pl.DataFrame, rng: np.random.Generator, *, halved: bool = False) -> Places:
    """Counts drawn from both fitted yardsticks: others' referrals as published, own ones with known scatter."""
    n, p, t, o, e = (
        england[c].cast(float).to_numpy() for c in ("population", "poverty", "total", "value", "expected_given_others")
    )
    own = e * np.exp(rng.normal(0, FITTED["given_others"]["residual_sd"], e.size))
    if halved:
        own = own * np.where(np.arange(e.size) % 8 == 0, 0.5, 1.0)
    count = np.maximum(rng.poisson(own), 1).astype(float)
    return Places(count, n, p, t - o + count)


def _flagged_given_others(england: pl.DataFrame, *, scatter_known: bool) -> tuple[float, float]:
    """The mean share of places below and above, the model fitted afresh to each England."""
    rng, low, high = np.random.default_rng(20), [], []
    for _ in range(ROUNDS):
        places = _simulated(england, rng)
        model = fit(places).given_others
        if scatter_known:
            model = replace(model, tau2=FITTED["given_others"]["residual_sd"] ** 2)
        z = z_score(places.observed, expected_given_others(places, model), model)
        low.append(np.mean(z < -1.96))
        high.append(np.mean(z > 1.96))
    return float(np.mean(low)), float(np.mean(high))


def test_a_typical_place_is_flagged_one_time_in_forty_given_others_when_the_scatter_is_known(
    england: pl.DataFrame,
) -> None:
    low, high = _flagged_given_others(england, scatter_known=True)
    assert 0.015 <= low <= 0.035
    assert 0.015 <= high <= 0.035


def test_measuring_the_scatter_costs_little(england: pl.DataFrame) -> None:
    """Robustly measured from 152 places it is uncertain, so somewhat more than one in forty is flagged."""
    low, high = _flagged_given_others(england, scatter_known=False)
    assert 0.015 <= low <= 0.045
    assert 0.015 <= high <= 0.045


@pytest.mark.parametrize("tau", [0.245, 0.40])
def test_a_typical_place_is_flagged_one_time_in_forty_per_child_when_the_scatter_is_known(
    england: pl.DataFrame, tau: float
) -> None:
    """E is fitted afresh to counts that scatter log-normally; the scatter is the true one."""
    rng, low, high = np.random.default_rng(21), [], []
    n, p, t, e = (england[c].cast(float).to_numpy() for c in ("population", "poverty", "total", "expected"))
    for _ in range(ROUNDS):
        count = np.maximum(rng.poisson(e * np.exp(rng.normal(0, tau, e.size))), 1).astype(float)
        places = Places(count, n, p, t + count)
        model = replace(fit(places).per_child, tau2=tau**2, centre=-(tau**2) / 2)
        z = z_score(count, expected_per_child(places, model), model)
        low.append(np.mean(z < -1.96))
        high.append(np.mean(z > 1.96))
    assert 0.015 <= np.mean(low) <= 0.035
    assert 0.015 <= np.mean(high) <= 0.035


def test_a_place_with_half_its_referrals_is_watched_four_times_in_five(england: pl.DataFrame) -> None:
    rng, found = np.random.default_rng(22), []
    halved = np.arange(england.height) % 8 == 0
    model_of_england = fit(_simulated(england, rng)).given_others
    for _ in range(ROUNDS):
        places = _simulated(england, rng, halved=True)
        z = z_score(places.observed, expected_given_others(places, model_of_england), model_of_england)
        found.append(np.mean(z[halved] < -1.96))
    assert np.mean(found) >= 0.80


def test_the_own_ratio_of_a_large_place_is_nearly_its_observed_one() -> None:
    from tandem.scrutiny.fits import Yardstick

    ruler = Yardstick((0.0, 0.0), 1.0, 50.0, 0.11, 0.0, 0.4, None)
    observed, expected = np.array([1400.0, 1600.0]), np.array([2000.0, 2000.0])
    below = own_ratio_beyond(observed, expected, ruler, 0.75)
    assert below[0] > 0.95
    assert below[1] < 0.05


def test_the_own_count_is_not_in_the_yardstick_given_others(england: pl.DataFrame) -> None:
    """Doubling a place's own referrals, and so its total, leaves what is expected of it as it was."""
    rng = np.random.default_rng(23)
    places = _simulated(england, rng)
    model = fit(places).given_others
    more = Places(2 * places.observed, places.population, places.poverty, places.total + places.observed)
    np.testing.assert_allclose(expected_given_others(more, model), expected_given_others(places, model))
