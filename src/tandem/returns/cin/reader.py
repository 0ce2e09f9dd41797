"""Read a CIN census file: streaming, in bounded memory, whatever its namespace, however damaged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

import polars as pl
from lxml import etree

from tandem.core.errors import InputError
from tandem.returns.cin.layout import FLAGS, Kind, codes_of, kind_of, tables
from tandem.returns.cin.plain import NotPlainError, read_plain
from tandem.returns.cin.typed import typed
from tandem.returns.cin.walk import MOST_FINDINGS, Rows, columns
from tandem.returns.finding import Finding
from tandem.returns.intake.sources import UNREADABLE, Source

MOST_BYTES_A_CHILD = 4 * 2**20
"""A real child's part of the file is a few kilobytes; more than this between two children is not a census."""
CHILDREN_A_CHUNK = 10_000
_READ_AT_ONCE = 64 * 1024


@dataclass(frozen=True, slots=True)
class CinReturn:
    """A census file as typed tables.

    Each table has ``row``, the row numbers of the tables around it, ``line``,
    its fields, and ``<field>_line``. A date that could not be read is null in
    its field and stands as text in ``<field>_raw``: invalid, not missing.
    """

    tables: dict[str, pl.DataFrame]
    findings: tuple[Finding, ...]
    complete: bool
    """False where the file broke off or could not be followed to its end."""

    @property
    def children(self) -> int:
        """How many Child elements were read."""
        return self.tables["child"].height


class _Guarded:
    """The file as the parser reads it: stops where no real census would go on."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.since_child = 0
        self.broken: str | None = None
        """Why the file could not be read to its end, where a zip around it is damaged."""
        self._first = True

    def read(self, size: int = -1) -> bytes:
        try:
            block = self._stream.read(_READ_AT_ONCE if size < 0 else min(size, _READ_AT_ONCE))
        except UNREADABLE as error:
            self.broken, block = str(error), b""
        self.since_child += len(block)
        if self._first:
            self._first = False
            if b"<!DOCTYPE" in block or b"<!ENTITY" in block:
                raise _refused("it declares a document type or entities")
        if self.since_child > MOST_BYTES_A_CHILD:
            raise _refused("more than 4 MB stand between two children")
        return block


def read_cin(path: Path | Source) -> CinReturn:
    """Read a census file; raises ``InputError`` for one that is hostile or no CIN census at all."""
    source = path if isinstance(path, Source) else Source(path)
    with source.open() as stream:
        return read_cin_stream(stream)


def read_cin_stream(stream: BinaryIO) -> CinReturn:
    """Read a census from an open binary stream. See :func:`read_cin`."""
    if not stream.seekable():
        return _parsed(stream)
    start, rows = stream.tell(), Rows()
    try:
        chunks = read_plain(stream, rows)
    except (NotPlainError, *UNREADABLE):
        stream.seek(start)
        return _parsed(stream)
    _cut(rows, chunks)
    return _finished(rows, chunks, [], complete=True)


def _parsed(stream: BinaryIO) -> CinReturn:
    """Read by the parser, which follows whatever is there."""
    guarded = _Guarded(stream)
    rows = Rows()
    chunks: dict[str, list[pl.DataFrame]] = {name: [] for name in tables()}
    parser = etree.iterparse(
        guarded,
        events=("end",),
        tag=("{*}Child", "{*}Header", "{*}Message"),
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    complete = _follow(parser, guarded, rows, chunks)
    log = _account(parser.error_log)
    if guarded.broken is not None:
        log.append(Finding("schema-malformed", f"The file could not be read to its end: {guarded.broken}."))
    _cut(rows, chunks)
    return _finished(rows, chunks, log, complete=complete and not log)


def _finished(rows: Rows, chunks: dict[str, list[pl.DataFrame]], log: list[Finding], *, complete: bool) -> CinReturn:
    built = {name: pl.concat(parts, rechunk=True) for name, parts in chunks.items()}
    if not built["child"].height and not built["header"].height:
        raise InputError(
            "No CIN census was found in the file.", hint="It should hold a Message with a Header and Children."
        )
    findings = [*rows.findings, *log, *islice(_of_wrong_type(built), MOST_FINDINGS + 1)]
    if max(len(findings), rows.noted) > MOST_FINDINGS:
        many = f"The first {MOST_FINDINGS:,} faults of structure and type are told; there are more."
        findings = [*findings[:MOST_FINDINGS], Finding("schema-more", many)]
    return CinReturn(built, tuple(findings), complete)


def _follow(parser: Any, guarded: _Guarded, rows: Rows, chunks: dict[str, list[pl.DataFrame]]) -> bool:
    root = None
    ended = False
    try:
        for _event, element in parser:
            name = rows.local(element.tag)
            if root is None:
                root = element.getroottree().getroot()
                if element.getroottree().docinfo.internalDTD is not None:
                    raise _refused("it declares a document type")
            if name == "Child":
                guarded.since_child = 0
                rows.take_child(element)
                _let_go(element)
                if len(rows.waiting["child"]) >= CHILDREN_A_CHUNK:
                    _cut(rows, chunks)
            elif name == "Header":
                rows.take_header(element)
            else:
                ended = True
    except etree.XMLSyntaxError as error:
        rows.findings.append(_break(error))
        return False
    return ended


def _let_go(element: Any) -> None:
    element.clear(keep_tail=False)
    before = element.getprevious()
    if before is not None:
        element.getparent().remove(before)


def _break(error: etree.XMLSyntaxError) -> Finding:
    if "limit" in (error.msg or "").lower() or "huge" in (error.msg or "").lower() or "depth" in (error.msg or ""):
        raise _refused("a text or a nesting in it is larger than any census has") from error
    return Finding("schema-malformed", f"The file is not well-formed: {error.msg}.", line=error.lineno)


def _account(log: Any) -> list[Finding]:
    """What the parser had to step over, each with its line."""
    found: list[Finding] = []
    for entry in log:
        text = entry.message.strip()
        if any(word in text for word in ("huge", "Excessive depth", "too long", "limit", "entity loop")):
            raise _refused("a text or a nesting in it is larger than any census has")
        found.append(Finding("schema-malformed", f"The file is not well-formed: {text}.", line=entry.line))
        if len(found) >= MOST_FINDINGS:
            break
    return found


def _refused(why: str) -> InputError:
    return InputError(
        f"The file was refused: {why}, which no census file does.",
        hint="Export the return again from the case system.",
    )


def _cut(rows: Rows, chunks: dict[str, list[pl.DataFrame]]) -> None:
    for name, waiting in rows.waiting.items():
        if waiting or not chunks[name]:
            chunks[name].append(_table(name, waiting))
        rows.waiting[name] = []


def _table(name: str, waiting: list[list[Any]]) -> pl.DataFrame:
    fields = tables()[name].fields
    by_column = zip(*waiting, strict=True) if waiting else None
    return typed(
        name,
        pl.DataFrame(
            {
                column: pl.Series(
                    column,
                    next(by_column) if by_column is not None else [],
                    dtype=pl.String if column in fields else pl.Int32,
                )
                for column in columns(name)
            }
        ),
    )


_WORDS = {
    Kind.DATE: "is not a date in the form YYYY-MM-DD",
    Kind.FLAG: "is not true or false",
    Kind.COUNT: "is not a whole number",
}


def _of_wrong_type(built: dict[str, pl.DataFrame]) -> Iterator[Finding]:
    for name, frame in built.items():
        for field in tables()[name].fields:
            kind, value = kind_of(field), pl.col(field)
            if kind is Kind.DATE:
                wrong, value = pl.col(f"{field}_raw").is_not_null(), pl.col(f"{field}_raw")
            elif kind is Kind.FLAG:
                wrong = ~value.is_in(FLAGS)
            elif kind is Kind.COUNT:
                wrong = ~value.str.contains(r"^\d+$")
            elif codes_of(field):
                wrong = ~value.is_in(codes_of(field))
            else:
                continue
            code = "schema-code" if codes_of(field) else "schema-type"
            words = _WORDS.get(kind, "is not a code of the CIN census")
            child = pl.col("row") if name == "child" else pl.col("child_row") if name != "header" else pl.lit(None)
            for text, line, row, of in (
                frame.filter(wrong).select(value, f"{field}_line", "row", child.alias("of")).iter_rows()
            ):
                yield Finding(code, f"{field} {words}.", line, field, text[:60], name, row, of)
