"""The one-file form of the return: a CHILD element a child, its header in it, and an element for every other row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import polars as pl
from lxml import etree

from tandem.core.errors import InputError
from tandem.returns.cin.walk import line_of
from tandem.returns.finding import Finding
from tandem.returns.intake.cells import Cells
from tandem.returns.intake.sources import Source, UnreadableError
from tandem.returns.ssda903.layout import OTHER_NAMES, TABLES

MOST_BYTES_A_CHILD = 4 * 2**20
"""A real child's part of the file is a few kilobytes."""
MOST_FINDINGS = 10_000
_READ_AT_ONCE = 64 * 1024
_ALWAYS = ("Header", "Episodes", "Reviews", "UASC", "OC2", "OC3", "AD1", "PlacedAdoption", "PrevPerm", "Missing")
"""Tables that the one file holds: without a row of one, the return has none."""
_IN_HEADER = ("UASC", "OC3", "AD1")
"""Tables whose columns stand among the header's."""
_OF_TABLE = {name: table.name for table in TABLES.values() for name in table.own}


class _Guarded:
    """The file as the parser reads it: stops where no return would go on."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self.since_child = 0
        self._first = True

    def read(self, size: int = -1) -> bytes:
        block = self._stream.read(_READ_AT_ONCE if size < 0 else min(size, _READ_AT_ONCE))
        self.since_child += len(block)
        if self._first and (b"<!DOCTYPE" in block or b"<!ENTITY" in block):
            raise refused(self._name, "it declares a document type or entities")
        self._first = False
        if self.since_child > MOST_BYTES_A_CHILD:
            raise refused(self._name, "more than 4 MB stand between two children")
        return block


def refused(name: str, why: str) -> InputError:
    """What is raised for a file that no case system wrote."""
    return InputError(f"{name} was refused: {why}.", hint="Export the return again from the case system.")


@dataclass(slots=True)
class _Rows:
    """Rows gathered, by table: each its cells by column, with their lines."""

    name: str
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {name: [] for name in _ALWAYS})
    findings: list[Finding] = field(default_factory=list)

    def child(self, element: Any) -> None:
        """Take one CHILD element with everything in it."""
        inside = [part for part in element if isinstance(part.tag, str)]
        header = next((part for part in inside if _local(part) == "HEADER"), element)
        own, groups = self._cells(header)
        if header is not element:
            groups += [part for part in inside if part is not header]
        identity = {name: own.get(name) for name in ("CHILD", "CHILD_line", "DOB", "DOB_line", "SEX", "SEX_line")}
        line = line_of(header)
        self._row("Header", line, own, identity)
        for table in _IN_HEADER:
            if any(own.get(column) is not None for column in TABLES[table].own) or (
                table == "UASC" and own.get("UASC") == "1"
            ):
                self._row(table, line, own, identity)
        for group in groups:
            cells, inner = self._cells(group)
            for one in inner:
                self._unknown(one)
            of_group = self._table(cells)
            if of_group is not None:
                self._row(of_group, line_of(group), cells, identity)
            elif not inner:
                self._unknown(group)

    def _cells(self, element: Any) -> tuple[dict[str, Any], list[Any]]:
        """The values of an element's own fields, with their lines, and the elements in it that hold others."""
        cells: dict[str, Any] = {}
        groups = []
        for part in element:
            if not isinstance(part.tag, str):
                continue
            name = OTHER_NAMES.get(_local(part), _local(part))
            if len(part):
                groups.append(part)
            elif name in _OF_TABLE or name in {"CHILD", "DOB", "SEX", "UASC"} or name in TABLES["Episodes"].extra:
                if name in cells:
                    self._find("schema-twice", f"{name} stands there twice; the first was read", part)
                    continue
                cells[name] = (part.text or "").strip() or None
                cells[f"{name}_line"] = line_of(part)
            elif (part.text or "").strip():
                self._unknown(part)
        return cells, groups

    def _table(self, cells: dict[str, Any]) -> str | None:
        return next((_OF_TABLE[name] for name in cells if name in _OF_TABLE), None)

    def _row(self, table: str, line: int, cells: dict[str, Any], identity: dict[str, Any]) -> None:
        layout = TABLES[table]
        row: dict[str, Any] = {"line": line, "CHILD": identity["CHILD"], "CHILD_line": identity["CHILD_line"]}
        for name in (*layout.fields, *layout.extra):
            source = cells if name in cells else identity
            row[name] = source.get(name)
            row[f"{name}_line"] = source.get(f"{name}_line")
        self.tables.setdefault(table, []).append(row)

    def _unknown(self, element: Any) -> None:
        self._find("schema-unknown", f"the element {_local(element)[:60]} is not part of the return", element)

    def _find(self, code: str, words: str, element: Any) -> None:
        if len(self.findings) < MOST_FINDINGS:
            self.findings.append(Finding(code, f"{self.name}: {words}.", line=line_of(element)))


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2].upper()


def read_xml(source: Source) -> Iterator[tuple[str, Cells]]:
    """Each table of a one-file return; raises ``InputError`` for one that is hostile or holds no child."""
    with source.open() as stream:
        guarded = _Guarded(stream, source.name)
        rows = _Rows(source.name)
        complete = _follow(guarded, rows)
    if not rows.tables["Header"]:
        raise UnreadableError(f"No SSDA903 return was found in {source.name}.", hint="It should hold CHILD elements.")
    findings = rows.findings
    for table, of_table in rows.tables.items():
        layout = TABLES[table]
        used = [name for name in layout.extra if any(row[name] is not None for row in of_table)]
        columns = ("CHILD", *layout.fields, *used)
        kinds = {"line": pl.Int32} | {
            name: kind for column in columns for name, kind in ((column, pl.String), (f"{column}_line", pl.Int32))
        }
        frame = pl.DataFrame(of_table, schema=kinds, orient="row")
        yield table, Cells(columns, frame, findings, complete=complete)
        findings = []


def _follow(guarded: _Guarded, rows: _Rows) -> bool:
    parser = etree.iterparse(
        guarded,
        events=("end",),
        tag=("{*}CHILD", "{*}Child", "{*}child"),
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for _event, element in parser:
            if not len(element):
                continue
            if element.getroottree().docinfo.internalDTD is not None:
                raise refused(rows.name, "it declares a document type")
            guarded.since_child = 0
            rows.child(element)
            element.clear(keep_tail=False)
            before = element.getprevious()
            if before is not None:
                element.getparent().remove(before)
    except etree.XMLSyntaxError as error:
        return _broken(rows, [(error.msg or "", error.lineno)])
    return _broken(rows, [(entry.message.strip(), entry.line) for entry in parser.error_log])


def _broken(rows: _Rows, faults: list[tuple[str, int | None]]) -> bool:
    """Tell what the parser stepped over; whether there was nothing to tell."""
    for words, line in faults:
        if any(word in words.lower() for word in ("huge", "depth", "too long", "limit", "entity loop")):
            raise refused(rows.name, "a text or a nesting in it is larger than any return has")
        if len(rows.findings) < MOST_FINDINGS:
            rows.findings.append(
                Finding("schema-malformed", f"{rows.name} is not well-formed: {words.rstrip('.')}.", line=line)
            )
    return not faults
