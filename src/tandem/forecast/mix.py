"""How a place's mix moves: log shares that walk, each part with its own width and its own national shock.

Source: Aitchison (1986), The Statistical Analysis of Compositional Data, ch. 4 and 7; widths as in :mod:`.errors`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from tandem.forecast.breakdowns import Breakdown
from tandem.forecast.divided import Divided, divided, tables_out
from tandem.forecast.errors import Errors, paths, pooled
from tandem.forecast.known import AsKnown
from tandem.forecast.models import FURTHEST_FITTED
from tandem.forecast.panel import Floats

__all__ = ["Mix", "errors_of", "fitted", "mix"]

_SEED = 20260402


@dataclass(frozen=True)
class Mix:
    """The last known mix of every place and how far mixes have moved.

    ``errors`` [part][years ahead - 1] are movements of one place beside all;
    ``shocks`` (parts,) the standard deviation of a year's movement of all.
    """

    breakdown: Breakdown
    last: Divided
    errors: tuple[tuple[Errors, ...], ...]
    shocks: Floats

    @property
    def year(self) -> int:
        """The year of the last known mix."""
        return self.last.years[-1]

    def borrowed(self, code: str) -> bool:
        """Whether nothing of a place's own mix is published, so that the nation's stands in for it."""
        return code not in self.last.codes or bool(np.isnan(self.last.counts[self.last.codes.index(code), -1]).any())

    def now(self, code: str, total: float) -> Floats:
        """The last known count of each part, (parts,), brought to a place's latest total."""
        if self.borrowed(code):
            share = self.last.nation[-1] / self.last.nation[-1].sum()
        else:
            share = self.last.shares[self.last.codes.index(code), -1]
        return np.asarray(share * total)

    def draws(self, code: str, totals: Floats, *, now: float, since: int) -> Floats:
        """Futures of each part, (parts, years, draws), that add up to ``totals`` (years, draws) in every draw.

        ``since`` is how many years before the totals' own start the mix was last
        known. Each place draws from its own stream, so one place's futures do
        not change with who else is asked about.
        """
        years, n = totals.shape
        start = self.now(code, now)
        rng = np.random.default_rng([_SEED, int(code)])
        ranks = paths(len(start), years, n, rng)
        logs = np.log(start)[:, np.newaxis, np.newaxis] + self._shock(years, n, since)
        for part, size in enumerate(start):
            for column in range(years):
                ahead = column + 1 + since
                reach = min(ahead, len(self.errors[part]))
                errors = self.errors[part][reach - 1]
                width = errors.spread(np.asarray(size)) * np.sqrt(ahead / reach)
                logs[part, column] += errors.at(ranks[part, column]) * width
        parts = np.exp(logs - logs.max(axis=0))
        return np.asarray(parts / parts.sum(axis=0) * totals)

    def _shock(self, years: int, n: int, since: int) -> Floats:
        rng = np.random.default_rng([_SEED, len(self.shocks)])
        steps = rng.standard_normal((len(self.shocks), years, n))
        steps[:, 0] *= np.sqrt(1 + since)
        return np.asarray(self.shocks[:, np.newaxis, np.newaxis] * np.cumsum(steps, axis=1))


@cache
def mix(breakdown: Breakdown, known: AsKnown) -> Mix:
    """The mix as it was known on a day."""
    return fitted(breakdown, [divided(key, breakdown, known) for key in tables_out(known)])


def fitted(breakdown: Breakdown, seen: Sequence[Divided]) -> Mix:
    """Fit the movements of a breakdown to every year of the tables, older first."""
    logs = [np.log(each.shares) for each in seen]
    errors = tuple(errors_of(logs, seen, part) for part in range(len(breakdown.parts)))
    moves = np.vstack([_national(each) for each in seen])
    return Mix(breakdown, seen[-1], errors, np.sqrt(np.mean(moves**2, axis=0)))


def errors_of(values: Sequence[Floats], seen: Sequence[Divided], part: int) -> tuple[Errors, ...]:
    """How far a part moves in one, two and three years, as far as its past reaches.

    ``values`` are logs of each table's counts or shares, (authorities, years, parts).
    """
    reach = range(1, FURTHEST_FITTED + 1)
    return tuple(pooled(*moved) for ahead in reach if (moved := _movements(values, seen, part, ahead)) is not None)


def _movements(
    values: Sequence[Floats], seen: Sequence[Divided], part: int, ahead: int
) -> tuple[Floats, Floats] | None:
    """Changes of a part over so many years less those of all places, (m,), and its counts at the start, (m,).

    Only counts that are shown at both ends; ``None`` where none are.
    """
    changes, sizes = [], []
    for logs, each in zip(values, seen, strict=True):
        for column in range(len(each.years) - ahead):
            both = each.shown[:, column, part] & each.shown[:, column + ahead, part]
            change = (logs[:, column + ahead, part] - logs[:, column, part])[both]
            usable = ~np.isnan(change)
            if usable.sum() < 2:
                continue
            changes.append(change[usable] - change[usable].mean())
            sizes.append(np.maximum(each.counts[:, column, part][both][usable], 1.0))
    return (np.concatenate(changes), np.concatenate(sizes)) if changes else None


def _national(each: Divided) -> Floats:
    shares = np.maximum(each.nation, 1.0) / each.nation.sum(axis=1, keepdims=True)
    return np.asarray(np.diff(np.log(shares), axis=0))
