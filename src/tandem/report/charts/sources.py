"""Every source of one place side by side, each within the range of comparable places."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tandem.core.figure import Column, Figure, FigureTable, Provenance, State, Unit
from tandem.report.charts.chart import NARROW, Chart
from tandem.report.charts.palette import ACCENT, BAND_INNER, INK, PAPER, SMALL, SOFT, TEXT
from tandem.report.wording import STATE_WORDS, value_words

ROW = 34


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
    return Chart(title, text_alternative, source_line, table, lambda width: _plot(rows, unit, axis, width), mark)


def _cell(label: str, value: float | None, state: State, unit: Unit, source: tuple[Provenance, ...]) -> Figure:
    if value is None:
        return Figure.unknown(label, unit, state if not state.has_value else State.NOT_PUBLISHED, source=source)
    return Figure(label, value, unit, source=source)


def _plot(rows: Sequence[SourceRow], unit: Unit, axis: str, width: int) -> dict[str, Any]:
    named = {row.label: textwrap.fill(row.label, 15 if width <= NARROW else 28) for row in rows}
    right = max((bound for row in rows for bound in (row.value, row.high) if bound is not None), default=1.0) * 1.18
    x = {
        "field": "x",
        "type": "quantitative",
        "scale": {"domain": [0, right], "nice": False},
        "axis": {"title": axis, "tickCount": 4, "format": ".0%" if unit is Unit.SHARE else "~g", "domain": False},
    }
    y = {
        "field": "label",
        "type": "nominal",
        "sort": list(named.values()),
        "axis": {"title": None, "domain": False, "ticks": False, "labelColor": INK, "labelFontSize": TEXT}
        | {"labelLimit": 220, "labelPadding": 8},
    }
    here, ranges, middles, unknown = [], [], [], []
    for row in rows:
        label = named[row.label]
        if row.value is None:
            unknown.append({"label": label, "x": 0, "words": STATE_WORDS.get(row.state, STATE_WORDS[State.MISSING])})
            continue
        here.append({"label": label, "x": round(row.value, 4), "words": value_words(row.value, unit)})
        if row.low is not None and row.high is not None:
            ranges.append({"label": label, "x": round(row.low, 4), "x2": round(row.high, 4)})
        if row.middle is not None:
            middles.append({"label": label, "x": round(row.middle, 4)})
    at = {"x": x, "y": y}
    said = {"text": {"field": "words", "type": "nominal"}}
    figure = {
        "type": "text",
        "align": "center",
        "baseline": "bottom",
        "dy": -7,
        "fontSize": SMALL,
        "fontWeight": "bold",
    }
    return {
        "height": ROW * len(rows),
        "layer": [
            {
                "data": {"values": ranges},
                "mark": {"type": "bar", "height": 12, "color": BAND_INNER, "cornerRadius": 6},
                "encoding": {**at, "x2": {"field": "x2"}},
            },
            {
                "data": {"values": middles},
                "mark": {"type": "tick", "color": SOFT, "size": 14, "thickness": 1.5},
                "encoding": at,
            },
            {
                "data": {"values": here},
                "mark": {"type": "point", "shape": "diamond", "filled": True, "size": 110, "color": ACCENT}
                | {"stroke": PAPER, "strokeWidth": 1.5, "opacity": 1},
                "encoding": at,
            },
            {"data": {"values": here}, "mark": {**figure, "color": INK}, "encoding": {**at, **said}},
            {
                "data": {"values": unknown},
                "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": 4, "fontSize": SMALL}
                | {"color": SOFT, "fontStyle": "italic"},
                "encoding": {**at, **said},
            },
        ],
    }
