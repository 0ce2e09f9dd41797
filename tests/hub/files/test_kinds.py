"""Which files are taken: told by their bytes, never by name or claim; viruses and bombs refused in words (G31)."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest
from PIL import Image

from tandem.core.errors import InputError
from tandem.hub.files.actions import prepare
from tandem.hub.files.rules import largest_ever, rules
from tandem.hub.files.vault import lying_about

from .conftest import PDF, document, photograph, upload

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + b"STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
TAKEN = [
    (photograph("JPEG"), "image/jpeg"),
    (photograph("PNG"), "image/png"),
    (photograph("WEBP"), "image/webp"),
    (PDF, "application/pdf"),
    (document(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (document(holds="xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (document(holds="content.xml"), "application/vnd.oasis.opendocument.text"),
    ("Notes: café, 3 o’clock".encode(), "text/plain"),
    ("Notes: café, 3 o’clock".encode("utf-16"), "text/plain"),
    ("Notes: café, 3 o’clock".encode("cp1252"), "text/plain"),
    (b"<svg onload='x()'></svg>", "text/plain"),
]
REFUSED = [
    b"",
    b"   \n",
    b"MZ\x90\x00\x03\x00\x00\x00program",
    b"\x7fELF\x02\x01\x01\x00",
    b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
    b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    b"PK\x03\x04 not a package",
    document(holds="something/else.xml"),
    b"text with a \x00 in it",
    b"\x81\x8d not any text",
    b" " + PDF.replace(b"%PDF", b"\x00PDF"),
    b"RIFF\x00\x00\x00\x00WAVEfmt \x00",
]


@pytest.mark.parametrize(("content", "type_"), TAKEN, ids=[type_ for _, type_ in TAKEN])
def test_what_is_taken_is_told_by_its_bytes(hub, now, content, type_) -> None:
    ready = prepare(upload(content, "holiday.exe"), now=now)
    assert ready.type == type_
    assert ready.original.startswith("holiday.")
    assert not ready.original.endswith(".exe")


@pytest.mark.parametrize("content", REFUSED, ids=[f"{number}" for number in range(len(REFUSED))])
def test_anything_else_is_refused_and_the_reader_told_what_to_send(hub, now, content) -> None:
    with pytest.raises(InputError, match="cannot be taken") as raised:
        prepare(upload(content, "photo.jpg"), now=now)
    assert "PDF" in raised.value.hint
    assert not list(lying_about())


@pytest.mark.parametrize(
    "content",
    [
        EICAR,
        b"some text before " + b"x" * (1 << 20) + EICAR,
        PDF + EICAR,
        photograph("JPEG") + EICAR,
        document({"word/media/a.bin": EICAR}),
    ],
    ids=["plain", "late", "pdf", "after a picture", "inside a package"],
)
def test_the_test_virus_is_always_refused(hub, now, content) -> None:
    with pytest.raises(InputError, match="virus"):
        prepare(upload(content), now=now)
    assert not list(lying_about())


@pytest.mark.parametrize("most", [-1, 0, 1])
def test_each_kind_has_its_largest_size(hub, now, most) -> None:
    limit = next(kind.most_bytes for kind in rules(now.date()).kinds if kind.type == "text/plain")
    content = b"a" * (limit + most)
    if most <= 0:
        assert prepare(upload(content), now=now).size == len(content)
        return
    with pytest.raises(InputError) as raised:
        prepare(upload(content), now=now)
    assert raised.value.hint


def test_a_file_larger_than_any_is_refused_by_its_size_alone(hub, now) -> None:
    sent = upload(b"")
    sent.size = largest_ever() + 1
    with pytest.raises(InputError, match="too large"):
        prepare(sent, now=now)


def png_that_claims(wide: int, high: int) -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("wide", "high"), [(50_001, 1000), (60_000, 60_000), (2**31 - 1, 2**31 - 1)])
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked(hub, now, wide, high) -> None:
    with pytest.raises(InputError):
        prepare(upload(png_that_claims(wide, high)), now=now)


@pytest.mark.parametrize("cut", [20, 100, 400])
def test_a_damaged_picture_is_refused_in_words(hub, now, cut) -> None:
    with pytest.raises(InputError, match="damaged"):
        prepare(upload(photograph("PNG", (300, 300))[:cut]), now=now)


def test_a_package_that_is_larger_than_it_looks_is_refused(hub, now) -> None:
    half = rules(now.date()).most_unpacked // 2
    with pytest.raises(InputError, match="unpacked"):
        prepare(upload(document({"a": b"0" * half, "b": b"0" * half})), now=now)


@pytest.mark.parametrize("part", ["word/vbaProject.bin", "xl/vbaProject.BIN", "word/embeddings/run.exe"])
def test_a_document_with_a_program_in_it_is_refused(hub, now, part) -> None:
    with pytest.raises(InputError, match="macros"):
        prepare(upload(document({part: b"x"})), now=now)


def test_a_locked_document_is_refused(hub, now) -> None:
    locked = bytearray(document())
    for at in (locked.find(b"PK\x03\x04") + 6, locked.find(b"PK\x01\x02") + 8):
        locked[at] |= 1
    with pytest.raises(InputError, match="password"):
        prepare(upload(bytes(locked)), now=now)


def test_a_damaged_document_is_refused_in_words(hub, now) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        package.writestr("[Content_Types].xml", b"<Types/>")
        package.writestr("word/document.xml", b"<document/>" * 50)
    broken = made.getvalue().replace(b"<document/>", b"<dOcument/>", 1)
    with pytest.raises(InputError, match="damaged"):
        prepare(upload(broken), now=now)


def test_rules_are_dated_and_the_earliest_reach_back() -> None:
    from datetime import date

    assert rules(date(1990, 1, 1)) == rules(date(2026, 11, 24))
    assert Image.MAX_IMAGE_PIXELS is not None
