"""The funnel: how far from what was expected a place lies, among places of every size."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tandem.core.figure import Column, Figure, FigureTable, Provenance, Unit
from tandem.report.charts.chart import Chart
from tandem.report.charts.labels import Box, Label, Layer, clearest
from tandem.report.charts.palette import (
    ACCENT,
    BAND_INNER,
    BAND_OUTER,
    PAPER,
    PEER,
    SMALL,
    SOFT,
    STRONG,
    text_width,
    wrapped,
)
from tandem.report.wording import decimals

HEIGHT = 300
FARTHEST = 16.0
"""Ratios beyond this, or below one over it, stand at the edge."""
_EDGES = 34
"""Pixels that the axis and the padding take from the width."""
_FEW = 3
_FAR = 4.0
"""Up to ``_FEW`` places are left undrawn where the next is more than ``_FAR`` times as large."""
_BAND_LINE = 20
"""Pixels that words in a band need between its edges."""
_STEPS = [0.0625, 0.125, 0.25, 0.5, 1, 2, 4, 8, 16]


@dataclass(frozen=True, slots=True)
class FunnelPoint:
    """One place: how many were expected, and observed divided by expected."""

    name: str
    expected: float
    ratio: float
    assessable: bool = True
    """False draws the place hollow and says so: its figure fails a check."""


@dataclass(frozen=True, slots=True)
class FunnelBand:
    """Limits at each expected count, and the words that say who falls between them."""

    words: str
    expected: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


def funnel_chart(
    place: FunnelPoint,
    peers: Sequence[FunnelPoint],
    bands: tuple[FunnelBand, FunnelBand],
    *,
    title: str,
    text_alternative: str,
    source_line: str,
    axis: str = "Referrals expected",
    subtitle: str = "",
    source: tuple[Provenance, ...] = (),
    caveats: tuple[str, ...] = (),
    mark: str = "",
) -> Chart:
    """Draw one place among its peers, with the bands named on themselves.

    ``bands`` are the wider and the narrower. Peers are drawn without names: the
    range is shown, never an order of places. Both axes double: half as many
    lies as far below as twice as many lies above.
    """
    table = FigureTable(
        title,
        (
            Column("place", "Place"),
            Column("expected", "Expected", Unit.COUNT),
            Column("ratio", "Observed to expected", Unit.RATIO),
        ),
        tuple(
            {
                "place": point.name,
                "expected": Figure(f"expected, {point.name}", point.expected, Unit.COUNT, source=source),
                "ratio": Figure(f"ratio, {point.name}", point.ratio, Unit.RATIO, source=source),
            }
            for point in sorted((place, *peers), key=lambda each: each.name)
        ),
        source=source,
        caveats=caveats,
    )
    return Chart(
        title,
        text_alternative,
        source_line,
        table,
        lambda width: _Funnel(place, peers, bands, width).plot(axis),
        mark,
        subtitle,
    )


class _Funnel:
    """The drawing at one width: two scales that double, and what stands on them."""

    def __init__(
        self, place: FunnelPoint, peers: Sequence[FunnelPoint], bands: Sequence[FunnelBand], width: int
    ) -> None:
        self.place, self.peers, self.bands = place, _near(place, peers), bands
        self.undrawn = len(peers) - len(self.peers)
        every = (place, *self.peers)
        self.across = width - _EDGES
        self.left = min(point.expected for point in every) * 0.85
        self.right = max(point.expected for point in every) * 1.18
        wide = bands[0]
        at = _nearest(wide, math.sqrt(self.left * self.right))
        ratios = [point.ratio for point in every if point.ratio > 0]
        self.top = min(FARTHEST, max(2.0, wide.high[at] * 1.12, *(ratio * 1.12 for ratio in ratios)))
        self.bottom = max(1 / FARTHEST, min(0.5, wide.low[at] / 1.12, *(ratio / 1.12 for ratio in ratios)))
        self.x: dict[str, Any] = {}
        self.y: dict[str, Any] = {}

    def plot(self, axis: str) -> dict[str, Any]:
        """The Vega-Lite layers, the place on top."""
        self.x = {
            "field": "x",
            "type": "quantitative",
            "scale": {"type": "log", "domain": [self.left, self.right], "nice": False},
            "axis": {"title": [axis, *self._notes()], "titleAnchor": "start", "titleLineHeight": 16}
            | {"grid": False, "format": ",", "labelFlush": True}
            | {"values": self._ticks()},
        }
        self.y = {
            "field": "y",
            "type": "quantitative",
            "scale": {"type": "log", "domain": [self.bottom, self.top], "nice": False},
            "axis": {"title": "Observed for each 1 expected", "titleAngle": 0, "titleAlign": "left"}
            | {"titleAnchor": "end", "titleX": 0, "titleY": -12, "domain": False, "ticks": False, "format": "~f"}
            | {"values": [step for step in _STEPS if self.bottom <= step <= self.top]},
        }
        peers = {
            "data": {"values": [self._row(point) for point in self.peers]},
            "mark": {"type": "circle", "size": 30, "color": PEER, "opacity": 0.7},
            "encoding": {"x": self.x, "y": self.y},
        }
        return {
            "height": HEIGHT,
            "layer": [
                self._band(self.bands[0], BAND_OUTER),
                self._band(self.bands[1], BAND_INNER),
                self._line_of_one(),
                peers,
                *self._words(),
                self._mark(),
            ],
        }

    def _notes(self) -> list[str]:
        notes = [] if self.place.assessable else ["Hollow: the figure fails a check."]
        if self.undrawn:
            places = "1 far smaller place is" if self.undrawn == 1 else f"{self.undrawn} far smaller places are"
            notes.append(f"{places} not drawn.")
        return notes

    def _across(self, expected: float) -> float:
        return self.across * math.log(expected / self.left) / math.log(self.right / self.left)

    def _down(self, ratio: float) -> float:
        return HEIGHT * math.log(self.top / self._kept(ratio)) / math.log(self.top / self.bottom)

    def _kept(self, ratio: float) -> float:
        return min(max(ratio, self.bottom), self.top)

    def _ticks(self) -> list[int]:
        """Powers of ten, then 5 and 2 times them, as many as stand clear of each other."""
        taken: list[Box] = []
        chosen = []
        for step in (digit * 10**power for digit in (1, 5, 2) for power in range(7)):
            if self.left <= step <= self.right:
                label = Label((f"{step:,}",), self._across(step), 0, SMALL + 3, "center").box
                if not any(label.meets(other) for other in taken):
                    taken.append(label)
                    chosen.append(step)
        return sorted(chosen)

    def _row(self, point: FunnelPoint) -> dict[str, float]:
        return {"x": round(point.expected, 1), "y": round(self._kept(point.ratio), 3)}

    def _band(self, band: FunnelBand, fill: str) -> Layer:
        rows = [
            {"x": round(e, 1), "y": round(self._kept(low), 3), "y2": round(self._kept(high), 3)}
            for e, low, high in zip(band.expected, band.low, band.high, strict=True)
        ]
        return {
            "data": {"values": rows},
            "mark": {"type": "area", "color": fill, "opacity": 1, "clip": True},
            "encoding": {"x": self.x, "y": self.y, "y2": {"field": "y2"}},
        }

    def _line_of_one(self) -> Layer:
        return {
            "data": {"values": [{"y": 1}]},
            "mark": {"type": "rule", "color": SOFT, "strokeWidth": 1},
            "encoding": {"y": self.y},
        }

    def _words(self) -> list[Layer]:
        """The place's name, then what the bands and the line mean, each where it hides the least."""
        inside = Box(0, 0, self.across, HEIGHT)
        marks = [(self._across(peer.expected), self._down(peer.ratio)) for peer in self.peers]
        here = (self._across(self.place.expected), self._down(self.place.ratio))
        taken = [Box(here[0] - 9, here[1] - 9, here[0] + 9, here[1] + 9)]
        layers: list[Layer] = []
        outer, inner = self.bands
        for choices, spare in (
            (self._names(*here), []),
            (self._band_words(inner, BAND_INNER), []),
            (self._band_words(outer, BAND_OUTER, within=inner), self._above(outer)),
            (self._line_words(), []),
        ):
            chosen = clearest(choices, inside, marks, taken, spare=spare)
            taken.append(chosen.box)
            layers.extend(chosen.layers())
        return layers

    def _names(self, x: float, y: float) -> list[Label]:
        said = f"{self.place.name} {decimals(self.place.ratio, 2)}"
        lines = tuple(wrapped(said, int(self.across / 12)))
        tall = STRONG * 1.25 * len(lines)
        ground = BAND_INNER
        return [
            Label(lines, x + step, top, STRONG, align, bold=True, ground=ground)
            for top in (y - 10 - tall, y + 9, y - tall / 2)
            for step, align in ((9, "left"), (-9, "right"), (0, "center"))
        ]

    def _band_words(self, band: FunnelBand, ground: str, *, within: FunnelBand | None = None) -> list[Label]:
        """Just inside each edge of the band, at either end; ``within`` is the band drawn over it."""
        choices = []
        for align, x in (("right", self.across - 6), ("left", 6)):
            (_, ceiling), (floor, _) = self._edges(band, align)
            if not within or self._edges(within, align)[0][0] - ceiling > _BAND_LINE:
                choices.append(Label((band.words,), x, ceiling + 3, SMALL, align, colour=SOFT, ground=ground))
            if not within or floor - self._edges(within, align)[1][1] > _BAND_LINE:
                choices.append(Label((band.words,), x, floor - 19, SMALL, align, colour=SOFT, ground=ground))
        return choices

    def _above(self, band: FunnelBand) -> list[Label]:
        """On the upper edge of a band too thin to hold its own words."""
        return [
            Label((band.words,), x, self._edges(band, align)[0][0] - 18, SMALL, align, colour=SOFT, ground=PAPER)
            for align, x in (("right", self.across - 6), ("left", 6))
        ]

    def _edges(self, band: FunnelBand, align: str) -> tuple[tuple[float, float], tuple[float, float]]:
        """How far down a band's upper and lower edge lie under words at one end: least and most of each."""
        words = text_width(band.words, SMALL)
        ends = (self.across - 6, self.across - 6 - words) if align == "right" else (6, 6 + words)
        at = [_nearest(band, self.left * (self.right / self.left) ** (x / self.across)) for x in ends]
        upper, lower = [self._down(band.high[i]) for i in at], [self._down(band.low[i]) for i in at]
        return (min(upper), max(upper)), (min(lower), max(lower))

    def _line_words(self) -> list[Label]:
        y = self._down(1)
        return [
            Label(("as expected",), x, top, SMALL, align, colour=SOFT, ground=BAND_INNER)
            for top in (y - 18, y + 3)
            for align, x in (("left", 6), ("right", self.across - 6))
        ]

    def _mark(self) -> Layer:
        """The place itself: the only strong mark, hollow where its figure cannot be judged."""
        look = (
            {"color": ACCENT, "fill": ACCENT, "stroke": PAPER}
            if self.place.assessable
            else {"color": ACCENT, "fill": PAPER, "stroke": ACCENT}
        )
        return {
            "data": {"values": [self._row(self.place)]},
            "mark": {"type": "point", "shape": "diamond", "size": 150, "strokeWidth": 2, "opacity": 1, **look},
            "encoding": {"x": self.x, "y": self.y},
        }


def _near(place: FunnelPoint, peers: Sequence[FunnelPoint]) -> list[FunnelPoint]:
    """All peers but the few so much smaller than the rest that they would take the room from them."""
    by_size = sorted((place, *peers), key=lambda point: point.expected)
    for few in range(_FEW, 0, -1):
        smaller, next_up = by_size[:few], by_size[few : few + 1]
        if next_up and place not in smaller and next_up[0].expected > _FAR * smaller[-1].expected:
            return [peer for peer in peers if peer.expected >= next_up[0].expected]
    return list(peers)


def _nearest(band: FunnelBand, expected: float) -> int:
    return min(range(len(band.expected)), key=lambda at: abs(math.log(band.expected[at] / expected)))
