"""Cumulative sums of log likelihood ratios for counts, and how far they may run."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from tandem.stats._arrays import Bools, Floats, counts, sizes, together

NODES = 400


@dataclass(frozen=True, slots=True, eq=False)
class CusumPath:
    """A chart as it ran: ``values`` and ``signals`` (..., T); ``state`` (...) carries on to the next count."""

    values: Floats
    signals: Bools
    state: Floats


@dataclass(frozen=True, slots=True)
class PoissonCusum:
    """A chart that gathers evidence for mean ``ratio`` x expected against mean expected.

    C_t = max(0, C_{t-1} + x_t log(ratio) - mu_t (ratio - 1)), a signal at C_t >= ``threshold``.
    ``ratio`` below one looks for a fall, above one for a rise.

    Source: Lucas (1985), Technometrics 27:129-144; Rogerson and Yamada (2004), Stat Med 23:2195-2214
    for expected counts that change.
    """

    ratio: float
    threshold: float

    def __post_init__(self) -> None:
        _check_ratio(self.ratio)
        if not self.threshold > 0.0:
            raise ValueError(f"threshold must be above nought; it was {self.threshold}.")

    def step(self, state: ArrayLike, count: ArrayLike, expected: ArrayLike) -> Floats:
        """Return the next state from the last and one count; broadcasts. An unknown count leaves it as it was."""
        held, x, mu = together(
            "state, count and expected",
            counts(state, "state"),
            counts(count, "count"),
            sizes(expected, "expected"),
        )
        gained = x * math.log(self.ratio) - mu * (self.ratio - 1.0)
        return np.asarray(np.maximum(0.0, held + np.nan_to_num(gained)))

    def run(self, observed: ArrayLike, expected: ArrayLike, *, start: ArrayLike = 0.0) -> CusumPath:
        """Return the chart of ``observed`` (..., T) against ``expected`` (broadcasts), begun at ``start`` (...).

        The sum is not put back to nought at a signal; begin again from 0 once the cause is dealt with.
        """
        x, mu = together("observed and expected", counts(observed, "observed"), sizes(expected, "expected"))
        if x.ndim == 0:
            raise ValueError("observed must be a series, with time on the last axis.")
        state = np.broadcast_to(counts(start, "start"), x.shape[:-1])
        values = np.empty(x.shape)
        for moment in range(x.shape[-1]):
            state = self.step(state, x[..., moment], mu[..., moment])
            values[..., moment] = state
        return CusumPath(values, np.asarray(values >= self.threshold), state)


def average_run_length(chart: PoissonCusum, expected: float, *, true_ratio: float = 1.0, nodes: int = NODES) -> float:
    """Return the mean number of counts to a signal from a start at nought, when the mean is ``true_ratio`` x expected.

    The chart's value is a Markov chain on ``nodes`` equal steps from nought to just under the threshold;
    a value between two nodes is shared between them in proportion, which keeps its mean.

    Source: Brook and Evans (1972), Biometrika 59:539-549.
    """
    mean = float(sizes(expected, "expected")) * true_ratio
    span = 9.0 * math.sqrt(mean) + 9.0
    x = np.arange(max(0, math.floor(mean - span)), math.ceil(mean + span) + 1, dtype=np.float64)
    chance = np.exp(x * math.log(mean) - mean - np.array([math.lgamma(count + 1.0) for count in x]))
    gained = x * math.log(chart.ratio) - expected * (chart.ratio - 1.0)
    grid = np.linspace(0.0, chart.threshold, nodes)
    landing = np.maximum(0.0, grid[:, np.newaxis] + gained)
    start, outcome = np.nonzero(landing < chart.threshold)
    place = landing[start, outcome] * (nodes - 1) / chart.threshold
    below = np.minimum(place.astype(np.int64), nodes - 2)
    moves = np.zeros((nodes, nodes))
    np.add.at(moves, (start, below), chance[outcome] * (1.0 - (place - below)))
    np.add.at(moves, (start, below + 1), chance[outcome] * (place - below))
    return float(np.linalg.solve(np.eye(nodes) - moves, np.ones(nodes))[0])


def calibrate(expected: float, *, ratio: float, arl0: float, nodes: int = NODES) -> PoissonCusum:
    """Return the chart whose mean time to a false signal is ``arl0`` counts when the mean is ``expected``.

    Bisection on the threshold to one part in ten thousand.
    """
    _check_ratio(ratio)
    if not arl0 > 1.0:
        raise ValueError(f"arl0 must be above one count; it was {arl0}.")
    low, high = 0.0, 1.0
    while average_run_length(PoissonCusum(ratio, high), expected, nodes=nodes) < arl0:
        low, high = high, 2.0 * high
    while high - low > 1e-4 * high:
        middle = (low + high) / 2.0
        if average_run_length(PoissonCusum(ratio, middle), expected, nodes=nodes) < arl0:
            low = middle
        else:
            high = middle
    return PoissonCusum(ratio, high)


def _check_ratio(ratio: float) -> None:
    if not ratio > 0.0 or ratio == 1.0:
        raise ValueError(f"ratio must be above nought and not one; it was {ratio}.")
