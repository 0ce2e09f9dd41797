"""Read Ofsted's child-level lists: a workbook or CSV files, under any name, lists known by their columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.annex_a.layout import CHILD, List, columns_of, lists, recognised
from tandem.returns.annex_a.typed import of_wrong_type, typed
from tandem.returns.finding import Finding
from tandem.returns.intake.book import Sheet, sheets
from tandem.returns.intake.cells import MOST_FINDINGS, cells_of, first_rows
from tandem.returns.intake.sources import Source, sources
from tandem.returns.intake.taking import take_each
from tandem.returns.intake.text import text_of

_ROWS_ABOVE = 20
"""A heading stands in one of the first so many rows; titles may stand above it."""
_ROWS_AT_ONCE = 50_000
_LONGEST_CELL = 10_000


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a list was read: the file, the sheet of a workbook, and each column's letters there."""

    file: str
    sheet: str | None
    letters: dict[str, str]

    @property
    def name(self) -> str:
        """As a report says it: ``annex_a.xlsx, sheet List 7``."""
        return self.file if self.sheet is None else f"{self.file}, sheet {self.sheet}"

    def cell(self, column: str | None, line: int | None) -> str:
        """A cell as a person finds it: ``annex_a.xlsx, sheet List 7, cell G14``."""
        letters = None if column is None or self.sheet is None else self.letters.get(column)
        if line is None:
            return self.name
        if letters is not None:
            return f"{self.name}, cell {letters}{line}"
        return f"{self.name}, {'line' if self.sheet is None else 'row'} {line}"


@dataclass(frozen=True, slots=True)
class AnnexA:
    """The lists that were given, as typed tables by their number.

    Each has ``row``, ``child_row``, ``source`` (which of ``origins``), ``line``
    (its row in the sheet or line in the file) and Ofsted's columns by their own
    headings. A cell that could not be read is null and stands as it was in
    ``<column>_raw``: invalid, not missing.
    """

    tables: dict[int, pl.DataFrame]
    ids: pl.Series
    """Every child of the lists; ``child_row`` counts in it."""
    origins: tuple[Origin, ...]
    findings: tuple[Finding, ...]
    complete: bool
    aside: tuple[str, ...]
    """Sheets and files that hold no list."""


@dataclass(slots=True)
class _Gathered:
    parts: dict[int, list[pl.DataFrame]] = field(default_factory=dict)
    present: dict[int, set[str]] = field(default_factory=dict)
    origins: list[Origin] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    complete: bool = True

    def open(self, number: int, file: str, sheet: str | None, headings: Sequence[str], line: int) -> dict[str, int]:
        """Begin a list: where its columns stand, with what is wrong with its headings told."""
        of, places = lists()[number], columns_of(number, headings)
        origin = Origin(file, sheet, {name: _letters(place) for name, place in places.items()})
        source = len(self.origins)
        self.origins.append(origin)
        self.present.setdefault(number, set()).update(places)
        for column in of.columns:
            if column.name not in places and column.required:
                self._tell("schema-missing", f"{of.name}: there is no column {column.name}", of, line, source)
        seen: set[str] = set()
        for place, heading in enumerate(headings):
            shown = " ".join(heading.split())[:60]
            name = next(iter(columns_of(number, [heading])), None)
            if name is None and shown:
                self._tell("schema-unknown", f"{of.name}: the column {shown} is not part of it", of, line, source)
            elif name is not None and name in seen:
                self._tell(
                    "schema-twice", f"{of.name}: {name} stands there twice; the first was read", of, line, source
                )
            seen.add(name or str(place))
        return places

    def _tell(self, code: str, words: str, of: List, line: int, source: int) -> None:
        self.findings.append(Finding(code, f"{words}.", line, table=of.name, source=source))

    def add(self, number: int, frame: pl.DataFrame) -> None:
        """Keep some rows of the list begun last."""
        source = pl.lit(len(self.origins) - 1, dtype=pl.Int32).alias("source")
        self.parts.setdefault(number, []).append(typed(lists()[number], frame.with_columns(source)))


def read_annex_a(paths: Sequence[Path | Source]) -> AnnexA:
    """Read the lists in a workbook, CSV files, a folder or a zip of them.

    Raises ``InputError`` where no list is found or a file is refused.
    """
    gathered = _Gathered()
    damaged = take_each(sources(paths), lambda source: _take(source, gathered))
    gathered.findings += damaged
    gathered.complete = gathered.complete and not damaged
    if not gathered.parts:
        raise InputError(
            "None of Ofsted's child-level lists was found in these files.",
            hint="A list is known by its headings, such as Child Unique ID and Date of Contact.",
        )
    return _built(gathered)


def _take(source: Source, gathered: _Gathered) -> None:
    kind = source.kind
    if kind == ".xlsx":
        for sheet in sheets(source):
            _take_sheet(source, sheet, gathered)
    elif kind == ".csv":
        _take_csv(source, gathered)
    else:
        gathered.aside.append(source.name)


def _heading(rows: Sequence[tuple[int, Sequence[str]]], named: str) -> tuple[int, int] | None:
    """Which of the first rows is the heading, and of which list; a later row must fit better than an earlier one."""
    for place, (_, row) in enumerate(rows):
        number = recognised(row, named)
        if number is not None:
            return place, number
    return None


def holds_a_list(source: Source) -> bool:
    """Whether any sheet of a workbook is one of the lists."""
    return any(_heading(_first(sheet.rows()), sheet.title) is not None for sheet in sheets(source))


def _first(rows: Iterator[tuple[int, tuple[Any, ...]]]) -> list[tuple[int, list[str]]]:
    return [(line, [_text(cell) or "" for cell in row]) for line, row in islice(rows, _ROWS_ABOVE)]


def _take_sheet(source: Source, sheet: Sheet, gathered: _Gathered) -> None:
    rows = sheet.rows()
    first = list(islice(rows, _ROWS_ABOVE))
    texts = [(line, [_text(cell) or "" for cell in row]) for line, row in first]
    found = _heading(texts, sheet.title)
    if found is None:
        if first or sheet.broken:
            gathered.aside.append(f"{source.name}, sheet {sheet.title}")
        _tell_broken(source, sheet, gathered)
        return
    place, number = found
    line, headings = texts[place]
    places = gathered.open(number, source.name, sheet.title, headings, line)
    for frame in _frames(chain(first[place + 1 :], rows), places):
        gathered.add(number, frame)
    _tell_broken(source, sheet, gathered)


def _tell_broken(source: Source, sheet: Sheet, gathered: _Gathered) -> None:
    if sheet.broken:
        gathered.complete = False
        words = f"{source.name}, sheet {sheet.title}: {sheet.broken}; the rows before that were read."
        gathered.findings.append(Finding("schema-malformed", words))


def _frames(rows: Iterator[tuple[int, tuple[Any, ...]]], places: dict[str, int]) -> Iterator[pl.DataFrame]:
    while True:
        part = list(islice(rows, _ROWS_AT_ONCE))
        columns = {
            name: pl.Series(name, [_text(row[place]) if place < len(row) else None for _, row in part], pl.String)
            for name, place in places.items()
        }
        lines = pl.Series("line", [line for line, _ in part], pl.Int32)
        yield pl.DataFrame([*columns.values(), lines])
        if len(part) < _ROWS_AT_ONCE:
            return


def _text(cell: Any) -> str | None:
    """A cell of a workbook as text: a date as year-month-day, a whole number without a point."""
    if cell is None:
        return None
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)[:_LONGEST_CELL]


def _take_csv(source: Source, gathered: _Gathered) -> None:
    data = text_of(source)
    first = first_rows(data, source.name, _ROWS_ABOVE)
    found = _heading([(line, row) for line, _, row in first], source.name)
    if found is None:
        gathered.aside.append(source.name)
        return
    place, number = found
    line, before, headings = first[place]
    places = gathered.open(number, source.name, None, headings, line)
    by_place = {at: name for name, at in places.items()}
    names = tuple(by_place.get(at, f"column {at}") for at in range(len(headings)))
    cells = cells_of(data, source.name, names, before, tuple(places))
    gathered.findings += cells.findings
    gathered.complete = gathered.complete and cells.complete
    gathered.add(number, cells.frame)


def _letters(place: int) -> str:
    """A column's letters as a spreadsheet has them: A for nought, AA for 26."""
    text = ""
    place += 1
    while place:
        place, last = divmod(place - 1, 26)
        text = chr(ord("A") + last) + text
    return text


def _built(gathered: _Gathered) -> AnnexA:
    joined = {number: pl.concat(parts) for number, parts in sorted(gathered.parts.items())}
    of_children = [frame[CHILD] for number, frame in joined.items() if number != 11]
    ids = pl.concat(of_children).drop_nulls().unique(maintain_order=True) if of_children else pl.Series(dtype=pl.String)
    known = pl.DataFrame({CHILD: ids, "child_row": pl.int_range(len(ids), dtype=pl.Int32, eager=True)})
    tables = {number: _numbered(frame, known) for number, frame in joined.items()}
    findings = list(gathered.findings)
    for number, frame in tables.items():
        left = max(0, MOST_FINDINGS + 1 - len(findings))
        present = frozenset(gathered.present[number])
        findings += islice(of_wrong_type(lists()[number], frame, present), left)
    if len(findings) > MOST_FINDINGS:
        many = f"The first {MOST_FINDINGS:,} faults of structure and type are told; there are more."
        findings = [*findings[:MOST_FINDINGS], Finding("schema-more", many)]
    return AnnexA(tables, ids, tuple(gathered.origins), tuple(findings), gathered.complete, tuple(gathered.aside))


def _numbered(frame: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    frame = frame.with_row_index("row").with_columns(pl.col("row").cast(pl.Int32))
    if CHILD not in frame.columns:
        return frame.with_columns(pl.lit(None, dtype=pl.Int32).alias("child_row"))
    return frame.join(known, on=CHILD, how="left", maintain_order="left")
