"""How often care ends and placements change: hazards by age, time in care and placement, each shrunk to the pooled."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tandem.forecast.histories.tally import SHAPE, Tally

__all__ = ["Drawn", "Rates", "fitted"]

Floats = npt.NDArray[np.float64]

_ROUNDS = 40
_HELD = 1.0
"""Weight, in events, with which each effect of age, time or placement is held to none."""
_SHAPES = np.geomspace(0.5, 200.0, 40)
_PLACE_HELD = 2.0
"""Weight, in moves, with which where children of an age move to is held to where those of every age do."""
_SELDOM = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """Daily rates of each future: ``total`` of anything, and ``until`` the rising shares of what it is.

    ``total`` (futures, cells); ``until`` (events - 1, futures, cells): ways out, then a move. ``to`` (places,
    futures, ages x places) the rising shares of where a move leads.
    """

    total: npt.NDArray[np.float32]
    until: npt.NDArray[np.float32]
    to: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Rates:
    """What is known of each rate: a gamma distribution with ``shape`` and ``rate``, (events, cells) each.

    ``events`` (events,) is how many of each kind there were, which is how well its level is known. ``moved`` are
    the weights of a Dirichlet distribution of where moves lead, (ages, places, places).
    """

    shape: Floats
    rate: Floats
    events: Floats
    moved: Floats

    @property
    def mean(self) -> Floats:
        """Each daily rate as a whole, (events, ages, times in care, placements)."""
        return (self.shape / self.rate).reshape(-1, *SHAPE)

    def draw(self, futures: int, rng: np.random.Generator) -> Drawn:
        """Rates for so many futures, each as unsure as so many events leave it."""
        level = rng.gamma(self.events + _HELD, 1.0 / (self.events + _HELD), (futures, len(self.events)))
        drawn = rng.standard_gamma(self.shape, (futures, *self.shape.shape)) / self.rate * level[:, :, np.newaxis]
        total = drawn.sum(axis=1)
        until = np.cumsum(drawn, axis=1)[:, :-1] / total[:, np.newaxis]
        to = rng.standard_gamma(self.moved, (futures, *self.moved.shape))
        # An age and placement that nobody was seen to move from draws weights too small to add up.
        to = np.where(to.sum(axis=-1, keepdims=True) > 0, to, self.moved)
        to = np.cumsum(to, axis=-1) / to.sum(axis=-1, keepdims=True)
        return Drawn(
            total.astype(np.float32),
            np.ascontiguousarray(until.transpose(1, 0, 2), dtype=np.float32),
            np.ascontiguousarray(to.reshape(futures, -1, SHAPE[2]).transpose(2, 0, 1), dtype=np.float32),
        )


def fitted(seen: Tally) -> Rates:
    """Gamma posteriors of every rate.

    Each way out, and moving, has a pooled rate that is a product of effects of
    age, time in care and placement. How far cells differ from it beyond chance
    is estimated (gamma-Poisson, by maximum likelihood over the shape), and each
    cell is drawn in towards the pooled rate accordingly. Source: Clayton and
    Kaldor (1987), Biometrics 43:671-681, section 2; piecewise-constant hazards
    as occurrence over exposure: Holford (1980), Biometrics 36:299-305.
    """
    kinds = [*seen.exits, seen.moves]
    shapes, rates = [], []
    for events in kinds:
        per_day = np.maximum(_pooled(events, seen.exposure), _SELDOM)
        shape = _likely_shape(events, per_day * seen.exposure)
        shapes.append((shape + events).ravel())
        rates.append((shape / per_day + seen.exposure).ravel())
    return Rates(
        np.stack(shapes), np.stack(rates), np.array([events.sum() for events in kinds]), _destinations(seen.moved)
    )


def _pooled(events: Floats, exposure: Floats) -> Floats:
    """Rates as a product of one effect each of age, time in care and placement, by turns until they settle."""
    overall = (events.sum() + _HELD) / max(exposure.sum(), 1.0)
    effects = [np.ones([size if axis == along else 1 for axis, size in enumerate(SHAPE)]) for along in range(3)]
    for _ in range(_ROUNDS):
        for along in range(3):
            others = tuple(axis for axis in range(3) if axis != along)
            without = overall * exposure * math.prod(effect for at, effect in enumerate(effects) if at != along)
            found = events.sum(axis=others, keepdims=True) + _HELD
            effects[along] = found / (without.sum(axis=others, keepdims=True) + _HELD)
    return np.asarray(overall * math.prod(effects) * np.ones(SHAPE))


def _likely_shape(events: Floats, expected: Floats) -> float:
    """The shape of the gamma distribution of cells' ratios to the pooled rate that makes what was seen likeliest."""
    from scipy.special import gammaln

    lived = expected > 0
    o, e = events[lived], expected[lived]
    a = _SHAPES[:, np.newaxis]
    likelihood = gammaln(a + o) - gammaln(a) + a * np.log(a / (a + e)) + o * np.log(e / (a + e))
    return float(_SHAPES[np.argmax(likelihood.sum(axis=1))])


def _destinations(moved: Floats) -> Floats:
    apart = 1.0 - np.eye(SHAPE[2])
    everywhere = (moved.sum(axis=(0, 1)) + _HELD) * apart
    held = everywhere / everywhere.sum(axis=1, keepdims=True) * _PLACE_HELD
    every_age = moved.sum(axis=0) + held
    towards = every_age / every_age.sum(axis=1, keepdims=True)
    return np.asarray(moved + _PLACE_HELD * towards)
