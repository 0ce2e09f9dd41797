"""What is counted of social workers, as a picture."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, State, Unit
from tandem.forecast.result import Year
from tandem.forecast.staffing.cases import DEMAND
from tandem.forecast.staffing.result import METHOD, Counted, Workforce
from tandem.forecast.staffing.table import TABLE
from tandem.published import entry

if TYPE_CHECKING:
    from tandem.report.charts import Chart

__all__ = ["CHARTED", "counted_chart", "figure_table", "provenance", "told"]

CHARTED = {"in_post": "social workers in post", "caseload": "cases for each case holder"}
"""What is drawn, and what it is called inside a sentence."""


def provenance() -> tuple[Provenance, ...]:
    """The published tables of social workers and of children in need."""
    held = (entry(TABLE), entry(DEMAND.table))
    return tuple(Provenance(each.key, each.title, each.publisher, each.release) for each in held)


_UNITS = {"absence": Unit.SHARE, "cases": Unit.COUNT, "caseload": Unit.RATIO}


def figure_table(found: Workforce) -> FigureTable:
    """One row a year, past and ahead, a column for each thing counted; years ahead have 80% prediction intervals."""
    columns = (
        Column("year", "At 30 September"),
        *(Column(each.key, each.name, _unit(each.key)) for each in found.counted),
    )
    past = [year for year, _value in found.counted[0].history]
    rows: list[dict[str, Cell]] = [
        {"year": year, **{each.key: _published(each, year) for each in found.counted}} for year in past
    ]
    rows += [
        {"year": year.year, **{each.key: _ahead(each, each.years[number]) for each in found.counted}}
        for number, year in enumerate(found.counted[0].years)
    ]
    return FigureTable(
        f"Social workers: {found.place.name}",
        columns,
        tuple(rows),
        source=provenance(),
        caveats=found.caveats,
        method=METHOD,
    )


def _published(each: Counted, year: int) -> Figure:
    value = dict(each.history)[year]
    state = State.KNOWN if value is not None else State.NOT_PUBLISHED
    return Figure(f"{each.name}, {year}", value, _unit(each.key), state=state, year=year, source=provenance()[:1])


def _ahead(each: Counted, year: Year) -> Figure:
    limits = Interval(year.low80, year.high80, 0.8, IntervalKind.PREDICTION)
    return Figure(
        f"{each.name}, {year.year}",
        year.middle,
        _unit(each.key),
        interval=limits,
        year=year.year,
        source=provenance(),
        method=METHOD,
        derived=True,
    )


def _unit(key: str) -> Unit:
    return _UNITS.get(key, Unit.FULL_TIME_EQUIVALENT)


def counted_chart(place: str, counted: Counted, sentence: str, caveats: tuple[str, ...]) -> Chart:
    """One thing's past, and the widths between which 80 and 95 of 100 futures fall."""
    from tandem.report.charts import FanYear, fan_chart

    words = CHARTED[counted.key]
    end, source = counted.years[-1], provenance()[:1]
    low, high = (told(value, counted.key) for value in (end.low80, end.high80))
    return fan_chart(
        counted.history,
        [FanYear(*(getattr(each, name) for name in Year.__slots__)) for each in counted.years],
        unit=_unit(counted.key),
        name=f"{counted.name}, {place}",
        title=f"{place}: {low} to {high} {words} by September {end.year}",
        text_alternative=f"{sentence} The picture shows the past and then a fan that opens: by September {end.year}, "
        f"80 of 100 futures lie between {low} and {high}, and 95 between {told(end.low95, counted.key)} and "
        f"{told(end.high95, counted.key)}.",
        source_line="; ".join(f"{each.publisher}, {each.title}, {each.release}" for each in source),
        axis=counted.name,
        source=source,
        caveats=caveats,
        method=METHOD,
        when="At 30 September",
        tell=partial(told, key=counted.key),
    )


def told(value: float, key: str) -> str:
    """A value as it is read: full-time equivalents and cases whole, absence in per cent, cases each to a tenth."""
    from tandem.report.wording import decimals, percent

    return percent(value) if key == "absence" else decimals(value, 1 if key == "caseload" else 0)
