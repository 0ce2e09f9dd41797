"""Tables of figures as CSV for a spreadsheet, as HTML for a page, as rows of words for a document."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Mapping, Sequence
from datetime import date

from tandem.core.figure import Cell, Figure, FigureTable
from tandem.report.wording import day, figure_words, interval_words

__all__ = ["neutral", "to_csv", "to_html", "worded_rows", "write_csv"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def neutral(text: str) -> str:
    """``text`` so that no spreadsheet takes it for a formula: an apostrophe before a character that starts one.

    Numbers are written as numbers and never pass through here, so a plain
    negative number stays one (G32; OWASP, CSV Injection).
    """
    return "'" + text if text.startswith(_FORMULA) else text


def write_csv(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> str:
    """Plain values as CSV: UTF-8 without a byte order mark, ISO dates, empty for unknown, text neutralised."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)  # RFC 4180: lines end in CRLF, so a lone CR inside a cell is quoted
    writer.writerow([neutral(column) for column in columns])
    for row in rows:
        writer.writerow([_plain(row.get(column)) for column in columns])
    return out.getvalue()


def to_csv(table: FigureTable) -> str:
    """A table of figures as CSV.

    A column of figures becomes ``key`` and ``key_state``, and where any of its
    figures has an interval ``key_low`` and ``key_high``: an unknown value is
    empty and its state says why.
    """
    bounded = {
        column.key
        for column in table.columns
        if any(isinstance(cell, Figure) and cell.interval is not None for cell in table.column(column.key))
    }
    columns: list[str] = []
    for column in table.columns:
        columns.append(column.key)
        if column.unit is not None:
            columns += [f"{column.key}_low", f"{column.key}_high"] if column.key in bounded else []
            columns.append(f"{column.key}_state")
    return write_csv(columns, [_flat(row) for row in table])


def _flat(row: Mapping[str, Cell]) -> dict[str, object]:
    flat: dict[str, object] = {}
    for key, cell in row.items():
        if isinstance(cell, Figure):
            flat[key] = cell.value
            flat[f"{key}_state"] = cell.state.value
            if cell.interval is not None:
                flat[f"{key}_low"], flat[f"{key}_high"] = cell.interval.low, cell.interval.high
        else:
            flat[key] = cell
    return flat


def _plain(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return neutral(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return value


def worded_rows(table: FigureTable) -> list[list[str]]:
    """Each row as words: figures with their intervals, unknowns with their reason."""
    return [[_worded(row[column.key]) for column in table.columns] for row in table]


def to_html(table: FigureTable, *, show_title: bool = True) -> str:
    """The table with its caption and its headers in scope; the first column names each row.

    Cells of figures carry the class ``number``, and those without a value
    ``unknown`` beside it and the reason as their words; intervals stand in a
    span of class ``spread``. The caller's stylesheet aligns them.
    """
    caption = f"<caption>{html.escape(table.title)}</caption>" if show_title else ""
    heads = "".join(
        f'<th scope="col"{"" if column.unit is None else _NUMBER}>{html.escape(column.label)}</th>'
        for column in table.columns
    )
    rows = (
        "".join(_html_cell(row[column.key], first=place == 0) for place, column in enumerate(table.columns))
        for row in table
    )
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table>{caption}\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody></table>"


_NUMBER = ' class="number"'


def _html_cell(cell: Cell, *, first: bool) -> str:
    if first:
        return f'<th scope="row">{html.escape(_worded(cell))}</th>'
    if not isinstance(cell, Figure):
        return f"<td>{html.escape(_worded(cell))}</td>"
    look = _NUMBER if cell.value is not None else ' class="number unknown"'
    spread = interval_words(cell)
    beside = f' <span class="spread">({html.escape(spread)})</span>' if spread else ""
    return f"<td{look}>{html.escape(figure_words(cell))}{beside}</td>"


def _worded(cell: Cell) -> str:
    if isinstance(cell, Figure):
        spread = interval_words(cell)
        return f"{figure_words(cell)} ({spread})" if spread else figure_words(cell)
    if isinstance(cell, date):
        return day(cell)
    return "" if cell is None else str(cell)
