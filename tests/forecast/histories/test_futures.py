"""Futures: exact where the answer is known, and consistent with themselves in every draw."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from scipy.linalg import expm
from tests.forecast.histories.places import FIRST, LAST, invent

from tandem.forecast.histories.arrivals import Arrivals, fitted_arrivals, quarter_ends
from tandem.forecast.histories.futures import PARTS_OF_AGE, Learnt, learnt, simulate, standing
from tandem.forecast.histories.rates import Rates
from tandem.forecast.histories.tally import CAUSES, SHAPE
from tandem.returns.collection import day_number
from tandem.returns.histories import Ending, Histories

SURE = 1e9
NOBODY = Arrivals(
    *(np.array([value]) for value in (1.0, 0.0, 1.0, 1e-9, 1.0)), np.ones(36), np.ones(6, np.int32), np.arange(7)
)


def sure(exits: float, moves: np.ndarray) -> Rates:
    """Rates that are known exactly: out at ``exits`` a day, and from each placement to each other as ``moves`` has."""
    kinds = len(CAUSES) + 1
    rate = np.full((kinds, *SHAPE), 1e-7)
    rate[0] = exits
    rate[-1] = np.maximum(moves.sum(axis=1), 1e-7)
    to = np.broadcast_to(np.maximum(moves, 1e-7), (SHAPE[0], *moves.shape))
    return Rates(
        (rate * SURE).reshape(kinds, -1), np.full((kinds, rate[0].size), SURE), np.full(kinds, SURE), to * SURE
    )


def stock(born: list[date], place: list[int]) -> Histories:
    many = len(born)
    came = np.full(many, day_number(LAST) - 800, dtype=np.int32)
    return Histories(
        FIRST, LAST, np.array([day_number(day) for day in born], dtype=np.int32), came,
        np.full(many, day_number(LAST) + 1, dtype=np.int32), np.full(many, Ending.NOT_YET, dtype=np.int8),
        np.arange(many, dtype=np.int32), np.array(place, dtype=np.int8), came,
    )  # fmt: skip


def test_stays_and_placements_follow_the_matrix_exponential() -> None:
    moves = np.zeros((6, 6))
    moves[0, 1], moves[1, 0], moves[0, 4], moves[4, 1] = 1 / 300, 1 / 700, 1 / 900, 1 / 250
    out = 1 / 600
    begun = stock([date(2018, 1, 1)] * 300, [0] * 300)
    made = simulate(
        begun, Learnt(LAST, sure(out, moves), NOBODY), quarters=8, futures=200, rng=np.random.default_rng(3)
    )
    generator = moves - np.diag(moves.sum(axis=1) + out)
    for at, day in enumerate(made.ends):
        expected = 300 * expm(generator * (day - LAST).days)[0]
        seen = made.in_care[:, at].sum(axis=1)
        assert np.abs(seen.mean(axis=0) - expected).max() < 4 * np.sqrt(75 / 200)
    assert made.come.sum() == 0


def test_the_eighteenth_birthday_ends_care_to_the_day() -> None:
    born = [
        date(2006, 6, 29),
        date(2006, 6, 30),
        date(2006, 7, 1),
        date(2006, 7, 2),
        date(2008, 2, 29),
        date(2009, 1, 1),
    ]
    made = simulate(
        stock(born, [0] * 6), Learnt(LAST, sure(1e-7, np.zeros((6, 6))), NOBODY), quarters=8, futures=3,
        rng=np.random.default_rng(1),
    )  # fmt: skip
    # At the end of 30 June whoever turns eighteen on 1 July is still in care; of 29 February, until 1 March.
    assert made.ends[0] == date(2024, 6, 30)
    assert made.total.tolist() == [[4, 2, 2, 2, 2, 2, 2, 1]] * 3
    assert made.left.tolist() == [[2, 2, 0, 0, 0, 0, 0, 1]] * 3
    assert np.all(made.in_care[:, 7, PARTS_OF_AGE[-1], 0] == 1)


def test_in_every_future_children_add_up() -> None:
    histories = invent(4, a_year=60).told()
    made = simulate(histories, learnt(histories, LAST), quarters=8, futures=60, rng=np.random.default_rng(5))
    before = np.concatenate([np.full((60, 1), histories.in_care(day_number(LAST)).sum()), made.total[:, :-1]], axis=1)
    assert np.array_equal(made.total, before + made.come - made.left)
    assert standing(histories, LAST).sum() == before[0, 0]


def test_what_happened_after_an_origin_is_not_known_at_it() -> None:
    """Cut at a past day, the whole story teaches and foretells what the story told that day does."""
    place = invent(8, a_year=40)
    origin = date(2022, 3, 31)
    whole, then = place.told(), place.told(last=origin)
    drawn = [
        simulate(told, learnt(told, origin), quarters=4, futures=30, rng=np.random.default_rng(1)).in_care
        for told in (whole, then)
    ]
    assert np.array_equal(standing(whole, origin), standing(then, origin))
    assert np.array_equal(*drawn)


def test_quarters_end_where_the_calendar_says() -> None:
    assert quarter_ends(date(2024, 3, 31), 3) == (date(2024, 6, 30), date(2024, 9, 30), date(2024, 12, 31))
    assert quarter_ends(date(2024, 3, 31), -2) == (date(2023, 9, 30), date(2023, 12, 31))


def test_arrivals_that_steadily_come_are_taken_so_and_a_fall_is_followed() -> None:
    steady, fallen = (
        invent(9, a_year=400, spread=1.0, change=change).told() for change in (None, (date(2022, 4, 1), 0.5))
    )
    rng = np.random.default_rng(2)
    level = fitted_arrivals(steady, LAST).counts(4000, 4, rng).sum(axis=1)
    assert level.mean() == pytest.approx(400, rel=0.06)
    assert level.var() > level.mean()  # the level itself is unsure
    after = fitted_arrivals(fallen, LAST).counts(4000, 4, rng).sum(axis=1).mean()
    assert after == pytest.approx(200, rel=0.12)


def test_brothers_and_sisters_widen_what_may_come() -> None:
    alone, together = (fitted_arrivals(invent(10, a_year=400, spread=spread).told(), LAST) for spread in (1.0, 3.5))
    drawn = [each.counts(6000, 1, np.random.default_rng(2)).std() for each in (alone, together)]
    assert drawn[1] > 1.3 * drawn[0]
