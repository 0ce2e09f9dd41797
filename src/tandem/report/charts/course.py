"""From a baseline to a target: the course between them as a broken line, and the readings with their intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tandem.core.figure import Cell, Column, Figure, FigureTable, Provenance, State, Unit
from tandem.report.charts.chart import NARROW, Chart
from tandem.report.charts.palette import ACCENT, INK, PAPER, SMALL, SOFT, TEXT
from tandem.report.wording import day, value_words

__all__ = ["CoursePoint", "course_chart"]

_HEIGHT = 190
_NEAR = 0.06
"""So near to the course, as a part of the value, the number of a reading stands under it."""


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """One figure at the end of its period, and where the course stood that day; the baseline is one too."""

    on: date
    figure: Figure
    course: float | None = None
    baseline: bool = False


def course_chart(
    points: Sequence[CoursePoint],
    course: Sequence[tuple[date, float]],
    *,
    unit: Unit,
    name: str,
    title: str,
    text_alternative: str,
    source_line: str,
    source: tuple[Provenance, ...] = (),
    caveats: tuple[str, ...] = (),
    mark: str = "",
) -> Chart:
    """Draw from zero the course, which ends at the target, and the points that have a value, the oldest first."""
    columns = (
        Column("until", "To the end of"),
        Column("what", "What it is"),
        Column("value", name, unit),
        Column("course", "The course that day", unit),
    )
    rows: list[dict[str, Cell]] = [
        {
            "until": day(each.on),
            "what": "Baseline" if each.baseline else "Reading",
            "value": each.figure,
            "course": _figure(f"Course, {day(each.on)}", each.course, unit),
        }
        for each in points
    ]
    end, target = course[-1]
    rows.append(
        {
            "until": day(end),
            "what": "Target",
            "value": _figure(name, None, unit),
            "course": _figure("Target", target, unit),
        }
    )
    table = FigureTable(title, columns, tuple(rows), source=source, caveats=caveats)
    return Chart(title, text_alternative, source_line, table, lambda width: _plot(points, course, unit, width), mark)


def _figure(name: str, value: float | None, unit: Unit) -> Figure:
    if value is None:
        return Figure.unknown(name, unit, State.NOT_APPLICABLE)
    return Figure(name, value, unit)


def _plot(
    points: Sequence[CoursePoint], course: Sequence[tuple[date, float]], unit: Unit, width: int
) -> dict[str, Any]:
    dots = [_dot(each) for each in points if each.figure.value is not None]
    line: list[dict[str, Any]] = [{"day": on.isoformat(), "value": round(value, 4)} for on, value in course]
    reached = [row[key] for row in (*dots, *line) for key in ("value", "high") if key in row]
    top = max([*reached, 1e-9]) * 1.18
    label = f"target {value_words(course[-1][1], unit)}"
    days = sorted([*(each.on.isoformat() for each in points), *(row["day"] for row in line)])
    x = {
        "field": "day",
        "type": "temporal",
        "scale": {"domain": [days[0], days[-1]], "nice": False, "padding": 8},
        "axis": {"title": None, "format": "%b %y", "grid": False, "tickCount": 4 if width <= NARROW else 6}
        | {"labelFlush": False},
    }
    y = {
        "field": "value",
        "type": "quantitative",
        "scale": {"domain": [0, top], "nice": False},
        "axis": {"title": None, "tickCount": 4, "format": ".0%" if unit is Unit.SHARE else ",~f"}
        | {"domain": False, "ticks": False},
    }
    at_end = line[-1]["day"] == days[-1]
    rises = line[-1]["value"] >= line[0]["value"]
    beside: dict[str, Any] = {"align": "right", "dx": 6} if at_end else {"align": "center"}
    beside["dy"] = -13 if rises else 16
    layers: list[dict[str, Any]] = [
        _layer(line, {"type": "line", "color": SOFT, "strokeWidth": 1.5, "strokeDash": [5, 3]}, x, y),
        _layer(line[-1:], {"type": "point", "shape": "diamond", "color": INK, "fill": INK, "size": 70}, x, y),
        _layer(
            line[-1:],
            {"type": "text", "text": label, "fontSize": TEXT, "fontWeight": "bold", "color": INK, **beside},
            x,
            y,
        ),
    ]
    if spread := [row for row in dots if "low" in row]:
        rule = _layer(spread, {"type": "rule", "color": ACCENT, "strokeWidth": 6, "opacity": 0.3}, x, y)
        rule["encoding"] |= {"y": {**y, "field": "low"}, "y2": {"field": "high"}}
        layers.append(rule)
    if readings := [row for row in dots if not row["baseline"]]:
        layers.append(_layer(readings, {"type": "line", "color": ACCENT, "strokeWidth": 2}, x, y))
    for baseline in (False, True):
        chosen = [row for row in dots if row["baseline"] is baseline]
        look = {"fill": PAPER if baseline else ACCENT, "color": SOFT if baseline else ACCENT, "size": 50}
        mark = {"type": "point", "shape": "circle", "opacity": 1, "strokeWidth": 2, **look}
        layers.append(_layer(chosen, mark, x, y))
    layers.extend(_ends(dots, unit, x, y, days[-1], below=rises))
    return {"height": _HEIGHT, "layer": layers}


def _ends(
    dots: Sequence[dict[str, Any]], unit: Unit, x: dict[str, Any], y: dict[str, Any], last: str, *, below: bool
) -> list[dict[str, Any]]:
    """The value of the baseline and of the latest reading beside their dots, clear of their intervals."""
    layers = []
    for row in {id(each): each for each in (*dots[:1], *dots[-1:])}.values():
        look = {"type": "text", "text": value_words(row["value"], unit), "baseline": "middle", "fontSize": SMALL}
        place = {"align": "right", "dx": -9} if row["day"] == last else {"align": "left", "dx": 9}
        if row["baseline"]:
            colour = {"color": SOFT, "dy": 10 if below else -10}
        else:
            colour = {"color": ACCENT, "fontWeight": "bold", "dy": 11 if row["near"] else 0}
        layers.append(_layer([row], {**look, **place, **colour}, x, y))
    return layers


def _dot(point: CoursePoint) -> dict[str, Any]:
    value, interval = point.figure.value or 0.0, point.figure.interval
    near = point.course is not None and abs(value - point.course) <= _NEAR * max(value, point.course)
    row: dict[str, Any] = {"day": point.on.isoformat(), "value": round(value, 4), "baseline": point.baseline}
    row["near"] = near
    if interval is not None and interval.low is not None and interval.high is not None:
        row |= {"low": round(interval.low, 4), "high": round(interval.high, 4)}
    return row


def _layer(
    rows: Sequence[dict[str, Any]], mark: dict[str, Any], x: dict[str, Any], y: dict[str, Any]
) -> dict[str, Any]:
    return {"data": {"values": [*rows]}, "mark": mark, "encoding": {"x": x, "y": y}}
