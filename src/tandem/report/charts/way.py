"""A way drawn step by step: how many came so far, and how many ended there for which reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tandem.core.figure import Figure, FigureTable
from tandem.report.charts.chart import Chart, Spec
from tandem.report.charts.ground import ground
from tandem.report.charts.palette import ACCENT, INK, PEER, SMALL, SOFT, STRONG, text_width
from tandem.report.wording import figure_words, percent

__all__ = ["WayStep", "way_chart"]

_STEP, _LOST = 50, 21
_BAR, _THIN = 20, 9
_INDENT = 18.0
_EDGE = 12
_UNSHOWN = 0.12


@dataclass(frozen=True, slots=True)
class WayStep:
    """How many came so far, by name; and where those ended who went no further."""

    label: str
    figure: Figure
    lost: tuple[tuple[str, Figure], ...] = ()


def way_chart(
    steps: Sequence[WayStep],
    table: FigureTable,
    *,
    title: str,
    text_alternative: str,
    source_line: str,
    mark: str = "",
    subtitle: str = "",
) -> Chart:
    """Draw each step as a bar from zero, all to one scale, and below it a thin bar for each reason; no nils."""
    return Chart(
        title, text_alternative, source_line, table, lambda width: _plot(steps, width), mark=mark, subtitle=subtitle
    )


def _plot(steps: Sequence[WayStep], width: int) -> Spec:
    # Pixels are counted inside the padding, so words that end at the very edge would be cut.
    width -= _EDGE
    first = steps[0].figure.value
    scale = _Scale(max([step.figure.value or 0.0 for step in steps] + [1.0]), width)
    layers: list[Spec] = []
    down = 0.0
    for step in steps:
        layers += _words(0, down + STRONG, step.label, STRONG, bold=True)
        layers += _words(width, down + STRONG, _of(step.figure, first), STRONG, align="right")
        layers.append(scale.bar(0, down + STRONG + 7, step.figure.value, _BAR, ACCENT))
        down += _STEP
        for label, figure in step.lost:
            if figure.value != 0:
                drawn, down = _reason(scale, label, figure, down)
                layers += drawn
        down += 8
    return {"height": round(down), "layer": [ground(width, down), *layers]}


def _reason(scale: _Scale, label: str, figure: Figure, down: float) -> tuple[list[Spec], float]:
    """One reason's thin bar with its words beside it, or below where they do not fit; and how far down it goes."""
    bar = scale.bar(_INDENT, down - 3, figure.value, _THIN, PEER)
    words = f"{label} {_shown(figure)}"
    beside = scale.end(_INDENT, figure.value) + 6
    if beside + text_width(words, SMALL) <= scale.width:
        return [bar, *_words(beside, down + _THIN - 4, words, SMALL, colour=SOFT)], down + _LOST
    return [bar, *_words(_INDENT, down + _THIN + 10, words, SMALL, colour=SOFT)], down + _LOST + 14


def _shown(figure: Figure) -> str:
    return "not shown" if figure.value is None else figure_words(figure)


def _of(figure: Figure, first: float | None) -> str:
    share = f" ({percent(figure.value / first, 0)})" if first and figure.value and figure.value != first else ""
    return _shown(figure) + share


@dataclass(frozen=True, slots=True)
class _Scale:
    """How long a bar is: the largest count takes the whole width."""

    most: float
    width: int

    def end(self, left: float, value: float | None) -> float:
        """Where the bar of a count ends; one that is not shown has a length that says nothing."""
        part = _UNSHOWN if value is None else value / self.most
        return left + max((self.width - left) * part, 1.0)

    def bar(self, left: float, top: float, value: float | None, thick: int, colour: str) -> Spec:
        """A bar from the left; only outlined where its count is not shown."""
        hollow = {"stroke": colour, "strokeDash": [3, 3], "fill": None, "strokeWidth": 1}
        look: dict[str, Any] = hollow if value is None else {"color": colour}
        sides = (("x", left), ("x2", self.end(left, value)), ("y", top), ("y2", top + thick))
        at = {name: {"value": round(place, 1)} for name, place in sides}
        return {"data": {"values": [{}]}, "mark": {"type": "rect", **look}, "encoding": at}


def _words(
    x: float, base: float, text: str, size: int, *, bold: bool = False, align: str = "left", colour: str = INK
) -> list[Spec]:
    look = {"type": "text", "align": align, "baseline": "alphabetic", "fontSize": size, "color": colour, "text": text}
    look["fontWeight"] = "bold" if bold else "normal"
    return [
        {
            "data": {"values": [{}]},
            "mark": look,
            "encoding": {"x": {"value": round(x, 1)}, "y": {"value": round(base, 1)}},
        }
    ]
