from __future__ import annotations

import numpy as np
import pytest
import scoringrules
from hypothesis import given
from hypothesis import strategies as st

from tandem.stats import scores


def test_normal_crps_equals_its_integral(oracle, column) -> None:
    rows = oracle("scores")["normal"]
    found = scores.crps_normal(column(rows, "observed"), column(rows, "mean"), column(rows, "sd"))
    np.testing.assert_allclose(found, column(rows, "crps"), rtol=1e-9)


def test_ensemble_crps_equals_its_integral_and_the_fair_correction(oracle) -> None:
    for case in oracle("scores")["ensembles"]:
        y, x = case["observed"], case["draws"]
        assert float(scores.crps_ensemble(y, x)) == pytest.approx(case["fair"], rel=1e-10)
        assert float(scores.crps_ensemble(y, x, fair=False)) == pytest.approx(case["plain"], rel=1e-10)
        assert float(scores.crps_ensemble_log(y, x)) == pytest.approx(case["log_fair"], rel=1e-10)


def test_scores_equal_scoringrules() -> None:
    rng = np.random.default_rng(8)
    y, x = rng.normal(size=30), rng.normal(size=(30, 41))
    np.testing.assert_allclose(
        scores.crps_ensemble(y, x, fair=False), scoringrules.crps_ensemble(y, x, estimator="nrg"), rtol=1e-10
    )
    np.testing.assert_allclose(
        scores.crps_ensemble(y, x), scoringrules.crps_ensemble(y, x, estimator="fair"), rtol=1e-10
    )
    mean, sd = rng.normal(size=30), rng.uniform(0.2, 3, 30)
    np.testing.assert_allclose(scores.crps_normal(y, mean, sd), scoringrules.crps_normal(y, mean, sd), rtol=1e-9)
    np.testing.assert_allclose(
        scores.pinball(y, mean, level=0.3), scoringrules.quantile_score(y, mean, 0.3), rtol=1e-12, atol=1e-15
    )
    np.testing.assert_allclose(
        scores.interval_score(y, mean - sd, mean + sd, confidence=0.8),
        scoringrules.interval_score(y, mean - sd, mean + sd, 0.2),
        rtol=1e-12,
    )


def test_many_draws_come_to_the_score_of_their_distribution() -> None:
    rng = np.random.default_rng(5)
    draws = rng.normal(2.0, 3.0, (200, 500))
    assert scores.crps_ensemble(1.0, draws).mean() == pytest.approx(float(scores.crps_normal(1.0, 2.0, 3.0)), abs=0.01)


@given(st.floats(-100, 100), st.floats(-100, 100), st.floats(0.1, 50), st.sampled_from([0.5, 0.8, 0.95]))
def test_interval_score_is_the_width_and_a_penalty_only_when_missed(
    y: float, low: float, width: float, confidence: float
) -> None:
    high = low + width
    score = float(scores.interval_score(y, low, high, confidence=confidence))
    missed = max(low - y, 0.0) + max(y - high, 0.0)
    assert score == pytest.approx(high - low + 2 * missed / (1 - confidence), rel=1e-9)


@given(st.floats(-50, 50), st.floats(-50, 50), st.floats(0.2, 20))
def test_the_true_normal_scores_best_on_average(mean: float, other: float, sd: float) -> None:
    """Propriety: expected CRPS under the truth is lowest for the truth, by Gauss-Hermite quadrature."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(60)
    truth = weights @ scores.crps_normal(mean + sd * nodes, mean, sd)
    wrong = weights @ scores.crps_normal(mean + sd * nodes, other, sd)
    assert truth <= wrong + 1e-6 * sd


def test_mase_by_hand_and_where_history_never_moves() -> None:
    history = [[10.0, 12.0, 11.0, 15.0], [5.0, 5.0, 5.0, 5.0]]
    found = scores.mase([[16.0, 17.0], [5.0, 6.0]], [[15.0, 15.0], [5.0, 5.0]], history)
    assert found[0] == pytest.approx(1.5 / (7 / 3))
    assert np.isnan(found[1])


def test_coverage_counts_the_ends_and_only_what_is_known() -> None:
    covered = scores.coverage([1.0, 2.0, 3.0, np.nan], [1.0, 2.5, 1.0, 0.0], [2.0, 3.0, 3.0, 9.0])
    assert float(covered) == pytest.approx(2 / 3)
    by_column = scores.coverage([[1.0, 9.0], [1.0, np.nan]], 0.0, 2.0, axis=0)
    np.testing.assert_allclose(by_column, [1.0, 0.0])
    assert np.isnan(scores.coverage([np.nan], 0.0, 1.0))


def test_skill_by_hand_and_the_same_again_from_the_same_seed() -> None:
    score, reference, cluster = [1.0, 2.0, 3.0, 6.0], [2.0, 2.0, 4.0, 8.0], ["a", "a", "b", "c"]
    found = scores.skill(score, reference, cluster, seed=1)
    assert found.value == pytest.approx(1 - 12 / 16)
    assert found.lower <= found.value <= found.upper
    assert scores.skill(score, reference, cluster, seed=1) == found


def test_clustered_limits_are_wider_than_if_rows_were_drawn() -> None:
    rng = np.random.default_rng(14)
    shared = np.repeat(rng.normal(0, 1, 60), 5)
    reference = np.full(300, 10.0)
    score = 9.5 + shared + rng.normal(0, 0.2, 300)
    clustered = scores.skill(score, reference, np.repeat(np.arange(60), 5), seed=2)
    rows = scores.skill(score, reference, np.arange(300), seed=2)
    assert clustered.upper - clustered.lower > 1.8 * (rows.upper - rows.lower)


def test_cluster_limits_hold_the_truth_about_as_often_as_they_say() -> None:
    rng = np.random.default_rng(15)
    held = 0
    for trial in range(300):
        score = 9.0 + np.repeat(rng.normal(0, 1, 80), 3) + rng.normal(0, 1, 240)
        found = scores.skill(score, np.full(240, 10.0), np.repeat(np.arange(80), 3), seed=trial, resamples=400)
        held += found.lower <= 0.1 <= found.upper
    assert 0.90 <= held / 300 <= 0.98


def test_clustered_share_is_the_mean_with_limits() -> None:
    hit = np.tile([1.0, 1.0, 1.0, 0.0], 50)
    found = scores.clustered_share(hit, np.repeat(np.arange(100), 2), seed=3)
    assert found.value == 0.75
    assert 0.6 < found.lower < 0.75 < found.upper < 0.9


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: scores.crps_ensemble(1.0, [2.0]), "at least two draws"),
        (lambda: scores.crps_ensemble_log(-1.0, [2.0, 3.0]), "not be below nought"),
        (lambda: scores.crps_normal(1.0, 1.0, 0.0), "sd must be above nought"),
        (lambda: scores.pinball(1.0, 1.0, level=1.0), "level must lie"),
        (lambda: scores.interval_score(1.0, 2.0, 1.0, confidence=0.8), "lower must not lie above"),
        (lambda: scores.mase([1.0], [1.0], [1.0]), "at least two values"),
        (lambda: scores.skill([1.0, 2.0], [1.0, 2.0], ["a", "a"], seed=1), "at least two clusters"),
        (lambda: scores.skill([1.0, 2.0], [1.0], ["a", "b"], seed=1), "one length"),
    ],
)
def test_refusals(call, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
