"""Very costly placements where no ledger tells of them: how far single children's weeks differ, from published means.

The mean of n children moves by their spread over the root of n. How much more the published unit costs of authorities
with few children in residential care move than those of authorities with many tells how far single children's costs
differ. After three years the children are taken to be others; were some the same, the spread would be wider, so what is
found is the least.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import erfc, log, log1p, sqrt
from typing import Any

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.few import by_number
from tandem.forecast.known import AsKnown
from tandem.forecast.prices import HOMES, Prices, movements, prices

__all__ = ["ABOVE", "Dear", "Spread", "added", "dear", "spread_of"]

ABOVE = 20_000.0
"""Pounds a week from which a placement is called very costly here: nearly three times the mean of 2024-25."""
_FEW = 10
"""Of fewer children nothing is told; fewer very costly ones than this are told to a tenth."""
_AHEAD = 3
_Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class Spread:
    """How far single children's weekly costs differ: standard deviation over mean, and its 95% limits."""

    central: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Dear:
    """Of ``children`` in residential care, how many would cost ``above`` a week or more at the prices of ``year``.

    ``central`` at the spread that is found, ``low`` and ``high`` at its limits.
    """

    above: float
    year: int
    children: float
    central: float
    low: float
    high: float
    spread: Spread

    @property
    def sentence(self) -> str:
        """How many, and how that is known."""
        from tandem.report.wording import decimals

        places = 1 if self.central < _FEW else 0
        many = {name: decimals(getattr(self, name), places) for name in ("central", "low", "high")}
        wide = {name: decimals(getattr(self.spread, name), 2) for name in ("central", "low", "high")}
        year = f"{self.year - 1}-{self.year % 100:02d}"
        return (
            f"Very costly placements: of about {decimals(self.children, 0)} children in residential care, "
            f"{many['central']} ({many['low']} to {many['high']}) would cost £{self.above:,.0f} a week or more at the "
            f"prices of {year}. That is told from how much further the averages of few children move than those of "
            f"many (single children’s weeks differ by {wide['central']} of their mean, {wide['low']} to "
            f"{wide['high']}, with the long upper tail of a lognormal), not from anybody’s ledger; empty places "
            "move them too."
        )

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        numbers = {name: round(getattr(self, name), 2) for name in ("children", "central", "low", "high")}
        spread = {name: round(getattr(self.spread, name), 4) for name in Spread.__slots__}
        return {"above": self.above, "year": self.year, **numbers, "spread": spread, "sentence": self.sentence}


def spread_of(of: Prices) -> Spread | None:
    """The spread among single children behind a placement's published means; ``None`` where too few years are known."""
    moved = movements(np.log(of.pounds), of.children, _AHEAD)
    if moved is None:
        return None
    fit = by_number(*moved)
    limits = (fit.small, max(fit.small - _Z95 * fit.error, 0.0), fit.small + _Z95 * fit.error)
    # A change is of two means, each as unsure as its own children make it.
    return Spread(*(sqrt(each / 2) for each in limits))


def dear(code: str, known: AsKnown) -> Dear | None:
    """Very costly placements of an authority; ``None`` where price or spread is not known, or children are few."""
    try:
        of = prices(HOMES, known)
        year = of.latest(code)
    except InputError:
        return None
    if (spread := spread_of(of)) is None:
        return None
    children, mean = of.children_of(code), of.at(code, year)
    if children < _FEW:
        return None
    central, *ends = (children * _beyond(mean, each) for each in (spread.central, spread.low, spread.high))
    # Where placements are dear already, a wider spread puts more of them below their mean, and so below the limit.
    return Dear(ABOVE, year, children, central, min(central, *ends), max(central, *ends), spread)


def _beyond(mean: float, spread: float) -> float:
    """The share of a lognormal with this mean and spread at or above :data:`ABOVE`."""
    if spread == 0:
        return float(mean >= ABOVE)
    sd = sqrt(log1p(spread**2))
    return erfc((log(ABOVE / mean) + sd**2 / 2) / (sd * sqrt(2))) / 2


def added(every: Iterable[Dear | None]) -> Dear | None:
    """Those of several authorities; ``None`` where none is told."""
    told = [each for each in every if each is not None]
    if not told:
        return None
    children, central, low, high = (
        sum(getattr(each, name) for each in told) for name in ("children", "central", "low", "high")
    )
    return Dear(ABOVE, max(each.year for each in told), children, central, low, high, told[0].spread)
