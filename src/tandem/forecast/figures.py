"""A forecast as figures and as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, Unit
from tandem.forecast.result import Year
from tandem.forecast.series import Series, find_series
from tandem.published import entry

if TYPE_CHECKING:
    from tandem.forecast.outlook import Outlook
    from tandem.forecast.result import Forecast
    from tandem.report.charts import Chart

__all__ = ["chart", "figure_table", "outlook_chart", "provenance"]


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
    return provenance(found.series)


def provenance(series: Series) -> tuple[Provenance, ...]:
    """The published table that a series stands in."""
    held = entry(series.table)
    return (Provenance(held.key, held.title, held.publisher, held.release),)


def chart(found: Forecast) -> Chart:
    """The past as it was, and the widths between which 80 and 95 of 100 futures fall."""
    from tandem.forecast.outlook import outlook_of

    return outlook_chart(outlook_of(found))


def outlook_chart(found: Outlook) -> Chart:
    """The same of what was kept."""
    from tandem.report.charts import FanYear, fan_chart

    series = find_series(found.series)
    end, (year, now) = found.years[-1], found.last
    source = provenance(series)
    return fan_chart(
        found.history,
        [FanYear(*(getattr(each, name) for name in Year.__slots__)) for each in found.years],
        unit=Unit.COUNT,
        name=f"{series.name}, {found.place}",
        title=f"{found.place}: {end.low80:,.0f} to {end.high80:,.0f} {series.sentence_name} by {end.year}",
        text_alternative=f"{found.sentence} The picture shows the past to {year} ({now:,.0f}) and then a fan that "
        f"opens: by {end.year}, 80 of 100 futures lie between {end.low80:,.0f} and {end.high80:,.0f}, and 95 between "
        f"{end.low95:,.0f} and {end.high95:,.0f}.",
        source_line="; ".join(f"{each.publisher}, {each.title}, {each.release}" for each in source),
        axis=series.name,
        source=source,
        caveats=found.caveats,
        method=found.model,
    )
