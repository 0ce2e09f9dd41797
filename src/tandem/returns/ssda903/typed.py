"""From cells of text to typed columns: dates as dates, codes in capitals, and the text kept where it was otherwise."""

from __future__ import annotations

from collections.abc import Iterator

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


def of_wrong_type(name: str, table: Table, frame: pl.DataFrame) -> Iterator[Finding]:
    """Cells that are not of their column's type, and rows without what every row must have."""
    child, lacking = pl.col("CHILD"), "schema-required"
    yield from _told(frame, child.is_null(), child, "CHILD", (lacking, f"{name}: CHILD is missing."))
    if table.name == "Episodes" and "DECOM_raw" in frame.columns:
        blank = pl.col("DECOM").is_null() & pl.col("DECOM_raw").is_null()
        yield from _told(frame, blank, pl.col("DECOM_raw"), "DECOM", (lacking, f"{name}: DECOM is missing."))
    for field in (*table.fields, *table.extra):
        if field not in frame.columns:
            continue
        kind, cell = kind_of(field), pl.col(field)
        if kind is Kind.DATE and f"{field}_raw" in frame.columns:
            raw = pl.col(f"{field}_raw")
            words = f"{name}: {field} is not a date in the form DD/MM/YYYY."
            yield from _told(frame, raw.is_not_null(), raw, field, ("schema-type", words))
        elif kind is Kind.PART_DATE:
            words = f"{name}: {field} is not a date in the form DD/MM/YYYY, with ZZ for a part that is not known."
            yield from _told(frame, ~cell.str.contains(_PART_DAY), cell, field, ("schema-type", words))
        elif codes_of(field):
            known = (*codes_of(field), *_ALSO_ONCE.get(field, ()))
            words = f"{name}: {field} is not a code of the SSDA903 return."
            yield from _told(frame, ~cell.is_in(known), cell, field, ("schema-code", words))


def _told(frame: pl.DataFrame, wrong: pl.Expr, value: pl.Expr, field: str, said: tuple[str, str]) -> Iterator[Finding]:
    code, message = said
    rows = frame.filter(wrong.fill_null(value=False)).select(value.alias("value"), "line", "row", "child_row")
    for text, line, row, child in rows.iter_rows():
        yield Finding(code, message, line, field, None if text is None else text[:60], None, row, child)
