"""A film is one by what is in it: it can be shown, and says how large it is and how long."""

from __future__ import annotations

import contextlib
import io
import random

import pytest
from tests.hub.newsroom.moving import element, mp4, webm

from tandem.core.errors import InputError
from tandem.hub.files.films import film_in


def found(content: bytes) -> tuple[object, ...]:
    film = film_in(io.BytesIO(content))
    return film.media_type, film.width, film.height, film.seconds


def test_a_film_says_what_it_is() -> None:
    assert found(mp4()) == ("video/mp4", 640, 360, 4.0)
    assert found(webm()) == ("video/webm", 640, 360, 4.0)
    assert found(webm(codec=b"V_AV1"))[0] == "video/webm"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (mp4(codec=b"hvc1"), "Some browsers"),
        (webm(codec=b"V_MPEG4/ISO/AVC"), "Some browsers"),
        (webm(doctype=b"matroska"), "damaged"),
        (mp4(size=(0, 360)), "damaged"),
        (mp4(pictures=b""), "damaged"),
        (mp4()[:-3], "damaged"),
        (webm()[:90], "damaged"),
        (element(0x1A45DFA3, element(0x4282, b"webm")), "damaged"),
        (b"\0\0\0\x08ftyp", "damaged"),
        (b"GIF89a" + b"\0" * 40, "not a film"),
        (b"", "not a film"),
    ],
)
def test_what_is_none_is_refused_in_words(content: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        film_in(io.BytesIO(content))


def test_whatever_is_wrong_with_a_film_it_is_said_in_words() -> None:
    chosen = random.Random(7)
    for whole in (mp4(), webm()):
        for _time in range(400):
            broken = bytearray(whole)
            for _byte in range(3):
                broken[chosen.randrange(len(broken))] = chosen.randrange(256)
            # Anything but a refusal, or a film after all, fails here.
            with contextlib.suppress(InputError):
                film_in(io.BytesIO(bytes(broken)))
