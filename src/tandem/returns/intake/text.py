"""A file's bytes as UTF-8 text, whichever of the two encodings that case systems write it came in."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from tandem.core.errors import InputError
from tandem.returns.intake.cut_zip import CutShortError
from tandem.returns.intake.sources import MOST_BYTES, Source

LONGEST_LINE = 2**20
"""No line of a return is a thousandth of this."""
_AT_ONCE = 2**20
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


def text_of(source: Source) -> bytes:
    """The whole file as UTF-8 without a mark, lines ended by a line feed.

    Raises ``InputError`` for a file that is not text, or has a line or a size
    that no return has: as soon as that is seen, in bounded memory.
    """
    with source.open() as stream:
        data = _bounded(stream, source.name)
    if data.startswith(codecs.BOM_UTF8):
        data = data[len(codecs.BOM_UTF8) :]
    if not data.isascii():
        data = _as_utf8(data, source.name)
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data


def head_of(source: Source) -> bytes:
    """Its first lines as UTF-8, for telling what it is; a character cut in two at the end is left out."""
    data = source.first(_AT_ONCE)
    if data.startswith(_WIDE) or b"\x00" in data:
        return b""
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = codecs.utf_8_decode(data, "strict", False)[0]  # noqa: FBT003 - the codec's own signature
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").encode()


def _bounded(stream: BinaryIO, name: str) -> bytes:
    parts: list[bytes] = []
    size = 0
    for block in _blocks(stream, parts):
        if not parts and block.startswith(_WIDE):
            raise _refused(name, "it is in UTF-16")
        if b"\x00" in block:
            raise _refused(name, "it is not text")
        if len(block) == LONGEST_LINE and b"\n" not in block and b"\r" not in block:
            raise _refused(name, "a line in it is longer than a million characters")
        parts.append(block)
        size += len(block)
        if size > MOST_BYTES:
            raise _refused(name, "it is larger than 500 MB")
    return b"".join(parts)


def _blocks(stream: BinaryIO, parts: list[bytes]) -> Iterator[bytes]:
    """Blocks to the end; where a zip around the file was cut short, the line that it was cut in is taken back."""
    try:
        while block := stream.read(_AT_ONCE):
            yield block
    except CutShortError:
        whole = b"".join(parts)
        parts[:] = [whole[: whole.rfind(b"\n") + 1]]


def _as_utf8(data: bytes, name: str) -> bytes:
    try:
        codecs.utf_8_decode(data, "strict", True)  # noqa: FBT003 - the codec's own signature
    except UnicodeDecodeError:
        try:
            return data.decode("cp1252").encode()
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise _refused(name, f"line {line} is in neither UTF-8 nor Windows-1252") from error
    return data


def _refused(name: str, why: str) -> InputError:
    return InputError(f"{name} was refused: {why}.", hint="Export it again as CSV in UTF-8.")
