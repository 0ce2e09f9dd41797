"""Small counts kept back: what a reader who knows the rule and can add up could still believe."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from tandem.core.figure import Cell, Column, Figure, FigureTable, State, Unit
from tandem.report.suppression import Grid, Nested, Unprotected, feasible_width, hidden_cells, suppress_small_counts
from tandem.report.suppression.overlapping import may_be_told
from tandem.report.tables import to_csv

COUNTS = st.one_of(st.integers(0, 9), st.integers(0, 60))


def _grid(inner: list[list[int]], **shown: bool) -> Grid:
    lines = [[*line, sum(line)] for line in inner]
    lines.append([sum(column) for column in zip(*lines, strict=True)])
    return Grid(tuple(tuple(line) for line in lines), **shown)


def _inner(rows: int, columns: int, counts: st.SearchStrategy[int] = COUNTS) -> st.SearchStrategy[list[list[int]]]:
    line = st.lists(counts, min_size=columns, max_size=columns)
    return st.lists(line, min_size=rows, max_size=rows)


def _believable(grid: Grid, hidden: frozenset[tuple[int, int]]) -> dict[tuple[int, int], tuple[float, float]]:
    """Lowest and highest of each hidden cell by linear programming, which knows nothing of networks."""
    cells = sorted(grid.cells())
    place = {cell: number for number, cell in enumerate(cells)}
    rows, columns = grid.size
    sums = [{(row, c): 1 if c < columns - 1 else -1 for c in range(columns)} for row in range(rows)]
    sums += [{(r, column): 1 if r < rows - 1 else -1 for r in range(rows)} for column in range(columns)]
    equal = np.zeros((len(sums), len(cells)))
    for number, terms in enumerate(sums):
        for cell, sign in terms.items():
            equal[number, place[cell]] = sign
    bounds = []
    for cell in cells:
        count = grid.at(cell)
        if not grid.shown(cell):
            bounds.append((0, None))
        else:
            bounds.append((1, None) if cell in hidden else (count, count))
    found = {}
    for cell in hidden:
        goal = np.zeros(len(cells))
        goal[place[cell]] = 1
        low = linprog(goal, A_eq=equal, b_eq=np.zeros(len(sums)), bounds=bounds)
        high = linprog(-goal, A_eq=equal, b_eq=np.zeros(len(sums)), bounds=bounds)
        assert low.status == 0
        found[cell] = (low.fun, float("inf") if high.status == 3 else -high.fun)
    return found


@settings(max_examples=60, deadline=None)
@given(_inner(3, 3) | _inner(2, 4), st.booleans(), st.booleans())
def test_no_hidden_count_can_be_worked_out_from_the_sums(
    inner: list[list[int]], row_totals: bool, column_totals: bool
) -> None:
    grid = _grid(inner, row_totals_shown=row_totals, column_totals_shown=column_totals)
    hidden = hidden_cells(grid)
    for cell, (low, high) in _believable(grid, hidden).items():
        count = grid.at(cell)
        assert count is not None
        assert low <= count <= high
        assert high - low >= (4 if count <= 5 else 1) - 1e-6


@settings(max_examples=40, deadline=None)
@given(_inner(2, 2, st.integers(0, 16)))
def test_counting_out_every_table_finds_none_worked_out(inner: list[list[int]]) -> None:
    grid = _grid(inner)
    hidden = hidden_cells(grid)
    inside = list(itertools.product(range(2), range(2)))
    ranges = [np.arange(1, 25) if cell in hidden else np.array([grid.at(cell)]) for cell in inside]
    a, b, c, d = (each.ravel() for each in np.meshgrid(*ranges))
    every = {
        (0, 0): a,
        (0, 1): b,
        (1, 0): c,
        (1, 1): d,
        (0, 2): a + b,
        (1, 2): c + d,
        (2, 0): a + c,
        (2, 1): b + d,
        (2, 2): a + b + c + d,
    }
    agrees = np.ones(len(a), dtype=bool)
    for cell, values in every.items():
        agrees &= values >= 1 if cell in hidden else values == grid.at(cell)
    for cell in hidden:
        believed = every[cell][agrees]
        count = grid.at(cell)
        assert count is not None
        assert np.ptp(believed) >= (4 if count <= 5 else 1)


@settings(max_examples=80, deadline=None)
@given(_inner(3, 4))
def test_every_small_count_and_no_nil_is_hidden(inner: list[list[int]]) -> None:
    grid = _grid(inner)
    hidden = hidden_cells(grid)
    for cell in grid.cells():
        count = grid.at(cell)
        assert count is not None
        if 1 <= count <= 5:
            assert cell in hidden
        if count == 0:
            assert cell not in hidden


@settings(max_examples=60, deadline=None)
@given(_inner(3, 3))
def test_no_count_is_hidden_that_need_not_be(inner: list[list[int]]) -> None:
    grid = _grid(inner)
    hidden = hidden_cells(grid)
    small = {cell for cell in hidden if (grid.at(cell) or 0) <= 5}
    for spare in hidden - small:
        fewer = hidden - {spare}
        widths = {cell: feasible_width(grid, fewer, cell, enough=4) for cell in fewer}
        assert any(width < (4 if cell in small else 1) for cell, width in widths.items())


@settings(max_examples=25, deadline=None)
@given(_inner(2, 2))
def test_hardly_more_are_hidden_than_the_fewest_that_would_do(inner: list[list[int]]) -> None:
    grid = _grid(inner)
    hidden = hidden_cells(grid)
    small = {cell for cell in hidden if (grid.at(cell) or 0) <= 5}
    others = [cell for cell in grid.cells() if (grid.at(cell) or 0) > 5]

    def safe(chosen: tuple[tuple[int, int], ...]) -> bool:
        kept_back = {*small, *chosen}
        return all(feasible_width(grid, kept_back, cell, enough=4) >= (4 if cell in small else 1) for cell in kept_back)

    fewest = next(size for size in range(10) if any(safe(chosen) for chosen in itertools.combinations(others, size)))
    assert len(hidden) - len(small) <= fewest + 1


def test_a_table_without_small_counts_is_left_whole() -> None:
    assert hidden_cells(_grid([[10, 0], [7, 6]])) == frozenset()


@pytest.mark.parametrize(("count", "is_hidden"), [(0, False), (1, True), (5, True), (6, False)])
def test_small_means_one_to_five(count: int, is_hidden: bool) -> None:
    assert ((0, 0) in hidden_cells(_grid([[count, 40], [50, 60]]))) is is_hidden


def test_one_small_count_among_totals_takes_a_ring_of_four() -> None:
    assert hidden_cells(_grid([[3, 40, 80], [50, 60, 70]])) == {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_without_totals_only_the_small_count_goes() -> None:
    grid = _grid([[3, 40], [50, 60]], row_totals_shown=False, column_totals_shown=False)
    assert hidden_cells(grid) == {(0, 0)}


def test_two_ones_that_leave_a_remainder_of_two_need_more() -> None:
    hidden = hidden_cells(_grid([[1, 1, 40], [30, 30, 30]], column_totals_shown=False))
    assert (0, 2) in hidden or (0, 3) in hidden


def test_totals_that_do_not_add_up_are_refused() -> None:
    with pytest.raises(ValueError, match="add up to 9, not to 8"):
        Grid(((4, 5, 8), (4, 5, 9)))


def _figure(value: float | None, unit: Unit = Unit.COUNT) -> Figure:
    if value is None:
        return Figure.unknown("x", unit, State.NOT_RETURNED)
    return Figure("x", value, unit, State.NIL if value == 0 else State.KNOWN, n=70)


def _table(rows: list[tuple[str, float | None, float | None, float | None, float]]) -> FigureTable:
    columns = (
        Column("who", "Who"),
        Column("girls", "Girls", Unit.COUNT),
        Column("boys", "Boys", Unit.COUNT),
        Column("all", "All", Unit.COUNT),
        Column("share", "Share", Unit.SHARE),
    )
    made: list[dict[str, Cell]] = [
        {
            "who": who,
            "girls": _figure(girls),
            "boys": _figure(boys),
            "all": _figure(every),
            "share": _figure(share, Unit.SHARE),
        }
        for who, girls, boys, every, share in rows
    ]
    return FigureTable("Children", columns, tuple(made))


def test_a_hidden_count_takes_the_share_beside_it_and_every_n_along() -> None:
    table = _table([("A", 2, 30, 32, 0.2), ("B", 40, 50, 90, 0.6), ("C", 20, 10, 30, 0.2), ("All", 62, 90, 152, 1.0)])
    left = suppress_small_counts(table, total_row=-1, total_column="all")
    first, third = left.rows[0], left.rows[1]
    assert isinstance(first["girls"], Figure)
    assert (first["girls"].value, first["girls"].state, first["girls"].n) == (None, State.SUPPRESSED, None)
    assert isinstance(first["share"], Figure)
    assert first["share"].value is None
    assert isinstance(third["share"], Figure)
    assert third["share"].value == 0.6
    assert third["share"].n is None
    assert ",2," not in to_csv(left).splitlines()[1]


def test_a_table_without_small_counts_comes_back_as_it_was() -> None:
    table = _table([("A", 20, 30, 50, 0.5), ("B", 0, 50, 50, 0.5)])
    assert suppress_small_counts(table, total_column="all") is table


@pytest.mark.parametrize(("n", "kept"), [(0, True), (1, False), (5, False), (6, True)])
def test_a_share_that_rests_on_few_goes_though_no_count_is_shown(n: int, *, kept: bool) -> None:
    share = Figure("x", 0.5, Unit.SHARE, n=n)
    columns = (Column("who", "Who"), Column("share", "Share", Unit.SHARE))
    table = FigureTable(
        "Children", columns, ({"who": "A", "share": share}, {"who": "B", "share": _figure(0.4, Unit.SHARE)})
    )
    left = suppress_small_counts(table)
    cell = left.rows[0]["share"]
    assert isinstance(cell, Figure)
    assert (cell.value is not None) is kept
    assert (left is table) is kept


@settings(max_examples=40, deadline=None)
@given(st.data(), _inner(3, 3))
def test_counts_unknown_to_us_too_never_let_a_small_one_be_worked_out(
    data: st.DataObject, inner: list[list[int]]
) -> None:
    """A count nobody returned leaves its sums open; what is hidden beside it stays safe all the same."""
    whole = _grid(inner)
    cells = data.draw(st.sets(st.sampled_from([(row, column) for row in range(3) for column in range(3)]), max_size=2))
    lines = [
        [None if (r, c) in cells else count for c, count in enumerate(line)] for r, line in enumerate(whole.counts)
    ]
    grid = Grid(tuple(tuple(line) for line in lines))
    hidden = hidden_cells(grid)
    assert not hidden & cells
    for cell in hidden:
        count = grid.at(cell)
        assert count is not None
        assert feasible_width(grid, hidden, cell) >= (4 if count <= 5 else 1)


def test_an_unknown_count_keeps_its_own_reason() -> None:
    left = suppress_small_counts(_table([("A", 2, None, None, 0.2), ("B", 40, 50, 90, 0.8)]), total_column="all")
    cell = left.rows[0]["boys"]
    assert isinstance(cell, Figure)
    assert cell.state is State.NOT_RETURNED


def test_a_count_that_is_not_whole_is_refused() -> None:
    with pytest.raises(ValueError, match="is not a count"):
        suppress_small_counts(_table([("A", 2.5, 3, 5.5, 0.2)]))


WAY = (None, 0, 0, 0, 3, 3, None)
"""A whole of three parts, of which the last is a whole of two; and a count beside them."""


def _nested(leaves: list[list[int]], **shown: bool) -> Nested:
    lines = [(a + b + c + d, a, b, c + d, c, d, e) for a, b, c, d, e in leaves]
    lines.append(tuple(sum(column) for column in zip(*lines, strict=True)))
    return Nested(tuple(lines), WAY, **shown)


def _believable_nested(grid: Nested, hidden: frozenset[tuple[int, int]]) -> dict[tuple[int, int], tuple[float, float]]:
    """Lowest and highest of each hidden cell by linear programming over every sum a reader can make."""
    rows, columns = len(grid.counts), len(grid.parents)
    equal = [{(row, column): 1 if row < rows - 1 else -1 for row in range(rows)} for column in range(columns)]
    for row in range(rows):
        for whole in {each for each in grid.parents if each is not None}:
            terms = {(row, column): 1 for column in range(columns) if grid.parents[column] == whole}
            equal.append(terms | {(row, whole): -1})
    cells = list(grid.cells())
    place = {cell: number for number, cell in enumerate(cells)}
    matrix = np.zeros((len(equal), len(cells)))
    for number, terms in enumerate(equal):
        for cell, sign in terms.items():
            matrix[number, place[cell]] = sign
    bounds: list[tuple[int, int | None]] = []
    for cell in cells:
        count = grid.counts[cell[0]][cell[1]]
        bounds.append((0, None) if not grid.shown(cell) else (1, None) if cell in hidden else (count, count))
    found = {}
    for cell in hidden:
        goal = np.zeros(len(cells))
        goal[place[cell]] = 1
        low = linprog(goal, A_eq=matrix, b_eq=np.zeros(len(equal)), bounds=bounds)
        high = linprog(-goal, A_eq=matrix, b_eq=np.zeros(len(equal)), bounds=bounds)
        assert low.status == 0
        found[cell] = (low.fun, float("inf") if high.status == 3 else -high.fun)
    return found


@settings(max_examples=40, deadline=None)
@given(_inner(3, 5), st.booleans())
def test_no_hidden_count_can_be_worked_out_along_the_way_or_across_agencies(
    leaves: list[list[int]], totals: bool
) -> None:
    """Steps are sums of later steps and of what was lost, in every row and in the sum of the rows (G45)."""
    grid = _nested(leaves, totals_shown=totals)
    hidden = hidden_cells(grid)
    shown = [cell for cell in grid.cells() if grid.shown(cell)]
    assert {cell for cell in shown if 1 <= (grid.at(cell) or 0) <= 5} <= hidden
    for cell, (low, high) in _believable_nested(grid, hidden).items():
        count = grid.counts[cell[0]][cell[1]]
        assert low <= count <= high
        assert high - low >= (4 if count <= 5 else 1) - 1e-6


@settings(max_examples=40, deadline=None)
@given(_inner(3, 5))
def test_parts_keep_back_what_their_sum_keeps_back_and_show_the_rest_of_it(leaves: list[list[int]]) -> None:
    grid = _nested(leaves)
    last = len(grid.counts) - 1
    kept = {(last, column) for column in (1, 2) if grid.counts[last][column]}
    shown = [(last, column) for column in range(len(WAY)) if (last, column) not in kept]
    try:
        hidden = hidden_cells(grid, already=kept, never=shown)
    except Unprotected:
        return
    assert kept <= hidden
    assert not hidden & set(shown) - {cell for cell in shown if 1 <= (grid.at(cell) or 0) <= 5}
    for cell, (low, high) in _believable_nested(grid, hidden).items():
        assert high - low >= (4 if grid.counts[cell[0]][cell[1]] <= 5 else 1) - 1e-6


def test_a_nested_table_that_does_not_add_up_is_refused() -> None:
    with pytest.raises(ValueError, match="add up"):
        Nested(((5, 2, 2), (5, 2, 2)), (None, 0, 0))


@settings(max_examples=40, deadline=None)
@given(
    counts=st.lists(st.one_of(st.just(0), st.integers(0, 3), st.integers(0, 12)), min_size=4, max_size=12).map(tuple),
    apart=st.booleans(),
)
def test_sums_of_times_in_a_row_give_no_small_count_away_when_taken_from_each_other(
    counts: tuple[int, ...], apart: bool
) -> None:
    small = [at for at, count in enumerate(counts) if 1 <= count <= 5]
    told = may_be_told(counts, apart=apart)
    for end in range(4, len(counts) + 1):
        assert may_be_told(counts[:end], apart=apart) == told[: end - 3], "what comes later changes nothing"
        assert told[end - 4] or sum(counts[end - 4 : end])
    rows = [range(at, at + 4) for at, shown in enumerate(told) if shown]
    rows += [range(at, at + 1) for at in range(small[0] if small and apart else 0)]
    sums = [[float(place in row) for place in range(len(counts))] for row in rows]
    totals = [sum(counts[place] for place in row) for row in rows]
    for place in small:
        goal = [float(each == place) for each in range(len(counts))]
        low, high = (linprog(np.array(goal) * way, A_eq=sums or None, b_eq=totals or None) for way in (1, -1))
        assert high.status == 3 or -high.fun - low.fun >= 4 - 1e-6


@pytest.mark.parametrize(("second", "is_told"), [(1, False), (5, False), (6, True), (0, True)])
def test_a_year_that_gains_a_small_count_after_years_of_none_is_not_told(second: int, is_told: bool) -> None:
    assert may_be_told((0, 0, 0, 0, 7, second)) == (True, True, is_told)
