"""A forecast made from histories: what was, what is coming and how surely, what it rests on. Counts, and no row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from tandem.core.release import VERSION
from tandem.forecast.histories.widths import Widths
from tandem.forecast.result import Year, chance_words, years_of
from tandem.returns.histories import Reading

if TYPE_CHECKING:
    import polars as pl

    from tandem.core.figure import FigureTable
    from tandem.report.charts import Chart

__all__ = ["ASSUMPTIONS", "FEW", "CareForecast", "CarePart", "Quarter", "few", "quarters_of"]

METHOD = "Futures from histories, by age, time in care and placement, version 1"
ASSUMPTIONS = (
    (
        "How often care ends, and how often placements change, depends on age, on time in care and on the type of "
        "placement. What few children lived through is drawn in towards what all have in common."
    ),
    "Children who were in care when the window opens count from then on: who had left before was never seen.",
    "The eighteenth birthday ends care, to the day.",
    (
        "How many come moves on from the latest quarters, with brothers and sisters coming together; nothing is "
        "assumed to rise or fall."
    ),
    "Who comes, at what age and into what placement, is as in the window, the later counting more.",
    "Widths are those that the same method’s errors at past origins in these histories call for.",
)
"""What every such forecast assumes."""
FEW = 5
"""Counts from one to this many are not shown."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """The end of one quarter ahead: the median and the limits between which 80 and 95 of 100 futures fall."""

    day: date
    middle: float
    low80: float
    high80: float
    low95: float
    high95: float


@dataclass(frozen=True, slots=True)
class CarePart:
    """One part of the children in care: how many it is now, and at the end of each March ahead.

    ``now`` is ``None`` where it is too small to be shown, or would give away one that is.
    """

    by: str
    key: str
    name: str
    now: int | None
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class CareForecast:
    """Children in care of one council, some years ahead, from its own returns.

    ``draws`` (quarters, futures) are whole futures of the total; ``history`` the ends of past quarters, ``quarters``
    those ahead, ``years`` those of them that are a 31 March. ``come`` and ``left`` are counts in each year to 31 March
    that lies ahead as a whole.
    """

    place: str
    code: str | None
    first: date
    last: date
    histories: int
    history: tuple[tuple[date, int], ...]
    quarters: tuple[Quarter, ...]
    years: tuple[Year, ...]
    come: tuple[Year, ...]
    left: tuple[Year, ...]
    parts: tuple[CarePart, ...]
    draws: npt.NDArray[np.float64] = field(repr=False, compare=False)
    widths: Widths
    reading: Reading
    moved: tuple[str, ...]
    """Years whose number of arrivals moved so far from the year before that recording may have changed."""
    inputs: Mapping[str, str]
    seed: int

    @property
    def sentence(self) -> str:
        """The furthest quarter in one sentence, with the chance that it is more than now."""
        now, end = self.history[-1][1], self.quarters[-1]
        more = float(np.mean(self.draws[-1] > now))
        return (
            f"{self.place}: {now:,} children looked after on {_day(self.last)}; on {_day(end.day)} between "
            f"{end.low80:,.0f} and {end.high80:,.0f} in 80 of 100 futures, {end.middle:,.0f} in the middle. "
            f"The chance that it is more than now is {chance_words(more)}."
        )

    @property
    def caveats(self) -> tuple[str, ...]:
        """What to know before using it."""
        said = [
            "Counts of a whole council. No child’s own chances are worked out, and none can be read off it.",
            "Law, thresholds, recording, boundaries and who runs services stay as they were in the window.",
            "Counts of five or fewer are not shown, nor others from which they could be worked out.",
        ]
        if not self.widths.origins:
            said.append(
                "The returns reach back too few years to try the method on their own past, so its widths are unchecked."
            )
        if len(self.quarters) > 12:
            said.append("Beyond three years the widths are extended, not checked.")
        said += _of_reading(self.reading)
        said += [
            f"{words} If what is recorded, or the area, changed then, the past is no guide." for words in self.moved
        ]
        return tuple(said)

    @property
    def figures(self) -> FigureTable:
        """The end of each quarter ahead as a figure with its intervals."""
        from tandem.forecast.histories.picture import figure_table

        return figure_table(self)

    def chart(self) -> Chart:
        """The past and the futures' widths, March by March."""
        from tandem.forecast.histories.picture import chart

        return chart(self)

    def to_polars(self) -> pl.DataFrame:
        """One row a quarter ahead."""
        import polars as pl

        return pl.DataFrame(self._rows())

    def to_dict(self) -> dict[str, Any]:
        """The whole answer as the command line's JSON has it; ``null`` for what is not shown."""
        return {
            "series": "cla",
            "name": "Children looked after",
            "place": self.place,
            "la_code": self.code,
            "window": {"first": self.first.isoformat(), "last": self.last.isoformat()},
            "returns": list(self.reading.returns),
            "histories": self.histories,
            "method": METHOD,
            "sentence": self.sentence,
            "history": [{"day": day.isoformat(), "value": value} for day, value in self.history],
            "rows": self._rows(),
            "come": [year_row(each) for each in self.come],
            "left": [year_row(each) for each in self.left],
            "parts": [
                {
                    "by": each.by,
                    "part": each.key,
                    "name": each.name,
                    "now": each.now,
                    "rows": [year_row(year) for year in each.years],
                }
                for each in self.parts
            ],
            "widths": {
                "factor": round(self.widths.factor, 4),
                "origins": [day.isoformat() for day in self.widths.origins],
            },
            "assumptions": list(ASSUMPTIONS),
            "caveats": list(self.caveats),
            "futures": self.draws.shape[1],
            "seed": self.seed,
            "inputs": dict(self.inputs),
            "version": VERSION,
        }

    def _rows(self) -> list[dict[str, Any]]:
        return [
            {"day": each.day.isoformat()} | {name: few(getattr(each, name)) for name in Quarter.__slots__[1:]}
            for each in self.quarters
        ]

    def save(self, path: str | PathLike[str]) -> Path:
        """Write as the file's ending names: txt, json, csv, svg or png."""
        from tandem.forecast.histories.saving import save

        return save(self, Path(path))

    def _repr_html_(self) -> str:
        from tandem.report.tables import to_html

        return f"<p><strong>{self.sentence}</strong></p>{to_html(self.figures)}"


def few(value: float) -> float | None:
    """A count of a future as it may be shown, to one decimal: ``None`` where it is five or fewer."""
    return None if round(value) <= FEW else round(value, 1)


def year_row(each: Year) -> dict[str, Any]:
    """A year's numbers as they may be shown."""
    return {"year": each.year} | {name: few(getattr(each, name)) for name in Year.__slots__[1:]}


def quarters_of(draws: npt.NDArray[np.float64], ends: tuple[date, ...]) -> tuple[Quarter, ...]:
    """The median and limits of draws (quarters, futures)."""
    return tuple(
        Quarter(day, *(getattr(each, name) for name in Year.__slots__[1:]))
        for day, each in zip(ends, years_of(draws, 0), strict=True)
    )


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _of_reading(reading: Reading) -> list[str]:
    said = []
    if reading.not_used:
        said.append(f"Not used, since a year is missing after: {', '.join(reading.not_used)}.")
    if reading.no_birth:
        said.append(f"{_periods(reading.no_birth)} left out: no date of birth that can be.")
    if reading.begun_before:
        said.append(
            f"{_periods(reading.begun_before)} began in an earlier return: they are taken to have begun a year before "
            "the first day that is known."
        )
    if reading.lost:
        said.append(f"{_periods(reading.lost)} followed only in part: a later return tells no more of them.")
    if reading.not_followed >= 0.02:
        said.append(
            f"Of the children in care at the end of a return, up to {reading.not_followed:.0%} do not match the next."
        )
    return said


def _periods(many: int) -> str:
    if many <= FEW:
        return "Five or fewer periods of care"
    return f"{many:,} periods of care"
