"""What it will cost: each year's spending as draws, and its change against a named year by volume, price and mix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tandem.core.release import VERSION
from tandem.forecast.panel import Floats
from tandem.forecast.result import History, Place

if TYPE_CHECKING:
    import polars as pl

    from tandem.forecast.dear import Dear

__all__ = ["Cost", "CostYear", "Range", "financial", "more_or_less", "range_of"]

METHOD = "Joint draws of counts, mix and weekly prices, version 3"


@dataclass(frozen=True, slots=True)
class Range:
    """The mean of the futures, which adds up, and the limits between which 80 and 95 of 100 of them fall; in pounds."""

    mean: float
    low80: float
    high80: float
    low95: float
    high95: float


def range_of(draws: Floats) -> Range:
    """The mean and limits of draws (n,)."""
    limits = np.quantile(draws, (0.1, 0.9, 0.025, 0.975))
    return Range(float(draws.mean()), *(float(each) for each in limits))


@dataclass(frozen=True, slots=True)
class CostYear:
    """One financial year by its end: spending, its change against the baseline, and the parts of that change.

    ``volume``, ``price`` and ``mix`` add up to ``change`` in every draw, so
    their means do too; their limits do not.
    """

    year: int
    total: Range
    change: Range
    volume: Range
    price: Range
    mix: Range


@dataclass(frozen=True, slots=True)
class Cost:
    """Spending on children looked after of an authority, a region or England some years ahead.

    ``draws`` and ``changes`` (years, n) are whole futures, so that sums over
    years are as wide as they should be; ``prices_to`` is the last year whose
    prices had been published by ``origin``.
    """

    place: Place
    origin: date | None
    baseline: int
    prices_to: int
    counts_to: int
    by_placement: bool
    years: tuple[CostYear, ...]
    draws: Floats = field(repr=False, compare=False)
    changes: Floats = field(repr=False, compare=False)
    made_of: Mapping[str, Floats] = field(repr=False, compare=False)
    """The draws of volume, price and mix, each (years, n), which add up to ``changes``."""
    own_ledger: bool = False
    inputs: Mapping[str, str] = field(default_factory=dict, compare=False)
    late: tuple[str, ...] = ()
    """Authorities of a region or of England whose spending at the baseline is not published, so that it is drawn."""
    left_out: tuple[str, ...] = ()
    """Those of which no spending or no count is published: they are not in the sum."""
    homes: tuple[Floats, Floats] | None = field(default=None, repr=False, compare=False)
    """Children in children's homes and the price of a week there, each (years, n); ``None`` where not known apart."""
    history: History = field(default=(), compare=False)
    """What was spent, in pounds by financial year; ``None`` where any part of it is not published."""
    dear: Dear | None = field(default=None, compare=False)
    """Very costly placements, where no ledger tells of them and the published means do."""

    @property
    def together(self) -> Range:
        """The change of the years asked for, added up."""
        return range_of(self.changes[-self.asked :].sum(axis=0))

    @property
    def together_by(self) -> dict[str, Range]:
        """The same by volume, price and mix."""
        return {name: range_of(draws[-self.asked :].sum(axis=0)) for name, draws in self.made_of.items()}

    @property
    def asked(self) -> int:
        """How many years lie after the last known count."""
        return sum(each.year > self.counts_to for each in self.years)

    @property
    def sentence(self) -> str:
        """The last year in one sentence, with what moves it."""
        from tandem.report.wording import pounds

        end = self.years[-1]
        parts = {"numbers of children": end.volume, "prices": end.price}
        if self.by_placement:
            parts["the mix of placements"] = end.mix
        said = ", ".join(f"{more_or_less(each.mean)} from {name}" for name, each in parts.items())
        return (
            f"{self.place.name}: looking after children will cost between {pounds(end.total.low80)} and "
            f"{pounds(end.total.high80)} in {financial(end.year)} in 80 of 100 futures, {pounds(end.total.mean)} on "
            f"average; against {financial(self.baseline)} that is {more_or_less(end.change.mean)}, made of {said}."
        )

    @property
    def caveats(self) -> tuple[str, ...]:
        """What to know before using it."""
        said = [
            (
                "Gross spending on children looked after at the prices of each year: children at 31 March times a "
                "week’s cost times 52.18 weeks. Safeguarding, family support and the cost of changing how things are "
                "done are not in it."
            ),
            (
                "Prices go on growing at about the pace the nation’s have come to, and that pace may itself rise or "
                "fall; how far, and how an authority’s own price moves beside it, is learnt from the past."
            ),
            (
                "From 2022 to 2025 prices sped up beyond many such limits: the track record says how often each year’s "
                "held."
            ),
            "Spending follows what was approved: it does not show what was needed.",
        ]
        if not self.by_placement:
            said.append("No unit cost by placement had been published: one price stands for all, and mix is in it.")
        elif self.own_ledger:
            said.append(f"The ledger’s prices are taken to be those of {self.prices_to}.")
        else:
            said.append(
                "Fostering and residential unit costs are the Department’s; what remains of spending is shared among "
                "all other placements. The fewer children such a unit cost is the mean of, the wider it is drawn, as "
                "it has moved: what a few very dear children do to a small authority is in that width."
            )
        if self.prices_to < self.counts_to:
            said.append(f"Prices were known to {self.prices_to} only, so the years after are drawn, not known.")
        return (*said, *self._of_a_sum())

    def _of_a_sum(self) -> list[str]:
        """What to know of a region or of England, which are sums of authorities."""
        if self.place.code:
            return []
        said = [
            (
                "The sum of its authorities in every future, each at its own prices: whether dear or cheap authorities "
                "look after more is in the numbers, not in the mix. A past year in which any one’s spending is not "
                "published is left blank."
            )
        ]
        if self.late:
            said.append(f"What {'; '.join(self.late)} spent in the baseline year is not published: it is drawn.")
        if self.left_out:
            said.append(f"Not in the sum, for no spending or no count is published: {'; '.join(self.left_out)}.")
        return said

    def _rows(self) -> list[dict[str, Any]]:
        names = ("total", "change", "volume", "price", "mix")
        return [
            {"year": each.year}
            | {
                f"{name}_{part}": round(getattr(getattr(each, name), part))
                for name in names
                for part in Range.__slots__
            }
            for each in self.years
        ]

    def to_polars(self) -> pl.DataFrame:
        """One row a year, in pounds."""
        import polars as pl

        return pl.DataFrame(self._rows())

    def to_dict(self) -> dict[str, Any]:
        """The whole answer as the command line's JSON has it, in pounds."""
        return {
            "place": self.place.name,
            "la_code": self.place.code,
            "origin": self.origin.isoformat() if self.origin else None,
            "baseline": self.baseline,
            "prices_to": self.prices_to,
            "counts_to": self.counts_to,
            "by_placement": self.by_placement,
            "own_ledger": self.own_ledger,
            "method": METHOD,
            "sentence": self.sentence,
            "history": [
                {"year": year, "spent": None if pounds is None else round(pounds)} for year, pounds in self.history
            ],
            "rows": self._rows(),
            "very_costly": None if self.dear is None else self.dear.to_dict(),
            "together": _plain(self.together) | {"by": {name: _plain(each) for name, each in self.together_by.items()}},
            "caveats": list(self.caveats),
            "inputs": dict(self.inputs),
            "version": VERSION,
        }

    def save(self, path: str | PathLike[str]) -> Path:
        """Write as the file's ending names: txt, json or csv."""
        from tandem.forecast.saving_cost import save

        return save(self, Path(path))


def _plain(each: Range) -> dict[str, Any]:
    return {name: round(getattr(each, name)) for name in Range.__slots__}


def financial(year: int) -> str:
    """``2024-25`` for the year that ends in 2025."""
    return f"{year - 1}-{year % 100:02d}"


def more_or_less(value: float, *, step: float = 0) -> str:
    """``£1.2m more`` or ``£1.2m less``; ``about the same`` where that is less than half a ``step`` of pounds."""
    from tandem.report.wording import pounds

    told = round(value / step) * step if step else value
    if step and not told:
        return "about the same"
    return f"{pounds(abs(told))} {'more' if told >= 0 else 'less'}"
