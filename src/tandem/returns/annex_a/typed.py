"""From texts to typed columns: dates as dates, numbers as numbers, codes as the DfE has them."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from tandem.returns.annex_a.layout import Column, Kind, List
from tandem.returns.coded import code_of
from tandem.returns.finding import Finding
from tandem.returns.intake.days import day

_WHOLE = r"^\d{1,9}(\.0+)?$"
_LONGEST = 60


def typed(of: List, frame: pl.DataFrame) -> pl.DataFrame:
    """The list with all its columns; a cell that could not be read is null and stands as it was in ``<column>_raw``."""
    text = pl.col(pl.String).str.strip_chars()
    frame = frame.with_columns(pl.when(text.str.len_bytes() > 0).then(text).name.keep())
    made: list[pl.Expr] = [pl.col("source"), pl.col("line")]
    for column in of.columns:
        if column.name in frame.columns:
            made += _column(column, frame)
        else:
            made += _absent(column)
    return frame.select(made)


def _absent(column: Column) -> list[pl.Expr]:
    kind = {Kind.DATE: pl.Date, Kind.INTEGER: pl.Int64, Kind.TEXT: pl.String}[column.kind]
    empty = [pl.lit(None, dtype=kind).alias(column.name)]
    return [*empty, pl.lit(None, dtype=pl.String).alias(f"{column.name}_raw")] if has_raw(column) else empty


def has_raw(column: Column) -> bool:
    """Whether a cell of the column may be there and not be readable."""
    return column.kind is not Kind.TEXT or bool(column.codes)


def _column(column: Column, frame: pl.DataFrame) -> list[pl.Expr]:
    cell = pl.col(column.name)
    if column.kind is Kind.DATE:
        read = day(cell)
    elif column.kind is Kind.INTEGER:
        read = pl.when(cell.str.contains(_WHOLE)).then(cell).str.replace(r"\.0+$", "").cast(pl.Int64, strict=False)
    elif column.codes:
        said = frame[column.name].drop_nulls().unique()
        meant = {text: code_of(text, column.codes) for text in said}
        read = cell.replace_strict(meant, default=None, return_dtype=pl.String)
    else:
        return [cell]
    return [read.alias(column.name), pl.when(read.is_null()).then(cell).alias(f"{column.name}_raw")]


_WORDS = {
    Kind.DATE: "is not a date (DD/MM/YYYY, YYYY-MM-DD or a date of Excel's)",
    Kind.INTEGER: "is not a whole number",
    Kind.TEXT: "is not a code of the DfE's or its label",
}


def of_wrong_type(of: List, frame: pl.DataFrame, present: frozenset[str]) -> Iterator[Finding]:
    """Cells that are not what their column holds, and cells that may not be blank and are."""
    for column in of.columns:
        if column.name not in present:
            continue
        cell = pl.col(column.name)
        blank = cell.is_null()
        if has_raw(column):
            raw = pl.col(f"{column.name}_raw")
            blank &= raw.is_null()
            code = "schema-code" if column.codes else "schema-type"
            yield from _found(of, frame.filter(raw.is_not_null()), column, raw, code=code, words=_WORDS[column.kind])
        if column.required:
            nothing = pl.lit(None, pl.String)
            yield from _found(of, frame.filter(blank), column, nothing, code="schema-required", words="is missing")


def _found(
    of: List, wrong: pl.DataFrame, column: Column, value: pl.Expr, *, code: str, words: str
) -> Iterator[Finding]:
    message = f"{of.name}: {column.name} {words}."
    for text, line, row, child, source in wrong.select(
        value.alias("value"), "line", "row", "child_row", "source"
    ).iter_rows():
        shown = None if text is None else text[:_LONGEST]
        yield Finding(code, message, line, column.name, shown, of.name, row, child, source)
