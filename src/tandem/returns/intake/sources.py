"""Which files make up the return: those named, those in a folder, or those in a zip, each within bounds.

What a file is, is told by its first bytes: its name says only whether a file
of a folder or a zip is looked at.
"""

from __future__ import annotations

import codecs
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from tandem.core.errors import InputError
from tandem.returns.intake.cut_zip import Left, UnpacksTooFarError, left_in

KINDS = {".csv", ".txt", ".xml", ".xlsx", ".zip"}
MOST_FILES = 200
MOST_BYTES = 2**29
"""No table of an authority's return is a hundredth of this."""
MOST_RATIO = 200
"""A zip member that grows more than this on unpacking was made to."""
_SMALL = 2**24
_LOCAL_HEADER = 30
"""Bytes that stand before each member's name, at least."""
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_WORKBOOK = ("[Content_Types].xml", "xl/")


UNREADABLE = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError)
"""What is raised by a file, or a zip around it, that is broken, locked or packed in an unknown way."""


class UnreadableError(InputError):
    """A file of which nothing can be read, which is no reason not to read those beside it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a member of a zip, by the name that a person knows it by."""

    path: Path
    member: str = ""
    left: Left | None = None
    """Where a member stands in a zip that was cut short, and has lost its list of members."""
    loss: str = ""
    """What is missing for that, in words; empty where nothing is known to be."""

    @property
    def name(self) -> str:
        """Its name without folders."""
        return Path(self.member).name if self.member else self.path.name

    @property
    def kind(self) -> str:
        """What it is by its first bytes, as the ending that such a file has: one of ``KINDS``."""
        named = Path(self.name).suffix.lower()
        first = self.first()
        if first.startswith(_ZIP):
            return self._kind_of_zip(named)
        for mark in _MARKS:
            first = first.removeprefix(mark)
        if first.replace(b"\x00", b"").lstrip().startswith(b"<"):
            return ".xml"
        # Where the bytes tell nothing, the name says what the damaged file was to be.
        text = first and b"\x00" not in first and b"<" not in first
        return ".csv" if text or named not in KINDS else named.replace(".txt", ".csv")

    def _kind_of_zip(self, named: str) -> str:
        try:
            with self.open() as stream, zipfile.ZipFile(stream) as archive:
                return ".xlsx" if any(name.startswith(_WORKBOOK) for name in archive.namelist()) else ".zip"
        except InputError:
            return ".xlsx" if named == ".xlsx" else ".zip"

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The file's bytes; raises ``InputError`` where they cannot be had."""
        try:
            if self.left is not None:
                with self.left.open(self.path) as stream:
                    yield stream
            elif self.member:
                with zipfile.ZipFile(self.path) as archive, archive.open(self.member) as stream:
                    yield stream  # type: ignore[misc]
            else:
                with self.path.open("rb") as stream:
                    yield stream
        except UNREADABLE as error:
            raise UnreadableError(
                f"{self.name} could not be read: {error}.", hint="Export it again from the case system."
            ) from error

    def first(self, size: int = 4096) -> bytes:
        """Its first bytes."""
        with self.open() as stream:
            return stream.read(size)


def sources(paths: Sequence[Path | Source]) -> list[Source]:
    """Every file of a kind that a return is made of; raises ``InputError`` where a path holds none or is refused."""
    unpacked = [source for path in paths for source in ([path] if isinstance(path, Source) else _within(path))]
    if not unpacked:
        raise InputError(
            "No CSV, XML or XLSX file was found.", hint="Give the folder, the zip or the files of one return."
        )
    if len(unpacked) > MOST_FILES:
        raise InputError(f"There are {len(unpacked):,} files.", hint="Give only the files of one return.")
    for source in unpacked:
        # An XML is read a child at a time, however many there are.
        if not source.member and source.path.stat().st_size > MOST_BYTES and source.kind != ".xml":
            raise InputError(f"{source.name} was refused: it is larger than 500 MB.", hint="Give one year's return.")
    return unpacked


def _within(path: Path) -> list[Source]:
    if path.is_dir():
        files = [inner for inner in sorted(path.iterdir()) if inner.suffix.lower() in KINDS and inner.is_file()]
    elif path.is_file():
        files = [path]
    else:
        raise InputError(f"There is no file or folder {path.name}.", hint="Give the path of a return.")
    found = [Source(file) for file in files]
    return [inner for source in found for inner in (_members(source) if source.kind == ".zip" else [source])]


def _members(source: Source) -> list[Source]:
    try:
        with zipfile.ZipFile(source.path) as archive:
            require_apart(archive, source.name)
            kept = [info for info in archive.infolist() if _is_of_a_return(info.filename)]
    except (zipfile.BadZipFile, OSError) as error:
        if left := _left(source):
            return left
        raise InputError(
            f"{source.name} is not a zip that can be read: {error}.", hint="Zip the files again."
        ) from error
    nested = [info for info in kept if info.filename.lower().endswith(".zip")]
    if nested:
        raise InputError(
            f"{source.name} was refused: {Path(nested[0].filename).name} in it is a zip again.",
            hint="Put the files themselves into one zip.",
        )
    if len(kept) > MOST_FILES:
        raise InputError(f"{source.name} was refused: it holds {len(kept):,} files.", hint="Zip one return.")
    for info in kept:
        bomb = info.file_size > _SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1)
        if bomb or info.file_size > MOST_BYTES:
            raise InputError(
                f"{source.name} was refused: {Path(info.filename).name} in it unpacks to far more than any return.",
                hint="Zip the files of the return again.",
            )
    if sum(info.file_size for info in kept) > 2 * MOST_BYTES:
        raise InputError(f"{source.name} was refused: it unpacks to more than 1 GB.", hint="Zip one return.")
    return [Source(source.path, info.filename) for info in sorted(kept, key=lambda info: info.filename)]


def _is_of_a_return(member: str) -> bool:
    return Path(member).suffix.lower() in KINDS and not member.startswith("__MACOSX")


def _left(source: Source) -> list[Source]:
    """What is left of a zip that was cut short; the last of it says what is missing."""
    most = min(MOST_BYTES, max(_SMALL, MOST_RATIO * source.path.stat().st_size))
    try:
        found = left_in(source.path, most_bytes=most)
    except UnpacksTooFarError as error:
        raise InputError(
            f"{source.name} was refused: what is in it unpacks to far more than any return.",
            hint="Zip the files of the return again.",
        ) from error
    kept = [
        Source(source.path, left.name, left)
        for left, __ in found[:MOST_FILES]
        if _is_of_a_return(left.name) and not left.name.lower().endswith(".zip")
    ]
    if not kept:
        return []
    last, whole = found[-1]
    named = Path(last.name).name
    loss = (
        f"{source.name} is damaged after {named}: whatever came after it could not be read."
        if whole
        else f"{source.name} is damaged in {named}: what stood before that was read, and nothing after it."
    )
    return [*kept[:-1], replace(kept[-1], loss=loss)]


def require_apart(archive: zipfile.ZipFile, name: str) -> None:
    """Raise ``InputError`` for an archive whose members lie over one another: a few bytes that unpack many times."""
    members = sorted(archive.infolist(), key=lambda info: info.header_offset)
    for info, after in pairwise(members):
        if info.header_offset + _LOCAL_HEADER + len(info.filename) + info.compress_size > after.header_offset:
            raise InputError(f"{name} was refused: the files in it overlap.", hint="Make it again.")
