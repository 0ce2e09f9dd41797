"""From cells of text to typed columns: dates as dates, codes in capitals, and the text kept where it was otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from tandem.returns.finding import Finding
from tandem.returns.ssda903.layout import Kind, Table, codes_of, kind_of

_DAY = r"^\d{2}/\d{2}/\d{4}$"
_PART_DAY = r"^(\d{2}|ZZ)/(\d{2}|ZZ)/(\d{4}|ZZZZ)$"
_ALSO_ONCE = {
    "SEX": ("1", "2"),
    "PLACE": ("A1", "A2", "H5", "P2", "Z1"),
}
"""Codes of earlier collections: which stand in a collection is for its rules to say."""


def typed(table: Table, frame: pl.DataFrame) -> pl.DataFrame:
    """The table with every column of the layout; one that the file has not is null throughout.

    A date that cannot be read, and a code not written in capitals, stand as
    they were in ``<column>_raw``.
    """
    text = pl.col(pl.String).str.strip_chars()
    frame = frame.with_columns(pl.when(text.str.len_bytes() > 0).then(text).name.keep())
    made: list[pl.Expr] = [pl.col("line"), *(pl.col(name) for name in frame.columns if name.endswith("_line"))]
    made.append(pl.col("CHILD") if "CHILD" in frame.columns else pl.lit(None, dtype=pl.String).alias("CHILD"))
    for field in (*table.fields, *table.extra):
        if field in frame.columns:
            made += _column(field, frame)
        elif field in table.fields:
            made.append(pl.lit(None, dtype=pl.Date if kind_of(field) is Kind.DATE else pl.String).alias(field))
    return frame.select(made)


def _column(field: str, frame: pl.DataFrame) -> list[pl.Expr]:
    cell = pl.col(field)
    kind = kind_of(field)
    if kind is Kind.TEXT:
        return [cell]
    if kind is Kind.DATE:
        read = pl.when(cell.str.contains(_DAY)).then(cell).str.to_date("%d/%m/%Y", strict=False)
        return [read.alias(field), pl.when(read.is_null()).then(cell).alias(f"{field}_raw")]
    capitals = cell.str.to_uppercase()
    if field == "URN" and frame[field].str.ends_with(".0").any():
        # A spreadsheet took the number for a decimal.
        capitals = capitals.str.strip_suffix(".0")
    elif not frame[field].str.contains("[a-z]").any():
        return [cell]
    return [capitals.alias(field), pl.when(capitals != cell).then(cell).alias(f"{field}_raw")]


@dataclass(frozen=True, slots=True)
class _Test:
    """A way in which a cell of a column can be wrong, and how it is told."""

    field: str
    wrong: pl.Expr
    value: pl.Expr
    code: str
    words: str


def of_wrong_type(name: str, table: Table, frame: pl.DataFrame) -> Iterator[Finding]:
    """Cells that are not of their column's type, and rows without what every row must have."""
    tests = list(_tests(table, frame.columns))
    counts = frame.select(test.wrong.fill_null(value=False).sum().alias(str(at)) for at, test in enumerate(tests))
    for test, count in zip(tests, counts.row(0), strict=True):
        if not count:
            continue
        rows = frame.filter(test.wrong).select(test.value.alias("value"), "line", "row", "child_row")
        message = f"{name}: {test.field} {test.words}."
        for text, line, row, child in rows.iter_rows():
            shown = None if text is None else text[:60]
            yield Finding(test.code, message, line, test.field, shown, table.name, row, child)


def _tests(table: Table, columns: list[str]) -> Iterator[_Test]:
    child = pl.col("CHILD")
    yield _Test("CHILD", child.is_null(), child, "schema-required", "is missing")
    if "DECOM_raw" in columns:
        raw = pl.col("DECOM_raw")
        yield _Test("DECOM", pl.col("DECOM").is_null() & raw.is_null(), raw, "schema-required", "is missing")
    for field in (*table.fields, *table.extra):
        if field not in columns:
            continue
        kind, cell = kind_of(field), pl.col(field)
        if kind is Kind.DATE and f"{field}_raw" in columns:
            raw = pl.col(f"{field}_raw")
            yield _Test(field, raw.is_not_null(), raw, "schema-type", "is not a date in the form DD/MM/YYYY")
        elif kind is Kind.PART_DATE:
            words = "is not a date in the form DD/MM/YYYY, with ZZ for a part that is not known"
            yield _Test(field, ~cell.str.contains(_PART_DAY), cell, "schema-type", words)
        elif codes_of(field):
            known = (*codes_of(field), *_ALSO_ONCE.get(field, ()))
            yield _Test(field, ~cell.is_in(known), cell, "schema-code", "is not a code of the SSDA903 return")
