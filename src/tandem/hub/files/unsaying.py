"""What a film says of itself beyond its pictures and sound: where and when it was taken, with what, and by whom.

It is blanked where it stands, so that nothing moves: boxes of MP4 become
``free``, elements of WebM become ``Void``, both full of zeros. What a film needs
to be shown is named here, and everything else goes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.files.films import MP4, Parts

__all__ = ["Blank", "said_unasked", "without"]

_INDEX = {
    b"moov": {b"mvhd", b"trak", b"mvex", b"iods", b"pssh"},
    b"trak": {b"tkhd", b"tref", b"edts", b"mdia", b"trgr"},
    b"mdia": {b"mdhd", b"hdlr", b"minf", b"elng"},
    b"minf": {b"vmhd", b"smhd", b"nmhd", b"gmhd", b"hdlr", b"dinf", b"stbl"},
    b"moof": {b"mfhd", b"traf"},
    b"traf": {b"tfhd", b"tfdt", b"trun", b"sdtp", b"sbgp", b"sgpd", b"subs", b"saiz", b"saio"},
}
_FILE = {b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"mfra", b"sidx", b"ssix", b"pdin"}
_DATED = {b"mvhd", b"tkhd", b"mdhd"}
_VOID = 0xEC
_SEGMENT, _INFO, _TRACKS, _TRACK, _CLUSTER = 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0x1F43B675
_IN_CLUSTER = {0xE7, 0xA7, 0xAB, 0xA3, 0xA0}
_SHOWN = {
    _SEGMENT: {0x114D9B74, _INFO, _TRACKS, _CLUSTER, 0x1C53BB6B} | _IN_CLUSTER,
    _INFO: {0x2AD7B1, 0x4489, 0x4D80, 0x5741},
}
_NAMES_OF_PROGRAMS = {0x4D80, 0x5741}
"""WebM must have them, and they may be empty."""
_NAME_OF_TRACK, _CHECKSUM = 0x536E, 0xBF


@dataclass(frozen=True, slots=True)
class Blank:
    """Bytes of a file in whose stead others stand: a head, and zeros up to the end."""

    at: int
    end: int
    head: bytes = b""


def said_unasked(file: BinaryIO, media_type: str) -> tuple[Blank, ...]:
    """Where a film says it. Raises :class:`InputError` where its parts cannot be told from each other."""
    end = file.seek(0, 2)
    try:
        parts = Parts(file)
        return tuple(_in_boxes(parts, 0, end, _FILE) if media_type == MP4 else _in_webm(parts, end))
    except (struct.error, LookupError, ValueError, RecursionError):
        raise InputError(_("The film is damaged."), hint=_("Save it again as MP4 or WebM, and send that.")) from None


def without(content: bytes, blanks: tuple[Blank, ...]) -> bytes:
    """A film that no longer says it; as long as it was."""
    left = bytearray(content)
    for each in blanks:
        left[each.at : each.end] = each.head.ljust(each.end - each.at, b"\0")
    return bytes(left)


def _in_boxes(parts: Parts, at: int, end: int, shown: set[bytes]) -> Iterator[Blank]:
    while at + 8 <= end:
        size, name, inside = parts.box(at, end)
        after = at + size
        if after > end:
            raise ValueError
        if name not in shown:
            # Its name stands behind its size, which stays.
            yield Blank(at + 4, at + 8, b"free")
            yield Blank(inside, after)
        elif name in _INDEX:
            yield from _in_boxes(parts, inside, after, _INDEX[name])
        elif name in _DATED:
            parts.file.seek(inside)
            yield Blank(inside + 4, inside + (20 if parts.file.read(1) == b"\1" else 12))
        at = after
    yield Blank(at, end)


def _in_webm(parts: Parts, end: int) -> Iterator[Blank]:
    _number, inside, size = parts.element(0, end)
    number, at, size = parts.element(inside + size, end)
    if number != _SEGMENT:
        raise ValueError
    yield from _in_elements(parts, at, at + size, _SHOWN[_SEGMENT])
    yield Blank(at + size, end)


def _in_elements(parts: Parts, at: int, end: int, shown: set[int] | None) -> Iterator[Blank]:
    """Elements of one that holds others; of a track, of which nothing else is named here, all but its name stay."""
    while at < end:
        number, inside, size = parts.element(at, end)
        after = inside + size
        if number in (_NAME_OF_TRACK, _CHECKSUM) or (shown is not None and number not in shown):
            yield Blank(at, after, _void(after - at))
        elif number in _NAMES_OF_PROGRAMS:
            yield Blank(inside, after)
        elif number == _INFO:
            yield from _in_elements(parts, inside, after, _SHOWN[_INFO])
        elif number in (_TRACKS, _TRACK):
            yield from _in_elements(parts, inside, after, None)
        elif number == _CLUSTER and _is_endless(parts.file, at + 4, inside):
            # A film that was recorded as it was sent says of no cluster how long it is: what follows stands within.
            after = inside
        at = after


def _is_endless(file: BinaryIO, at: int, end: int) -> bool:
    """Whether a length is not known: all its bits are set."""
    file.seek(at)
    return int.from_bytes(file.read(end - at), "big") == (1 << 7 * (end - at) + 1) - 1


def _void(long: int) -> bytes:
    """The head of an element without meaning, of so many bytes in all."""
    if long < 9:
        return bytes((_VOID, 0x80 | (long - 2)))
    return bytes((_VOID,)) + (long - 9 | 1 << 56).to_bytes(8, "big")
