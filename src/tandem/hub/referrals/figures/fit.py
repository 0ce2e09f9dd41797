"""What may be shown of figures: no small count, and nothing that gives one away (G45).

Everybody gets the same, whatever is closed to them, so that nobody finds by taking what they see from what they are
shown that there is something they do not see (G06, G09): twelve months that end with a quarter, as recorded when
the last quarter ended. Two of these differ by a quarter gained less one lost:
where one less another would give a small quarter away, the later is kept back.
Series are drawn by month, or else by quarter, only where none of their counts
is small at that grain and no quarter ever was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from tandem.core import calendar
from tandem.core.figure import Cell, Figure, FigureTable, Unit
from tandem.hub.referrals.figures.grain import SMALL, is_safe
from tandem.hub.referrals.figures.measures import COUNTS, SHARES, Measure
from tandem.hub.referrals.figures.overlaps import given_away, share_gives_away, way_gives_away
from tandem.hub.referrals.figures.tables import AgencyFigures
from tandem.hub.referrals.figures.way import STEPS
from tandem.report.suppression import Nested, Unprotected, hidden_cells, keep_back, nested_hidden

__all__ = [
    "PARTS",
    "as_recorded",
    "fit_answers",
    "fit_attendance",
    "fit_levels",
    "fit_parts",
    "fit_shares",
    "fit_way",
    "quarter_end",
]

PARTS = {
    key: whole.key
    for whole, after in zip(STEPS, (*STEPS[1:], None), strict=True)
    for key in (*(reason for reason, _label in whole.lost), *((after.key,) if after else ()))
}
"""For each column of the way, the step that it is a part of."""
_WAY = frozenset(PARTS) | {"children", "contacts"}
_BY_QUARTER = (*COUNTS, *SHARES)
_DECIDED = ("children", "undecided", "same_concern")
"""Children with a decision are those told of, less these others."""

Place = tuple[int, str]


def quarter_end(day: date) -> date:
    """The last day of the last quarter that was over on a day."""
    first = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return first - timedelta(days=1)


def fit_way(
    table: FigureTable, figures: Sequence[AgencyFigures], *, total_row: bool
) -> tuple[FigureTable, frozenset[Place]]:
    """The way without its small counts, nor those that give one away beside other years; and what was kept back.

    A year of what is drawn quarter by quarter is known, and hides another only where nothing else does.
    """
    away, drawn = _along_the_way(table, figures), _drawn(table, figures, total_row=total_row)
    hidden = nested_hidden(table, PARTS, total_row=total_row, like_small=away, rather_not=drawn - away, largest=SMALL)
    return keep_back(table, hidden), hidden


def _drawn(table: FigureTable, figures: Sequence[AgencyFigures], *, total_row: bool) -> set[Place]:
    """The counts of which every quarter may be shown elsewhere."""
    keys, rows = {column.key for column in table.columns}, figures[:-1] if total_row else figures
    found = {(row, key) for row, each in enumerate(rows) for key in _known_by_quarter(each.quarters)}
    if total_row:
        every = [measure for measure in _BY_QUARTER if _everybody_drawn(measure, figures[-1].quarters, rows)]
        found |= {(len(rows), key) for measure in every for key in (measure.part, measure.whole)}
    return {(row, key) for row, key in found if key in keys}


def _known_by_quarter(quarters: Sequence[Mapping[str, int]]) -> set[str]:
    drawn = [measure for measure in _BY_QUARTER if quarters and is_safe(measure, quarters)]
    return {key for measure in drawn for key in (measure.part, measure.whole)}


def _everybody_drawn(measure: Measure, every: Sequence[Mapping[str, int]], rows: Sequence[AgencyFigures]) -> bool:
    """Whether everybody's quarters may be shown: less those of each that may be shown too, they leave none small."""
    if not every or not is_safe(measure, every):
        return False
    left: list[list[Mapping[str, int]]] = [[] for _quarter in every]
    since: list[list[Mapping[str, int]]] = [[] for _quarter in every]
    for each in rows:
        ever_small = False
        for at, counts in enumerate(each.quarters):
            small = not is_safe(measure, [counts])
            ever_small = ever_small or small
            if small:
                left[at].append(counts)
            if ever_small:
                since[at].append(counts)
    return any(is_safe(measure, [measure.summed(some) for some in each]) for each in (left, since))


def _along_the_way(table: FigureTable, figures: Sequence[AgencyFigures]) -> set[Place]:
    keys = [column.key for column in table.columns if column.unit is Unit.COUNT]
    return {(row, key) for row, each in enumerate(figures) for key in way_gives_away(each.quarters, keys)}


def fit_parts(table: FigureTable, figures: Sequence[AgencyFigures], whole: Collection[str]) -> FigureTable | None:
    """The way of an agency's parts, whose sum is shown elsewhere but for the columns in ``whole``.

    ``None`` where the parts cannot be shown without giving a small count away.
    """
    last = len(table) - 1
    shown = [(last, column.key) for column in table.columns[1:] if column.key not in whole]
    try:
        hidden = nested_hidden(
            table,
            PARTS,
            total_row=True,
            already=[(last, key) for key in whole],
            never=shown,
            like_small=_along_the_way(table, figures) - set(shown),
            largest=SMALL,
        )
    except Unprotected:
        return None
    return keep_back(table, hidden)


def fit_shares(
    table: FigureTable, figures: Sequence[AgencyFigures], hidden: frozenset[Place], *, total_row: bool
) -> FigureTable:
    """The shares that give no small count away, to the nearest hundredth and without what they rest on."""
    places: set[Place] = set()
    for measure in SHARES:
        rows = _hidden_rows(measure, figures, hidden, total_row=total_row)
        places.update((row, measure.key) for row in rows)
    return _rounded(keep_back(table, places))


def _rounded(table: FigureTable) -> FigureTable:
    """The table with its shares to the nearest hundredth, without the intervals that say of how many they are."""
    rows = [{key: _to_hundredth(cell) for key, cell in row.items()} for row in table.rows]
    return replace(table, rows=tuple(rows))


def _to_hundredth(cell: Cell) -> Cell:
    if isinstance(cell, Figure) and cell.unit is Unit.SHARE and cell.value is not None:
        return replace(cell, value=round(cell.value, 2), interval=None)
    return cell


def _hidden_rows(
    measure: Measure, figures: Sequence[AgencyFigures], hidden: frozenset[Place], *, total_row: bool
) -> set[int]:
    rows = range(len(figures))
    if measure.part in _WAY and measure.whole in _WAY:
        return {row for row in rows if {(row, measure.part), (row, measure.whole)} & hidden}
    if measure.whole == "decided_children":
        needed = (measure.part, *_DECIDED)
        return {row for row in rows if any((row, key) in hidden for key in needed)}
    counts = [(each.counts[measure.whole], each.counts[measure.part]) for each in figures]
    lines = [(whole, part, whole - part) for whole, part in counts]
    if not total_row:
        lines.append((sum(a for a, _b, _c in lines), sum(b for _a, b, _c in lines), sum(c for _a, _b, c in lines)))
    away = [row for row in rows if (row, measure.whole) in hidden]
    shown = {(row, 0) for row in rows if row not in away and measure.whole in _WAY}
    by_quarter = [each for each in rows if figures[each].quarters and is_safe(measure, figures[each].quarters)]
    if total_row and not _everybody_drawn(measure, figures[-1].quarters, figures[:-1]):
        by_quarter = [each for each in by_quarter if each < len(figures) - 1]
    shown |= {(row, column) for row in by_quarter if row not in away for column in range(3)}
    over_time = [share_gives_away(measure, each.quarters) for each in figures]
    try:
        found = hidden_cells(
            Nested(tuple(lines), (None, 0, 0), totals_shown=total_row),
            largest=SMALL,
            already=[(row, column) for row in away for column in range(3)],
            never=shown,
            like_small={(row, column) for row in rows for column in range(3) if over_time[row][column]} - shown,
        )
    except Unprotected:
        return set(rows)
    return {row for row, column in found if column < 2} | set(away)


def fit_levels(table: FigureTable, figures: AgencyFigures) -> FigureTable:
    """Levels against each other without small counts; none of their sums is shown."""
    known = [key.removeprefix("decided_") for key in (column.key for column in table.columns[1:])]
    away = {
        (row, f"decided_{decided}")
        for row, asserted in enumerate(known)
        for decided in known
        if given_away(figures.quarters, [f"level_{asserted}_{decided}"])
    }
    return keep_back(table, nested_hidden(table, {}, total_row=False, like_small=away, largest=SMALL))


_ANSWERS = dict.fromkeys(("received", "nil", "refused", "unanswered"), "asked")


def fit_answers(table: FigureTable, away: Collection[Place]) -> FigureTable:
    """How partners answered without small counts, nor times and shares that rest on few.

    ``away`` would give a small count away beside other years.
    """
    counts = {(row, key) for row, key in away if key != "in_time"}
    hidden = set(nested_hidden(table, _ANSWERS, total_row=False, like_small=counts, largest=SMALL))
    hidden |= set(away) - counts
    for number, row in enumerate(table.rows):
        for key in ("in_time", "hours"):
            cell = row[key]
            if isinstance(cell, Figure) and cell.value is not None and _rests_on_few(cell, share=key == "in_time"):
                hidden.add((number, key))
    return _rounded(keep_back(table, hidden))


_ATTENDANCE = dict.fromkeys(("attended", "apologies", "report", "absent"), "asked")


def fit_attendance(table: FigureTable, away: Collection[Place]) -> FigureTable:
    """Who came to meetings without small counts, nor shares that give one away; ``away`` as for the answers."""
    hidden = set(nested_hidden(table, _ATTENDANCE, total_row=False, like_small=away, largest=SMALL))
    for number, row in enumerate(table.rows):
        share = row["share"]
        few = isinstance(share, Figure) and share.value is not None and _rests_on_few(share, share=True)
        if few or {(number, "asked"), (number, "attended")} & hidden:
            hidden.add((number, "share"))
    return _rounded(keep_back(table, hidden))


def _rests_on_few(figure: Figure, *, share: bool) -> bool:
    n = figure.n or 0
    part = round((figure.value or 0.0) * n) if share else 0
    return n <= SMALL or 1 <= part <= SMALL or (share and 1 <= n - part <= SMALL)


def as_recorded(now: datetime) -> datetime:
    """The moment as of which figures are shown: the end of the last quarter."""
    return calendar.end_of_day(quarter_end(calendar.local_day(now)))
