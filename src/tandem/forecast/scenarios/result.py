"""A scenario: the same futures before and after, with what goes with it, its cap, and what it is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tandem.core.release import VERSION
from tandem.forecast.cost_result import Range, range_of
from tandem.forecast.panel import Floats
from tandem.forecast.result import Forecast, Place, Year, years_of
from tandem.forecast.scenarios.levers import ASSOCIATION, Lever, links
from tandem.forecast.series import Series

if TYPE_CHECKING:
    import polars as pl

    from tandem.forecast.scenarios.people import People
    from tandem.report.charts import Chart

__all__ = ["Counts", "Money", "Scenario"]

_SURE = {"seen": "read", "assumed": "assumed", "verify": "to be verified"}
METHOD = "The same draws before and after, links between counts capped at average conversion, version 1"


@dataclass(frozen=True, slots=True)
class Counts:
    """A series' futures before and after, (years, n), and how many more there would be at the cap, (years,).

    Levers that pull against one another have no cap together.
    """

    years: tuple[int, ...]
    before: Floats = field(repr=False, compare=False)
    after: Floats = field(repr=False, compare=False)
    cap: Floats | None = field(repr=False, compare=False)
    reached: bool
    """Whether anything is known of how the levers go with this series."""

    def changes(self) -> tuple[Range, ...]:
        """The change of each year, in children, plans or referrals."""
        return tuple(range_of(after - before) for before, after in zip(self.before, self.after, strict=True))


@dataclass(frozen=True, slots=True)
class Money:
    """Spending on looking after children before and after, in pounds, (years, n).

    With ``agency``, what agency workers cost beyond employed ones is in both.
    """

    years: tuple[int, ...]
    before: Floats = field(repr=False, compare=False)
    after: Floats = field(repr=False, compare=False)
    agency: bool

    def changes(self) -> tuple[Range, ...]:
        """The change of each year."""
        return tuple(range_of(after - before) for before, after in zip(self.before, self.after, strict=True))


@dataclass(frozen=True, slots=True)
class Scenario:
    """What levers go with in one place and series, and in what is spent; ``money`` is ``None`` where not known."""

    place: Place
    series: Series
    levers: tuple[Lever, ...]
    forecast: Forecast
    counts: Counts
    money: Money | None
    people: People | None
    """Social workers, where a lever is on agency workers and the figures can tell."""
    said: tuple[str, ...]
    """Where each lever starts from in this place, or why it has no effect or cannot be reckoned."""
    inputs: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def after(self) -> tuple[Year, ...]:
        """The median and limits of each year after the levers."""
        return years_of(self.counts.after, self.counts.years[0] - 1)

    @property
    def caps(self) -> tuple[float | None, ...]:
        """How many more, or fewer, there would be in each year at the cap; ``None`` where there is no one cap."""
        if self.counts.cap is None or not self.counts.reached:
            return (None,) * len(self.counts.years)
        return tuple(float(each) for each in self.counts.cap)

    @property
    def sentence(self) -> str:
        """The last year in one sentence, with the cap and what it is not."""
        titles = " and ".join(f"“{each.title}”" for each in self.levers)
        end = self.counts.years[-1]
        return (
            f"{self.place.name}, {titles}: {self._of_counts(end)}{self._of_money()}{self._of_people()}. {ASSOCIATION}."
        )

    def _of_counts(self, end: int) -> str:
        if not self.counts.reached:
            return f"{self.series.sentence_name} stay as forecast"
        change = self.counts.changes()[-1]
        said = (
            f"{self.series.sentence_name} by {end}: {_more(change.mean)} on average, "
            f"{_from_to(change.low95, change.high95)} in 95 of 100 futures"
        )
        if self.counts.cap is None:
            return said
        most, entered = _more(float(self.counts.cap[-1])), "at the far end of the range that was entered"
        if not self._by_links:
            return f"{said}; {most} {entered}"
        and_known = f", {entered}" if any(each.kind == "known_change" for each in self.levers) else ""
        return f"{said}; at most {most} were every referral to go on as the average does{and_known}"

    @property
    def _by_links(self) -> bool:
        """Whether any lever acts by how counts have gone with one another."""
        return any(each.kind in ("health_rate", "rereferrals") for each in self.levers)

    def _of_money(self) -> str:
        from tandem.forecast.cost_result import more_or_less
        from tandem.report.wording import step_within

        if self.money is None:
            return ""
        change = self.money.changes()[-1]
        if change.low95 == change.high95 == 0:
            return "; spending stays as forecast"
        year, step = self.money.years[-1], step_within(change.low80, change.high80)
        middle, low, high = (more_or_less(each, step=step) for each in (change.mean, change.low80, change.high80))
        return (
            f"; in {year - 1}-{year % 100:02d} spending is {middle} on average, "
            f"between {low} and {high} in 80 of 100 futures"
        )

    def _of_people(self) -> str:
        if self.people is None:
            return ""
        gone = self.people.of("agency")
        if gone is None or not gone.cap.any():
            return "; social workers stay as forecast"
        year = self.people.years[-1]
        said = [
            f"{_more(part.changes()[-1].mean)} {words}"
            for key, words in (("agency", "agency workers"), ("in_post", "in post"), ("able", "case holders at work"))
            if (part := self.people.of(key)) is not None
        ]
        return f"; in September {year} {', '.join(said)}, on average; were each replaced, as many hold cases as before"

    @property
    def caveats(self) -> tuple[str, ...]:
        """What to know before using it."""
        from tandem.report.wording import decimals

        said = [
            f"{ASSOCIATION}: what has gone with such changes within places need not follow from making them.",
            *(
                f"{each.title}: {each.cap}. From {_day(each)}. {each.source} "
                f"({_SURE.get(each.confidence, each.confidence)})."
                for each in self.levers
            ),
        ]
        if any(each.kind == "known_change" for each in self.levers):
            said.append(
                "A known change is what was entered, worked out from nothing published. It moves the series that it "
                "comes to, and spending where that is children looked after, each at what others there cost."
            )
        if self._by_links:
            said.append(
                "The cap is what would follow were every referral more, or fewer, like the average one; the middle is "
                "what changes within places have gone with, which is far less."
            )
            said.append(
                "A place already at the national rate is left as it is. How many come and whether they need help are "
                "two things: a low count is a question, not a finding."
            )
        if self.money is not None:
            said.append(
                "Spending is that on looking after children, at each place’s own prices"
                + ("; what agency workers cost beyond employed ones is added." if self.money.agency else ".")
            )
        if self.people is not None:
            goes = self.people.goes
            said.append(
                f"One agency worker fewer has gone with {decimals(goes.central, 2)} ({decimals(goes.low, 2)} to "
                f"{decimals(goes.high, 2)}) social workers more in post; the cap is one, each holding as many cases as "
                f"whoever goes, though the newly qualified among them hold fewer at first. {goes.source} What is spent "
                "supposes that each is replaced. Both count those there would be in the September of a financial year; "
                "after the last that is told, as many as in it."
            )
        return tuple(said)

    def chart(self, of: str = "counts") -> Chart:
        """Before and after drawn: ``counts``, ``money`` or ``people``."""
        from tandem.forecast.scenarios.figures import counts_chart, money_chart, people_chart

        return {"counts": counts_chart, "money": money_chart, "people": people_chart}[of](self)

    def _rows(self) -> list[dict[str, Any]]:
        rows = []
        before, after = self.forecast.years, self.after
        for was, then, change, cap in zip(before, after, self.counts.changes(), self.caps, strict=True):
            row: dict[str, Any] = {"of": self.series.key, "year": was.year}
            for name, each in (("before", was), ("after", then)):
                row |= {f"{name}_{part}": round(getattr(each, part), 2) for part in Year.__slots__[1:]}
            row |= {f"change_{part}": round(getattr(change, part), 2) for part in Range.__slots__}
            rows.append(row | {"change_cap": None if cap is None else round(cap, 2)})
        return rows + self._money_rows() + self._people_rows()

    def _people_rows(self) -> list[dict[str, Any]]:
        """One a September of each thing counted of social workers."""
        if self.people is None:
            return []
        rows = []
        for part in self.people.parts:
            was, then = (self.people.years_of(draws) for draws in (part.before, part.after))
            for one, other, change, cap in zip(was, then, part.changes(), part.cap, strict=True):
                row: dict[str, Any] = {"of": part.key, "year": one.year}
                for name, each in (("before", one), ("after", other)):
                    row |= {f"{name}_{key}": round(getattr(each, key), 2) for key in Year.__slots__[1:]}
                row |= {f"change_{key}": round(getattr(change, key), 2) for key in Range.__slots__}
                rows.append(row | {"change_cap": round(float(cap), 2)})
        return rows

    def _money_rows(self) -> list[dict[str, Any]]:
        if self.money is None:
            return []
        rows = []
        was, then = (years_of(draws, self.money.years[0] - 1) for draws in (self.money.before, self.money.after))
        for one, other, change in zip(was, then, self.money.changes(), strict=True):
            row: dict[str, Any] = {"of": "pounds", "year": one.year}
            for name, each in (("before", one), ("after", other)):
                row |= {f"{name}_{part}": round(getattr(each, part)) for part in Year.__slots__[1:]}
            row |= {f"change_{part}": round(getattr(change, part)) for part in Range.__slots__}
            rows.append(row | {"change_cap": None})
        return rows

    def to_polars(self) -> pl.DataFrame:
        """One row a year of the series, then of spending in pounds, then of each thing counted of social workers."""
        import polars as pl

        return pl.DataFrame(self._rows())

    def to_dict(self) -> dict[str, Any]:
        """The whole answer as the command line's JSON has it."""
        return {
            "place": self.place.name,
            "la_code": self.place.code,
            "series": self.series.key,
            "origin": self.forecast.origin.isoformat() if self.forecast.origin else None,
            "method": METHOD,
            "association": f"{ASSOCIATION}.",
            "sentence": self.sentence,
            "scenarios": [each.to_dict() for each in self.levers],
            "links": [
                {"from": before, "to": after, "central": each.central, "sd": each.sd, "source": each.source}
                for (before, after), each in links().items()
            ],
            "starts_from": list(self.said),
            "rows": self._rows(),
            "caveats": list(self.caveats),
            "inputs": dict(self.inputs),
            "version": VERSION,
        }

    def save(self, path: str | PathLike[str]) -> Path:
        """Write as the file's ending names: txt, json, csv, svg or png."""
        from tandem.forecast.scenarios.saving import save

        return save(self, Path(path))


def _day(lever: Lever) -> str:
    from tandem.report.wording import day

    return day(lever.starts)


def _from_to(low: float, high: float) -> str:
    """``0 to 12 more``, ``3 to 12 fewer``, ``3 fewer to 12 more``."""
    least, most = _whole(low), _whole(high)
    if least == most == 0:
        return "no more"
    if low >= 0:
        return f"{least:,} to {most:,} more"
    if high <= 0:
        return f"{most:,} to {least:,} fewer"
    return f"{least:,} fewer to {most:,} more"


def _whole(value: float) -> int:
    return int(np.floor(abs(value) + 0.5))


def _more(value: float) -> str:
    """``12 more``, ``12 fewer``; ``no more`` where it rounds to none."""
    size = _whole(value)
    if size == 0:
        return "no more"
    return f"{size:,} {'more' if value > 0 else 'fewer'}"
