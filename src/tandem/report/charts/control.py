"""A control chart: months in a row, the range that chance alone explains, and the points that lie in a pattern."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, State, Unit
from tandem.report.charts.chart import Chart
from tandem.report.charts.palette import ACCENT, BAND_OUTER, INK, PAPER, SMALL, SOFT
from tandem.report.wording import value_words

__all__ = ["ControlPoint", "control_chart"]

HEIGHT = 200


@dataclass(frozen=True, slots=True)
class ControlPoint:
    """One month, or the quarter that begins with it.

    ``lower`` and ``upper`` bound what chance alone explains, ``None`` where
    there are too few months to say; ``marked`` where the point belongs to a
    pattern that chance alone seldom makes, ``note`` says which; a point that
    is not ``judged`` rests on too few, or on a month unlike the others.
    """

    month: date
    value: float | None
    lower: float | None = None
    upper: float | None = None
    n: int | None = None
    marked: bool = False
    judged: bool = True
    note: str = ""
    label: str = ""
    """What the time is called; the month's own name where it is empty."""
    state: State = State.NOT_APPLICABLE
    """Why there is no value, where there is none."""

    @property
    def when(self) -> str:
        """The time in words."""
        return self.label or f"{self.month:%B %Y}"


def control_chart(
    points: Sequence[ControlPoint],
    *,
    centre: float | None,
    unit: Unit,
    name: str,
    title: str,
    text_alternative: str,
    source_line: str,
    axis: str,
    source: tuple[Provenance, ...] = (),
    caveats: tuple[str, ...] = (),
    method: str = "",
    mark: str = "",
) -> Chart:
    """Draw the months from zero with their mean, where there is one, and their control limits, cut off at zero."""
    columns = (
        Column("month", "Month"),
        Column("value", name, unit),
        Column("marked", "Marked"),
        Column("note", "Noted"),
    )
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "month": point.when,
            "value": _figure(point, name, unit, source),
            "marked": "marked" if point.marked else None,
            "note": point.note,
        }
        for point in points
    )
    table = FigureTable(title, columns, rows, source=source, caveats=caveats, method=method)
    return Chart(
        title, text_alternative, source_line, table, lambda width: _plot(points, centre, unit, axis, width), mark
    )


def _figure(point: ControlPoint, name: str, unit: Unit, source: tuple[Provenance, ...]) -> Figure:
    called = f"{name}, {point.when}"
    if point.value is None:
        return Figure.unknown(called, unit, point.state, source=source)
    limits = None
    if point.upper is not None:
        limits = Interval(max(point.lower or 0.0, 0.0), point.upper, level=0.997, kind=IntervalKind.CONTROL_LIMITS)
    nil = State.NIL if unit is Unit.COUNT and not point.value else State.KNOWN
    return Figure(called, point.value, unit, state=nil, interval=limits, n=point.n, source=source)


def _plot(points: Sequence[ControlPoint], centre: float | None, unit: Unit, axis: str, width: int) -> dict[str, Any]:
    reached = [value for point in points for value in (point.upper, point.value) if value is not None]
    top = max([*reached, centre or 0.0, 1e-9]) * 1.12
    months = [
        {
            "month": f"{point.month:%Y-%m}-01",
            "value": None if point.value is None else round(point.value, 4),
            "marked": point.marked,
            "judged": point.judged,
            "lower": max(point.lower or 0.0, 0.0),
            "upper": point.upper,
        }
        for point in points
    ]
    x = {
        "field": "month",
        "type": "temporal",
        "axis": {"title": None, "format": "%b %y", "grid": False, "tickCount": 4 if width < 400 else 6}
        | {"labelFlush": False},
    }
    y = {
        "field": "value",
        "type": "quantitative",
        "scale": {"domain": [0, top], "nice": False},
        "axis": {"title": axis, "titleAngle": 0, "titleAlign": "left", "titleAnchor": "end", "titleX": 0, "titleY": -12}
        | {"tickCount": 4, "format": ".0%" if unit is Unit.SHARE else ",~f", "domain": False, "ticks": False},
    }
    ends = {"month": months[0]["month"], "last": months[-1]["month"], "centre": centre}
    band = {
        "data": {"values": [row for row in months if row["upper"] is not None]},
        "mark": {"type": "area", "color": BAND_OUTER, "interpolate": "monotone"},
        "encoding": {"x": x, "y": {**y, "field": "lower"}, "y2": {"field": "upper"}},
    }
    mean = {
        "data": {"values": [ends]},
        "mark": {"type": "rule", "color": SOFT, "strokeDash": [5, 3]},
        "encoding": {"x": x, "x2": {"field": "last"}, "y": {**y, "field": "centre"}},
    }
    words = {
        "data": {"values": [ends]},
        "mark": {"type": "text", "align": "left", "dx": 4, "dy": -7, "fontSize": SMALL, "color": SOFT}
        | {"text": f"mean {value_words(centre or 0.0, unit)}"},
        "encoding": {"x": x, "y": {**y, "field": "centre"}},
    }
    run = {
        "data": {"values": [row for row in months if row["judged"]]},
        "mark": {"type": "line", "color": ACCENT, "strokeWidth": 2},
        "encoding": {"x": x, "y": y},
    }
    centred = [mean, words] if centre is not None else []
    return {"height": HEIGHT, "layer": [band, *centred[:1], run, *_dots(months, x, y), *centred[1:]]}


def _dots(months: Sequence[dict[str, Any]], x: dict[str, Any], y: dict[str, Any]) -> list[dict[str, Any]]:
    """A ring for an ordinary month, a full diamond for a marked one, a small pale ring for one not judged."""
    looks = {
        (False, True): {"shape": "circle", "color": ACCENT, "fill": PAPER, "size": 40, "strokeWidth": 2},
        (True, True): {"shape": "diamond", "color": INK, "fill": INK, "size": 90, "strokeWidth": 2},
        (False, False): {"shape": "circle", "color": SOFT, "fill": PAPER, "size": 24, "strokeWidth": 1},
    }
    return [
        {
            "data": {"values": [row for row in months if (row["marked"], row["judged"]) == kind and _known(row)]},
            "mark": {"type": "point", "opacity": 1, **look},
            "encoding": {"x": x, "y": y},
        }
        for kind, look in looks.items()
    ]


def _known(row: dict[str, Any]) -> bool:
    return row["value"] is not None
