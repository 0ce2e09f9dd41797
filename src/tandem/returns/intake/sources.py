"""Which files make up the return: those named, those in a folder, or those in a zip, each within bounds."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from tandem.core.errors import InputError

KINDS = {".csv", ".txt", ".xml", ".xlsx", ".zip"}
MOST_FILES = 200
MOST_BYTES = 2**29
"""No table of an authority's return is a hundredth of this."""
MOST_RATIO = 200
"""A zip member that grows more than this on unpacking was made to."""
_SMALL = 2**24
_LOCAL_HEADER = 30
"""Bytes that stand before each member's name, at least."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a member of a zip, by the name that a person knows it by."""

    path: Path
    member: str = ""

    @property
    def name(self) -> str:
        """Its name without folders."""
        return Path(self.member).name if self.member else self.path.name

    @property
    def kind(self) -> str:
        """Its ending, in small letters."""
        return Path(self.name).suffix.lower()

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The file's bytes; raises ``InputError`` where they cannot be had."""
        try:
            if self.member:
                with zipfile.ZipFile(self.path) as archive, archive.open(self.member) as stream:
                    yield stream  # type: ignore[misc]
            else:
                with self.path.open("rb") as stream:
                    yield stream
        except (OSError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise InputError(
                f"{self.name} could not be read: {error}.", hint="Export it again from the case system."
            ) from error

    def first(self, size: int = 4096) -> bytes:
        """Its first bytes."""
        with self.open() as stream:
            return stream.read(size)


def sources(paths: Sequence[Path | Source]) -> list[Source]:
    """Every file of a kind that a return is made of; raises ``InputError`` where a path holds none or is refused."""
    found: list[Source] = []
    for path in paths:
        if isinstance(path, Source):
            found.append(path)
        elif path.is_dir():
            found += [
                Source(inner) for inner in sorted(path.iterdir()) if inner.suffix.lower() in KINDS and inner.is_file()
            ]
        elif path.is_file():
            found.append(Source(path))
        else:
            raise InputError(f"There is no file or folder {path.name}.", hint="Give the path of a return.")
    unpacked = [inner for source in found for inner in (_members(source) if source.kind == ".zip" else [source])]
    if not unpacked:
        raise InputError(
            "No CSV, XML or XLSX file was found.", hint="Give the folder, the zip or the files of one return."
        )
    if len(unpacked) > MOST_FILES:
        raise InputError(f"There are {len(unpacked):,} files.", hint="Give only the files of one return.")
    for source in unpacked:
        if not source.member and source.path.stat().st_size > MOST_BYTES:
            raise InputError(f"{source.name} was refused: it is larger than 500 MB.", hint="Give one year's return.")
    return unpacked


def _members(source: Source) -> list[Source]:
    try:
        with zipfile.ZipFile(source.path) as archive:
            require_apart(archive, source.name)
            kept = [
                info
                for info in archive.infolist()
                if not info.is_dir()
                and Path(info.filename).suffix.lower() in KINDS
                and not info.filename.startswith("__MACOSX")
            ]
    except (zipfile.BadZipFile, OSError) as error:
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


def require_apart(archive: zipfile.ZipFile, name: str) -> None:
    """Raise ``InputError`` for an archive whose members lie over one another: a few bytes that unpack many times."""
    members = sorted(archive.infolist(), key=lambda info: info.header_offset)
    for info, after in pairwise(members):
        if info.header_offset + _LOCAL_HEADER + len(info.filename) + info.compress_size > after.header_offset:
            raise InputError(f"{name} was refused: the files in it overlap.", hint="Make it again.")
