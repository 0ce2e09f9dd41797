"""Read a workbook's rows, after proving that it holds nothing that no person's workbook holds."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, BinaryIO

from tandem.core.errors import InputError
from tandem.returns.intake.sources import MOST_RATIO, UNREADABLE, Source, UnreadableError, require_apart

MOST_BYTES = 2**29
"""A workbook's parts together, unpacked."""
MOST_BYTES_APART = 2**21
"""Any part but a sheet and the texts that sheets share: styles, names, properties."""
MOST_SHARED = 2**26
MOST_SHEETS = 100
MOST_ROWS = 4_000_000
MOST_COLUMNS = 200
_AT_ONCE = 2**20
_SMALL = 2**24
_SHEETS = "xl/worksheets/"
_SHARED = "sharedstrings.xml"
_BROKEN = (*UNREADABLE, KeyError, ValueError, TypeError, SyntaxError, AttributeError, IndexError)
"""What the workbook library raises where a part is missing or is not what it should be."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook."""

    title: str
    _rows: Iterator[tuple[Any, ...]]
    _broken: list[str]

    def rows(self) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Each row that is not empty with its number, cut after 200 columns; ends early where the sheet is damaged."""
        try:
            for number, row in enumerate(self._rows, start=1):
                if number > MOST_ROWS:
                    self._broken.append(f"it goes on after row {MOST_ROWS:,}")
                    return
                if any(cell is not None for cell in row):
                    yield number, row
        except _BROKEN:
            self._broken.append("the sheet is damaged")

    @property
    def broken(self) -> str | None:
        """Why the last rows could not be read, once the rows have been; ``None`` where all were."""
        return self._broken[0] if self._broken else None


def sheets(source: Source) -> Iterator[Sheet]:
    """Every sheet of a workbook; raises ``InputError`` for one that is no workbook or is refused."""
    from openpyxl import load_workbook

    with source.open() as stream, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        held = _seekable(stream, source)
        _prove(held, source.name)
        try:
            book = load_workbook(held, read_only=True, data_only=True, keep_links=False)
        except _BROKEN as error:
            raise _no_workbook(source.name) from error
        try:
            if len(book.worksheets) > MOST_SHEETS:
                raise _refused(source.name, f"it has {len(book.worksheets)} sheets")
            for sheet in book.worksheets:
                # What a sheet says of its own size is not believed.
                sheet.reset_dimensions()
                yield Sheet(sheet.title, sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), [])
        finally:
            book.close()


def _seekable(stream: BinaryIO, source: Source) -> BinaryIO:
    if not source.member:
        return stream
    data = stream.read(MOST_BYTES // 4 + 1)
    if len(data) > MOST_BYTES // 4:
        raise _refused(source.name, "it is larger than any list of an authority")
    return BytesIO(data)


def _prove(stream: BinaryIO, name: str) -> None:
    try:
        with zipfile.ZipFile(stream) as archive:
            require_apart(archive, name)
            _prove_sizes(archive, name)
            for info in archive.infolist():
                if info.filename.lower().endswith((".xml", ".rels")):
                    with archive.open(info) as part:
                        _prove_part(part, name)
    except UNREADABLE as error:
        raise _no_workbook(name) from error
    stream.seek(0)


def _prove_sizes(archive: zipfile.ZipFile, name: str) -> None:
    whole = 0
    for info in archive.infolist():
        part = info.filename.lower()
        whole += info.file_size
        if info.file_size > _SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1):
            raise _refused(name, "a part of it was made to unpack to far more than it should")
        most = MOST_BYTES
        if part.endswith(_SHARED):
            most = MOST_SHARED
        elif part.endswith((".xml", ".rels")) and not part.startswith(_SHEETS):
            most = MOST_BYTES_APART
        if info.file_size > most or whole > MOST_BYTES:
            raise _refused(name, "it unpacks to more than any list of an authority")


def _prove_part(part: Any, name: str) -> None:
    """Follow one part without parsing it: no document type, no wide text, no value of a megabyte."""
    first = True
    while block := part.read(_AT_ONCE):
        if first and (b"\x00" in block[:4] or block.startswith((b"\xff\xfe", b"\xfe\xff"))):
            raise _refused(name, "a part of it is in UTF-16")
        if first and (b"<!DOCTYPE" in block or b"<!ENTITY" in block):
            raise _refused(name, "it declares a document type or entities")
        if len(block) == _AT_ONCE and b"<" not in block:
            raise _refused(name, "a text in it is longer than a million characters")
        first = False


def _refused(name: str, why: str) -> InputError:
    return InputError(f"{name} was refused: {why}.", hint="Save it again as XLSX from the case system.")


def _no_workbook(name: str) -> UnreadableError:
    return UnreadableError(f"{name} could not be read as a workbook.", hint="Save it again as XLSX.")
