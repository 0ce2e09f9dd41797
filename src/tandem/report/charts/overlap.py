"""A strip of all futures: where each condition holds, and where all do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from tandem.core.figure import Cell, Column, Figure, FigureTable, Unit
from tandem.report.charts.chart import Chart, Spec
from tandem.report.charts.ground import ground
from tandem.report.charts.palette import ACCENT, BAND_INNER, INK, PEER, SOFT, STRONG, TEXT
from tandem.report.wording import percent

__all__ = ["OverlapRow", "overlap_chart"]

_ROW, _BAR, _GAP = 52, 20, 7
_EDGE = 12


@dataclass(frozen=True, slots=True)
class OverlapRow:
    """One condition: stretches of futures, as shares of all in one order for every row, and whether it holds there."""

    label: str
    stretches: tuple[tuple[float, bool], ...]

    @property
    def holds(self) -> float:
        """The share of futures in which it holds."""
        return sum(share for share, holds in self.stretches if holds)


def overlap_chart(
    rows: Sequence[OverlapRow],
    *,
    all_words: str,
    title: str,
    text_alternative: str,
    source_line: str,
    mark: str = "",
    method: str = "",
) -> Chart:
    """Draw each condition as a strip of all futures, filled where it holds, and the overlap of all on top."""
    whole = OverlapRow(
        all_words,
        tuple(
            (rows[0].stretches[at][0], all(row.stretches[at][1] for row in rows))
            for at in range(len(rows[0].stretches))
        ),
    )
    columns = (Column("condition", "Condition"), Column("share", "Holds in", Unit.SHARE))
    cells: tuple[dict[str, Cell], ...] = tuple(
        {"condition": row.label, "share": Figure(row.label, row.holds, Unit.SHARE, method=method, derived=True)}
        for row in (whole, *rows)
    )
    table = FigureTable(title, columns, cells, method=method)
    return Chart(title, text_alternative, source_line, table, lambda width: _plot(whole, rows, width), mark=mark)


def _plot(whole: OverlapRow, rows: Sequence[OverlapRow], width: int) -> Spec:
    # Pixels are counted inside the padding, so words that end at the very edge would be cut.
    width -= _EDGE
    layers: list[Spec] = []
    for number, row in enumerate((whole, *rows)):
        top = number * _ROW
        layers += _words(row, top, width, bold=number == 0)
        colour, left = ACCENT if number == 0 else PEER, 0.0
        for holds, stretches in groupby(row.stretches, key=lambda each: each[1]):
            right = left + sum(share for share, _holds in stretches) * width
            layers.append(_stretch(left, right, top + STRONG + _GAP, colour, holds=holds))
            left = right
    height = (len(rows) + 1) * _ROW
    return {"height": height, "layer": [ground(width, height), *layers]}


def _words(row: OverlapRow, top: float, width: int, *, bold: bool) -> list[Spec]:
    look = {"type": "text", "baseline": "alphabetic", "fontSize": STRONG if bold else TEXT}
    weight = "bold" if bold else "normal"
    said = ((0, "left", row.label, INK), (width, "right", f"{percent(row.holds, 0)} of futures", INK if bold else SOFT))
    return [
        {
            "data": {"values": [{}]},
            "mark": {**look, "align": align, "color": colour, "fontWeight": weight, "text": text},
            "encoding": {"x": {"value": x}, "y": {"value": top + STRONG}},
        }
        for x, align, text, colour in said
    ]


def _stretch(left: float, right: float, top: float, colour: str, *, holds: bool) -> Spec:
    """Filled where the condition holds; only outlined where it does not, so that no colour is needed to tell."""
    look = {"color": colour} if holds else {"fill": None, "stroke": BAND_INNER, "strokeWidth": 1}
    sides = (("x", left), ("x2", right), ("y", top), ("y2", top + _BAR))
    return {
        "data": {"values": [{}]},
        "mark": {"type": "rect", **look},
        "encoding": {name: {"value": round(place, 1)} for name, place in sides},
    }
