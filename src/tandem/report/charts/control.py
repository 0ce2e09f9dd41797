"""A control chart: months in a row, the range that chance alone explains, and the points that lie in a pattern."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from tandem.core.figure import Cell, Column, Figure, FigureTable, Provenance, Unit
from tandem.report.charts.chart import Chart
from tandem.report.charts.palette import ACCENT, BAND_OUTER, INK, PAPER, SMALL, SOFT
from tandem.report.wording import value_words

__all__ = ["ControlPoint", "control_chart"]

HEIGHT = 200


@dataclass(frozen=True, slots=True)
class ControlPoint:
    """One month; ``marked`` where it belongs to a pattern that chance alone seldom makes."""

    month: date
    value: float
    marked: bool = False


def control_chart(
    points: Sequence[ControlPoint],
    *,
    centre: float,
    lower: float,
    upper: float,
    unit: Unit,
    name: str,
    title: str,
    text_alternative: str,
    source_line: str,
    axis: str,
    source: tuple[Provenance, ...] = (),
    caveats: tuple[str, ...] = (),
    mark: str = "",
) -> Chart:
    """Draw the months from zero with their mean and natural process limits; limits below zero are cut off there."""
    columns = (Column("month", "Month"), Column("value", name, unit))
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "month": f"{point.month:%B %Y}",
            "value": Figure(f"{name}, {point.month:%B %Y}", point.value, unit, source=source),
        }
        for point in points
    )
    table = FigureTable(title, columns, rows, source=source, caveats=caveats)
    low = max(lower, 0.0)
    return Chart(
        title,
        text_alternative,
        source_line,
        table,
        lambda _width: _plot(points, _Limits(centre, low, upper), unit, axis),
        mark,
    )


@dataclass(frozen=True, slots=True)
class _Limits:
    centre: float
    lower: float
    upper: float


def _plot(points: Sequence[ControlPoint], limits: _Limits, unit: Unit, axis: str) -> dict[str, Any]:
    top = max([limits.upper, *(point.value for point in points), 1e-9]) * 1.12
    months = [
        {"month": f"{point.month:%Y-%m}-01", "value": round(point.value, 4), "marked": point.marked} for point in points
    ]
    x = {
        "field": "month",
        "type": "temporal",
        "axis": {"title": None, "format": "%b %y", "grid": False, "tickCount": 6, "labelFlush": False},
    }
    y = {
        "field": "value",
        "type": "quantitative",
        "scale": {"domain": [0, top], "nice": False},
        "axis": {"title": axis, "titleAngle": 0, "titleAlign": "left", "titleAnchor": "end", "titleX": 0, "titleY": -12}
        | {"tickCount": 4, "format": ".0%" if unit is Unit.SHARE else ",~f", "domain": False, "ticks": False},
    }
    ends = {"month": months[0]["month"], "last": months[-1]["month"], **asdict(limits)}
    band = {
        "data": {"values": [ends]},
        "mark": {"type": "rect", "color": BAND_OUTER},
        "encoding": {"x": x, "x2": {"field": "last"}, "y": {**y, "field": "lower"}, "y2": {"field": "upper"}},
    }
    mean = {
        "data": {"values": [ends]},
        "mark": {"type": "rule", "color": SOFT, "strokeDash": [5, 3]},
        "encoding": {"x": x, "x2": {"field": "last"}, "y": {**y, "field": "centre"}},
    }
    words = {
        "data": {"values": [ends]},
        "mark": {"type": "text", "align": "left", "dx": 4, "dy": -7, "fontSize": SMALL, "color": SOFT}
        | {"text": f"mean {value_words(limits.centre, unit)}"},
        "encoding": {"x": x, "y": {**y, "field": "centre"}},
    }
    run = {
        "data": {"values": months},
        "mark": {"type": "line", "color": ACCENT, "strokeWidth": 2},
        "encoding": {"x": x, "y": y},
    }
    dots = [
        {
            "data": {"values": [row for row in months if row["marked"] is marked]},
            "mark": {"type": "point", "shape": "diamond" if marked else "circle", "opacity": 1, "strokeWidth": 2}
            | {"color": INK if marked else ACCENT, "fill": INK if marked else PAPER, "size": 90 if marked else 40},
            "encoding": {"x": x, "y": y},
        }
        for marked in (False, True)
    ]
    return {"height": HEIGHT, "layer": [band, mean, run, *dots, words]}
