"""A forecast: what was, what is coming with its widths, and how the same model did before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tandem.core.release import VERSION
from tandem.forecast.breakdowns import Breakdown, Part
from tandem.forecast.known import only_revised
from tandem.forecast.panel import Floats
from tandem.forecast.series import Series

if TYPE_CHECKING:
    import polars as pl

    from tandem.core.figure import FigureTable
    from tandem.report.charts import Chart

__all__ = ["Forecast", "Parted", "Place", "Year", "chance_words", "years_of"]

METHOD = "Draws of pooled models with one national shock, version 2"
_LEVELS = (0.5, 0.1, 0.9, 0.025, 0.975)


@dataclass(frozen=True, slots=True)
class Place:
    """An authority with its code, or a region or England, which have none."""

    code: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Year:
    """One year ahead: the median and the limits between which 80 and 95 of 100 futures fall."""

    year: int
    middle: float
    low80: float
    high80: float
    low95: float
    high95: float


def years_of(draws: Floats, last: int) -> tuple[Year, ...]:
    """The median and limits of draws (years, n) that follow the year ``last``."""
    found = np.quantile(draws, _LEVELS, axis=1).T
    return tuple(Year(last + ahead, *(float(each) for each in row)) for ahead, row in enumerate(found, start=1))


History = tuple[tuple[int, float | None], ...]


@dataclass(frozen=True, slots=True)
class Parted:
    """One part of a total: its past where it was shown, and its years ahead.

    Its draws add up with those of the other parts to the total's in every draw.
    """

    part: Part
    history: History
    years: tuple[Year, ...]
    draws: Floats = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Forecast:
    """One series of one place some years ahead.

    ``draws`` (years, n) are whole futures: the same column of two places is one
    national future. ``origin`` is the day by which everything used had been
    published; ``revised`` lists the years whose figures as first seen do not
    survive.
    """

    series: Series
    place: Place
    origin: date | None
    model: str
    history: History
    years: tuple[Year, ...]
    draws: Floats = field(repr=False, compare=False)
    revised: tuple[int, ...] = ()
    breakdown: Breakdown | None = None
    parts: tuple[Parted, ...] = ()
    borrowed: tuple[str, ...] = ()
    """Authorities whose own mix is not published: the nation's stands in for it."""
    short: tuple[str, ...] = ()
    """Authorities of a region or of England that are too new, or too little published, for a past of their own."""
    unseen: tuple[str, ...] = ()
    """Authorities of a region or of England without a latest figure."""
    inputs: Mapping[str, str] = field(default_factory=dict, compare=False)
    """The sha256 of every published table that was read, by key."""

    @property
    def last(self) -> tuple[int, float]:
        """The latest year that is known, and its count."""
        year, value = next((year, value) for year, value in reversed(self.history) if value is not None)
        return year, value

    @property
    def sentence(self) -> str:
        """The furthest year in one sentence, with the chance that it is more than now."""
        year, now = self.last
        end = self.years[-1]
        more = float(np.mean(self.draws[-1] > now))
        return (
            f"{self.place.name}: {now:,.0f} {self.series.sentence_name} in {year}; by {end.year} between "
            f"{end.low80:,.0f} and {end.high80:,.0f} in 80 of 100 futures, {end.middle:,.0f} in the middle. "
            f"The chance that it is more than now is {chance_words(more)}."
        )

    @property
    def caveats(self) -> tuple[str, ...]:
        """What to know before using it."""
        said = [
            "A forecast of counts of a whole place from its own and other places’ past; it knows no child.",
            "Changes in law, recording or who runs services are not in it unless they happened before.",
        ]
        if self.model == "damped":
            said.append("Too little of this place’s past is published, so it is carried by the nation’s growth.")
        said += self._of_a_sum()
        if len(self.years) > 3:
            said.append("Beyond three years the widths are extended, not fitted.")
        if self.revised:
            said.append(only_revised(self.revised))
        if self.breakdown:
            said += [
                "Parts are rounded by themselves; in every future they add up to the total.",
                *self.breakdown.caveats,
            ]
        if self.borrowed:
            said.append(
                f"How children are divided is not published for {', '.join(self.borrowed)}: the nation’s mix stands in."
            )
        return tuple(said)

    def _of_a_sum(self) -> list[str]:
        """What to know of a region or of England, which are sums of authorities."""
        if self.place.code:
            return []
        said = [
            (
                "The sum of its authorities in every future, all under one national shock. Years before one of them "
                "began show the published total."
            )
        ]
        if self.short:
            said.append(f"Too new, or too little published, for a past of their own: {'; '.join(self.short)}.")
        if self.unseen:
            said.append(
                f"Of {'; '.join(self.unseen)} nothing is published for the latest year: where the published total is "
                "more than rounding beyond the others, they are scaled up to it."
            )
        return said

    @property
    def figures(self) -> FigureTable:
        """Each year ahead as a figure with its 80% interval."""
        from tandem.forecast.figures import figure_table

        return figure_table(self)

    def chart(self) -> Chart:
        """The past and the futures' widths."""
        from tandem.forecast.figures import chart

        return chart(self)

    def to_polars(self) -> pl.DataFrame:
        """One row a year ahead."""
        import polars as pl

        return pl.DataFrame(self._rows())

    def to_dict(self) -> dict[str, Any]:
        """The whole answer as the command line's JSON has it."""
        return {
            "series": self.series.key,
            "name": self.series.name,
            "place": self.place.name,
            "la_code": self.place.code,
            "origin": self.origin.isoformat() if self.origin else None,
            "model": self.model,
            "method": METHOD,
            "sentence": self.sentence,
            "history": [{"year": year, "value": value} for year, value in self.history],
            "by": self.breakdown.key if self.breakdown else None,
            "rows": self._rows(),
            "parts": [
                {
                    "part": each.part.key,
                    "name": each.part.name,
                    "history": [{"year": year, "value": value} for year, value in each.history],
                }
                for each in self.parts
            ],
            "caveats": list(self.caveats),
            "inputs": dict(self.inputs),
            "version": VERSION,
        }

    def _rows(self) -> list[dict[str, Any]]:
        """A row a year; where the total is divided, one for each part too, named in ``part``."""
        if not self.parts:
            return [_row(each) for each in self.years]
        rows = [{"part": "all", **_row(each)} for each in self.years]
        return rows + [{"part": of.part.key, **_row(each)} for of in self.parts for each in of.years]

    def save(self, path: str | PathLike[str]) -> Path:
        """Write as the file's ending names: txt, json, csv, svg or png."""
        from tandem.forecast.saving import save

        return save(self, Path(path))

    def _repr_html_(self) -> str:
        from tandem.report.tables import to_html

        return f"<p><strong>{self.sentence}</strong></p>{to_html(self.figures)}"


def _row(each: Year) -> dict[str, Any]:
    names = ("year", "middle", "low80", "high80", "low95", "high95")
    return {name: getattr(each, name) for name in names}


def chance_words(share: float) -> str:
    """In words a person would say; never surer than the draws can be."""
    if share < 0.01:
        return "less than 1 in 100"
    if share > 0.99:
        return "more than 99 in 100"
    return f"about {round(100 * share)} in 100"
