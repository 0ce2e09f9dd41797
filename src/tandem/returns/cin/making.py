"""Census tables from records: what a case system or the hub holds, as the reader would give it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.cin.layout import Kind, tables

Frames = dict[str, pl.DataFrame]
Record = Mapping[str, Any]


def tables_of(children: Iterable[Record], *, header: Record | None = None) -> Frames:
    """The census tables of these children, in their order.

    A record holds fields by the census's names (dates as ``date``, flags as
    ``bool`` or text, all else text) and, under the name of a table within it,
    a list of records of that table: ``{"LAchildID": "A1", "episode":
    [{"CINreferralDate": date(2025, 5, 1), "assessment": [...]}]}``. Raises
    ``InputError`` for a name that the census does not have.
    """
    gathered: dict[str, list[dict[str, Any]]] = {name: [] for name in tables()}
    if header is not None:
        _take("header", header, {}, gathered)
    for child in children:
        _take("child", child, {}, gathered)
    return {name: _frame(name, rows) for name, rows in gathered.items()}


def _take(name: str, record: Record, around: dict[str, int], gathered: dict[str, list[dict[str, Any]]]) -> None:
    known = tables()[name]
    row = len(gathered[name])
    made: dict[str, Any] = {"row": row, **around}
    gathered[name].append(made)
    inside = {**around, f"{name}_row": row}
    for key, value in record.items():
        if key in known.fields:
            made[key] = str(value).lower() if isinstance(value, bool) else value
        elif key in tables() and name in tables()[key].parents[-1:]:
            for one in value:
                _take(key, one, inside, gathered)
        else:
            raise InputError(f"{name} has no {key!r} in the census.", hint=f"It has {', '.join(known.fields)}.")


def _frame(name: str, rows: list[dict[str, Any]]) -> pl.DataFrame:
    known = tables()[name]
    dates = known.of(Kind.DATE)
    places = ["row", *(f"{parent}_row" for parent in known.parents), "line", *(f"{f}_line" for f in known.fields)]
    schema: dict[str, Any] = dict.fromkeys(places, pl.Int32)
    schema |= {field: pl.Date if field in dates else pl.String for field in known.fields}
    schema |= {f"{field}_raw": pl.String for field in dates}
    return pl.DataFrame(rows, schema=schema)
