"""What a picture tells unasked is gone: place, time, camera, comments. What it shows stays (G31)."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageCms

from tandem.hub.files.actions import keep

from .conftest import photograph, upload

SECRETS = (b"Secret", b"2026:11:23", b"Exif", b"<x>", b"GPS")


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP"])
def test_nothing_but_what_is_seen_is_left(agency, now, content_of, format_) -> None:
    sent = photograph(format_)
    assert sum(secret in sent for secret in SECRETS) >= 2
    kept = content_of(keep(upload(sent), owner=agency, now=now))
    assert not any(secret in kept for secret in SECRETS)
    picture = Image.open(io.BytesIO(kept))
    assert picture.format == format_
    assert picture.size == (64, 48)
    assert not picture.getexif()
    assert set(picture.info) <= {
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
        "loop",
        "background",
        "timestamp",
        "duration",
    }
    red, green, blue = picture.convert("RGB").getpixel((30, 20))
    assert abs(red - 180) < 8
    assert abs(green - 40) < 8
    assert abs(blue - 60) < 8


def test_what_hides_behind_a_picture_is_gone(agency, now, content_of) -> None:
    kept = content_of(keep(upload(photograph() + b"PK\x03\x04 hidden archive"), owner=agency, now=now))
    assert b"hidden" not in kept


def test_a_picture_taken_sideways_stands_upright(agency, now, content_of) -> None:
    kept = content_of(keep(upload(photograph(orientation=6)), owner=agency, now=now))
    assert Image.open(io.BytesIO(kept)).size == (48, 64)


@pytest.mark.parametrize("mode", ["L", "CMYK", "RGB"])
def test_every_kind_of_jpeg_is_taken(agency, now, content_of, mode) -> None:
    colour = {"L": 90, "CMYK": (10, 200, 40, 0), "RGB": (1, 2, 3)}[mode]
    kept = content_of(keep(upload(photograph(mode=mode, colour=colour)), owner=agency, now=now))
    assert Image.open(io.BytesIO(kept)).mode in ("L", "RGB")


@pytest.mark.parametrize("mode", ["P", "LA", "RGBA", "1", "I;16"])
def test_every_kind_of_png_is_taken_and_stays_transparent(agency, now, content_of, mode) -> None:
    colour = {"P": 3, "LA": (100, 0), "RGBA": (9, 9, 9, 0), "1": 1, "I;16": 700}[mode]
    kept = content_of(keep(upload(photograph("PNG", mode=mode, colour=colour)), owner=agency, now=now))
    picture = Image.open(io.BytesIO(kept))
    assert picture.mode == ("RGBA" if mode in ("LA", "RGBA") else "RGB")
    if mode == "RGBA":
        assert picture.getpixel((0, 0))[3] == 0


@pytest.mark.parametrize(("shade", "seen"), [(0, 0), (700, 2), (33_000, 128), (65_535, 255)])
def test_a_scan_in_many_shades_of_grey_does_not_turn_white(agency, now, content_of, shade, seen) -> None:
    kept = content_of(keep(upload(photograph("PNG", mode="I;16", colour=shade)), owner=agency, now=now))
    assert Image.open(io.BytesIO(kept)).convert("L").getpixel((5, 5)) == seen


def test_colours_are_those_that_were_seen_though_their_profile_is_gone(agency, now, content_of) -> None:
    """A profile that exchanges red and green: without heeding it the picture would show the wrong colour."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    table = {bytes(profile[at : at + 4]): at for at in range(132, 132 + 12 * int.from_bytes(profile[128:132]), 12)}
    red, green = table[b"rXYZ"] + 4, table[b"gXYZ"] + 4
    profile[red : red + 8], profile[green : green + 8] = profile[green : green + 8], profile[red : red + 8]
    sent = photograph(colour=(220, 30, 30), icc_profile=bytes(profile))
    kept = Image.open(io.BytesIO(content_of(keep(upload(sent), owner=agency, now=now))))
    assert "icc_profile" not in kept.info
    seen = kept.getpixel((30, 20))
    assert seen[1] > 150 > seen[0]


def test_of_a_moving_picture_only_the_first_is_kept(agency, now, content_of) -> None:
    made = io.BytesIO()
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    frames[0].save(made, format="WEBP", save_all=True, append_images=frames[1:])
    kept = Image.open(io.BytesIO(content_of(keep(upload(made.getvalue()), owner=agency, now=now))))
    assert getattr(kept, "n_frames", 1) == 1
    assert kept.convert("RGB").getpixel((5, 5))[0] > 200
