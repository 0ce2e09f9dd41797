"""Social workers of one place some years ahead, whether they are enough for the cases, and what would make them so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.core.release import VERSION
from tandem.forecast.known import only_revised
from tandem.forecast.result import Place, Year
from tandem.forecast.staffing.enough import Needed
from tandem.forecast.staffing.futures import Futures
from tandem.forecast.staffing.levers import ASSOCIATION, Effect, Lever, NewlyQualified

if TYPE_CHECKING:
    import polars as pl

    from tandem.core.figure import FigureTable
    from tandem.report.charts import Chart

__all__ = ["COUNTED", "METHOD", "Counted", "Workforce"]

METHOD = "Joint draws of posts, comings and goings, cases and case holders, version 1"
COUNTED = {
    "in_post": "Social workers in post",
    "starters": "Starters in the year",
    "leavers": "Leavers in the year",
    "agency": "Agency workers",
    "vacancies": "Vacancies",
    "absence": "Absence",
    "holders": "Case holders",
    "cases": "Cases held",
    "caseload": "Cases for each case holder",
    "able": "Case holders at work, the newly qualified in part",
    "needed": "Case holders needed",
    "gap": "More or fewer than needed",
}
"""What is told of each year, in order. Absence is a share; cases are counted; the rest are full-time equivalents."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing counted: its past, and its years ahead."""

    key: str
    name: str
    history: tuple[tuple[int, float | None], ...]
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class Workforce:
    """One place's social workers some years ahead, jointly with its cases.

    ``target`` is cases for each case holder who is at work and past the first
    year; ``None``, and nothing of cases, where the figures cannot tell.
    """

    place: Place
    origin: date | None
    counted: tuple[Counted, ...]
    futures: Futures = field(repr=False, compare=False)
    target: float | None
    needed: Needed | None
    levers: tuple[Lever, ...]
    effects: Mapping[str, Effect]
    newly: NewlyQualified
    last: int
    revised: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict, compare=False)

    def of(self, key: str) -> Counted:
        """One of :data:`COUNTED`; ``KeyError`` where the figures cannot tell it."""
        return {each.key: each for each in self.counted}[key]

    @property
    def sentence(self) -> str:
        """The last year in one sentence."""
        stock = self.of("in_post")
        end = stock.years[-1]
        now = next(value for _, value in reversed(stock.history) if value is not None)
        said = (
            f"{self.place.name}: {now:,.0f} social workers in post in September {self.last} (full-time equivalent); by "
            f"{end.year} between {end.low80:,.0f} and {end.high80:,.0f} in 80 of 100 futures. "
        )
        if self.needed is None:
            return f"{said}Whether they will be enough for the cases, the figures cannot tell."
        return (
            f"{said}They are enough for {self.target:.1f} cases each in {100 * self.needed.chance:.0f} of 100 futures."
        )

    @property
    def caveats(self) -> tuple[str, ...]:
        """What to know before using it."""
        said = [
            "Counted at 30 September, full-time equivalent. Cases are those of children in need half a year earlier.",
            (
                "From 2017 each social worker is returned singly. Totals returned before then were counted otherwise "
                "and are not joined on."
            ),
            "What rounds to nought is nought; what is withheld, not returned or of low reliability is unknown.",
            (
                f"Newly qualified social workers carry {self.newly.weight:.0%} of a caseload in their first year, and "
                f"are {self.newly.share:.0%} of starters: assumed, not published."
            ),
            "Whoever is away is counted as holding no cases while away.",
            "Pay, law and recording stay as they are but for the levers named.",
        ]
        if self.levers:
            said.append(f"What a lever goes with is known from elsewhere or from the past. {ASSOCIATION}")
        if self.revised:
            said.append(only_revised(self.revised))
        return (*said, *self.notes)

    @property
    def figures(self) -> FigureTable:
        """Everything counted, a column a year, as figures with their 80% intervals."""
        from tandem.forecast.staffing.figures import figure_table

        return figure_table(self)

    def chart(self, key: str = "in_post") -> Chart:
        """One thing's past and the widths of its futures."""
        from tandem.forecast.staffing.figures import counted_chart

        return counted_chart(self.place.name, self.of(key), self.sentence, self.caveats)

    def to_polars(self) -> pl.DataFrame:
        """One row for each thing counted and year ahead."""
        import polars as pl

        return pl.DataFrame(self._rows())

    def to_dict(self) -> dict[str, Any]:
        """The whole answer as the command line's JSON has it."""
        return {
            "place": self.place.name,
            "la_code": self.place.code,
            "origin": self.origin.isoformat() if self.origin else None,
            "last": self.last,
            "method": METHOD,
            "sentence": self.sentence,
            "target": self.target,
            "needed": {name: _short(getattr(self.needed, name)) for name in Needed.__slots__} if self.needed else None,
            "history": {
                each.key: [{"year": year, "value": value} for year, value in each.history] for each in self.counted
            },
            "rows": self._rows(),
            "levers": [
                {"lever": each.key, "value": each.value, "from": each.start.isoformat(), "name": each.name}
                for each in self.levers
            ],
            "effects": [
                {name: getattr(self.effects[key], name) for name in Effect.__slots__}
                for key in dict.fromkeys(each.key for each in self.levers)
            ],
            "newly_qualified": {name: getattr(self.newly, name) for name in NewlyQualified.__slots__},
            "caveats": list(self.caveats),
            "inputs": dict(self.inputs),
            "version": VERSION,
        }

    def _rows(self) -> list[dict[str, Any]]:
        return [
            {"counted": each.key} | {name: _short(getattr(year, name)) for name in Year.__slots__}
            for each in self.counted
            for year in each.years
        ]

    def save(self, path: str | PathLike[str]) -> Path:
        """Write as the file's ending names: txt, json, csv, svg or png."""
        from tandem.forecast.staffing.saving import save

        return save(self, Path(path))

    def _repr_html_(self) -> str:
        from tandem.report.tables import to_html

        return f"<p><strong>{self.sentence}</strong></p>{to_html(self.figures)}"


def _short(value: float) -> float:
    return round(value, 4) if isinstance(value, float) else value
