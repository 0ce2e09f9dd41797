"""Against invented places whose future is known: widths that hold, and better than what it has to beat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest
from scipy.stats import kstest
from tests.forecast.histories.places import LAST, Invented, invent
from tests.forecast.histories.stock_and_flow import foretold

from tandem.forecast.histories.asking import foreseen
from tandem.stats.scores import crps_ensemble

MARCHES = [date(LAST.year + ahead, 3, 31) for ahead in (1, 2, 3)]
FALL = (date(2023, 4, 1), 0.8)
SCORES = ("ours", "same_as_today", "stock_and_flow")


@dataclass
class Tried:
    """One place: where the truth fell among the futures, and three scores of each March."""

    pit: np.ndarray
    ours: np.ndarray
    same_as_today: np.ndarray
    stock_and_flow: np.ndarray


def tried(place: Invented, futures: int, rng: np.random.Generator) -> Tried:
    told = place.told()
    draws = foreseen(told, "Harrowmere", futures=futures).draws[3::4]
    truth = np.array([place.in_care(day) for day in MARCHES])
    below = (np.round(draws) < truth[:, None]).mean(axis=1)
    level = (np.round(draws) == truth[:, None]).mean(axis=1)
    return Tried(
        below + rng.random(3) * level,
        crps_ensemble(truth, draws),
        np.abs(truth - place.in_care(LAST)),  # of a single number the score is its error
        np.abs(truth - foretold(told, MARCHES)),
    )


def many(seeds: Sequence[int], *, futures: int, **laws: object) -> list[Tried]:
    rng = np.random.default_rng(1)
    return [tried(invent(seed, a_year=70 + 60 * (seed % 4), **laws), futures, rng) for seed in seeds]  # type: ignore[arg-type]


def skill(places: list[Tried], against: str) -> np.ndarray:
    """How much better than something, for each March: one less the ratio of summed scores."""
    ours, theirs = (sum(getattr(each, name) for each in places) for name in ("ours", against))
    return np.asarray(1 - ours / theirs)


def test_a_fall_of_arrivals_is_foreseen_better_than_by_what_has_to_be_beaten() -> None:
    """Few places, so the three Marches together; each by itself is for the long test."""
    places = many(range(300, 308), futures=150, change=FALL)
    ours, today, flow = (sum(getattr(each, name).sum() for each in places) for name in SCORES)
    assert 1 - ours / today > 0.1
    assert 1 - ours / flow > 0.1


def test_the_truth_falls_among_the_futures_as_often_as_it_should() -> None:
    """Few places: what is far too narrow, too wide or to one side is caught; the rest is for the long test."""
    pits = np.stack([each.pit for each in many(range(1000, 1008), futures=150, drift=0.08)])
    for ahead in range(3):
        assert kstest(pits[:, ahead], "uniform").pvalue > 0.01  # three looks at eight places


def test_what_has_to_be_beaten_keeps_a_steady_place_steady() -> None:
    steady = invent(300, a_year=250)
    assert foretold(steady.told(), MARCHES) == pytest.approx([steady.in_care(LAST)] * 3, rel=0.03)


@pytest.mark.long
def test_the_truth_falls_anywhere_among_the_futures_alike() -> None:
    """Uniform over 200 places whose arrivals drift by 8% a year, at each horizon, and intervals that hold."""
    places = many(range(1000, 1200), futures=500, drift=0.08)
    pits = np.stack([each.pit for each in places])
    for ahead in range(3):
        assert kstest(pits[:, ahead], "uniform").pvalue > 0.05
    for level, (low, high) in ((0.8, (0.74, 0.87)), (0.95, (0.91, 0.985))):
        held = (np.abs(pits - 0.5) < level / 2).mean(axis=0)
        assert np.all((held > low) & (held < high)), (level, held)
    assert np.all(skill(places, "same_as_today") > 0.1)


@pytest.mark.long
def test_a_fall_of_arrivals_over_many_seeds() -> None:
    places = many(range(2000, 2060), futures=500, change=FALL)
    assert np.all(skill(places, "same_as_today") > 0.1)
    assert np.all(skill(places, "stock_and_flow") > 0.1)
