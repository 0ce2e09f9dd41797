"""One measure over the years: a place, and what it stands beside."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from tandem.core.figure import Cell, Column, Figure, FigureTable, Provenance, State, Unit
from tandem.report.charts.chart import NARROW, Chart
from tandem.report.charts.labels import Layer
from tandem.report.charts.palette import ACCENT, INK, PAPER, SMALL, SOFT, TEXT, text_width, wrapped
from tandem.report.wording import value_words

HEIGHT = 210
_LINE = 16
"""Pixels from one line of type to the next."""
_EDGES = 46
"""Pixels that the axis and the padding take from the width."""
_YEAR = 34
"""Pixels that a year on the axis needs."""


@dataclass(frozen=True, slots=True)
class HistoryPoint:
    """One year of one line; ``value`` is ``None`` where it is unknown, and ``state`` says why."""

    year: int
    value: float | None
    state: State = State.KNOWN
    low: float | None = None
    high: float | None = None
    assessable: bool = True
    """False draws the point hollow: the figure fails a check."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A named run of years, oldest first; ``strong`` for the place the chart is about."""

    name: str
    points: tuple[HistoryPoint, ...]
    strong: bool = False


def history_chart(
    lines: Sequence[HistoryLine],
    *,
    unit: Unit,
    title: str,
    text_alternative: str,
    source_line: str,
    axis: str,
    subtitle: str = "",
    source: tuple[Provenance, ...] = (),
    caveats: tuple[str, ...] = (),
    mark: str = "",
) -> Chart:
    """Draw the lines from zero, labelled at their ends; never joined across a year that is unknown."""
    years = sorted({point.year for line in lines for point in line.points})
    by_year = {line.name: {point.year: point for point in line.points} for line in lines}
    columns = (Column("year", "Year ending March"), *(Column(line.name, line.name, unit) for line in lines))
    rows: tuple[dict[str, Cell], ...] = tuple(
        {"year": year, **{line.name: _cell(by_year[line.name].get(year), line, year, unit, source) for line in lines}}
        for year in years
    )
    table = FigureTable(title, columns, rows, source=source, caveats=caveats)
    return Chart(
        title,
        text_alternative,
        source_line,
        table,
        lambda width: _plot(lines, years, unit, axis, width),
        mark,
        subtitle,
    )


def _cell(
    point: HistoryPoint | None, line: HistoryLine, year: int, unit: Unit, source: tuple[Provenance, ...]
) -> Figure:
    name = f"{line.name}, {year}"
    if point is None:
        return Figure.unknown(name, unit, State.NOT_PUBLISHED, year=year, source=source)
    if point.value is None:
        return Figure.unknown(name, unit, point.state, year=year, source=source)
    return Figure(name, point.value, unit, year=year, source=source)


def _plot(lines: Sequence[HistoryLine], years: list[int], unit: Unit, axis: str, width: int) -> dict[str, Any]:
    known = [p.high or p.value for line in lines for p in line.points if p.value is not None]
    top = (max(known, default=1.0) or 1.0) * 1.15
    ends = _ends(lines, unit, width, top)
    beside = max((text_width(words, TEXT, bold=True) for end in ends for words in end.lines), default=0.0)
    x = {
        "field": "year",
        "type": "quantitative",
        "scale": {"domain": [years[0] - 0.3, years[-1] + 0.3], "nice": False},
        "axis": {
            "title": ["Year ending March", *_notes(lines, width)],
            "titleAnchor": "start",
            "titleLineHeight": _LINE,
        }
        | {"format": "d", "grid": False, "values": _year_ticks(years, width - _EDGES - beside)},
    }
    y = {
        "field": "value",
        "type": "quantitative",
        "scale": {"domain": [0, top], "nice": False},
        "axis": {"title": axis, "titleAngle": 0, "titleAlign": "left", "titleAnchor": "end", "titleX": 0, "titleY": -12}
        | {"tickCount": 4, "format": ".0%" if unit is Unit.SHARE else ",~f", "domain": False, "ticks": False},
    }
    layers: list[dict[str, Any]] = []
    for line in sorted(lines, key=lambda each: each.strong):
        layers.extend(_line(line, x, y))
    for end in ends:
        layers.extend(end.layers(x, y))
    return {"height": HEIGHT, "layer": layers}


def _line(line: HistoryLine, x: dict[str, Any], y: dict[str, Any]) -> list[dict[str, Any]]:
    colour = ACCENT if line.strong else SOFT
    rows, stretch = [], 0
    for point in line.points:
        if point.value is None:
            stretch += 1
            continue
        rows.append(
            {"year": point.year, "value": round(point.value, 4), "stretch": stretch, "solid": point.assessable}
            | _spread(point)
        )
    drawn: list[dict[str, Any]] = [
        {
            "data": {"values": rows},
            "mark": {"type": "line", "color": colour, "strokeWidth": 2.5 if line.strong else 1.5}
            | ({} if line.strong else {"strokeDash": [5, 3]}),
            "encoding": {"x": x, "y": y, "detail": {"field": "stretch", "type": "nominal"}},
        }
    ]
    if spread := [row for row in rows if "low" in row]:
        drawn.append(
            {
                "data": {"values": spread},
                "mark": {"type": "rule", "color": colour, "strokeWidth": 6, "opacity": 0.35},
                "encoding": {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}},
            }
        )
    if line.strong:
        for solid in (True, False):
            chosen = [row for row in rows if row["solid"] is solid]
            look = {"color": colour, "fill": colour if solid else PAPER, "strokeWidth": 2, "size": 55, "opacity": 1}
            drawn.append(
                {
                    "data": {"values": chosen},
                    "mark": {"type": "point", "shape": "circle", **look},
                    "encoding": {"x": x, "y": y},
                }
            )
    return drawn


@dataclass(frozen=True, slots=True)
class _End:
    """A line's name and last value beside its last point, moved by ``shift`` pixels to keep clear of the others."""

    lines: tuple[str, ...]
    year: int
    value: float
    strong: bool
    shift: float = 0.0

    @property
    def height(self) -> float:
        return _LINE * len(self.lines)

    def layers(self, x: dict[str, Any], y: dict[str, Any]) -> list[Layer]:
        look = {
            "type": "text",
            "align": "left",
            "baseline": "middle",
            "dx": 10,
            "fontSize": TEXT if self.strong else SMALL,
            "fontWeight": "bold" if self.strong else "normal",
            "color": INK if self.strong else SOFT,
        }
        first = self.shift - self.height / 2 + _LINE / 2
        return [
            {
                "data": {"values": [{"year": self.year, "value": round(self.value, 4)}]},
                "mark": {**look, "text": words, "dy": round(first + _LINE * number, 1)},
                "encoding": {"x": x, "y": y},
            }
            for number, words in enumerate(self.lines)
        ]


def _ends(lines: Sequence[HistoryLine], unit: Unit, width: int, top: float) -> list[_End]:
    """What stands at the end of each line, from the top down, pushed apart where the ends meet."""
    ends = []
    for line in lines:
        last = next((point for point in reversed(line.points) if point.value is not None), None)
        if last is not None and last.value is not None:
            said = wrapped(f"{line.name} {value_words(last.value, unit)}", 14 if width <= NARROW else 22)
            ends.append(_End(tuple(said), last.year, last.value, line.strong))
    ends.sort(key=lambda end: end.value, reverse=True)
    wanted = [HEIGHT * (1 - end.value / top) for end in ends]
    middles, floor = [], 0.0
    for end, middle in zip(ends, wanted, strict=True):
        middles.append(max(middle, floor + end.height / 2))
        floor = middles[-1] + end.height / 2
    ceiling = float(HEIGHT)
    for number in reversed(range(len(ends))):
        middles[number] = min(middles[number], ceiling - ends[number].height / 2)
        ceiling = middles[number] - ends[number].height / 2
    return [replace(end, shift=middle - asked) for end, middle, asked in zip(ends, middles, wanted, strict=True)]


def _notes(lines: Sequence[HistoryLine], width: int) -> list[str]:
    """What a hollow point or a gap means, said under the years where there is one."""
    strong = [point for line in lines if line.strong for point in line.points]
    notes = []
    if any(point.value is not None and not point.assessable for point in strong):
        notes.append("Hollow: the figure fails a check.")
    if any(point.value is None for point in strong):
        notes.append("Gap: no figure.")
    return wrapped(" ".join(notes), width // 7)


def _spread(point: HistoryPoint) -> dict[str, float]:
    if point.low is None or point.high is None or point.low >= point.high:
        return {}
    return {"low": round(point.low, 4), "high": round(point.high, 4)}


def _year_ticks(years: list[int], across: float) -> list[int]:
    """The last year and as many before it, evenly, as have room."""
    step = math.ceil(_YEAR * max(1, years[-1] - years[0]) / max(across, _YEAR))
    return list(range(years[-1], years[0] - 1, -step))[::-1]
