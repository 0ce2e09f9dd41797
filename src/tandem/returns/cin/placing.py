"""From the rows that fail a check to issues: every cell it compared, as the file has it, with its line."""

from __future__ import annotations

import polars as pl

from tandem.returns.cin.layout import tables
from tandem.returns.rule import Beside, Check, Listed
from tandem.returns.validation import CELL, ISSUE_SCHEMA

Frames = dict[str, pl.DataFrame]
WHOLE = "whole"
"""The table of one row about the return itself."""


def placed(check: Check, rows: pl.Series, rule: Listed, read: Frames, ready: Frames) -> pl.DataFrame:
    """One issue a failing row. ``read`` holds the file's tables, ``ready`` those that the rules ran on."""
    if check.table == WHOLE:
        row = (rule.code, str(rule.severity), None, None, None, check.cell, None, None, rule.message, rule.what_to_do)
        return _alone([row])
    failing = ready[check.table].select(pl.selectors.matches("^row$|_row$"))[rows]
    own = _cell(check.cell, check.table, failing, read)
    beside = [_beside(cell, check.table, failing, read) for cell in _compared(check, rule)]
    child = failing["row"] if check.table == "child" else failing.get_column("child_row", default=None)
    found = own.select(
        pl.lit(rule.code).alias("code"),
        pl.lit(str(rule.severity)).alias("severity"),
        pl.lit(None if child is None else read["child"]["LAchildID"].gather(child), dtype=pl.String).alias("child"),
        pl.lit(check.table).alias("table"),
        (failing["row"] + 1).alias("row"),
        "field",
        "value",
        "line",
        pl.lit(rule.message).alias("message"),
        pl.lit(rule.what_to_do).alias("what_to_do"),
        _listed(beside, len(rows)).alias("also"),
        pl.lit(None).alias("file"),
    )
    return found.cast(ISSUE_SCHEMA)


def _alone(rows: list[tuple[object, ...]]) -> pl.DataFrame:
    """Issues without cells beside their own."""
    first = pl.Schema([(name, kind) for name, kind in ISSUE_SCHEMA.items() if name not in {"also", "file"}])
    frame = pl.DataFrame(rows, schema=first, orient="row")
    empty = pl.Series([[]] * len(rows), dtype=ISSUE_SCHEMA["also"]).alias("also")
    return frame.with_columns(empty, pl.lit(None, pl.String).alias("file"))


def _compared(check: Check, rule: Listed) -> list[str | Beside]:
    named = check.also if check.also is not None else rule.fields
    return [cell for cell in named if cell != check.cell and (isinstance(cell, Beside) or _home(cell, check.table))]


def _home(field: str, table: str) -> str | None:
    """The table in which a field named beside a row of ``table`` stands: its own, or the nearest around it."""
    known = tables()
    for name in (table, *reversed(known[table].parents)):
        if field in known[name].fields:
            return name
    return None


def _beside(cell: str | Beside, table: str, failing: pl.DataFrame, read: Frames) -> pl.DataFrame:
    if isinstance(cell, Beside):
        return _at(cell.field, cell.table, failing[cell.via], read)
    return _cell(cell, table, failing, read)


def _cell(field: str, table: str, failing: pl.DataFrame, read: Frames) -> pl.DataFrame:
    """The field's cell beside each failing row; a field that no table holds stands for the row itself."""
    home = _home(field, table) or table
    return _at(field, home, failing["row"] if home == table else failing[f"{home}_row"], read)


def _at(field: str, table: str, rows: pl.Series, read: Frames) -> pl.DataFrame:
    """A field's text and line in the given rows of a table; null where the row is."""
    frame = read[table]
    if field not in frame.columns:
        value, line = pl.lit(None, dtype=pl.String), pl.col("line").gather(rows)
    else:
        value, line = (
            pl.col(field).gather(rows).cast(pl.String),
            pl.coalesce(pl.col(f"{field}_line").gather(rows), pl.col("line").gather(rows)),
        )
        if f"{field}_raw" in frame.columns:
            value = pl.coalesce(value, pl.col(f"{field}_raw").gather(rows))
    found = frame.select(value.alias("value"), line.alias("line"))
    return found.select(
        pl.lit(table).alias("table"), (rows + 1).alias("row"), pl.lit(field).alias("field"), "value", "line"
    )


def _listed(cells: list[pl.DataFrame], many: int) -> pl.Series:
    """Each issue's other cells as one list; a cell whose row does not exist is left out."""
    structs = [frame.select(pl.struct(pl.all()).cast(CELL).alias("cell"))["cell"] for frame in cells]
    if not structs:
        return pl.Series([[]], dtype=ISSUE_SCHEMA["also"]).new_from_index(0, many)
    together = pl.DataFrame([one.alias(str(index)) for index, one in enumerate(structs)])
    whole = together.select(pl.concat_list(pl.all()).alias("also"))["also"]
    return whole.list.eval(pl.element().filter(pl.element().struct.field("row").is_not_null()))
