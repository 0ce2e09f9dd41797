"""What an analyst's own rule may speak of: every field of its table and of the tables around it."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.cin.layout import Table, tables
from tandem.returns.own import OwnRule
from tandem.returns.spans import fetched

Frames = dict[str, pl.DataFrame]


def require_known(own: Sequence[OwnRule]) -> None:
    """Raise ``InputError`` for a rule on a table or a field that the census does not have."""
    known = tables()
    for rule in own:
        name, table = rule.listed.code, rule.check.table
        if table not in known:
            raise InputError(f"{name} is on the table {table!r}.", hint=f"There are {', '.join(known)}.")
        fields = _fields_in_sight(known[table])
        wrong = [field for field in rule.listed.fields if field not in fields]
        if wrong:
            raise InputError(f"{name} names {wrong[0]!r}.", hint=f"{table} has {', '.join(fields)}.")


def with_surroundings(made: Frames, own: Sequence[OwnRule]) -> Frames:
    """The tables of these rules with every field of the tables around them."""
    known = tables()
    return made | {name: _widened(known[name], made) for name in {rule.check.table for rule in own}}


def _widened(table: Table, made: Frames) -> pl.DataFrame:
    frame = made[table.name]
    for parent in reversed(table.parents):
        here = made[parent]
        wanted = [name for field in tables()[parent].fields for name in (field, f"{field}_bad") if name in here.columns]
        frame = frame.with_columns(
            fetched(here, frame[f"{parent}_row"], *(name for name in wanted if name not in frame.columns))
        )
    return frame


def _fields_in_sight(table: Table) -> list[str]:
    of_parents = [field for parent in reversed(table.parents) for field in tables()[parent].fields]
    return list(dict.fromkeys([*table.fields, *of_parents]))
