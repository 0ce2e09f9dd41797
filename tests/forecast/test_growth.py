"""Growth that lasts: what a filter written otherwise says, and what it must be wide enough to hold."""

from __future__ import annotations

import numpy as np
import pytest

from tandem.forecast.growth import FIRST_GROWTH, lasting

SEEN = np.array([0.057, 0.0567, 0.0832, 0.0543, 0.0939])


def test_the_filter_agrees_with_a_normal_distribution_conditioned_at_once() -> None:
    found = lasting(SEEN)
    mean, deviation = FIRST_GROWTH
    fits = []
    for at in (0, 60, 195):
        moving, passing = found.moving[at] ** 2, found.passing[at] ** 2
        # Lasting growth of six years: the first, and a step each year; the past sees five of them with what passes.
        walk = deviation**2 + moving * np.minimum.outer(np.arange(6), np.arange(6))
        spread = walk[:5, :5] + passing * np.eye(5)
        gain = np.linalg.solve(spread, walk[:5, 5])
        assert found.mean[at] == pytest.approx(mean + gain @ (SEEN - mean))
        assert found.variance[at] == pytest.approx(walk[5, 5] - gain @ walk[:5, 5])
        miss = SEEN - mean
        likely = -(np.linalg.slogdet(spread)[1] + miss @ np.linalg.solve(spread, miss)) / 2
        prior = sum(np.log(np.sqrt(each)) - np.log1p(each / 0.05**2) for each in (moving, passing))
        fits.append(likely + prior - np.log(found.weight[at]))
    assert fits == pytest.approx([fits[0]] * 3)


def test_a_year_that_is_not_known_only_adds_doubt() -> None:
    gap = lasting(np.array([*SEEN, np.nan]))
    assert gap.mean == pytest.approx(lasting(SEEN).mean)
    assert (gap.variance > lasting(SEEN).variance).all()


def test_growth_lasts_so_doubt_grows_faster_than_time() -> None:
    found = lasting(SEEN)
    rng = np.random.default_rng(1)
    made = found.paths(rng.standard_normal((4, 20_000)), rng)
    one, _, three = made.std(axis=1)
    assert three / one > 1.2 * np.sqrt(3)
    assert np.median(made, axis=1) == pytest.approx(found.expected * np.arange(1, 4), abs=0.01)
    # What is of one year alone does not come again: with it alone the walk would widen as the root of time.
    alone = lasting(np.tile([0.02, 0.08], 20))
    passed = alone.paths(rng.standard_normal((4, 20_000)), rng).std(axis=1)
    assert passed[2] / passed[0] < 1.2 * np.sqrt(3)
