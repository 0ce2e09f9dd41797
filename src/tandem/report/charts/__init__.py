"""Charts whose title is the finding: one specification each, drawn as SVG or PNG without a browser."""

from __future__ import annotations

from tandem.report.charts.chart import NARROW, WIDE, Chart, cached_svg
from tandem.report.charts.control import ControlPoint, control_chart
from tandem.report.charts.funnel import FunnelBand, FunnelPoint, funnel_chart
from tandem.report.charts.history import HistoryLine, HistoryPoint, history_chart
from tandem.report.charts.sources import SourceRow, sources_chart
from tandem.report.charts.way import WayStep, way_chart

__all__ = [
    "NARROW",
    "WIDE",
    "Chart",
    "ControlPoint",
    "FunnelBand",
    "FunnelPoint",
    "HistoryLine",
    "HistoryPoint",
    "SourceRow",
    "WayStep",
    "cached_svg",
    "control_chart",
    "funnel_chart",
    "history_chart",
    "sources_chart",
    "way_chart",
]
