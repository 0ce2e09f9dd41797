"""From texts to typed fields: dates, numbers and the DfE's codes; what cannot be read is kept as it stood."""

from __future__ import annotations

import json
from collections.abc import Iterator

import polars as pl

from tandem.returns.coded import code_of
from tandem.returns.finding import Finding
from tandem.returns.intake.days import day
from tandem.returns.ssd.layout import Field, Kind, Object

_INTEGER = r"^-?\d{1,18}$"
_NUMBER = r"^-?\d{1,18}(\.\d+)?$"
_NULL = "NULL"
"""What a database writes for nothing."""
_WORDS = {
    Kind.DATE: "is not a date (YYYY-MM-DD or DD/MM/YYYY)",
    Kind.INTEGER: "is not a whole number",
    Kind.NUMBER: "is not a number",
    Kind.JSON: "is not JSON",
}


def has_raw(field: Field) -> bool:
    """Whether a cell of the field may be there and not be readable."""
    return field.kind in {Kind.DATE, Kind.INTEGER, Kind.NUMBER} or bool(field.codes)


def typed(of: Object, frame: pl.DataFrame, source: int) -> pl.DataFrame:
    """The object with all its fields; a field that the file has not is null throughout."""
    text = pl.col(pl.String).str.strip_chars()
    frame = frame.with_columns(pl.when((text.str.len_bytes() > 0) & (text != _NULL)).then(text).name.keep())
    missing = [field.name for field in of.fields if field.name not in frame.columns]
    frame = frame.with_columns(pl.lit(None, dtype=pl.String).alias(name) for name in missing)
    made: list[pl.Expr] = [pl.lit(source, dtype=pl.Int32).alias("source"), pl.col("line")]
    for field in of.fields:
        made += _field(field, frame)
    return frame.select(made)


def _field(field: Field, frame: pl.DataFrame) -> list[pl.Expr]:
    if not has_raw(field):
        return [pl.col(field.name)]
    read = _read(field, frame)
    return [read.alias(field.name), pl.when(read.is_null()).then(pl.col(field.name)).alias(f"{field.name}_raw")]


def _read(field: Field, frame: pl.DataFrame) -> pl.Expr:
    cell = pl.col(field.name)
    if field.kind is Kind.DATE:
        return day(cell)
    if field.kind is Kind.INTEGER:
        return pl.when(cell.str.contains(_INTEGER)).then(cell).cast(pl.Int64, strict=False)
    if field.kind is Kind.NUMBER:
        return pl.when(cell.str.contains(_NUMBER)).then(cell).cast(pl.Float64, strict=False)
    meant = {text: code_of(text, field.codes) for text in frame[field.name].drop_nulls().unique()}
    return cell.replace_strict(meant, default=None, return_dtype=pl.String)


def of_wrong_type(of: Object, frame: pl.DataFrame) -> Iterator[Finding]:
    """Cells that are not what their field holds, or are longer than it may be."""
    for field in of.fields:
        if has_raw(field):
            raw = pl.col(f"{field.name}_raw")
            code = "schema-code" if field.codes else "schema-type"
            words = "is not a code of the DfE's" if field.codes else _WORDS[field.kind]
            yield from _found(of, frame.filter(raw.is_not_null()), field, raw, (code, words))
        if field.kind is Kind.JSON:
            broken = [text for text in frame[field.name].drop_nulls().unique() if not _is_json(text)]
            wrong = frame.filter(pl.col(field.name).is_in(broken))
            yield from _found(of, wrong, field, pl.col(field.name), ("schema-type", _WORDS[Kind.JSON]))
        if field.longest is not None and field.kind is Kind.TEXT:
            said = pl.coalesce(field.name, f"{field.name}_raw") if has_raw(field) else pl.col(field.name)
            words = f"has more than {field.longest} characters"
            yield from _found(
                of, frame.filter(said.str.len_chars() > field.longest), field, said, ("schema-type", words)
            )


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _found(of: Object, wrong: pl.DataFrame, field: Field, value: pl.Expr, said: tuple[str, str]) -> Iterator[Finding]:
    code, words = said
    for text, line, row, child, source in wrong.select(
        value.str.slice(0, 60).alias("value"), "line", "row", "child_row", "source"
    ).iter_rows():
        yield Finding(code, f"{of.name}: {field.name} {words}.", line, field.name, text, of.name, row, child, source)
