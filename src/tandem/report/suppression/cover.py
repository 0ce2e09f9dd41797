"""Which cells of a table of counts to keep back, so that sums do not give the small ones away.

A table with totals is a network: rows and columns are its joints, cells its
pipes, and what a reader may still believe is any flow that agrees with the
cells shown. A hidden cell is safe by as much as flow can be sent round through
it in hidden cells alone (Cox 1995, "Network models for complementary cell
suppression", JASA 90:1453). The reader is taken to know the rule, so that a
hidden cell is at least 1: a nil is always shown and never hides anything.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

Cell = tuple[int, int]
"""Row and column; the last row and the last column hold totals."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Counts with a last row and a last column of totals.

    ``None`` is a count unknown to us too. Totals that are not published, and
    unknown counts, leave the sums through them open.
    """

    counts: tuple[tuple[int | None, ...], ...]
    row_totals_shown: bool = True
    column_totals_shown: bool = True

    def __post_init__(self) -> None:
        for line in (*self.counts, *zip(*self.counts, strict=True)):
            *parts, total = line
            known = [part for part in parts if part is not None]
            if len(known) == len(parts) and total is not None and sum(known) != total:
                raise ValueError(f"{parts} add up to {sum(known)}, not to {total}")

    @property
    def size(self) -> Cell:
        """Rows and columns, totals included."""
        return len(self.counts), len(self.counts[0])

    def cells(self) -> Iterator[Cell]:
        """Every place in the grid."""
        return itertools.product(range(self.size[0]), range(self.size[1]))

    def at(self, cell: Cell) -> int | None:
        """The count at a place."""
        return self.counts[cell[0]][cell[1]]

    def is_total(self, cell: Cell) -> bool:
        """Whether the place holds a sum of others."""
        return cell[0] == self.size[0] - 1 or cell[1] == self.size[1] - 1

    def shown(self, cell: Cell) -> bool:
        """Whether the place is part of the table at all."""
        in_row_total, in_column_total = cell[1] == self.size[1] - 1, cell[0] == self.size[0] - 1
        return (not in_row_total or self.row_totals_shown) and (not in_column_total or self.column_totals_shown)

    def is_open(self, cell: Cell) -> bool:
        """Whether a reader cannot see the count whatever we do."""
        return not self.shown(cell) or self.at(cell) is None

    def pipe(self, cell: Cell) -> Cell:
        """The joints that a cell runs from and to: rows are numbered first, then columns.

        Inner cells run from row to column and totals back, so that every sum is
        a balance at a joint; the total of all runs as an inner cell does.
        """
        row, column = cell[0], self.size[0] + cell[1]
        odd = (cell[0] == self.size[0] - 1) != (cell[1] == self.size[1] - 1)
        return (column, row) if odd else (row, column)


def hidden_cells(grid: Grid, *, smallest: int = 1, largest: int = 5) -> frozenset[Cell]:
    """The cells to keep back: every count from ``smallest`` to ``largest``, and what keeps those from being found.

    What a reader can work out about each small count then spans at least as
    many values as ``smallest`` to ``largest`` does, and no hidden cell can be
    worked out exactly. Few cells are taken rather than many, inner cells
    rather than totals, small counts rather than large.
    """
    if not 1 <= smallest <= largest:
        raise ValueError(f"small counts must run upwards from 1 or more, not from {smallest} to {largest}")
    need = max(1, largest - smallest)
    known = {cell: count for cell in grid.cells() if grid.shown(cell) and (count := grid.at(cell)) is not None}
    small = {cell for cell, count in known.items() if smallest <= count <= largest}
    hidden = set(small)
    free = {cell for cell in grid.cells() if grid.is_open(cell)}
    for cell in sorted(small, key=lambda each: (known[each], each)):
        if feasible_width(grid, hidden, cell, enough=need) < need:
            hidden.update(set(_cheapest_ring(grid, hidden, cell, need)) - free)
    for spare in sorted(hidden - small, key=lambda each: (grid.is_total(each), known[each], each), reverse=True):
        if _safe(grid, hidden - {spare}, small, need):
            hidden.remove(spare)
    return frozenset(hidden)


def feasible_width(grid: Grid, hidden: Iterable[Cell], cell: Cell, *, enough: int | None = None) -> int:
    """The highest count a reader may believe a hidden cell has, less the lowest; ``enough`` is where to stop looking.

    Without ``enough``, a width without bound is given as the sum of the table and more.
    """
    limit = enough if enough is not None else _beyond(grid)
    start, end = grid.pipe(cell)
    pipes = _Pipes(grid, set(hidden))
    room_below = max(0, (grid.at(cell) or 0) - 1)
    up = pipes.most(end, start, limit, without=cell)
    down = pipes.most(start, end, min(limit - up, room_below), without=cell)
    return up + down


def _beyond(grid: Grid) -> int:
    return 1 + sum(count or 0 for line in grid.counts for count in line)


def _safe(grid: Grid, hidden: set[Cell], small: set[Cell], need: int) -> bool:
    wanted = ((cell, need if cell in small else 1) for cell in hidden)
    return all(feasible_width(grid, hidden, cell, enough=width) >= width for cell, width in wanted)


@dataclass(slots=True)
class _Pipes:
    """How much each hidden cell may still rise or fall."""

    grid: Grid
    hidden: set[Cell]
    out: dict[int, list[tuple[int, Cell, bool]]] = field(default_factory=dict)
    moved: dict[Cell, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for cell in sorted(self.hidden | {cell for cell in self.grid.cells() if self.grid.is_open(cell)}):
            start, end = self.grid.pipe(cell)
            self.out.setdefault(start, []).append((end, cell, True))
            self.out.setdefault(end, []).append((start, cell, False))

    def room(self, cell: Cell, *, rising: bool) -> int:
        """By how much a cell may go on rising (no end) or falling (to 1, or to nought where it is open)."""
        moved = self.moved.get(cell, 0)
        if rising:
            return _beyond(self.grid)
        return (self.grid.at(cell) or 0) + moved - (0 if self.grid.is_open(cell) else 1)

    def most(self, start: int, end: int, limit: int, *, without: Cell) -> int:
        """The most that can be sent from one joint to another, up to ``limit``."""
        self.moved = {}
        sent = 0
        while sent < limit and (way := self._way(start, end, without)):
            share = min(limit - sent, *(self.room(cell, rising=rising) for cell, rising in way))
            for cell, rising in way:
                self.moved[cell] = self.moved.get(cell, 0) + (share if rising else -share)
            sent += share
        return sent

    def _way(self, start: int, end: int, without: Cell) -> list[tuple[Cell, bool]]:
        came: dict[int, tuple[int, Cell, bool]] = {}
        edge = [start]
        for joint in edge:
            for after, cell, rising in self.out.get(joint, []):
                if after == start or after in came or cell == without or self.room(cell, rising=rising) < 1:
                    continue
                came[after] = (joint, cell, rising)
                if after == end:
                    return _back(came, start, end)
                edge.append(after)
        return []


def _back(came: dict[int, tuple[int, Cell, bool]], start: int, end: int) -> list[tuple[Cell, bool]]:
    way, joint = [], end
    while joint != start:
        joint, cell, rising = came[joint]
        way.append((cell, rising))
    return way[::-1]


def _cheapest_ring(grid: Grid, hidden: set[Cell], cell: Cell, need: int) -> list[Cell]:
    """The cells, fewest first, round which ``need`` more can be sent through one that is too narrow.

    There is always one: its row's total, the total of all and its column's total.
    """
    usable: dict[int, list[tuple[int, Cell, float]]] = {}
    for other in grid.cells():
        count, free = grid.at(other) or 0, grid.is_open(other)
        if other == cell or not (count or free):
            continue
        price = 0.0 if free or other in hidden else _price(grid, other, count)
        start, end = grid.pipe(other)
        usable.setdefault(start, []).append((end, other, price))
        if count - 1 >= need:
            usable.setdefault(end, []).append((start, other, price))
    start, end = grid.pipe(cell)[::-1]
    return _cheapest(usable, start, end)


def _price(grid: Grid, cell: Cell, count: int) -> float:
    return (3.0 if grid.is_total(cell) else 1.0) + count / _beyond(grid)


def _cheapest(usable: dict[int, list[tuple[int, Cell, float]]], start: int, end: int) -> list[Cell]:
    settled: set[int] = set()
    edge: list[tuple[float, int, tuple[Cell, ...]]] = [(0.0, start, ())]
    while edge:
        paid, joint, way = heapq.heappop(edge)
        if joint == end:
            return list(way)
        if joint in settled:
            continue
        settled.add(joint)
        for after, cell, price in usable.get(joint, []):
            if after not in settled:
                heapq.heappush(edge, (paid + price, after, (*way, cell)))
    return []
