"""From the rows that fail a check to issues: the cell as the file has it, with its line."""

from __future__ import annotations

import polars as pl

from tandem.returns.rule import Check, Listed
from tandem.returns.ssda903.layout import LAST
from tandem.returns.ssda903.reader import Ssda903Return
from tandem.returns.validation import CELL, ISSUE_SCHEMA

LONGEST_VALUE = 200


def placed(check: Check, rows: pl.Series, rule: Listed, read: Ssda903Return) -> pl.DataFrame:
    """One issue a failing row.

    A row of last year's is no row of this return: its child is named, and the
    cell is the one missing from this year's table.
    """
    table = check.table.removesuffix(LAST)
    frame = read.tables[check.table][rows]
    child = read.ids.gather(frame["child_row"])
    head = [
        pl.lit(rule.code).alias("code"),
        pl.lit(str(rule.severity)).alias("severity"),
        pl.lit(child).alias("child"),
        pl.lit(table).alias("table"),
    ]
    tail = [pl.lit(rule.message).alias("message"), pl.lit(rule.what_to_do or None).alias("what_to_do")]
    if table != check.table:
        none = [pl.lit(None).alias(name) for name in ("row", "value", "line", "file")]
        also = pl.lit([], dtype=ISSUE_SCHEMA["also"]).alias("also")
        found = frame.select(*head, *none, pl.lit(check.cell).alias("field"), *tail, also)
        return found.select(list(ISSUE_SCHEMA)).cast(ISSUE_SCHEMA)
    compared = [name for name in rule.fields if name != check.cell and name in frame.columns]
    cells = [pl.struct(*_cell(name, table, frame)).cast(CELL) for name in compared]
    found = frame.select(
        *head,
        *_cell(check.cell, table, frame)[1:],
        *tail,
        (pl.concat_list(cells) if cells else pl.lit([], dtype=ISSUE_SCHEMA["also"])).alias("also"),
        pl.col("file").cast(pl.String),
    )
    return found.select(list(ISSUE_SCHEMA)).cast(ISSUE_SCHEMA)


def _cell(field: str, table: str, frame: pl.DataFrame) -> list[pl.Expr]:
    columns = frame.columns
    value = pl.lit(None, dtype=pl.String)
    if field in columns:
        value = pl.col(field).cast(pl.String)
    if f"{field}_raw" in columns:
        value = pl.coalesce(f"{field}_raw", value)
    line = pl.col("line")
    if f"{field}_line" in columns:
        line = pl.coalesce(f"{field}_line", "line")
    return [
        pl.lit(table).alias("table"),
        (pl.col("row") + 1).cast(pl.Int32).alias("row"),
        pl.lit(field).alias("field"),
        value.str.slice(0, LONGEST_VALUE).alias("value"),
        line.cast(pl.Int32).alias("line"),
    ]
