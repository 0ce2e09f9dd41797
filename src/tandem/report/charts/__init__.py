"""Charts whose title is the finding: one specification each, drawn as SVG or PNG without a browser."""

from __future__ import annotations

from tandem.report.charts.before_after import before_after_chart
from tandem.report.charts.chart import NARROW, WIDE, Chart, cached_svg
from tandem.report.charts.control import ControlPoint, control_chart
from tandem.report.charts.course import CoursePoint, course_chart
from tandem.report.charts.fan import FanYear, fan_chart
from tandem.report.charts.funnel import FunnelBand, FunnelPoint, funnel_chart
from tandem.report.charts.history import HistoryLine, HistoryPoint, history_chart
from tandem.report.charts.overlap import OverlapRow, overlap_chart
from tandem.report.charts.ranges import RangeBar, RangeGroup, ranges_chart
from tandem.report.charts.sources import SourceRow, sources_chart
from tandem.report.charts.way import WayStep, way_chart

__all__ = [
    "NARROW",
    "WIDE",
    "Chart",
    "ControlPoint",
    "CoursePoint",
    "FanYear",
    "FunnelBand",
    "FunnelPoint",
    "HistoryLine",
    "HistoryPoint",
    "OverlapRow",
    "RangeBar",
    "RangeGroup",
    "SourceRow",
    "WayStep",
    "before_after_chart",
    "cached_svg",
    "control_chart",
    "course_chart",
    "fan_chart",
    "funnel_chart",
    "history_chart",
    "overlap_chart",
    "ranges_chart",
    "sources_chart",
    "way_chart",
]
