"""The funnel: how far from what was expected a place lies, among places of every size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tandem.core.figure import Column, Figure, FigureTable, Provenance, Unit
from tandem.report.charts.chart import NARROW, Chart
from tandem.report.charts.palette import (
    ACCENT,
    BAND_INNER,
    BAND_OUTER,
    INK,
    PAPER,
    PEER,
    SMALL,
    SOFT,
    STRONG,
)
from tandem.report.wording import decimals

HEIGHT = 300


@dataclass(frozen=True, slots=True)
class FunnelPoint:
    """One place: how many were expected, and observed divided by expected."""

    name: str
    expected: float
    ratio: float


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
    source: tuple[Provenance, ...] = (),
    caveats: tuple[str, ...] = (),
    mark: str = "",
) -> Chart:
    """Draw one place among its peers, with the bands named on themselves.

    ``bands`` are the wider and the narrower. Peers are drawn without names: the
    range is shown, never an order of places.
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
        lambda width: _plot(place, peers, bands, axis, width),
        mark,
    )


def _plot(
    place: FunnelPoint, peers: Sequence[FunnelPoint], bands: Sequence[FunnelBand], axis: str, width: int
) -> dict[str, Any]:
    every = (place, *peers)
    left = min(point.expected for point in every) * 0.8
    right = max(point.expected for point in every) * 1.25
    top = max(2.0, *(point.ratio * 1.1 for point in every))
    x = {
        "field": "x",
        "type": "quantitative",
        "scale": {"type": "log", "domain": [left, right], "nice": False},
        "axis": {
            "title": axis,
            "grid": False,
            "values": _ticks(left, right, 5 if width <= NARROW else 8),
            "format": ",",
            "labelFlush": True,
        },
    }
    y = {
        "field": "y",
        "type": "quantitative",
        "scale": {"domain": [0, round(top, 2)], "nice": False},
        "axis": {"title": "Observed, for each 1 expected", "titleAngle": 0, "titleAlign": "left", "titleAnchor": "end"}
        | {"titleX": 0, "titleY": -12, "tickCount": 5, "format": ".1f", "domain": False, "ticks": False},
    }
    layers: list[dict[str, Any]] = []
    fills = [BAND_OUTER, BAND_INNER]
    for band, fill in zip(bands, fills, strict=True):
        layers.append(_band(band, fill, x, y))
    layers.append(
        {
            "data": {"values": [{"y": 1}]},
            "mark": {"type": "rule", "color": SOFT, "strokeWidth": 1},
            "encoding": {"y": {**y, "field": "y"}},
        }
    )
    layers.append(
        {
            "data": {"values": [_at(point) for point in peers]},
            "mark": {"type": "circle", "size": 30, "color": PEER, "opacity": 0.65, "clip": True},
            "encoding": {"x": x, "y": y},
        }
    )
    layers.extend(_band_words(bands, fills, x, y, right))
    layers.extend(_place(place, x, y, right=right, left=left, top=top))
    return {"height": HEIGHT, "layer": layers}


def _at(point: FunnelPoint) -> dict[str, float]:
    return {"x": round(point.expected, 1), "y": round(point.ratio, 3)}


def _band(band: FunnelBand, fill: str, x: dict[str, Any], y: dict[str, Any]) -> dict[str, Any]:
    rows = [
        {"x": round(e, 1), "y": round(low, 3), "y2": round(high, 3)}
        for e, low, high in zip(band.expected, band.low, band.high, strict=True)
    ]
    return {
        "data": {"values": rows},
        "mark": {"type": "area", "color": fill, "opacity": 1, "clip": True},
        "encoding": {"x": x, "y": y, "y2": {"field": "y2"}},
    }


def _band_words(
    bands: Sequence[FunnelBand], fills: Sequence[str], x: dict[str, Any], y: dict[str, Any], right: float
) -> list[dict[str, Any]]:
    """The name of each band, just inside its upper edge at the right, on a ground of its own colour."""
    layers: list[dict[str, Any]] = []
    for band, fill in zip(bands, fills, strict=True):
        at = max(range(len(band.expected)), key=lambda i: (band.expected[i] <= right, band.expected[i]))
        look = {"type": "text", "text": band.words, "align": "right", "baseline": "top", "dx": -6, "dy": 5}
        grounds: tuple[dict[str, Any], ...] = ({"color": fill, "stroke": fill, "strokeWidth": 4}, {"color": SOFT})
        layers.extend(
            {
                "data": {"values": [{"x": right, "y": round(band.high[at], 3)}]},
                "mark": {**look, "fontSize": SMALL, **ground},
                "encoding": {"x": x, "y": y},
            }
            for ground in grounds
        )
    return layers


def _place(
    place: FunnelPoint, x: dict[str, Any], y: dict[str, Any], *, right: float, left: float, top: float
) -> list[dict[str, Any]]:
    """The place itself: the only strong mark, with its name and ratio on a ground of paper."""
    rightwards = place.expected < (left * right) ** 0.5
    above = place.ratio < top * 0.85
    label = {
        "type": "text",
        "text": f"{place.name} {decimals(place.ratio, 2)}",
        "align": "left" if rightwards else "right",
        "baseline": "bottom" if above else "top",
        "dx": 8 if rightwards else -8,
        "dy": -7 if above else 7,
        "fontSize": STRONG,
        "fontWeight": "bold",
    }
    data = {"values": [_at(place)]}
    here = {"x": x, "y": y}
    return [
        {"data": data, "mark": {**label, "color": PAPER, "stroke": PAPER, "strokeWidth": 4}, "encoding": here},
        {
            "data": data,
            "mark": {"type": "point", "filled": True, "size": 150, "color": ACCENT, "stroke": PAPER, "strokeWidth": 2}
            | {"opacity": 1, "shape": "diamond"},
            "encoding": here,
        },
        {"data": data, "mark": {**label, "color": INK}, "encoding": here},
    ]


def _ticks(left: float, right: float, most: int) -> list[int]:
    """Round numbers between the edges: 1, 2 and 5 times each power of ten, thinned to ``most`` or so."""
    steps = [digit * 10**power for power in range(7) for digit in (1, 2, 5)]
    inside = [step for step in steps if left <= step <= right]
    return inside if len(inside) <= most else [step for step in inside if str(step)[0] in "15"]
