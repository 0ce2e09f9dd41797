"""A forecast as figures and as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, Unit
from tandem.published import entry

if TYPE_CHECKING:
    from tandem.forecast.result import Forecast, Year
    from tandem.report.charts import Chart

__all__ = ["chart", "figure_table"]


def figure_table(found: Forecast) -> FigureTable:
    """One row a year ahead, with 80% and 95% prediction intervals."""
    source = _source(found)
    columns = (
        Column("year", "Year"),
        Column("likely", "In the middle, with 80 of 100 futures", Unit.COUNT),
        Column("wide", "In the middle, with 95 of 100 futures", Unit.COUNT),
    )
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "year": each.year,
            "likely": _figure(found, each, Interval(each.low80, each.high80, 0.8, IntervalKind.PREDICTION), source),
            "wide": _figure(found, each, Interval(each.low95, each.high95, 0.95, IntervalKind.PREDICTION), source),
        }
        for each in found.years
    )
    title = f"{found.series.name}: {found.place.name}"
    return FigureTable(title, columns, rows, source=source, caveats=found.caveats, method=found.model)


def _figure(found: Forecast, each: Year, interval: Interval, source: tuple[Provenance, ...]) -> Figure:
    return Figure(
        f"{found.series.name}, {found.place.name}, {each.year}",
        each.middle,
        Unit.COUNT,
        interval=interval,
        year=each.year,
        source=source,
        method=found.model,
        derived=True,
    )


def _source(found: Forecast) -> tuple[Provenance, ...]:
    held = entry(found.series.table)
    return (Provenance(held.key, held.title, held.publisher, held.release),)


def chart(found: Forecast) -> Chart:
    """The past as it was, and each year ahead with the width of 80 of 100 futures."""
    from tandem.report.charts import HistoryLine, HistoryPoint, history_chart

    past = tuple(HistoryPoint(year, value) for year, value in found.history if value is not None)
    ahead = tuple(
        HistoryPoint(each.year, each.middle, low=each.low80, high=each.high80, assessable=False) for each in found.years
    )
    end, (year, now) = found.years[-1], found.last
    return history_chart(
        [HistoryLine(found.place.name, (*past, *ahead), strong=True)],
        unit=Unit.COUNT,
        title=f"{found.place.name}: {end.low80:,.0f} to {end.high80:,.0f} {found.series.sentence_name} by {end.year}",
        text_alternative=f"{found.sentence} The picture shows the past to {year} ({now:,.0f}) and the years ahead with "
        "the width of 80 of 100 futures.",
        source_line="; ".join(f"{each.publisher}, {each.title}, {each.release}" for each in _source(found)),
        axis=found.series.name,
        source=_source(found),
        caveats=found.caveats,
    )
