"""A film is published without what it says of itself, and is shown as before; of a document it is told beforehand."""

from __future__ import annotations

import contextlib
import io
import random
import struct
import zlib
from importlib.resources import files

import pytest
from tests.hub.newsroom.moving import box, element, mp4, webm

from tandem.core.errors import InputError
from tandem.hub.files.documents import said_by_itself
from tandem.hub.files.films import film_in
from tandem.hub.files.unsaying import said_unasked, without

PLACE = b"+52.4862-001.8904/"


def bare(content: bytes) -> bytes:
    file = io.BytesIO(content)
    return without(content, said_unasked(file, film_in(file).media_type))


def within(content: bytes, name: bytes, more: bytes) -> bytes:
    """A film in whose box of this name more stands at the end."""
    at = content.index(name) - 4
    (size,) = struct.unpack_from(">I", content, at)
    grown = content[: at + size] + more + content[at + size :]
    around = (b"moov", b"trak", b"mdia")
    for outer in around[: around.index(name) + 1]:
        where = grown.index(outer) - 4
        (size,) = struct.unpack_from(">I", grown, where)
        grown = grown[:where] + struct.pack(">I", size + len(more)) + grown[where + 4 :]
    return grown


@pytest.mark.parametrize("name", [b"moov", b"trak", b"mdia"])
@pytest.mark.parametrize("told", [b"udta", b"meta", b"uuid", b"free"])
def test_no_film_from_a_telephone_says_where_it_was_taken(name: bytes, told: bytes) -> None:
    clean = bare(mp4())
    telling = within(mp4(), name, box(told, box(b"\xa9xyz", PLACE)))
    assert PLACE in telling
    left = bare(telling)
    assert left == within(clean, name, box(b"free", bytes(8 + len(PLACE))))
    assert film_in(io.BytesIO(left)) == film_in(io.BytesIO(telling))
    assert bare(left) == left


def test_nor_at_its_end_nor_when() -> None:
    assert PLACE not in bare(mp4() + box(b"inst", PLACE) + box(b"udta", PLACE))
    dated = bytearray(mp4())
    at = dated.index(b"mvhd") + 8
    dated[at : at + 8] = b"\xe0\x01\x02\x03" * 2
    assert bare(bytes(dated)) == bare(mp4())


@pytest.mark.parametrize("known", [True, False])
def test_nor_does_one_that_was_made_with_a_program_say_who_made_it(known: bool) -> None:
    head, segment = webm()[: len(element(0x1A45DFA3, element(0x4282, b"webm")))], webm()
    inside = segment[len(head) + 12 :]
    titled = element(0x1549A966, element(0x7BA9, b"Tom"), element(0x4D80, b"Tom"), element(0x4461, b"Tom456"))
    tags, name = element(0x1254C367, b"of Tom"), element(0x1654AE6B, element(0xAE, element(0x536E, b"Tom")))
    if not known:
        blocks = element(0xE7, b"\1") + element(0xA3, bytes(64)) + element(0xA3, bytes(64))
        inside = inside.replace(element(0x1F43B675, bytes(64)), b"\x1f\x43\xb6\x75\xff" + blocks)
    held = titled + tags + name + inside + tags
    whole = element(0x18538067, held) if known else bytes.fromhex("1853806701ffffffffffffff") + held
    left = bare(head + whole)
    assert b"Tom" not in left
    assert len(left) == len(head + whole)
    assert film_in(io.BytesIO(left)) == film_in(io.BytesIO(webm()))
    assert left.count(bytes(64)) >= (1 if known else 2)
    assert bare(left) == left


def test_a_film_that_was_made_without_any_is_shown_as_it_was() -> None:
    film = (files("tandem.hub.demo") / "film" / "what-one-year-can-show.webm").read_bytes()
    left = bare(film)
    assert film_in(io.BytesIO(left)) == film_in(io.BytesIO(film))
    # Its pictures, which make up nearly all of it.
    assert left[5000:-5000] == film[5000:-5000]


def test_a_track_that_is_neither_seen_nor_heard_is_refused() -> None:
    head = mp4()
    other = head.replace(b"vide", b"meta")
    at = other.index(b"trak") - 4
    (size,) = struct.unpack_from(">I", other, at)
    both = within(head, b"moov", other[at : at + size])
    subtitles = webm().replace(element(0x86, b"V_VP9"), element(0x86, b"V_VP9") + element(0x83, b"\x11"))
    for film in (both, _longer(subtitles, 10)):
        with pytest.raises(InputError, match="more than pictures and sound"):
            film_in(io.BytesIO(film))


def _longer(film: bytes, more: int) -> bytes:
    """The elements around a track made so much longer."""
    for number in (0x18538067, 0x1654AE6B, 0xAE):
        mark = number.to_bytes((number.bit_length() + 7) // 8, "big") + b"\x01\0\0\0\0\0"
        at = film.index(mark) + len(mark) - 6
        (size,) = struct.unpack_from(">Q", film, at)
        film = film[:at] + struct.pack(">Q", size + more) + film[at + 8 :]
    return film


def test_a_film_of_more_parts_than_any_has_is_refused_before_it_keeps_us_busy() -> None:
    head = element(0x1A45DFA3, element(0x4282, b"webm")) + bytes.fromhex("1853806701ffffffffffffff")
    film = head + b"\xa3\x80" * 500_000
    for look in (lambda file: said_unasked(file, "video/webm"), film_in):
        with pytest.raises(InputError, match="The film is damaged"):
            look(io.BytesIO(film))
    # The head and the segment are parts, too.
    assert said_unasked(io.BytesIO(film[:-4]), "video/webm")


def test_so_is_one_whose_parts_lie_in_each_other_without_end() -> None:
    deep = b""
    for _level in range(3000):
        deep = bytes.fromhex("1654ae6b01") + (len(deep)).to_bytes(7, "big") + deep
    film = element(0x1A45DFA3, element(0x4282, b"webm")) + bytes.fromhex("1853806701ffffffffffffff") + deep
    with pytest.raises(InputError, match="The film is damaged"):
        said_unasked(io.BytesIO(film), "video/webm")


def test_whatever_is_wrong_with_a_film_it_is_said_in_words() -> None:
    chosen = random.Random(11)
    for whole in (within(mp4(), b"trak", box(b"udta", PLACE)), webm()):
        for _time in range(300):
            broken = bytearray(whole)
            for _byte in range(3):
                broken[chosen.randrange(len(broken))] = chosen.randrange(256)
            with contextlib.suppress(InputError):
                assert len(bare(bytes(broken))) == len(broken)


def test_a_document_tells_its_author_and_its_remarks_wherever_they_stand() -> None:
    plain = b"1 0 obj\n<</Author (Tom \\(tm\\)\\041) /Title <FEFF0044> /Producer (x)>>\nendobj\n"
    bookmark = b"2 0 obj <</Title (Chapter 1) /Parent 3 0 R>> endobj\n/Subtype /Highlight\n"
    packed = b"4 0 obj <</Type /ObjStm>>\nstream\n" + zlib.compress(b"<</Author (Wenna)>>") + b"\nendstream\n"
    about = b"<dc:creator><rdf:Seq><rdf:li>A &amp; B</rdf:li></rdf:Seq></dc:creator>"
    assert said_by_itself(io.BytesIO(b"%PDF-1.7\n" + plain + bookmark + packed + about)) == [
        ("author", "Tom (tm)!"),
        ("title", "D"),
        ("author", "A & B"),
        ("author", "Wenna"),
        ("remarks on its pages", "1"),
    ]
    assert said_by_itself(io.BytesIO(b"%PDF-1.7\n" + bookmark.split(b"/Subtype")[0])) == []
    assert said_by_itself(io.BytesIO(b"%PDF-1.7\n" + plain + b"/Encrypt 9 0 R")) == [
        ("nothing that can be read", "It is locked. Ask for one that is not.")
    ]
