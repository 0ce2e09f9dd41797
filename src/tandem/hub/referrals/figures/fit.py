"""What may be shown of figures: no small count, and nothing that gives one away (G45).

Everybody gets the same, whatever is closed to them, so that nobody finds by taking what they see from what they are
shown that there is something they do not see (G06, G09): twelve months that end with a quarter, as recorded when
the last quarter ended. Two of these differ by a quarter gained less one lost,
so taking one from another gives neither. Series are drawn by month, or else
by quarter, only where none of their counts is small at that grain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from tandem.core import calendar
from tandem.core.figure import Cell, Figure, FigureTable
from tandem.hub.referrals.figures.measures import SHARES, Measure
from tandem.hub.referrals.figures.tables import AgencyFigures
from tandem.hub.referrals.figures.way import STEPS
from tandem.report.suppression import Nested, Unprotected, hidden_cells, keep_back, nested_hidden

__all__ = [
    "PARTS",
    "Grained",
    "as_recorded",
    "fit_answers",
    "fit_attendance",
    "fit_levels",
    "fit_parts",
    "fit_shares",
    "fit_way",
    "grained",
    "is_safe",
    "quarter_end",
    "unless_others_show",
]

SMALL = 5
PARTS = {
    key: whole.key
    for whole, after in zip(STEPS, (*STEPS[1:], None), strict=True)
    for key in (*(reason for reason, _label in whole.lost), *((after.key,) if after else ()))
}
"""For each column of the way, the step that it is a part of."""
_WAY = frozenset(PARTS) | {"children", "contacts"}
_DECIDED = ("children", "undecided", "same_concern")
"""Children with a decision are those told of, less these others."""

Place = tuple[int, str]


def quarter_end(day: date) -> date:
    """The last day of the last quarter that was over on a day."""
    first = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return first - timedelta(days=1)


def fit_way(table: FigureTable, *, total_row: bool) -> tuple[FigureTable, frozenset[Place]]:
    """The way without its small counts, and what was kept back."""
    hidden = nested_hidden(table, PARTS, total_row=total_row, largest=SMALL)
    return keep_back(table, hidden), hidden


def fit_parts(table: FigureTable, whole: Collection[str]) -> FigureTable | None:
    """The way of an agency's parts, whose sum is shown elsewhere but for the columns in ``whole``.

    ``None`` where the parts cannot be shown without giving a small count away.
    """
    last = len(table) - 1
    shown = [(last, column.key) for column in table.columns[1:] if column.key not in whole]
    try:
        hidden = nested_hidden(
            table, PARTS, total_row=True, already=[(last, key) for key in whole], never=shown, largest=SMALL
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
    fit = keep_back(table, places)
    rounded = [{key: _rounded(cell) for key, cell in row.items()} for row in fit.rows]
    return replace(fit, rows=tuple(rounded))


def _rounded(cell: Cell) -> Cell:
    if isinstance(cell, Figure) and cell.value is not None:
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
    shown = [(row, 0) for row in rows if row not in away] if measure.whole in _WAY else []
    try:
        found = hidden_cells(
            Nested(tuple(lines), (None, 0, 0), totals_shown=total_row),
            largest=SMALL,
            already=[(row, column) for row in away for column in range(3)],
            never=shown,
        )
    except Unprotected:
        return set(rows)
    return {row for row, column in found if column < 2} | set(away)


def fit_levels(table: FigureTable) -> FigureTable:
    """Levels against each other without small counts; none of their sums is shown."""
    return keep_back(table, nested_hidden(table, {}, total_row=False, largest=SMALL))


_ANSWERS = dict.fromkeys(("received", "nil", "refused", "unanswered"), "asked")


def fit_answers(table: FigureTable) -> FigureTable:
    """How partners answered without small counts, nor times and shares that rest on few."""
    hidden = set(nested_hidden(table, _ANSWERS, total_row=False, largest=SMALL))
    for number, row in enumerate(table.rows):
        for key in ("in_time", "hours"):
            cell = row[key]
            if isinstance(cell, Figure) and cell.value is not None and _rests_on_few(cell, share=key == "in_time"):
                hidden.add((number, key))
    return keep_back(table, hidden)


_ATTENDANCE = dict.fromkeys(("attended", "apologies", "report", "absent"), "asked")


def fit_attendance(table: FigureTable) -> FigureTable:
    """Who came to meetings without small counts, nor shares that give one away."""
    hidden = set(nested_hidden(table, _ATTENDANCE, total_row=False, largest=SMALL))
    for number, row in enumerate(table.rows):
        share = row["share"]
        few = isinstance(share, Figure) and share.value is not None and _rests_on_few(share, share=True)
        if few or {(number, "asked"), (number, "attended")} & hidden:
            hidden.add((number, "share"))
    return keep_back(table, hidden)


def _rests_on_few(figure: Figure, *, share: bool) -> bool:
    n = figure.n or 0
    part = round((figure.value or 0.0) * n) if share else 0
    return n <= SMALL or 1 <= part <= SMALL or (share and 1 <= n - part <= SMALL)


@dataclass(frozen=True, slots=True)
class Grained:
    """Counts by month or by quarter, with what each time is called."""

    counts: dict[date, Counter[str]]
    by_quarter: bool


def is_safe(measure: Measure, counts: Collection[Mapping[str, int]]) -> bool:
    """Whether no count behind a measure is small at any time: neither part, nor whole, nor what is left."""
    for each in counts:
        part = each[measure.part]
        whole = each[measure.whole] if measure.whole else part
        if any(1 <= count <= SMALL for count in (part, whole, whole - part)):
            return False
    return True


def grained(measure: Measure, monthly: Mapping[date, Counter[str]]) -> Grained | None:
    """A measure by month, or else by quarter; ``None`` where either would show a small count."""
    if is_safe(measure, monthly.values()):
        return Grained(dict(monthly), by_quarter=False)
    quarters = quarters_of(monthly)
    return quarters if quarters.counts and is_safe(measure, quarters.counts.values()) else None


def quarters_of(monthly: Mapping[date, Counter[str]]) -> Grained:
    """Months put together by quarter; a quarter that lacks a month is left out."""
    quarters: dict[date, Counter[str]] = {}
    for month, counts in monthly.items():
        first = month.replace(month=(month.month - 1) // 3 * 3 + 1)
        quarters.setdefault(first, Counter()).update(counts)
    whole = {first: counts for first, counts in quarters.items() if _has_all_its_months(first, monthly)}
    return Grained(whole, by_quarter=True)


def _has_all_its_months(first: date, monthly: Collection[date]) -> bool:
    return all(calendar.add_months(first, n) in monthly for n in range(3))


def as_recorded(now: datetime) -> datetime:
    """The moment as of which figures are shown: the end of the last quarter."""
    return calendar.end_of_day(quarter_end(calendar.local_day(now)))


def unless_others_show(
    measure: Measure,
    shown: Grained,
    monthly: Mapping[date, Counter[str]],
    others: Collection[Mapping[date, Counter[str]]],
) -> Grained | None:
    """The sum of several series, unless what is drawn of each leaves a small count over when taken from it."""
    for by_quarter in (False, True):
        if shown.by_quarter and not by_quarter:
            continue
        grain = shown if by_quarter == shown.by_quarter else quarters_of(monthly)
        left: dict[date, Counter[str]] = {time: Counter() for time in grain.counts}
        for each in others:
            own = grained(measure, each)
            if own is None or (own.by_quarter and not by_quarter):
                counted = quarters_of(each).counts if by_quarter else each
                for time, sums in left.items():
                    sums.update(counted[time])
        if is_safe(measure, left.values()):
            return grain
    return None
