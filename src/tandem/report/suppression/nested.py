"""A table of counts in which some columns are sums of others, made fit to leave."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import cast

from tandem.core.figure import Figure, FigureTable, State, Unit
from tandem.report.suppression.cover import Cell, Nested, hidden_cells

__all__ = ["Place", "keep_back", "nested_hidden"]

Place = tuple[int, str]
"""A row's number and a column's key."""


def nested_hidden(
    table: FigureTable,
    parts: Mapping[str, str],
    *,
    total_row: bool,
    already: Collection[Place] = (),
    never: Collection[Place] = (),
    like_small: Collection[Place] = (),
    rather_not: Collection[Place] = (),
    largest: int = 5,
) -> frozenset[Place]:
    """The counts to keep back: those from 1 to ``largest``, and others from which they could be worked out.

    ``parts`` names for a column the column that it is a part of; where
    ``total_row``, the last row is the sum of the others. ``already`` are kept
    back elsewhere, ``never`` shown elsewhere, ``like_small`` would give a small count away elsewhere, and
    ``rather_not`` may be known elsewhere.

    Raises ``ValueError`` where counts do not add up, and ``Unprotected`` where what is shown elsewhere
    leaves no way to hide a small count.
    """
    keys = [column.key for column in table.columns if column.unit is Unit.COUNT]
    counts = [tuple(int(cast("Figure", row[key]).value or 0) for key in keys) for row in table.rows]
    if not counts:
        return frozenset()
    if not total_row:
        counts.append(tuple(sum(column) for column in zip(*counts, strict=True)))
    parents = tuple(keys.index(parts[key]) if key in parts else None for key in keys)
    grid = Nested(tuple(counts), parents, totals_shown=total_row)

    def within(places: Collection[Place]) -> frozenset[Cell]:
        return frozenset((row, keys.index(key)) for row, key in places)

    hidden = _found(
        grid,
        largest=largest,
        already=within(already),
        never=within(never),
        like_small=within(like_small),
        rather_not=within(rather_not),
    )
    return frozenset((row, keys[column]) for row, column in hidden)


@lru_cache(maxsize=128)
def _found(
    grid: Nested,
    *,
    largest: int,
    already: frozenset[Cell],
    never: frozenset[Cell],
    like_small: frozenset[Cell],
    rather_not: frozenset[Cell],
) -> frozenset[Cell]:
    """Found once for the same table, which is shown whole and row by row until the next quarter is over."""
    return hidden_cells(
        grid, largest=largest, already=already, never=never, like_small=like_small, rather_not=rather_not
    )


def keep_back(table: FigureTable, places: Collection[Place]) -> FigureTable:
    """The table with some of its figures kept back and no figure's ``n``."""
    rows = []
    for number, row in enumerate(table.rows):
        fit = dict(row)
        for key, cell in row.items():
            if isinstance(cell, Figure):
                fit[key] = _hidden(cell) if (number, key) in places else replace(cell, n=None)
        rows.append(fit)
    return replace(table, rows=tuple(rows))


def _hidden(figure: Figure) -> Figure:
    if figure.value is None:
        return replace(figure, n=None)
    return replace(figure, value=None, state=State.SUPPRESSED, interval=None, n=None)
