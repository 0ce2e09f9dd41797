"""The models: each gives draws of log counts, (places, years ahead, draws), that share one national shock.

How each was chosen: docs/decisions/forecasts-of-places.md; how each has done: ``tandem backtest``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from tandem.forecast.errors import Errors, paths, pooled
from tandem.forecast.features import features
from tandem.forecast.panel import Floats, Panel

__all__ = ["DAMPING", "FURTHEST_FITTED", "MODELS", "Model", "damped", "national_growth"]

Model = Callable[[Panel, Floats, np.random.Generator], Floats]
"""History, the shock that all share (years, draws), and where the rest of chance comes from."""

DAMPING = 0.7
"""How much of a year's growth goes on into the next: an undamped trend does harm."""
_FADING = 0.8
"""How much less a change counts for each year that it lies back."""
_PENALTY = 0.05
_NATIONAL_SHARE = 0.5
_FIRST_WITH_PAST = 3
FURTHEST_FITTED = 3
"""Years ahead for which errors are fitted; beyond, the spread grows with the square root of time."""


def naive(history: Panel, shock: Floats, rng: np.random.Generator) -> Floats:
    """Same as today, with the width that the past gives it: the number to beat."""
    return _about(np.zeros((len(history.codes), len(shock))), history, shock, rng)


def damped(
    history: Panel, shock: Floats, rng: np.random.Generator, *, only: npt.NDArray[np.bool_] | None = None
) -> Floats:
    """Today, carried on by the nation's growth of three years, fading; of all places, or ``only`` some of them."""
    growth = national_growth(history, len(history.years) - 1)
    move = np.tile(growth * _damped(len(shock)), (len(history.codes), 1))
    return _about(move, history, shock, rng, only=only)


def hierarchical(history: Panel, shock: Floats, rng: np.random.Generator) -> Floats:
    """Today, carried on by each place's own growth drawn towards that of all, fading."""
    growth, doubt = _shrunken_growth(history)
    reach = _damped(len(shock))
    return _about(growth[:, np.newaxis] * reach, history, shock, rng, extra=doubt[:, np.newaxis] * reach**2)


def ridge(history: Panel, shock: Floats, rng: np.random.Generator) -> Floats:
    """What places like this one went on to do: a ridge on level, growth, flows and poverty, with half the nation's."""
    logs, size = np.log(history.counts), history.counts[:, -1]
    last = len(history.years) - 1
    growth, reach = national_growth(history, last), _damped(len(shock))
    ranks = paths(size.size, len(shock), shock.shape[1], rng)
    made = []
    for ahead, shared in enumerate(shock, start=1):
        fitted = min(ahead, FURTHEST_FITTED, last - _FIRST_WITH_PAST)
        if fitted < 1:
            return hierarchical(history, shock, rng)
        move, errors, doubt = _fitted_ridge(history, logs, fitted)
        spread = errors.spread(size) * doubt * np.sqrt(ahead / fitted)
        middle = logs[:, -1] + move + _NATIONAL_SHARE * growth * reach[ahead - 1]
        made.append(middle[:, np.newaxis] + errors.at(ranks[:, ahead - 1]) * spread[:, np.newaxis] + shared)
    return np.stack(made, axis=1)


def pool(history: Panel, shock: Floats, rng: np.random.Generator) -> Floats:
    """Half of the draws from each of the two: neither is right, and their mixture is wider where they differ."""
    half = shock.shape[1] // 2
    parts = hierarchical(history, shock[:, :half], rng), ridge(history, shock[:, half:], rng)
    return np.concatenate(parts, axis=2)


MODELS: Mapping[str, Model] = MappingProxyType(
    {"naive": naive, "damped": damped, "hierarchical": hierarchical, "ridge": ridge, "pool": pool}
)


def national_growth(history: Panel, at: int) -> float:
    """Mean log growth of the sum of places over the three years up to a column, each over places known in both."""
    growths = []
    for column in range(max(1, at - 2), at + 1):
        both = ~np.isnan(history.counts[:, column]) & ~np.isnan(history.counts[:, column - 1])
        now, before = history.counts[both, column].sum(), history.counts[both, column - 1].sum()
        growths.append(np.log(now / before))
    return float(np.mean(growths))


def _damped(years: int) -> Floats:
    return np.cumsum(DAMPING ** np.arange(1, years + 1, dtype=np.float64))


def _about(
    move: Floats,
    history: Panel,
    shock: Floats,
    rng: np.random.Generator,
    *,
    extra: Floats | None = None,
    only: npt.NDArray[np.bool_] | None = None,
) -> Floats:
    logs, size = np.log(history.counts), history.counts[:, -1]
    ranks = paths(size.size, len(shock), shock.shape[1], rng, only=only)
    now, size, move = (each if only is None else each[only] for each in (logs[:, -1], size, move))
    made = []
    for ahead, shared in enumerate(shock, start=1):
        fitted = min(ahead, FURTHEST_FITTED, len(history.years) - 1)
        errors = _own_errors(logs, history.counts, fitted)
        spread = errors.spread(size) * np.sqrt(ahead / fitted)
        if extra is not None:
            spread = np.sqrt(spread**2 + extra[:, ahead - 1])
        middle = now + move[:, ahead - 1]
        made.append(middle[:, np.newaxis] + errors.at(ranks[:, ahead - 1]) * spread[:, np.newaxis] + shared)
    return np.stack(made, axis=1)


def _own_errors(logs: Floats, counts: Floats, ahead: int) -> Errors:
    """Every change over so many years, less what all places did in that year."""
    changes = logs[:, ahead:] - logs[:, :-ahead]
    changes = changes - np.nanmean(changes, axis=0)
    known = ~np.isnan(changes)
    return pooled(changes[known], counts[:, :-ahead][known])


def _shrunken_growth(history: Panel) -> tuple[Floats, Floats]:
    """Each place's growth, recent years weighing more, and what is still in doubt about it.

    Empirical Bayes with a moment estimate of how much places truly differ (DerSimonian and Laird, 1986).
    """
    logs = np.log(history.counts)
    changes = np.diff(logs, axis=1)
    known = ~np.isnan(changes)
    weights = known * _FADING ** np.arange(changes.shape[1])[::-1]
    weights = weights / weights.sum(axis=1, keepdims=True)
    growth = np.where(known, changes * weights, 0.0).sum(axis=1)
    errors = _own_errors(logs, history.counts, 1)
    variance = errors.spread(history.counts[:, -1]) ** 2 * (weights**2).sum(axis=1)
    between = 0.0
    for _ in range(10):
        total = 1.0 / (variance + between)
        mean = float(np.sum(growth * total) / total.sum())
        between = max(0.0, float(np.mean((growth - mean) ** 2 - variance)))
    kept = between / (between + variance)
    return mean + kept * (growth - mean), kept * variance


def _fitted_ridge(history: Panel, logs: Floats, ahead: int) -> tuple[Floats, Errors, float]:
    """How far each place is expected to move relative to all, how far off such fits were, and their own doubt."""
    past, moved, sizes = [], [], []
    last = len(history.years) - 1
    for column in range(min(_FIRST_WITH_PAST, last - ahead), last - ahead + 1):
        known, change = features(history, column), logs[:, column + ahead] - logs[:, column]
        usable = _complete(known) & ~np.isnan(change)
        if usable.sum() < 2 * known.shape[1]:
            continue
        past.append(_standard(known[usable], known[usable]))
        moved.append(change[usable] - change[usable].mean())
        sizes.append(history.counts[usable, column])
    x, y, size = np.vstack(past), np.concatenate(moved), np.concatenate(sizes)
    weight = 1.0 / (0.01 + 1.0 / size)
    penalty = _PENALTY * y.size * float(np.mean(weight))
    weighted = x * weight[:, np.newaxis]
    beta = np.linalg.solve(x.T @ weighted + penalty * np.eye(x.shape[1]), weighted.T @ y)
    errors = pooled(y - x @ beta, size)
    now = features(history, last)
    usable = _complete(now)
    move = np.zeros(len(history.codes))
    move[usable] = _standard(now[usable], now[usable]) @ beta
    return move, errors, float(np.sqrt(1.0 + x.shape[1] / (y.size / FURTHEST_FITTED)))


def _complete(values: Floats) -> npt.NDArray[np.bool_]:
    return np.asarray(~np.isnan(values).any(axis=1))


def _standard(values: Floats, of: Floats) -> Floats:
    return np.asarray((values - of.mean(axis=0)) / np.maximum(of.std(axis=0), 1e-9))
