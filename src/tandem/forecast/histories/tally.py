"""Occurrence and exposure: how long was lived at each age, time in care and type of placement, and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from tandem.returns.collection import day_number
from tandem.returns.histories import PLACES, Ending, Histories, birthday

__all__ = ["ADULT", "AGES", "CAUSES", "DURATIONS", "SHAPE", "Tally", "tally"]

Floats = npt.NDArray[np.float64]

AGES = (0, 1, 5, 10, 16, 17)
"""The birthdays at which the bands of age begin; the last ends at the eighteenth."""
ADULT = 18
DURATIONS = (0.0, 30.0, 91.0, 182.0, 365.0, 730.0, 1461.0, np.inf)
"""Days in care at which the bands of time begin."""
CAUSES = (Ending.HOME, Ending.ADOPTED, Ending.ORDER, Ending.OTHER)
"""Ways out before the eighteenth birthday."""
SHAPE = (len(AGES), len(DURATIONS) - 1, len(PLACES))
_MIDDAY = 0.5
"""What happened on a day is taken to have happened in its middle; a birthday begins at midnight."""


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """``exposure`` in days by age, time in care and placement; ``exits`` by way out and the same; ``moves`` likewise.

    ``moved`` counts moves by age, the placement left and the one moved to.
    """

    exposure: Floats
    exits: Floats
    moves: Floats
    moved: Floats


def tally(histories: Histories, until: int) -> Tally:
    """Everything from the window's first day to the end of the day ``until``, as it was known then.

    Time before the window is no exposure: whoever had left by then is not
    there to be counted (left truncation).
    """
    start, end, moved_to = _stretches(histories)
    period, place = histories.period, histories.place.astype(np.int64)
    came_into_sight = day_number(histories.first)
    begin = np.maximum(start, came_into_sight)
    stop = np.minimum(end, until + 1.0)
    edges = np.stack([birthday(histories.born, age) for age in (*AGES, ADULT)])[:, period]
    began = histories.began[period] + _MIDDAY
    exposure = np.zeros(SHAPE)
    for age in range(SHAPE[0]):
        from_, to = np.maximum(begin, edges[age]), np.minimum(stop, edges[age + 1])
        for time in range(SHAPE[1]):
            lived = np.minimum(to, began + DURATIONS[time + 1]) - np.maximum(from_, began + DURATIONS[time])
            exposure[age, time] = np.bincount(place, np.maximum(lived, 0.0), SHAPE[2])
    happened = (end > came_into_sight) & (end <= until + 1)
    at = np.clip((edges[1:-1] < end).sum(axis=0), 0, SHAPE[0] - 1)
    after = np.searchsorted(DURATIONS[1:-1], end - began, side="left")
    cell = np.ravel_multi_index((at, after, place), SHAPE)
    moves = happened & (moved_to >= 0)
    ends = happened & (moved_to < 0)
    ending = histories.ending[period]
    return Tally(
        exposure,
        np.stack([_count(cell[ends & (ending == cause)], SHAPE) for cause in CAUSES]),
        _count(cell[moves], SHAPE),
        _count(
            np.ravel_multi_index((at[moves], place[moves], moved_to[moves]), (SHAPE[0], SHAPE[2], SHAPE[2])),
            (SHAPE[0], SHAPE[2], SHAPE[2]),
        ),
    )


def _count(cells: npt.NDArray[Any], shape: tuple[int, ...]) -> Floats:
    return np.bincount(cells, minlength=int(np.prod(shape))).reshape(shape).astype(float)


def _stretches(histories: Histories) -> tuple[Floats, Floats, npt.NDArray[Any]]:
    """The start and end of each stretch in one placement, and the placement after it: -1 where care ended instead."""
    period = histories.period
    start = np.asarray(histories.since + _MIDDAY, dtype=np.float64)
    going_on = histories.ending == Ending.NOT_YET
    last = histories.ended + np.where(histories.ending == Ending.GROWN_UP, 0.0, _MIDDAY)
    last = np.where(going_on, histories.ended, last)
    end = np.asarray(last[period], dtype=np.float64)
    moved_to = np.full(len(period), -1, dtype=np.int64)
    same = np.flatnonzero(period[:-1] == period[1:])
    end[same] = start[same + 1]
    moved_to[same] = histories.place[same + 1]
    return start, end, moved_to
