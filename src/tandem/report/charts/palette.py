"""The colours and type of every chart.

Each colour appears in a drawing exactly as written here, so that a stylesheet
may answer to it (``svg [fill="#1b1f24"]``) where a reader prefers a dark page.
"""

from __future__ import annotations

from typing import Any

INK = "#1b1f24"
SOFT = "#565d66"
LINE = "#d9d5cc"
PAPER = "#fbfaf7"
ACCENT = "#0b5a66"
PEER = "#9aa3ab"
BAND_INNER = "#d5e6e8"
BAND_OUTER = "#e9f2f3"
FONT = "Atkinson Hyperlegible Next"

SMALL = 12
TEXT = 13
STRONG = 14


def config() -> dict[str, Any]:
    """What holds for every drawing: quiet axes, no frame, our own type."""
    axis = {
        "labelColor": SOFT,
        "labelFontSize": SMALL,
        "titleColor": SOFT,
        "titleFontSize": SMALL,
        "titleFontWeight": "normal",
        "domainColor": LINE,
        "tickColor": LINE,
        "gridColor": LINE,
        "gridOpacity": 0.6,
    }
    return {
        "font": FONT,
        "lineBreak": "\n",
        "view": {"stroke": None},
        "axis": axis,
        "mark": {"aria": False},
        "title": {"anchor": "start", "color": INK, "fontSize": 17, "subtitleColor": SOFT, "subtitleFontSize": TEXT},
    }


def words(text: str, *, x: float, y: float, align: str = "left", **look: Any) -> dict[str, Any]:
    """One piece of text at a place on the drawing, in pixels from its top left corner."""
    style = {"color": SOFT, "fontSize": SMALL, "baseline": "middle", **look}
    return {
        "data": {"values": [{}]},
        "mark": {"type": "text", "text": text, "align": align, "x": x, "y": y, **style},
    }
