"""Ranges beside fixed numbers, group by group: what is wanted, what is there, and how sure each is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Unit
from tandem.report.charts.chart import Chart, Spec
from tandem.report.charts.ground import ground
from tandem.report.charts.palette import ACCENT, BAND_INNER, BAND_OUTER, INK, PEER, SOFT, STRONG, TEXT
from tandem.report.wording import value_words

__all__ = ["RangeBar", "RangeGroup", "ranges_chart"]

_HEAD, _ROW, _BAR, _AFTER = 24, 42, 16, 14
_EDGE = 12
_TICK = 3


@dataclass(frozen=True, slots=True)
class RangeBar:
    """A number, and the limits of 80 and of 95 of 100 futures; fixed where there are none."""

    label: str
    value: float
    likely: tuple[float, float] | None = None
    wide: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class RangeGroup:
    """Numbers that stand beside one another, such as those of a year."""

    label: str
    bars: tuple[RangeBar, ...]


def ranges_chart(
    groups: Sequence[RangeGroup],
    *,
    unit: Unit,
    title: str,
    text_alternative: str,
    source_line: str,
    mark: str = "",
    method: str = "",
) -> Chart:
    """Draw each fixed number as a bar from nought, and each other as its two bands with a line in the middle."""
    columns = (Column("group", "When"), Column("what", "What"), Column("value", "With 80 of 100 futures", unit))
    rows: tuple[dict[str, Cell], ...] = tuple(
        {"group": group.label, "what": bar.label, "value": _figure(group, bar, unit, method)}
        for group in groups
        for bar in group.bars
    )
    table = FigureTable(title, columns, rows, method=method)
    return Chart(title, text_alternative, source_line, table, lambda width: _plot(groups, unit, width), mark=mark)


def _figure(group: RangeGroup, bar: RangeBar, unit: Unit, method: str) -> Figure:
    interval = Interval(*bar.likely, 0.8, IntervalKind.PREDICTION) if bar.likely is not None else None
    return Figure(f"{bar.label}, {group.label}", bar.value, unit, interval=interval, method=method, derived=True)


def _plot(groups: Sequence[RangeGroup], unit: Unit, width: int) -> Spec:
    # Pixels are counted inside the padding, so words that end at the very edge would be cut.
    width -= _EDGE
    top = max(max(bar.value, *(bar.wide or (0.0, 0.0))) for group in groups for bar in group.bars)
    scale = width / top if top > 0 else 0.0
    layers: list[Spec] = []
    down = 0.0
    for group in groups:
        layers.append(_word(0, down + STRONG, group.label, {"fontWeight": "bold", "fontSize": STRONG, "color": INK}))
        down += _HEAD
        for bar in group.bars:
            layers += _bar(bar, unit, down, width, scale)
            down += _ROW
        down += _AFTER
    return {"height": down, "layer": [ground(width, down), *layers]}


def _bar(bar: RangeBar, unit: Unit, top: float, width: int, scale: float) -> Iterator[Spec]:
    look = {"fontSize": TEXT, "color": INK}
    yield _word(0, top + TEXT, bar.label, {**look, "color": SOFT})
    yield _word(width, top + TEXT, _said(bar, unit), {**look, "align": "right"})
    below = top + TEXT + 6
    if bar.likely is None or bar.wide is None:
        yield _rect(0, bar.value * scale, below, PEER)
        return
    for (low, high), colour in ((bar.wide, BAND_OUTER), (bar.likely, BAND_INNER)):
        yield _rect(max(low, 0.0) * scale, max(high, 0.0) * scale, below, colour)
    middle = max(bar.value, 0.0) * scale
    yield _rect(max(middle - _TICK, 0.0), max(middle, _TICK), below, ACCENT)


def _said(bar: RangeBar, unit: Unit) -> str:
    if bar.likely is None:
        return value_words(bar.value, unit)
    low, high = (value_words(each, unit) for each in bar.likely)
    return f"{value_words(bar.value, unit)} ({low} to {high})"


def _word(x: float, y: float, text: str, look: Spec) -> Spec:
    return {
        "data": {"values": [{}]},
        "mark": {"type": "text", "align": "left", "baseline": "alphabetic", **look, "text": text},
        "encoding": {"x": {"value": x}, "y": {"value": y}},
    }


def _rect(left: float, right: float, top: float, colour: str) -> Spec:
    sides = (("x", left), ("x2", right), ("y", top), ("y2", top + _BAR))
    return {
        "data": {"values": [{}]},
        "mark": {"type": "rect", "color": colour},
        "encoding": {name: {"value": round(place, 1)} for name, place in sides},
    }
