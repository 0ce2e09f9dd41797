"""A forecast from histories as figures and as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, Unit
from tandem.forecast.histories.result import FEW, METHOD, CareForecast, Quarter

if TYPE_CHECKING:
    from tandem.report.charts import Chart

__all__ = ["chart", "chart_of", "figure_table"]

_NAME = "Children looked after"
_MARCH = "-03-31"


def figure_table(found: CareForecast) -> FigureTable:
    """One row a quarter ahead, with 80% and 95% prediction intervals."""
    source = _source(found.reading.returns)
    columns = (
        Column("day", "At the end of"),
        Column("likely", "In the middle, with 80 of 100 futures", Unit.COUNT),
        Column("wide", "In the middle, with 95 of 100 futures", Unit.COUNT),
    )
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "day": each.day.isoformat(),
            "likely": _figure(found, each, Interval(each.low80, each.high80, 0.8, IntervalKind.PREDICTION)),
            "wide": _figure(found, each, Interval(each.low95, each.high95, 0.95, IntervalKind.PREDICTION)),
        }
        for each in found.quarters
    )
    return FigureTable(f"{_NAME}: {found.place}", columns, rows, source=source, caveats=found.caveats, method=METHOD)


def chart(found: CareForecast) -> Chart:
    """The past and the futures, at the end of each March."""
    return chart_of(found.to_dict())


def chart_of(told: Mapping[str, Any]) -> Chart:
    """The same of the plain values of ``CareForecast.to_dict``."""
    from tandem.report.charts import FanYear, fan_chart

    place, sentence = told["place"], told["sentence"]
    past = [(int(each["day"][:4]), float(each["value"])) for each in told["history"] if each["day"].endswith(_MARCH)]
    ahead = [
        FanYear(int(each["day"][:4]), *(_shown(each[part.name]) for part in fields(FanYear)[1:]))
        for each in told["rows"]
        if each["day"].endswith(_MARCH)
    ]
    end, (year, now) = ahead[-1], past[-1]
    source = _source(told["returns"])
    return fan_chart(
        past,
        ahead,
        unit=Unit.COUNT,
        name=f"{_NAME}, {place}",
        title=f"{place}: {end.low80:,.0f} to {end.high80:,.0f} {_NAME.lower()} by {end.year}",
        text_alternative=f"{sentence} The picture shows the past to March {year} ({now:,.0f}) and then a fan that "
        f"opens: in March {end.year}, 80 of 100 futures lie between {end.low80:,.0f} and {end.high80:,.0f}, and 95 "
        f"between {end.low95:,.0f} and {end.high95:,.0f}.",
        source_line=f"The council’s own returns, {told['returns'][0]} to {told['returns'][-1]}",
        axis=_NAME,
        source=source,
        caveats=tuple(told["caveats"]),
        method=METHOD,
    )


def _shown(value: float | None) -> float:
    """A limit that is too small to be shown is drawn where those begin that are."""
    return float(FEW) if value is None else value


def _figure(found: CareForecast, each: Quarter, interval: Interval) -> Figure:
    return Figure(
        f"{_NAME}, {found.place}, {each.day.isoformat()}",
        each.middle,
        Unit.COUNT,
        interval=interval,
        year=each.day.year,
        source=_source(found.reading.returns),
        method=METHOD,
        derived=True,
    )


def _source(returns: Sequence[str]) -> tuple[Provenance, ...]:
    years = f"{returns[0]} to {returns[-1]}"
    title = f"SSDA903 returns {years}"
    return (Provenance("ssda903", title, "the authority that made the returns", f"{years}, not published", licence=""),)
