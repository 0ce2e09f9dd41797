"""Control charts for a run of values in time: XmR with the Making Data Count rules."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Bools, Floats, Ints, numbers

LIMIT = 2.66
"""3 / d2 for ranges of two (d2 = 1.128): the distance of the limits in mean moving ranges."""
SCREEN = 3.267
"""D4 for ranges of two: moving ranges at or beyond this many means are left out and the mean taken again."""
RUN = 7
FIRM_FROM = 12
"""With fewer points than this the limits are provisional."""
_SAME = 1e-12


class SpecialCause(IntEnum):
    """Why a point is marked, in order of precedence after ``NONE``."""

    NONE = 0
    OUTSIDE = 1
    TREND = 2
    TWO_OF_THREE = 3
    ONE_SIDE = 4


@dataclass(frozen=True, slots=True, eq=False)
class XmR:
    """An individuals chart. ``values`` (..., T); every other array (...), one chart each.

    ``near_lower`` and ``near_upper`` lie two thirds of the way to the limits.
    ``provisional`` is true where fewer than twelve values are known.
    """

    values: Floats
    centre: Floats
    moving_range: Floats
    lower: Floats
    upper: Floats
    near_lower: Floats
    near_upper: Floats
    provisional: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Signals:
    """Which points are marked: ``cause`` (``SpecialCause`` codes) and ``direction`` (-1, 0, 1), each (..., T)."""

    cause: Ints
    direction: Ints


def xmr(values: ArrayLike) -> XmR:
    """Return the mean and natural process limits of each series; time on the last axis.

    The mean moving range is taken, ranges at or beyond 3.267 times it are left out, and it is
    taken again; limits are mean -/+ 2.66 of it. NaN marks an unknown value: no moving range is
    taken across it. A series that never moves has limits at its mean
    (NHSRplotthedots 0.2.2 has none there).

    Source: NHS England, Making Data Count; Wheeler (1993); NHSRplotthedots 0.2.2, ptd_spc_standard.
    """
    y = numbers(values, "values")
    if y.ndim == 0 or y.shape[-1] == 0:
        raise ValueError("values must hold at least one point, with time on the last axis.")
    centre = _mean(y)
    ranges = np.abs(np.diff(y, axis=-1))
    every = _mean(ranges)
    screened = _mean(np.where(ranges < SCREEN * every[..., np.newaxis], ranges, np.nan))
    width = np.where(every == 0, 0.0, screened)
    return XmR(
        values=y,
        centre=centre,
        moving_range=width,
        lower=centre - LIMIT * width,
        upper=centre + LIMIT * width,
        near_lower=centre - LIMIT * width * 2.0 / 3.0,
        near_upper=centre + LIMIT * width * 2.0 / 3.0,
        provisional=np.asarray(np.sum(~np.isnan(y), axis=-1) < FIRM_FROM),
    )


def making_data_count(chart: XmR) -> Signals:
    """Return the points that belong to a pattern chance alone seldom makes.

    Outside: beyond a limit. Trend: part of seven points that rise, or fall, at every step. Two of
    three: between near limit and limit, with another such among three points in a row that all lie
    on one side of the mean. One side: part of seven points in a row on one side of the mean; a point
    on the mean, an equal step or an unknown value breaks what it falls in. Where a point meets
    several, the first named here counts. A trend takes its direction from the way it runs, the
    others from the side they lie on.

    Source: NHS England, Making Data Count; NHSRplotthedots 0.2.2, ptd_calculate_point_type.
    """
    y, side = chart.values, _side(chart.values, chart.centre)
    beyond = (_side(y, chart.upper) > 0) | (_side(y, chart.lower) < 0)
    near = ~beyond & ((_side(y, chart.near_upper) > 0) | (_side(y, chart.near_lower) < 0))
    trend = _trend(y)
    pair = near & _covered(_windows_two_of_three(near, side), 3)
    run = _covered(_windows_all(side == 1, RUN) | _windows_all(side == -1, RUN), RUN)
    cause = np.select(
        [beyond, trend != 0, pair, run],
        [SpecialCause.OUTSIDE, SpecialCause.TREND, SpecialCause.TWO_OF_THREE, SpecialCause.ONE_SIDE],
        SpecialCause.NONE,
    )
    direction = np.where(cause == SpecialCause.TREND, trend, np.where(cause == SpecialCause.NONE, 0, side))
    return Signals(cause.astype(np.int64), direction.astype(np.int64))


def _mean(values: Floats) -> Floats:
    known = ~np.isnan(values)
    tally = np.sum(known, axis=-1)
    total = np.sum(np.where(known, values, 0.0), axis=-1)
    return np.where(tally > 0, total / np.maximum(tally, 1), np.nan)


def _side(values: Floats, bar: Floats) -> Ints:
    """Sign of values - bar, nought when they differ by rounding alone or either is unknown."""
    level = bar[..., np.newaxis]
    apart = np.nan_to_num(values - level)
    apart = np.where(np.abs(apart) <= _SAME * np.abs(np.nan_to_num(level)), 0.0, apart)
    return np.sign(apart).astype(np.int64)


def _windows_all(marked: Bools, width: int) -> Bools:
    """True at each start of ``width`` marked points in a row; the last axis shortens by width - 1."""
    starts = max(marked.shape[-1] - width + 1, 0)
    whole = np.ones((*marked.shape[:-1], starts), dtype=bool)
    for step in range(width):
        whole &= marked[..., step : step + starts]
    return whole


def _covered(starts: Bools, width: int) -> Bools:
    """True at each point inside a window of ``width`` that starts where marked."""
    count = starts.shape[-1]
    if count == 0:
        return np.zeros(1, dtype=bool)
    inside = np.zeros((*starts.shape[:-1], count + width - 1), dtype=bool)
    for step in range(width):
        inside[..., step : step + count] |= starts
    return inside


def _windows_two_of_three(near: Bools, side: Ints) -> Bools:
    starts = max(near.shape[-1] - 2, 0)
    tally = sum(near[..., step : step + starts].astype(np.int64) for step in range(3))
    return np.asarray((_windows_all(side == 1, 3) | _windows_all(side == -1, 3)) & (tally >= 2))


def _trend(values: Floats) -> Ints:
    """1 in a rising run of seven, -1 in a falling one; at a turn that ends one and starts the other, the later."""
    steps = np.diff(values, axis=-1)
    rising = _covered(_windows_all(steps > 0, RUN - 1), RUN)
    falling = _covered(_windows_all(steps < 0, RUN - 1), RUN)
    shape = values.shape
    up, down = np.broadcast_to(rising, shape), np.broadcast_to(falling, shape)
    onward = np.concatenate([steps, np.zeros((*shape[:-1], 1))], axis=-1)
    both = np.where(onward > 0, 1, -1)
    return np.where(up & down, both, np.where(up, 1, np.where(down, -1, 0)))
