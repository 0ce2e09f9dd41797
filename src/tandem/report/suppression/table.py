"""A table of figures made fit to leave: small counts and whatever gives them away are kept back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from tandem.core.figure import Cell, Figure, FigureTable, State, Unit
from tandem.report.suppression.cover import Grid, hidden_cells


def suppress_small_counts(
    table: FigureTable,
    *,
    total_row: int | None = None,
    total_column: str | None = None,
    smallest: int = 1,
    largest: int = 5,
) -> FigureTable:
    """The table without its small counts, nor the others from which they could be worked out.

    Columns of counts are the parts of ``total_column``, rows the parts of the
    row numbered ``total_row``; leave out a total that the table does not hold.
    A rate or share beside a hidden count goes too, since it would give the
    count back, and so does any that rests on a small ``n``; where anything
    goes, so does the ``n`` of every figure. A nil stays a nil.

    Raises ``ValueError`` where counts are not whole or do not add up to their
    totals: sums that double count protect nothing, and must not be passed as totals.
    """
    keys = [column.key for column in table.columns if column.unit is Unit.COUNT and column.key != total_column]
    if total_column is not None:
        keys.append(total_column)
    order = [number for number in range(len(table)) if total_row is None or number != total_row % len(table)]
    if total_row is not None:
        order.append(total_row % len(table))
    hidden = _hidden_counts(table, keys, order, (total_row is not None, total_column is not None), (smallest, largest))
    small = range(smallest, largest + 1)
    few = {
        (number, key)
        for number, row in enumerate(table.rows)
        for key, cell in row.items()
        if key not in keys and isinstance(cell, Figure) and cell.n in small
    }
    if not hidden and not few:
        return table
    total_hidden = total_row is not None and any(row == order[-1] for row, _ in hidden)
    rows = [
        _row(
            row,
            {key for at, key in hidden if at == number},
            {key for at, key in few if at == number},
            keys,
            derived_too=total_hidden,
        )
        for number, row in enumerate(table.rows)
    ]
    return replace(table, rows=tuple(rows))


def _hidden_counts(
    table: FigureTable, keys: Sequence[str], order: Sequence[int], totals: tuple[bool, bool], sizes: tuple[int, int]
) -> set[tuple[int, str]]:
    """Rows and keys of the counts to keep back; ``totals`` says whether the last row and the last column are sums."""
    if not keys or not order:
        return set()
    counts = [[_count(cast("Figure", table.rows[number][key])) for key in keys] for number in order]
    total_row, total_column = totals
    grid = Grid(
        _with_sums(counts, row_totals=total_column, column_totals=total_row),
        row_totals_shown=total_column,
        column_totals_shown=total_row,
    )
    smallest, largest = sizes
    return {(order[row], keys[column]) for row, column in hidden_cells(grid, smallest=smallest, largest=largest)}


def _count(figure: Figure) -> int | None:
    if figure.value is None:
        return None
    if figure.value < 0 or not float(figure.value).is_integer():
        raise ValueError(f"{figure.name}: {figure.value} is not a count")
    return int(figure.value)


def _with_sums(
    counts: Sequence[Sequence[int | None]], *, row_totals: bool, column_totals: bool
) -> tuple[tuple[int | None, ...], ...]:
    lines = [tuple(line) if row_totals else (*line, _sum(line)) for line in counts]
    if not column_totals:
        lines.append(tuple(_sum(column) for column in zip(*lines, strict=True)))
    return tuple(lines)


def _sum(parts: Sequence[int | None]) -> int | None:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def _row(
    row: Mapping[str, Cell], hidden: set[str], few: set[str], counts: Sequence[str], *, derived_too: bool
) -> dict[str, Cell]:
    def kept(key: str, cell: Cell) -> Cell:
        if not isinstance(cell, Figure):
            return cell
        derived = key not in counts and (hidden or derived_too)
        return _hidden(cell) if key in hidden | few or derived else replace(cell, n=None)

    return {key: kept(key, cell) for key, cell in row.items()}


def _hidden(figure: Figure) -> Figure:
    if figure.value is None:
        return replace(figure, n=None)
    return replace(figure, value=None, state=State.SUPPRESSED, interval=None, n=None)
