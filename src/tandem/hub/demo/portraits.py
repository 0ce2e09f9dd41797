"""Pictures for the demo, drawn in flat shapes: a portrait is a head and shoulders, and like nobody."""

from __future__ import annotations

import hashlib
import io

from django.core.files.images import ImageFile
from django.utils.text import slugify
from PIL import Image, ImageDraw

from tandem.hub.accounts.models import User
from tandem.hub.newsroom.models import Photograph

__all__ = ["keep_drawing", "portrait_of"]

_SIDE = 480
_GROUNDS = ("#e3f0f1", "#fff3d6", "#e8f4ec", "#fdecea", "#e6e4f3")
_COATS = ("#0b5a66", "#8a5a00", "#1f6b3a", "#6b2c4f", "#33407a")
_SKINS = ("#f0d3b8", "#d9a77f", "#a8734b", "#6f4a30")
_HAIR = ("#2b2320", "#5a3d28", "#8d8d8d", "#c9a25b")


def portrait_of(name: str, by: User) -> Photograph:
    """The portrait that goes with a name: always the same, and drawn once."""
    title = f"Portrait: {name}"
    found = Photograph.objects.filter(title=title).first()
    return found or keep_drawing(
        _head_and_shoulders(name),
        title=title,
        alt=f"{name}, drawn as head and shoulders in flat shapes",
        by=by,
    )


def keep_drawing(drawn: Image.Image, *, title: str, alt: str, by: User) -> Photograph:
    """A picture drawn for the demo, among those of the newsroom."""
    made = io.BytesIO()
    drawn.save(made, "PNG")
    photograph: Photograph = Photograph.objects.create(
        title=title,
        alt=alt,
        credit="Drawn for this demonstration",
        uploaded_by_user=by,
        file=ImageFile(io.BytesIO(made.getvalue()), name=f"{slugify(title)}.png"),
    )
    return photograph


def _head_and_shoulders(name: str) -> Image.Image:
    chosen = hashlib.sha256(name.encode()).digest()
    ground, coat, skin, hair = (
        colours[chosen[at] % len(colours)] for at, colours in enumerate((_GROUNDS, _COATS, _SKINS, _HAIR))
    )
    drawn = Image.new("RGB", (_SIDE, _SIDE), ground)
    pen = ImageDraw.Draw(drawn)
    pen.ellipse((70, 330, 410, 700), fill=coat)
    pen.rectangle((205, 270, 275, 350), fill=skin)
    pen.ellipse((135, 80, 345, 330), fill=hair)
    pen.ellipse((155, 115, 325, 325), fill=skin)
    return drawn
