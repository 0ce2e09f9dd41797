"""Before and after: one past, and the widths of the same futures with and without something done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, Unit
from tandem.report.charts.chart import NARROW, Chart
from tandem.report.charts.fan import FanYear, value_axis
from tandem.report.charts.palette import ACCENT, BAND_INNER, INK, SOFT, TEXT, text_width
from tandem.report.wording import value_words

__all__ = ["before_after_chart"]

_HEIGHT = 240
_TICKS_WIDE, _TICKS_NARROW = 8, 5


def before_after_chart(
    past: Sequence[tuple[int, float | None]],
    before: Sequence[FanYear],
    after: Sequence[FanYear],
    *,
    unit: Unit,
    name: str,
    title: str,
    text_alternative: str,
    source_line: str,
    axis: str,
    source: tuple[Provenance, ...] = (),
    caveats: tuple[str, ...] = (),
    method: str = "",
    when: str = "Year ending March",
) -> Chart:
    """Draw the past, the middle before as a broken line in its band of 80 of 100 futures, and after as a whole line.

    The limits after are two thin lines, so that where nothing changes both can be seen to lie on one another.
    """
    columns = (
        Column("year", when),
        Column("before", f"{name}, before", unit),
        Column("after", f"{name}, after", unit),
    )
    rows: list[dict[str, Cell]] = [
        {"year": was.year, "before": _figure(was, name, unit, source), "after": _figure(then, name, unit, source)}
        for was, then in zip(before, after, strict=True)
    ]
    table = FigureTable(title, columns, tuple(rows), source=source, caveats=caveats, method=method)
    return Chart(
        title, text_alternative, source_line, table, lambda width: _plot(past, before, after, unit, (when, axis), width)
    )


def _figure(each: FanYear, name: str, unit: Unit, source: tuple[Provenance, ...]) -> Figure:
    interval = Interval(each.low80, each.high80, 0.8, IntervalKind.PREDICTION)
    return Figure(
        f"{name}, {each.year}", each.middle, unit, interval=interval, year=each.year, source=source, derived=True
    )


def _plot(  # noqa: PLR0917
    past: Sequence[tuple[int, float | None]],
    before: Sequence[FanYear],
    after: Sequence[FanYear],
    unit: Unit,
    axes: tuple[str, str],
    width: int,
) -> dict[str, Any]:
    known = [{"year": year, "value": round(value, 2)} for year, value in past if value is not None]
    end, first = before[-1].year, int(known[0]["year"])
    top = max([row["value"] for row in known] + [each.high80 for each in (*before, *after)]) * 1.1
    labels = [f"{value_words(each[-1].middle, unit)} {word}" for each, word in ((before, "before"), (after, "after"))]
    room = max(text_width(label, TEXT, bold=True) for label in labels) + 14
    step = max(-(-(end - first) // (_TICKS_NARROW if width <= NARROW else _TICKS_WIDE)), 1)
    x = {
        "field": "year",
        "type": "quantitative",
        "scale": {"domain": [first - 0.3, end + (end - first) * room / max(width - 60 - room, 1)], "nice": False},
        "axis": {"title": axes[0], "titleAnchor": "start", "format": "d", "grid": False}
        | {"values": list(range(end, first - 1, -step))[::-1]},
    }
    y = value_axis(top, axes[1], unit)
    was, then = _run(known[-1], before), _run(known[-1], after)
    layers = [
        {
            "data": {"values": was},
            "mark": {"type": "area", "color": BAND_INNER, "opacity": 1},
            "encoding": {"x": x, "y": {**y, "field": "low80"}, "y2": {"field": "high80"}},
        },
        _line(known, x, y, "value", {"color": SOFT, "strokeWidth": 2.5}),
        _line(was, x, y, "middle", {"color": SOFT, "strokeWidth": 2, "strokeDash": [5, 3]}),
        _line(then, x, y, "low80", {"color": ACCENT, "strokeWidth": 1}),
        _line(then, x, y, "high80", {"color": ACCENT, "strokeWidth": 1}),
        _line(then, x, y, "middle", {"color": ACCENT, "strokeWidth": 2.5}),
    ]
    above = after[-1].middle >= before[-1].middle
    for run, label, up, colour in ((before, labels[0], not above, INK), (after, labels[1], above, ACCENT)):
        mark = {"type": "text", "align": "left", "baseline": "bottom" if up else "top", "dx": 8, "dy": -1 if up else 1}
        layers.append(
            {
                "data": {"values": [{"year": end, "value": round(run[-1].middle, 2)}]},
                "mark": {**mark, "text": label, "fontSize": TEXT, "fontWeight": "bold", "color": colour},
                "encoding": {"x": x, "y": y},
            }
        )
    return {"height": _HEIGHT, "layer": layers}


def _run(last: dict[str, Any], ahead: Sequence[FanYear]) -> list[dict[str, Any]]:
    names = ("middle", "low80", "high80")
    start = {"year": last["year"], **dict.fromkeys(names, last["value"])}
    return [start, *({"year": each.year} | {name: round(getattr(each, name), 2) for name in names} for each in ahead)]


def _line(
    rows: list[dict[str, Any]], x: dict[str, Any], y: dict[str, Any], field: str, look: dict[str, Any]
) -> dict[str, Any]:
    return {
        "data": {"values": rows},
        "mark": {"type": "line", **look},
        "encoding": {"x": x, "y": {**y, "field": field}},
    }
