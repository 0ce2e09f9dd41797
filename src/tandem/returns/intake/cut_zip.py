"""What can still be had of a zip that was cut short.

A zip lists its members at its end. Where that end is missing, each member that
is there still has its own head before it (PKWARE's APPNOTE, 4.3.7), and what
it packs can be read from there to where it, or the file, ends.
"""

from __future__ import annotations

import io
import struct
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

__all__ = ["CutShortError", "Left", "UnpacksTooFarError", "left_in"]

_HEAD = struct.Struct("<4s5H3I2H")
_MARK = b"PK\x03\x04"
_STORED, _DEFLATED = 0, 8
_LOCKED, _SIZES_AFTER, _UTF8 = 0x1, 0x8, 0x800
_SIZES_LATER = (0, 12, 16, 20, 24)
"""How many bytes may stand between what a member packs and the next head: sizes of two widths, with a mark or not."""
_AT_ONCE = 2**16
_CUT = "the zip around it was cut short"


class CutShortError(EOFError):
    """The file ends before the member does; everything before that has been read."""


class UnpacksTooFarError(ValueError):
    """What is left unpacks to more than a return can be."""


@dataclass(frozen=True, slots=True)
class Left:
    """A member that is still there, or begins to be."""

    name: str
    at: int
    """Where what it packs begins, in bytes from the beginning of the file."""
    stored: int | None
    """How many bytes, where they are not packed."""

    @contextmanager
    def open(self, path: Path) -> Iterator[BinaryIO]:
        """Its bytes; reading on where the file was cut raises :class:`CutShortError`."""
        with path.open("rb") as file:
            yield _Stream(file, self)  # type: ignore[misc]


class _Stream(io.RawIOBase):
    """The bytes of one member, from its beginning on."""

    def __init__(self, file: BinaryIO, left: Left) -> None:
        self._file, self._stored = file, left.stored
        self._packed = zlib.decompressobj(-zlib.MAX_WBITS)
        file.seek(left.at)

    def read(self, size: int = -1) -> bytes:
        """So many bytes, or what there is; at the cut what there was before it, and the error on reading on."""
        parts: list[bytes] = []
        lacking = size if size >= 0 else sys.maxsize
        try:
            while lacking and (block := self._block(min(lacking, _AT_ONCE))):
                parts.append(block)
                lacking -= len(block)
        except CutShortError:
            if not parts:
                raise
        return b"".join(parts)

    @property
    def end(self) -> int:
        """Where the next thing after the member begins, once it has been read to its end."""
        return self._file.tell() - len(self._packed.unused_data)

    def _block(self, most: int) -> bytes:
        return self._unpacked(most) if self._stored is None else self._from_store(most, self._stored)

    def _from_store(self, most: int, lacking: int) -> bytes:
        if not lacking:
            return b""
        block = self._file.read(min(most, lacking))
        self._stored = lacking - len(block)
        if not block:
            raise CutShortError(_CUT)
        return block

    def _unpacked(self, most: int) -> bytes:
        while not self._packed.eof:
            packed = self._packed.unconsumed_tail or self._file.read(_AT_ONCE)
            if not packed:
                raise CutShortError(_CUT)
            if block := self._packed.decompress(packed, most):
                return block
        return b""


def left_in(path: Path, *, most_bytes: int) -> list[tuple[Left, bool]]:
    """Every member whose head is still there, in order, and whether the whole of it is.

    A member that is locked or packed in an unknown way cannot be looked past,
    and ends the search. Raises :class:`UnpacksTooFarError` where they unpack
    to more than ``most_bytes`` together.
    """
    found: list[tuple[Left, bool]] = []
    with path.open("rb") as file:
        at: int | None = 0
        while at is not None and (left := _headed(file, at)) is not None:
            size, end = _measured(file, left, most_bytes)
            most_bytes -= size
            found.append((left, end is not None))
            at = None if end is None else _next_head(file, end)
    return found


def _headed(file: BinaryIO, at: int) -> Left | None:
    file.seek(at)
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    mark, _, flags, method, _, _, _, packed, _, name_length, extra_length = _HEAD.unpack(head)
    name = file.read(name_length)
    known = method == _DEFLATED or (method == _STORED and not flags & _SIZES_AFTER)
    if mark != _MARK or flags & _LOCKED or not known or len(name) < name_length:
        return None
    words = name.decode("utf-8" if flags & _UTF8 else "cp437", errors="replace")
    return Left(words, file.tell() + extra_length, packed if method == _STORED else None)


def _measured(file: BinaryIO, left: Left, most: int) -> tuple[int, int | None]:
    """How many bytes a member unpacks to, and where it ends; nowhere if it is cut or damaged."""
    stream = _Stream(file, left)
    size = 0
    try:
        while block := stream.read(_AT_ONCE):
            size += len(block)
            if size > most:
                raise UnpacksTooFarError
    except (CutShortError, zlib.error):
        return size, None
    return size, stream.end


def _next_head(file: BinaryIO, end: int) -> int | None:
    for between in _SIZES_LATER:
        file.seek(end + between)
        if file.read(len(_MARK)) == _MARK:
            return end + between
    return None
