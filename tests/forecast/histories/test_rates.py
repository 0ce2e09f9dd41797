"""How often care ends: occurrence over exposure counted as a person would, and known hazards found again."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from tests.forecast.histories.places import FIRST, LAST, invent

from tandem.forecast.histories.rates import fitted
from tandem.forecast.histories.tally import CAUSES, DURATIONS, SHAPE, tally
from tandem.returns.collection import day_number
from tandem.returns.histories import Ending, Histories, birthday


def test_time_lived_is_counted_day_by_day_and_what_was_before_the_window_is_not() -> None:
    """A plain loop over half days, with ages told by the calendar, counts the same time and the same events."""
    histories = invent(3, a_year=3).told()
    until = date(2022, 9, 30)
    seen = tally(histories, day_number(until))
    exposure, exits, moves = np.zeros(SHAPE), np.zeros((len(CAUSES), *SHAPE)), np.zeros(SHAPE)
    for at in range(len(histories)):
        rows = np.flatnonzero(histories.period == at)
        ending = Ending(int(histories.ending[at]))
        over = histories.ended[at] + (0.0 if ending in {Ending.GROWN_UP, Ending.NOT_YET} else 0.5)
        for n, row in enumerate(rows):
            last = n == len(rows) - 1
            start = max(histories.since[row] + 0.5, float(day_number(FIRST)))
            stop = min(over if last else histories.since[rows[n + 1]] + 0.5, day_number(until) + 1.0)
            for half in np.arange(start, stop, 0.5):
                exposure[_cell(histories, at, row, half)] += 0.5
            happened = over if last else histories.since[rows[n + 1]] + 0.5
            if day_number(FIRST) < happened <= day_number(until) + 1 and stop == happened:
                where = _cell(histories, at, row, happened - 0.25)
                if not last:
                    moves[where] += 1
                elif ending in CAUSES:
                    exits[(CAUSES.index(ending), *where)] += 1
    assert np.array_equal(seen.exposure, exposure)
    assert np.array_equal(seen.exits, exits)
    assert np.array_equal(seen.moves, moves)
    assert seen.moved.sum() == moves.sum()
    assert exits.sum() > 5


def _cell(histories: Histories, at: int, row: int, moment: float) -> tuple[int, int, int]:
    day = date(1970, 1, 1) + timedelta(days=int(np.floor(moment)))
    born = date(1970, 1, 1) + timedelta(days=int(histories.born[at]))
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    band = sum(age >= edge for edge in (1, 5, 10, 16, 17))
    time = sum(moment - histories.began[at] - 0.5 >= edge for edge in DURATIONS[1:-1])
    return band, time, int(histories.place[row])


def test_known_hazards_are_found_again_within_two_standard_errors() -> None:
    rng = np.random.default_rng(12)
    many = 9000
    begin = day_number(FIRST)
    began = begin - 1500 + rng.integers(0, 3300, many)
    born = began - rng.integers(0, 17 * 365, many)
    young = began - born < 5 * 365
    daily = np.array([[1 / 250, 1 / 900], [1 / 500, 1 / 1500]])[young.astype(int)]
    # Each leaves fast in the first half year and slowly after, at rates that do not change with the birthdays.
    early = rng.exponential(1 / daily[:, 0])
    stay = np.where(early < 182, early, 182 + rng.exponential(1 / daily[:, 1]))
    ended = began + np.ceil(stay).astype(int)
    stays = young | (birthday(born, 5) <= began)
    grown = birthday(born, 18)
    fifth = birthday(born, 5)
    # Whoever would pass a fifth birthday is cut there, so that a child is of one law throughout.
    cut = np.where(young, fifth, grown)
    ending = np.where(ended >= cut, Ending.NOT_YET, rng.choice([Ending.HOME, Ending.ORDER], many, p=[0.7, 0.3]))
    ended = np.minimum(ended, cut)
    seen = stays & (ended > begin) & (began <= day_number(LAST)) & (ended > began)
    told = Histories(
        FIRST,
        LAST,
        *(column[seen].astype(np.int32) for column in (born, began, ended)),
        ending[seen].astype(np.int8),
        np.arange(seen.sum(), dtype=np.int32),
        np.zeros(seen.sum(), dtype=np.int8),
        began[seen].astype(np.int32),
    )
    counted = tally(told, day_number(LAST))
    found = fitted(counted).mean[:2, :, :, 0]
    events = counted.exits[:2, :, :, 0]
    truth = np.empty_like(events)
    for age in range(SHAPE[0]):
        for time in range(SHAPE[1]):
            law = (1 / 500, 1 / 1500) if age < 2 else (1 / 250, 1 / 900)
            truth[:, age, time] = law[DURATIONS[time] >= 182] * np.array([0.7, 0.3])
    told_of = events >= 20
    off = np.log(found / truth)[told_of] * np.sqrt(events[told_of])
    assert told_of.sum() > 25
    assert np.mean(np.abs(off) < 2) > 0.93
    assert abs(off.mean()) < 0.3


def test_what_few_lived_through_is_drawn_in_towards_what_all_have_in_common() -> None:
    histories = invent(3, a_year=200).told()
    seen = tally(histories, day_number(LAST))
    rates = fitted(seen)
    home = CAUSES.index(Ending.HOME)
    lived = seen.exposure > 0
    raw = np.divide(seen.exits[home], seen.exposure, out=np.zeros(SHAPE), where=lived)
    little = lived & (seen.exposure < 400)
    drawn_in = rates.mean[home]
    assert np.all(drawn_in > 0)
    assert 0 < drawn_in[little].max() < raw[little].max() / 2
    # Altogether as many leave as did.
    assert (drawn_in * seen.exposure).sum() == pytest.approx(seen.exits[home].sum(), rel=0.03)
