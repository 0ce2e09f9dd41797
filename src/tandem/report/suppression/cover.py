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
from typing import Protocol

Cell = tuple[int, int]
"""Row and column."""


class Network(Protocol):
    """A table of counts as pipes between joints at which the counts balance."""

    def cells(self) -> Iterable[Cell]:
        """Every place in the table."""

    def at(self, cell: Cell) -> int | None:
        """The count at a place; ``None`` where it is unknown to us too."""

    def is_total(self, cell: Cell) -> bool:
        """Whether the place holds a sum of others."""

    def shown(self, cell: Cell) -> bool:
        """Whether the place is part of the table at all."""

    def pipe(self, cell: Cell) -> tuple[int, int]:
        """The joints that a cell runs from and to."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Counts whose last row and last column hold totals.

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

    def pipe(self, cell: Cell) -> tuple[int, int]:
        """The joints that a cell runs from and to: rows are numbered first, then columns.

        Inner cells run from row to column and totals back, so that every sum is
        a balance at a joint; the total of all runs as an inner cell does.
        """
        row, column = cell[0], self.size[0] + cell[1]
        odd = (cell[0] == self.size[0] - 1) != (cell[1] == self.size[1] - 1)
        return (column, row) if odd else (row, column)


@dataclass(frozen=True, slots=True)
class Nested:
    """Counts in columns of which some are sums of others, in a tree, and whose last row holds totals.

    ``parents`` names, for each column, the column that it is a part of;
    ``None`` for one that is part of none. Totals that are not published leave
    the sums down the columns open.
    """

    counts: tuple[tuple[int, ...], ...]
    parents: tuple[int | None, ...]
    totals_shown: bool = True

    def __post_init__(self) -> None:
        for column in zip(*self.counts, strict=True):
            if sum(column[:-1]) != column[-1]:
                raise ValueError(f"{column[:-1]} add up to {sum(column[:-1])}, not to {column[-1]}")
        for line in self.counts:
            for whole in set(self.parents) - {None}:
                parts = [count for count, parent in zip(line, self.parents, strict=True) if parent == whole]
                if sum(parts) != line[whole or 0]:
                    raise ValueError(f"{parts} add up to {sum(parts)}, not to {line[whole or 0]}")

    def cells(self) -> Iterator[Cell]:
        """Every place in the table."""
        return itertools.product(range(len(self.counts)), range(len(self.parents)))

    def at(self, cell: Cell) -> int | None:
        """The count at a place."""
        return self.counts[cell[0]][cell[1]]

    def is_total(self, cell: Cell) -> bool:
        """Whether the place holds a sum of others."""
        return cell[0] == len(self.counts) - 1 or cell[1] in self.parents

    def shown(self, cell: Cell) -> bool:
        """Whether the place is part of the table at all."""
        return self.totals_shown or cell[0] < len(self.counts) - 1

    def pipe(self, cell: Cell) -> tuple[int, int]:
        """The joints that a cell runs from and to.

        A whole runs into a joint of its own row, its parts run out of it, and
        parts that are no wholes run into one joint for their column, out of
        which their total runs back up the tree (a table with a tree on one
        side only is a network: Cox 1995).
        """
        row, column = cell
        parent = self.parents[column]
        start = 0 if parent is None else self._joint(row, parent)
        end = self._joint(row, column) if column in self.parents else 1 + column
        return (end, start) if row == len(self.counts) - 1 else (start, end)

    def _joint(self, row: int, column: int) -> int:
        return 1 + len(self.parents) * (row + 1) + column


def is_open(grid: Network, cell: Cell) -> bool:
    """Whether a reader cannot see the count whatever we do."""
    return not grid.shown(cell) or grid.at(cell) is None


def hidden_cells(
    grid: Network,
    *,
    smallest: int = 1,
    largest: int = 5,
    already: Iterable[Cell] = (),
    never: Iterable[Cell] = (),
    like_small: Iterable[Cell] = (),
    rather_not: Iterable[Cell] = (),
) -> frozenset[Cell]:
    """The cells to keep back: every count from ``smallest`` to ``largest``, and what keeps those from being found.

    ``already`` are kept back elsewhere and stay so; ``never`` are shown
    elsewhere, so that keeping them back here would hide nothing; ``like_small``
    would give a small count away that stands elsewhere, and are kept as those are.
    ``rather_not`` may be known elsewhere: they hide another only where nothing else does.

    What a reader can work out about each small count then spans at least as
    many values as ``smallest`` to ``largest`` does, and no hidden cell can be
    worked out exactly. Few cells are taken rather than many, inner cells
    rather than totals, small counts rather than large.

    Raises ``Unprotected`` where what is shown elsewhere leaves no way to hide a small count.
    """
    if not 1 <= smallest <= largest:
        raise ValueError(f"small counts must run upwards from 1 or more, not from {smallest} to {largest}")
    need = max(1, largest - smallest)
    known = {cell: count for cell in grid.cells() if grid.shown(cell) and (count := grid.at(cell)) is not None}
    fixed, avoided = frozenset(never), frozenset(rather_not)
    small = {cell for cell, count in known.items() if smallest <= count <= largest}
    small |= {cell for cell in like_small if known.get(cell)}
    kept = {cell for cell in already if known.get(cell)}
    hidden = small | kept
    free = {cell for cell in grid.cells() if is_open(grid, cell)}
    wanted = {cell: need if cell in small else 1 for cell in hidden}
    for cell in sorted(hidden, key=lambda each: (known[each], each)):
        if feasible_width(grid, hidden, cell, enough=wanted[cell]) < wanted[cell]:
            ring = _cheapest_ring(grid, hidden, cell, wanted[cell], (fixed | avoided) - kept)
            if avoided and not ring:
                ring = _cheapest_ring(grid, hidden, cell, wanted[cell], fixed - kept)
            if fixed and not ring:
                raise Unprotected(cell)
            hidden.update(set(ring) - free)
    for spare in sorted(hidden - set(wanted), key=lambda each: (grid.is_total(each), known[each], each), reverse=True):
        if _safe(grid, hidden - {spare}, small, need):
            hidden.remove(spare)
    return frozenset(hidden)


class Unprotected(ValueError):  # noqa: N818 - it names what a count would be
    """A small count that what is shown elsewhere would give away."""


def feasible_width(grid: Network, hidden: Iterable[Cell], cell: Cell, *, enough: int | None = None) -> int:
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


def _beyond(grid: Network) -> int:
    return 1 + sum(grid.at(cell) or 0 for cell in grid.cells())


def _safe(grid: Network, hidden: set[Cell], small: set[Cell], need: int) -> bool:
    wanted = ((cell, need if cell in small else 1) for cell in hidden)
    return all(feasible_width(grid, hidden, cell, enough=width) >= width for cell, width in wanted)


@dataclass(slots=True)
class _Pipes:
    """How much each hidden cell may still rise or fall."""

    grid: Network
    hidden: set[Cell]
    beyond: int = 0
    out: dict[int, list[tuple[int, Cell, bool]]] = field(default_factory=dict)
    moved: dict[Cell, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.beyond = _beyond(self.grid)
        for cell in sorted(self.hidden | {cell for cell in self.grid.cells() if is_open(self.grid, cell)}):
            start, end = self.grid.pipe(cell)
            self.out.setdefault(start, []).append((end, cell, True))
            self.out.setdefault(end, []).append((start, cell, False))

    def room(self, cell: Cell, *, rising: bool) -> int:
        """By how much a cell may go on rising (no end) or falling (to 1, or to nought where it is open)."""
        moved = self.moved.get(cell, 0)
        if rising:
            return self.beyond
        return (self.grid.at(cell) or 0) + moved - (0 if is_open(self.grid, cell) else 1)

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


def _cheapest_ring(
    grid: Network, hidden: set[Cell], cell: Cell, need: int, fixed: frozenset[Cell] = frozenset()
) -> list[Cell]:
    """The cells, fewest first, round which ``need`` more can be sent through one that is too narrow.

    Where nothing is ``fixed`` there is always one: the totals of its row and its column, and the total of all.
    """
    usable: dict[int, list[tuple[int, Cell, float]]] = {}
    beyond = _beyond(grid)
    for other in grid.cells():
        count, free = grid.at(other) or 0, is_open(grid, other)
        if other == cell or other in fixed or not (count or free):
            continue
        price = 0.0 if free or other in hidden else (3.0 if grid.is_total(other) else 1.0) + count / beyond
        start, end = grid.pipe(other)
        usable.setdefault(start, []).append((end, other, price))
        if count - 1 >= need:
            usable.setdefault(end, []).append((start, other, price))
    start, end = grid.pipe(cell)[::-1]
    return _cheapest(usable, start, end)


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
