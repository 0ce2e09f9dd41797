"""Pictures that lead the demo's stories: places and things in flat shapes, and no child."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageDraw

from tandem.hub.accounts.models import User
from tandem.hub.demo.portraits import keep_drawing
from tandem.hub.newsroom.models import Photograph

__all__ = ["picture_of"]

_SIZE = (1600, 900)
_WATER, _TEAL, _GREEN, _WOOD, _PAPER, _LINE, _INK = (
    "#e3f0f1",
    "#0b5a66",
    "#1f6b3a",
    "#8a5a00",
    "#fbfaf7",
    "#d9d5cc",
    "#1b1f24",
)


@dataclass(frozen=True, slots=True)
class _Drawn:
    title: str
    alt: str
    ground: str
    draw: Callable[[ImageDraw.ImageDraw], None]


def picture_of(name: str, *, by: User) -> Photograph:
    """The picture of a name, among those of the newsroom."""
    told = _DRAWN[name]
    drawn = Image.new("RGB", _SIZE, told.ground)
    told.draw(ImageDraw.Draw(drawn))
    return keep_drawing(drawn, title=told.title, alt=told.alt, by=by)


def _bridge(pen: ImageDraw.ImageDraw) -> None:
    """Hills, a river and a bridge."""
    pen.ellipse((1180, 120, 1340, 280), fill="#fff3d6")
    pen.ellipse((-400, 380, 1000, 1500), fill=_GREEN)
    pen.ellipse((700, 440, 2100, 1600), fill=_TEAL)
    pen.polygon(((640, 900), (760, 560), (860, 560), (1080, 900)), fill="#e8f4ec")
    pen.rectangle((420, 560, 1220, 600), fill=_WOOD)
    for at in range(460, 1200, 120):
        pen.rectangle((at, 600, at + 22, 720), fill=_WOOD)


def _papers(pen: ImageDraw.ImageDraw) -> None:
    """Three written sheets on a table, and a glass to read them with. No bar: it would be taken for a figure."""
    for sheet, (left, top) in enumerate(((190, 130), (640, 90), (1090, 150))):
        pen.rectangle((left + 14, top + 16, left + 374, top + 556), fill=_LINE)
        pen.rectangle((left, top, left + 360, top + 540), fill=_PAPER)
        pen.rectangle((left + 40, top + 46, left + 200 + sheet * 30, top + 66), fill=_INK)
        for row in range(9):
            end = left + 250 + (row * 37 + sheet * 23) % 70
            pen.rectangle((left + 40, top + 116 + row * 44, end, top + 128 + row * 44), fill=_LINE)
    pen.polygon(((1000, 690), (1030, 660), (1190, 800), (1160, 832)), fill=_WOOD)
    pen.ellipse((700, 380, 1060, 740), fill=_TEAL)
    pen.ellipse((730, 410, 1030, 710), fill=_WATER)
    for row in range(4):
        pen.rectangle((780, 480 + row * 44, 960 - row % 2 * 40, 498 + row * 44), fill=_INK)


_DRAWN = {
    "bridge": _Drawn(
        "The bridge at Harrowmere", "A wooden bridge between hills, drawn in flat shapes", _WATER, _bridge
    ),
    "papers": _Drawn(
        "Papers on a table",
        "Written sheets and a magnifying glass on a table, drawn in flat shapes",
        "#efe3cf",
        _papers,
    ),
}
