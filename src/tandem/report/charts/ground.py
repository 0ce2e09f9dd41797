"""The ground of a chart that is drawn in pixels."""

from __future__ import annotations

from tandem.report.charts.chart import Spec

__all__ = ["ground"]


def ground(width: int, height: float) -> Spec:
    """An empty ground as large as what is drawn in pixels on it."""
    x = {"field": "x", "type": "quantitative", "axis": None, "scale": {"domain": [0, width], "nice": False}}
    y = {"field": "y", "type": "quantitative", "axis": None, "scale": {"domain": [0, height], "nice": False}}
    return {
        "data": {"values": [{"x": 0, "y": 0}]},
        "mark": {"type": "point", "opacity": 0},
        "encoding": {"x": x, "y": y},
    }
