"""Every source of one place side by side, each within the range of comparable places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tandem.core.figure import Column, Figure, FigureTable, Provenance, State, Unit
from tandem.report.charts.chart import NARROW, Chart
from tandem.report.charts.palette import ACCENT, BAND_INNER, INK, PAPER, SMALL, SOFT, TEXT, wrapped
from tandem.report.wording import STATE_WORDS, value_words

_ROW = 30
_ROW_NARROW = 44
_DROP = 9
"""Pixels that a row's bar lies below its middle where the name stands above it."""
_KEY = "Bar: where 80 of 100 places lie. Line: the middle place."


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source: the place's value, and the range in which most comparable places fall.

    ``low`` to ``high`` holds the middle 80 of 100 places, ``middle`` their median.
    """

    label: str
    value: float | None
    low: float | None
    middle: float | None
    high: float | None
    state: State = State.KNOWN


def sources_chart(
    rows: Sequence[SourceRow],
    *,
    unit: Unit,
    place: str,
    title: str,
    text_alternative: str,
    source_line: str,
    axis: str,
    subtitle: str = "",
    source: tuple[Provenance, ...] = (),
    caveats: tuple[str, ...] = (),
    mark: str = "",
) -> Chart:
    """Draw one row a source, in the order given: a bar for the range, a mark for the place."""
    table = FigureTable(
        title,
        (
            Column("source", "Source"),
            Column("value", place, unit),
            Column("low", "One place in ten is below", unit),
            Column("middle", "Middle place", unit),
            Column("high", "One place in ten is above", unit),
        ),
        tuple(
            {
                "source": row.label,
                "value": _cell(row.label, row.value, row.state, unit, source),
                "low": _cell(row.label, row.low, State.NOT_PUBLISHED, unit, source),
                "middle": _cell(row.label, row.middle, State.NOT_PUBLISHED, unit, source),
                "high": _cell(row.label, row.high, State.NOT_PUBLISHED, unit, source),
            }
            for row in rows
        ),
        source=source,
        caveats=caveats,
    )
    return Chart(
        title,
        text_alternative,
        source_line,
        table,
        lambda width: _plot(rows, unit, f"{axis} in {place}", width),
        mark,
        subtitle,
    )


def _cell(label: str, value: float | None, state: State, unit: Unit, source: tuple[Provenance, ...]) -> Figure:
    if value is None:
        return Figure.unknown(label, unit, State.MISSING if state.has_value else state, source=source)
    return Figure(label, value, unit, State.NIL if state is State.NIL else State.KNOWN, source=source)


def _plot(rows: Sequence[SourceRow], unit: Unit, axis: str, width: int) -> dict[str, Any]:
    """On a desk a name stands left of its row, on a telephone above it; the value always stands at the right."""
    narrow = width <= NARROW
    right = max((bound for row in rows for bound in (row.value, row.high) if bound is not None), default=0.0)
    x = {
        "field": "x",
        "type": "quantitative",
        "scale": {"domain": [0, right * 1.04 or 1.0], "nice": False},
        "axis": {
            "title": [*wrapped(axis, width // 7), *wrapped(_KEY, width // 7)],
            "titleAnchor": "start",
            "titleLineHeight": 16,
        }
        | {"orient": "top", "tickCount": 4, "format": ".0%" if unit is Unit.SHARE else ",~f", "domain": False}
        | {"ticks": False, "titlePadding": 8},
    }
    names = {"title": None, "domain": False, "ticks": False, "labelColor": INK, "labelFontSize": TEXT}
    y = {
        "field": "label",
        "type": "nominal",
        "sort": [row.label for row in rows],
        "axis": None if narrow else {**names, "labelLimit": 260, "labelPadding": 10},
    }
    at = {"x": x, "y": y}
    drop = {"yOffset": _DROP} if narrow else {}
    layers = [
        {
            "data": {"values": [each for row in rows for each in _range(row)]},
            "mark": {"type": "bar", "height": 12, "color": BAND_INNER, "cornerRadius": 6, **drop},
            "encoding": {**at, "x2": {"field": "x2"}},
        },
        {
            "data": {
                "values": [
                    _at(row.label, row.middle) for row in rows if row.value is not None and row.middle is not None
                ]
            },
            "mark": {"type": "tick", "color": SOFT, "size": 14, "thickness": 1.5, **drop},
            "encoding": at,
        },
        {
            "data": {"values": [_at(row.label, row.value) for row in rows if row.value is not None]},
            "mark": {"type": "point", "shape": "diamond", "filled": True, "size": 110, "color": ACCENT}
            | {"stroke": PAPER, "strokeWidth": 1.5, "opacity": 1, **drop},
            "encoding": at,
        },
        *_words(rows, unit, x, y, narrow=narrow),
    ]
    return {"height": (_ROW_NARROW if narrow else _ROW) * len(rows), "layer": layers}


def _words(
    rows: Sequence[SourceRow], unit: Unit, x: dict[str, Any], y: dict[str, Any], *, narrow: bool
) -> list[dict[str, Any]]:
    said = {"text": {"field": "words", "type": "nominal"}}
    lift = -_DROP + 2 if narrow else 0
    text = {"type": "text", "baseline": "middle", "fontSize": TEXT, "color": INK}
    values = [{"label": r.label, "words": _said(r, r.value, unit)} for r in rows if r.value is not None]
    unknown = [{"label": r.label, "x": 0, "words": STATE_WORDS[_why(r)]} for r in rows if r.value is None]
    value_look = {"align": "right" if narrow else "left", "dx": 0 if narrow else 10, "dy": lift, "fontWeight": "bold"}
    layers: list[dict[str, Any]] = [
        {
            "data": {"values": values},
            "mark": {**text, **value_look},
            "encoding": {"x": {"value": "width"}, "y": y, **said},
        },
        {
            "data": {"values": unknown},
            "mark": {**text, "align": "left", "dx": 4, "dy": _DROP if narrow else 0, "fontSize": SMALL, "color": SOFT},
            "encoding": {"x": x, "y": y, **said},
        },
    ]
    if narrow:
        layers.append(
            {
                "data": {"values": [{"label": row.label, "words": row.label} for row in rows]},
                "mark": {**text, "align": "left", "dy": lift},
                "encoding": {"x": {"value": 0}, "y": y, **said},
            }
        )
    return layers


def _range(row: SourceRow) -> list[dict[str, Any]]:
    if row.value is None or row.low is None or row.high is None:
        return []
    return [{**_at(row.label, row.low), "x2": round(row.high, 4)}]


def _at(label: str, value: float) -> dict[str, Any]:
    return {"label": label, "x": round(value, 4)}


def _said(row: SourceRow, value: float, unit: Unit) -> str:
    return STATE_WORDS[State.NIL] if row.state is State.NIL else value_words(value, unit)


def _why(row: SourceRow) -> State:
    return State.MISSING if row.state.has_value else row.state
