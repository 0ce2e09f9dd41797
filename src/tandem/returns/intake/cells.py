"""From the text of a CSV file to its cells, each row with its line, and an account of every row that was not read."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.finding import Finding

MOST_COLUMNS = 200
LONGEST_HEADING = 2**16
LONGEST_ROW = 10_000
MOST_FINDINGS = 10_000
_ROWS_AT_ONCE = 50_000
_LINES_IN_A_CELL = 20


@dataclass(slots=True)
class Cells:
    """A CSV file as text: its columns by their heading, the line of each row, and what could not be read."""

    columns: tuple[str, ...]
    frame: pl.DataFrame
    findings: list[Finding] = field(default_factory=list)
    complete: bool = True


def first_rows(data: bytes, name: str, many: int) -> list[tuple[int, int, list[str]]]:
    """The first rows that are not empty: the line of each, how many lines stand before the next, and its cells.

    Ends before a row that is longer than any heading; raises ``InputError``
    where the first is.
    """
    start = 0
    found: list[tuple[int, int, list[str]]] = []
    line = 1
    while start < len(data) and len(found) < many:
        text, following = _line(data, start)
        if len(text) > LONGEST_HEADING or text.count(",") >= MOST_COLUMNS:
            if found:
                break
            raise InputError(
                f"{name} was refused: its heading has far more columns than any table of the return.",
                hint="Export it again from the case system.",
            )
        whole, end, span = _closed(data, text, following)
        row = text.replace('"', "").split(",") if whole is None else next(csv.reader([whole]), [])
        if whole is None:
            end, span = following, 1
        if any(cell.strip() for cell in row):
            found.append((line, line + span - 1, row))
        start, line = end, line + span
    return found


def cells_of(data: bytes, name: str, columns: tuple[str, ...], before: int, wanted: tuple[str, ...]) -> Cells:
    """The wanted columns as text, nothing for an empty cell, with ``line``; other columns are not kept.

    ``before`` lines stand before the rows, the heading among them.
    """
    places = {column: columns.index(column) for column in wanted if column in columns}
    start = 0
    for _ in range(before):
        start = data.find(b"\n", start) + 1 or len(data)
    end = len(data.rstrip(b"\n"))
    if end <= start:
        return Cells(columns, _frame({column: [] for column in places}, []))
    rows = data.count(b"\n", start, end) + 1
    # As many commas as the rows must have between them: then no row is short unless another is long, which is refused.
    if data.count(b",", start, end) == rows * (len(columns) - 1):
        frame = _at_once(data, before, places)
        if frame is not None and frame.height == rows:
            lines = pl.int_range(before + 1, before + 1 + rows, dtype=pl.Int32, eager=True).alias("line")
            some = ~pl.all_horizontal(pl.all().is_null())
            return Cells(columns, frame.with_columns(some.alias("some"), lines).filter("some").drop("some"))
    return _one_by_one(data, name, columns, before, places)


def _at_once(data: bytes, before: int, places: dict[str, int]) -> pl.DataFrame | None:
    try:
        frame = pl.read_csv(
            data,
            has_header=False,
            skip_lines=before,
            columns=sorted(places.values()),
            infer_schema=False,
        )
    except pl.exceptions.PolarsError:
        return None
    by_place = sorted(places, key=lambda column: places[column])
    return frame.rename(dict(zip(frame.columns, by_place, strict=True)))


def _frame(cells: dict[str, list[str | None]], lines: list[int]) -> pl.DataFrame:
    columns: list[pl.Series] = [pl.Series(name, values, dtype=pl.String) for name, values in cells.items()]
    return pl.DataFrame([*columns, pl.Series("line", lines, dtype=pl.Int32)])


def _one_by_one(data: bytes, name: str, columns: tuple[str, ...], before: int, places: dict[str, int]) -> Cells:
    """Row by row: slower, and able to say which rows are not as the heading has it."""
    found: list[Finding] = []
    parts: list[pl.DataFrame] = []
    taken: dict[str, list[str | None]] = {column: [] for column in places}
    lines: list[int] = []
    for line, row in _rows(data, before, name, found):
        if any(row[len(columns) :]):
            _tell(found, name, line, f"has {len(row)} cells under {len(columns)} headings: left out")
            continue
        if len(row) < len(columns):
            _tell(found, name, line, f"breaks off after {len(row)} of {len(columns)} cells")
        for column, place in places.items():
            taken[column].append(row[place] or None if place < len(row) else None)
        lines.append(line)
        if len(lines) >= _ROWS_AT_ONCE:
            parts.append(_frame(taken, lines))
            taken, lines = {column: [] for column in places}, []
    parts.append(_frame(taken, lines))
    return Cells(columns, pl.concat(parts), found, complete=not found)


def _rows(data: bytes, before: int, name: str, found: list[Finding]) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not empty with the line it starts on; a quotation mark left open costs only its own line."""
    position = 0
    for _ in range(before):
        position = data.find(b"\n", position) + 1
    line = before + 1
    while position < len(data):
        text, following = _line(data, position)
        span = 1
        if len(text) > LONGEST_ROW:
            _tell(found, name, line, "is longer than any row of the return: left out")
        else:
            whole, end, span = _closed(data, text, following)
            if whole is None:
                _tell(found, name, line, "opens a quotation mark that is not closed")
                row = text.replace('"', "").split(",")
            else:
                row, following = next(csv.reader([whole]), []), end
            if any(cell.strip() for cell in row):
                yield line, row
        position, line = following, line + span


def _line(data: bytes, start: int) -> tuple[str, int]:
    """The line that starts at an offset, and where the next one does."""
    end = data.find(b"\n", start)
    end = len(data) if end < 0 else end
    return data[start:end].decode(), end + 1


def _closed(data: bytes, text: str, following: int) -> tuple[str | None, int, int]:
    """The line with those that its quotation marks run on into, where the next starts, and how many they are."""
    span, end = 1, following
    while text.count('"') % 2:
        if span == _LINES_IN_A_CELL or end >= len(data):
            return None, following, 1
        more, end = _line(data, end)
        text, span = f"{text}\n{more}", span + 1
        if len(text) > LONGEST_ROW:
            return None, following, 1
    return text, end, span


def _tell(found: list[Finding], name: str, line: int, what: str) -> None:
    """Keep the account of one row; of a file with very many faults only the first are kept, and one more."""
    if len(found) <= MOST_FINDINGS:
        found.append(Finding("schema-malformed", f"{name}: the row on line {line} {what}.", line=line))
