"""Drawing a picture afresh: what is seen is kept; where, when and with what it was taken is not."""

from __future__ import annotations

import io
from typing import BinaryIO

from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

from tandem.core.errors import InputError
from tandem.hub.files.rules import Kind

__all__ = ["redraw"]

_QUALITY = 92


def redraw(file: BinaryIO, kind: Kind, *, most_pixels: int) -> bytes:
    """The picture, upright and in the colours of screens, as a new file of its kind with nothing else in it.

    Its size is read before it is unpacked, so that a small file cannot fill the
    memory. Raises :class:`InputError` for one that is too large or damaged.
    """
    file.seek(0)
    try:
        picture = Image.open(file, formats=[kind.format])
        wide, high = picture.size
    except Exception:  # noqa: BLE001 - whatever a damaged file makes the library raise
        raise _damaged() from None
    if wide * high > most_pixels:
        raise InputError(
            _("The picture is too large: %(wide)d by %(high)d points.") % {"wide": wide, "high": high},
            hint=_("Send one of %(most)d million points or fewer.") % {"most": most_pixels // 1_000_000},
        )
    try:
        picture.load()
        drawn = ImageOps.exif_transpose(picture)
        drawn = _plain(_in_screen_colours(drawn), kind)
        drawn.info.clear()
        made = io.BytesIO()
        drawn.save(made, format=kind.format, quality=_QUALITY)
    except Exception:  # noqa: BLE001 - as above
        raise _damaged() from None
    return made.getvalue()


def _damaged() -> InputError:
    return InputError(_("The picture is damaged and cannot be opened."), hint=_("Save it again and send that."))


def _in_screen_colours(picture: Image.Image) -> Image.Image:
    """Colours as they were, for the profile that says what they are is taken away with the rest: a bruise must show."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "CMYK", "L"):
        return picture
    try:
        converted = ImageCms.profileToProfile(
            picture,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGB",
        )
    except ImageCms.PyCMSError:
        return picture
    return converted or picture


def _plain(picture: Image.Image, kind: Kind) -> Image.Image:
    if picture.mode.startswith("I"):
        picture = _in_256_shades(picture)
    transparent = "A" in picture.getbands() or "transparency" in picture.info
    if kind.format == "JPEG":
        return picture if picture.mode in ("L", "RGB") else picture.convert("RGB")
    wanted = "RGBA" if transparent else "RGB"
    return picture if picture.mode == wanted else picture.convert(wanted)


def _in_256_shades(picture: Image.Image) -> Image.Image:
    """A scan in 65,536 shades of grey, in 256: converted without this, all but the darkest would turn white."""
    import numpy as np

    return Image.fromarray((np.asarray(picture).clip(0, 65_535) >> 8).astype("uint8"))
