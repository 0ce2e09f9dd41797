"""A fan: what was, and the widths between which most of the futures fall."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, Unit
from tandem.report.charts.chart import NARROW, Chart
from tandem.report.charts.palette import ACCENT, BAND_INNER, BAND_OUTER, INK, PAPER, SMALL, SOFT, TEXT, text_width
from tandem.report.wording import value_words

__all__ = ["FanYear", "fan_chart", "value_axis"]

HEIGHT = 230
_TICKS_WIDE, _TICKS_NARROW = 8, 5


@dataclass(frozen=True, slots=True)
class FanYear:
    """One year ahead: the middle, and the limits of 80 and of 95 of 100 futures."""

    year: int
    middle: float
    low80: float
    high80: float
    low95: float
    high95: float


def fan_chart(
    past: Sequence[tuple[int, float | None]],
    ahead: Sequence[FanYear],
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
    subtitle: str = "",
    when: str = "Year ending March",
    tell: Callable[[float], str] | None = None,
) -> Chart:
    """Draw the past from zero, the middle as a broken line, and the two bands that open from the last known year.

    The past is never joined across a year that is unknown. ``tell`` writes a value as the words beside the drawing do,
    where they are shorter than its unit's.
    """
    words = tell or (lambda value: value_words(value, unit))
    columns = (
        Column("year", when),
        Column("likely", f"{name}, with 80 of 100 futures", unit),
        Column("wide", f"{name}, with 95 of 100 futures", unit),
    )
    known: list[dict[str, Cell]] = [
        dict.fromkeys(("likely", "wide"), Figure(f"{name}, {year}", value, unit, year=year, source=source))
        | {"year": year}
        for year, value in past
        if value is not None
    ]
    coming: list[dict[str, Cell]] = [
        {
            "year": each.year,
            "likely": _figure(each, name, unit, (each.low80, each.high80, 0.8), source, method),
            "wide": _figure(each, name, unit, (each.low95, each.high95, 0.95), source, method),
        }
        for each in ahead
    ]
    table = FigureTable(title, columns, (*known, *coming), source=source, caveats=caveats, method=method)
    return Chart(
        title,
        text_alternative,
        source_line,
        table,
        lambda width: _plot(past, ahead, unit, (when, axis), words, width),
        subtitle=subtitle,
    )


def _figure(  # noqa: PLR0917
    each: FanYear,
    name: str,
    unit: Unit,
    limits: tuple[float, float, float],
    source: tuple[Provenance, ...],
    method: str,
) -> Figure:
    low, high, level = limits
    interval = Interval(low, high, level, IntervalKind.PREDICTION)
    return Figure(
        f"{name}, {each.year}",
        each.middle,
        unit,
        interval=interval,
        year=each.year,
        source=source,
        method=method,
        derived=True,
    )


def _plot(  # noqa: PLR0917
    past: Sequence[tuple[int, float | None]],
    ahead: Sequence[FanYear],
    unit: Unit,
    axes: tuple[str, str],
    tell: Callable[[float], str],
    width: int,
) -> dict[str, Any]:
    rows, stretch = [], 0
    for year, value in past:
        if value is None:
            stretch += 1
        else:
            rows.append({"year": year, "value": round(value, 2), "stretch": stretch})
    last = rows[-1]
    start = {"year": last["year"], **dict.fromkeys(("middle", "low80", "high80", "low95", "high95"), last["value"])}
    fan = [start, *({name: round(getattr(each, name), 2) for name in FanYear.__slots__} for each in ahead)]
    end = ahead[-1]
    top = max([value for _, value in past if value is not None] + [each.high95 for each in ahead]) * 1.1
    first = next(year for year, value in past if value is not None)
    narrow = width <= NARROW
    room = max(text_width("95 of 100", SMALL), text_width(tell(end.middle), TEXT, bold=True)) + 12
    spread = (end.year - first) * room / max(width - 60 - room, 1)
    step = -(-(end.year - first) // (_TICKS_NARROW if narrow else _TICKS_WIDE))
    x = {
        "field": "year",
        "type": "quantitative",
        "scale": {"domain": [first - 0.3, end.year + spread], "nice": False},
        "axis": {"title": axes[0], "titleAnchor": "start", "format": "d", "grid": False}
        | {"values": list(range(end.year, first - 1, -max(step, 1)))[::-1]},
    }
    y = value_axis(top, axes[1], unit)
    layers = [_band(fan, x, y, level, colour) for level, colour in ((95, BAND_OUTER), (80, BAND_INNER))]
    layers += [
        {
            "data": {"values": fan},
            "mark": {"type": "line", "color": ACCENT, "strokeWidth": 2, "strokeDash": [5, 3]},
            "encoding": {"x": x, "y": {**y, "field": "middle"}},
        },
        {
            "data": {"values": rows},
            "mark": {"type": "line", "color": ACCENT, "strokeWidth": 2.5},
            "encoding": {"x": x, "y": y, "detail": {"field": "stretch", "type": "nominal"}},
        },
        {
            "data": {"values": rows},
            "mark": {"type": "point", "shape": "circle", "color": ACCENT, "fill": ACCENT, "size": 30, "opacity": 1},
            "encoding": {"x": x, "y": y},
        },
    ]
    return {"height": HEIGHT, "layer": layers + _words(end, last, tell, x, y, top)}


def value_axis(top: float, title: str, unit: Unit) -> dict[str, Any]:
    """What values are read against: from nought, few ticks, its title above it and level."""
    return {
        "field": "value",
        "type": "quantitative",
        "scale": {"domain": [0, top], "nice": False},
        "axis": {
            "title": title,
            "titleAngle": 0,
            "titleAlign": "left",
            "titleAnchor": "end",
            "titleX": 0,
            "titleY": -12,
        }
        | {"tickCount": 4, "domain": False, "ticks": False, **_tick_words(unit)},
    }


def _tick_words(unit: Unit) -> dict[str, str]:
    """How an axis writes its numbers: money in millions."""
    if unit is Unit.POUNDS:
        return {"labelExpr": "datum.value ? '£' + format(datum.value / 1e6, ',~f') + 'm' : '£0'"}
    return {"format": ",~f"}


def _band(fan: list[dict[str, Any]], x: dict[str, Any], y: dict[str, Any], level: int, colour: str) -> dict[str, Any]:
    return {
        "data": {"values": fan},
        "mark": {"type": "area", "color": colour, "opacity": 1},
        "encoding": {"x": x, "y": {**y, "field": f"low{level}"}, "y2": {"field": f"high{level}"}},
    }


def _words(  # noqa: PLR0917
    end: FanYear, last: dict[str, Any], tell: Callable[[float], str], x: dict[str, Any], y: dict[str, Any], top: float
) -> list[dict[str, Any]]:
    """What each band holds at its upper edge, the middle at its end, and the last known number over its point."""
    beside = {"type": "text", "align": "left", "baseline": "middle", "dx": 8}
    line = top * 15 / HEIGHT
    middle, inner, outer = end.middle, max(end.high80, end.middle + line), max(end.high95, end.high80 + line)
    outer = max(outer, inner + line)
    said = (
        (
            end.year,
            middle,
            tell(end.middle),
            {"fontSize": TEXT, "fontWeight": "bold", "color": INK},
        ),
        (end.year, inner, "80 of 100", {"fontSize": SMALL, "color": SOFT}),
        (end.year, outer, "95 of 100", {"fontSize": SMALL, "color": SOFT}),
    )
    over = {"type": "text", "align": "right", "baseline": "bottom", "dx": 4, "dy": -9}
    marks = [
        *(
            ({"year": year, "value": round(value, 2)}, {**beside, **look, "text": words})
            for year, value, words, look in said
        ),
        (last, {**over, "fontSize": TEXT, "color": INK, "text": tell(last["value"])}),
    ]
    # Paper first, so that no line of the ground or of the past runs through the words.
    halo = {"color": PAPER, "stroke": PAPER, "strokeWidth": 4}
    return [
        {"data": {"values": [at]}, "mark": {**mark, **behind}, "encoding": {"x": x, "y": y}}
        for at, mark in marks
        for behind in (halo, {})
    ]
