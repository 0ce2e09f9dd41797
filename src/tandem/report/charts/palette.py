"""The colours and type of every chart.

Each colour appears in a drawing exactly as written here, so that a stylesheet
may answer to it (``svg [fill="#1b1f24"]``) where a reader prefers a dark page.
"""

from __future__ import annotations

import textwrap
from typing import Any

INK = "#1b1f24"
SOFT = "#565d66"
LINE = "#d9d5cc"
PAPER = "#fbfaf7"
ACCENT = "#0b5a66"
PEER = "#9aa3ab"
BAND_INNER = "#d5e6e8"
BAND_OUTER = "#e9f2f3"
FONT = "Atkinson Hyperlegible Next, Arial, sans-serif"
"""Words stay words in the SVG; where the font is not to be had, a plain one stands in."""

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


_THIN = frozenset(" '\"!(),.:;[]ijlfrt-/1I")
_BROAD = frozenset("mwMW%@#&")


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Pixels that a line of our type takes, near enough to keep one label off another."""
    ems = sum(0.3 if letter in _THIN else 0.85 if letter in _BROAD else 0.56 for letter in text)
    return ems * size * (1.06 if bold else 1.0)


def wrapped(text: str, characters: int) -> list[str]:
    """Lines of at most ``characters``, as few as can be and then as even as can be: no word left alone."""
    lines = textwrap.wrap(text, characters)
    for narrower in range(characters - 1, 0, -1):
        tried = textwrap.wrap(text, narrower, break_long_words=False)
        if len(tried) > len(lines) or max(map(len, tried), default=0) > narrower:
            break
        lines = tried
    return lines
