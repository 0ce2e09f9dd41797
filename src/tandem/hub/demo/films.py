"""A film of the demo, from the files in ``film/`` beside this: the film, its captions, and what is seen first."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image

from tandem.hub.accounts.models import User
from tandem.hub.demo.portraits import keep_drawing

__all__ = ["film_fields"]


def film_fields(name: str, *, alt: str, by: User) -> dict[str, Any]:
    """What a page of the kind *film* has of its own, from ``name.webm``, ``name.vtt`` and ``name.png``.

    ``alt`` says what the picture shows. Its transcript is the page's text.
    """
    lying = files(__package__).joinpath("film")
    with lying.joinpath(f"{name}.png").open("rb") as drawn:
        picture = keep_drawing(Image.open(drawn), title=f"Film: {name}", alt=alt, by=by)
    return {
        "recording": ContentFile(lying.joinpath(f"{name}.webm").read_bytes(), name="film.webm"),
        "captions": lying.joinpath(f"{name}.vtt").read_text("utf-8"),
        "picture": picture,
    }
