"""A forecast: what was, what is coming with its widths, and how the same model did before."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tandem.forecast.panel import Floats
from tandem.forecast.series import Series

if TYPE_CHECKING:
    import polars as pl

    from tandem.core.figure import FigureTable
    from tandem.report.charts import Chart

__all__ = ["Forecast", "Place", "Year"]

METHOD = "Draws of pooled models with one national shock, version 1"


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
    history: tuple[tuple[int, float | None], ...]
    years: tuple[Year, ...]
    draws: Floats = field(repr=False, compare=False)
    revised: tuple[int, ...] = ()

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
            f"The chance that it is more than now is {_chance(more)}."
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
        if len(self.years) > 3:
            said.append("Beyond three years the widths are extended, not fitted.")
        if self.revised:
            said.append(
                f"For {self.revised[0]} to {self.revised[-1]} only later revisions survive: what was seen by then may "
                "have differed."
            )
        return tuple(said)

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

        return pl.DataFrame([_row(each) for each in self.years])

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
            "rows": [_row(each) for each in self.years],
            "caveats": list(self.caveats),
        }

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


def _chance(share: float) -> str:
    """In words a person would say; never surer than the draws can be."""
    if share < 0.01:
        return "less than 1 in 100"
    if share > 0.99:
        return "more than 99 in 100"
    return f"about {round(100 * share)} in 100"
