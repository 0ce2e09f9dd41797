"""What a film is, read from the film itself: its kind, the size of its picture and how long it runs."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from django.utils.translation import gettext as _

from tandem.core.errors import InputError

__all__ = ["MP4", "WEBM", "Film", "Parts", "film_in"]

MP4, WEBM = "video/mp4", "video/webm"
_MOST_INDEX = 30_000_000
"""The most bytes of what a film says of itself before its pictures."""
_MOST_TRACKS = 1_000_000
"""The most bytes of what a WebM film says of itself and its tracks, whose parts may be two bytes long."""
_MOST_PARTS = 500_000
"""An hour has fewer, even where each picture is a part of its own; a film of more was made to keep a process busy."""
_SHOWN_EVERYWHERE = {b"avc1", b"avc3", b"av01", b"vp09", "V_VP8", "V_VP9", "V_AV1"}
_EBML, _SEGMENT, _INFO, _TRACKS, _CLUSTER = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
_DOCTYPE, _SCALE, _DURATION, _TRACK, _CODEC = 0x4282, 0x2AD7B1, 0x4489, 0xAE, 0x86
_VIDEO, _WIDE, _HIGH = 0xE0, 0xB0, 0xBA
_TYPE, _SEEN_OR_HEARD = 0x83, (1, 2)


@dataclass(frozen=True, slots=True)
class Film:
    """A film that browsers can show."""

    media_type: str
    width: int
    height: int
    seconds: float | None
    """``None`` where it does not say."""


@dataclass(slots=True)
class Parts:
    """Parts of a film, read one by one; its methods raise ``ValueError`` where there are more than a film has."""

    file: BinaryIO
    left: int = _MOST_PARTS
    left_to_read: int = _MOST_INDEX

    def box(self, at: int, end: int) -> tuple[int, bytes, int]:
        """The size of a box of MP4, its name, and where its content begins."""
        self._count()
        self.file.seek(at)
        size, name = struct.unpack(">I4s", self.file.read(8))
        inside = at + 8
        if size == 1:
            (size,) = struct.unpack(">Q", self.file.read(8))
            inside += 8
        elif size == 0:
            size = end - at
        if size < inside - at:
            raise ValueError
        return size, name, inside

    def element(self, at: int, end: int) -> tuple[int, int, int]:
        """An element's number, where its content begins, and how long it is: on to the end where it does not say."""
        self._count()
        self.file.seek(at)
        number, used, _unknown = _number(self.file.read(12), keep_mark=True)
        self.file.seek(at + used)
        size, more, unknown = _number(self.file.read(8), keep_mark=False)
        inside = at + used + more
        return number, inside, end - inside if unknown else min(size, end - inside)

    def read(self, at: int, size: int) -> bytes:
        """The content of a part; all that are read together are no more than an index can be."""
        self.left_to_read -= size
        if self.left_to_read < 0:
            raise ValueError
        self.file.seek(at)
        content = self.file.read(size)
        if len(content) != size:
            raise ValueError
        return content

    def _count(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise ValueError


def film_in(file: BinaryIO) -> Film:
    """The film in a file. Raises :class:`InputError` where there is none, or none that every browser shows."""
    file.seek(0)
    head = file.read(8)
    try:
        if head[4:8] == b"ftyp":
            return _in_mp4(Parts(file))
        if head[:4] == _EBML.to_bytes(4, "big"):
            return _in_webm(Parts(file, left_to_read=_MOST_TRACKS))
    except InputError:
        raise
    except (struct.error, LookupError, ValueError, ArithmeticError):
        raise InputError(_("The film is damaged."), hint=_("Save it again as MP4 or WebM, and send that.")) from None
    raise InputError(_("That is not a film that can be shown."), hint=_("Save it as MP4 or WebM."))


def _in_mp4(parts: Parts) -> Film:
    """Boxes, each with its size and name; those of the index lie within ``moov``."""
    end = parts.file.seek(0, 2)
    moov, shown = b"", False
    at = 0
    while at + 8 <= end:
        size, name, inside = parts.box(at, end)
        if name == b"moov" and size <= _MOST_INDEX:
            moov = parts.read(inside, at + size - inside)
        shown |= name == b"mdat" and at + size > inside
        at += size
    if not (moov and shown and at == end):
        raise ValueError
    scale, length = _times(next(_boxes(moov, b"mvhd")))
    for track in _boxes(moov, b"trak"):
        if next(_boxes(next(_boxes(track, b"mdia")), b"hdlr"))[8:12] not in (b"vide", b"soun", b"tmcd"):
            raise _more()
    for track in _boxes(moov, b"trak"):
        media = next(_boxes(track, b"mdia"))
        if next(_boxes(media, b"hdlr"))[8:12] != b"vide":
            continue
        described = next(_boxes(next(_boxes(next(_boxes(media, b"minf")), b"stbl")), b"stsd"))
        wide, high = (each >> 16 for each in struct.unpack(">II", next(_boxes(track, b"tkhd"))[-8:]))
        return _film(MP4, wide, high, length / scale if length else None, described[12:16])
    raise ValueError


def _boxes(content: bytes, wanted: bytes) -> Iterator[bytes]:
    at = 0
    while at + 8 <= len(content):
        size, name = struct.unpack_from(">I4s", content, at)
        if size < 8:
            raise ValueError
        if name == wanted:
            yield content[at + 8 : at + size]
        at += size
    # Nothing asks for a box that a film may do without.
    if wanted != b"trak":
        raise ValueError


def _times(mvhd: bytes) -> tuple[int, int]:
    return struct.unpack_from(">IQ", mvhd, 20) if mvhd[0] == 1 else struct.unpack_from(">II", mvhd, 12)


def _in_webm(parts: Parts) -> Film:
    """Elements, each with its number and size; a segment holds what it says of itself, then clusters of pictures."""
    end = parts.file.seek(0, 2)
    number, inside, size = parts.element(0, end)
    if dict(_elements(parts.read(inside, size))).get(_DOCTYPE, b"").rstrip(b"\0") != b"webm":
        raise ValueError
    number, at, size = parts.element(inside + size, end)
    if number != _SEGMENT:
        raise ValueError
    end, seconds, film = at + size, None, None
    while at < end:
        number, inside, size = parts.element(at, end)
        if number == _INFO:
            seconds = _seconds(dict(_elements(parts.read(inside, size))))
        elif number == _TRACKS:
            tracks = list(map(_pictures, _elements(parts.read(inside, size))))
            film = next(filter(None, tracks), None)
        elif number == _CLUSTER:
            if film is None or size == 0:
                break
            wide, high, codec = film
            return _film(WEBM, wide, high, seconds, codec)
        at = inside + size
    raise ValueError


def _seconds(info: dict[int, bytes]) -> float | None:
    if _DURATION not in info:
        return None
    (length,) = struct.unpack(">f" if len(info[_DURATION]) == 4 else ">d", info[_DURATION])
    return float(length) * int.from_bytes(info.get(_SCALE, b"\x0f\x42\x40"), "big") / 1e9


def _pictures(element: tuple[int, bytes]) -> tuple[int, int, str] | None:
    number, content = element
    track = dict(_elements(content)) if number == _TRACK else {}
    if _TYPE in track and int.from_bytes(track[_TYPE], "big") not in _SEEN_OR_HEARD:
        raise _more()
    if _VIDEO not in track:
        return None
    video = dict(_elements(track[_VIDEO]))
    wide, high = (int.from_bytes(video[each], "big") for each in (_WIDE, _HIGH))
    return wide, high, track[_CODEC].rstrip(b"\0").decode("ascii")


def _elements(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(content):
        number, used, _unknown = _number(content[at : at + 8], keep_mark=True)
        size, more, unknown = _number(content[at + used : at + used + 8], keep_mark=False)
        inside = at + used + more
        yield number, content[inside:] if unknown else content[inside : inside + size]
        at = len(content) if unknown else inside + size


def _number(content: bytes, *, keep_mark: bool) -> tuple[int, int, bool]:
    """A number whose first bits say of how many bytes it is; whether all its others are set, which means unknown."""
    long = 9 - content[0].bit_length()
    if long > 8 or len(content) < long:
        raise ValueError
    value = int.from_bytes(content[:long], "big")
    bare = value & ((1 << 7 * long) - 1)
    return (value if keep_mark else bare), long, bare == (1 << 7 * long) - 1


def _more() -> InputError:
    return InputError(
        _("The film holds more than pictures and sound."),
        hint=_("Save it again with those alone: what else it holds may say where it was taken, or what nobody checks."),
    )


def _film(media_type: str, wide: int, high: int, seconds: float | None, codec: bytes | str) -> Film:
    if not (wide and high):
        raise ValueError
    if codec not in _SHOWN_EVERYWHERE:
        raise InputError(
            _("Some browsers cannot show that film."),
            hint=_("Save it with H.264 or AV1 pictures as MP4, or with VP8, VP9 or AV1 as WebM."),
        )
    return Film(media_type, wide, high, seconds)
