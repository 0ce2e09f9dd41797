"""Which counts of a year would give a quarter's small count away to whoever has another year, or the quarters, too.

Years to the end of each quarter overlap: one less another is a quarter gained
less one lost. Where nothing came in one of these, or its count was shown, the
other is left over. So a year's count is looked at beside every year before it,
back to the first quarter that was recorded whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, pairwise
from typing import TypeVar

from tandem.core import calendar
from tandem.core.figure import FigureTable, Unit
from tandem.hub.referrals.figures.attendance import Sat, attendance_by_row
from tandem.hub.referrals.figures.kept import Counted
from tandem.hub.referrals.figures.measures import COUNTS, SHARES, SMALL, Measure
from tandem.hub.referrals.figures.senders import Tree
from tandem.hub.referrals.figures.tables import AgencyFigures, Row, answers_counted, asked_by_row, months_by_row
from tandem.hub.referrals.figures.tallies import Asked, summed
from tandem.hub.referrals.figures.way import STEPS

__all__ = [
    "Overlaps",
    "first_whole_quarter",
    "given_away",
    "share_gives_away",
    "way_gives_away",
    "years_give_no_quarter",
]

T = TypeVar("T", Asked, Sat)
Quarters = Sequence[Mapping[str, int]]
Place = tuple[int, str]

_DRAWN = frozenset({"asked", "attended", *(key for each in (*COUNTS, *SHARES) for key in (each.part, each.whole))})
"""What is drawn by month or by quarter as well, as long as none of its quarters is small."""
_ROUNDED = frozenset({"acknowledged", "decided", "told", "repeats", "re_referred"})
"""Shares of which no year's part is shown but by the share itself."""
_MANY = 500
"""Of so many, a share to the nearest hundredth spans as many counts as one to five does."""


def first_whole_quarter(first: date) -> date:
    """The first day of the quarter after the one in which something was recorded first: no year shown begins before."""
    return calendar.add_months(first.replace(month=(first.month - 1) // 3 * 3 + 1, day=1), 3)


def given_away(quarters: Quarters, keys: Iterable[str]) -> set[str]:
    """The counts of the last year that would give one of a quarter away."""
    return {key for key in keys if _gives_away([each[key] for each in quarters], drawn=key in _DRAWN)}


def way_gives_away(quarters: Quarters, keys: Iterable[str]) -> set[str]:
    """The same along the way; a step goes too where those who did not come so far would be given away."""
    away = given_away(quarters, keys)
    for whole, after in pairwise(STEPS):
        if _gives_away([each[whole.key] - each[after.key] for each in quarters], drawn=True):
            away.add(after.key)
    return away


def share_gives_away(measure: Measure, quarters: Quarters) -> tuple[bool, bool, bool]:
    """Whether the last year's whole, part or what is left of a share would give one of a quarter away."""
    if not quarters or years_give_no_quarter(measure, quarters):
        return False, False, False
    whole, part = ([each[key] for each in quarters] for key in (measure.whole, measure.part))
    rest = [one - other for one, other in zip(whole, part, strict=True)]
    of_whole, of_part, of_rest = (_gives_away(counts, drawn=True) for counts in (whole, part, rest))
    return of_whole, of_part, of_rest


def years_give_no_quarter(measure: Measure, quarters: Quarters) -> bool:
    """Whether the years' shares are so rounded that no small part of a quarter can be worked out from them."""
    if measure.key not in _ROUNDED:
        return False
    counts = [(each[measure.part], each[measure.whole]) for each in quarters]
    few = [at for at, (part, whole) in enumerate(counts) if _is_few(part) or _is_few(whole - part)]
    years = [_year(counts, since) for since in range(len(counts) - 3)]
    return bool(years) and min(whole for _part, whole in years) >= _MANY and all(_is_open(counts, at) for at in few)


def _is_open(counts: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a quarter's part could be any of as many as a small count can be, to whoever knows all other quarters."""
    part, whole = counts[at]
    years = [_year(counts, since) for since in range(max(0, at - 3), min(at, len(counts) - 4) + 1)]
    could_be = [
        more
        for more in range(1 - SMALL, SMALL)
        if 0 <= part + more <= whole
        and all(_as_shown(of + more, out_of) == _as_shown(of, out_of) for of, out_of in years)
    ]
    return max(could_be) - min(could_be) >= SMALL - 1


def _year(counts: Sequence[tuple[int, int]], since: int) -> tuple[int, int]:
    parts, wholes = zip(*counts[since : since + 4], strict=True)
    return sum(parts), sum(wholes)


def _as_shown(part: int, whole: int) -> float | None:
    return None if _is_few(part) or _is_few(whole - part) else round(part / whole, 2)


def _is_few(count: int) -> bool:
    return 1 <= count <= SMALL


def _gives_away(counts: Sequence[int], *, drawn: bool) -> bool:
    from tandem.report.suppression.overlapping import may_be_told

    told = may_be_told(tuple(counts), apart=drawn)
    return bool(told) and not told[-1]


@dataclass(frozen=True, slots=True)
class Overlaps:
    """All that was counted from the first whole quarter to the end of the year that is shown."""

    found: Counted
    tree: Tree

    def of_rows(self, figures: Sequence[AgencyFigures]) -> list[AgencyFigures]:
        """Figures by organisation, with their quarters."""
        rows = months_by_row(self.found.tallies, self.tree)
        nothing: dict[date, Counter[str]] = {}
        return [replace(each, quarters=self._by_quarter(rows.get(_row(each), nothing))) for each in figures]

    def of_everybody(self, figures: AgencyFigures) -> AgencyFigures:
        """Those of everybody, whoever sent something only in an earlier year too."""
        return replace(figures, quarters=self._by_quarter(self.found.tallies.by_month()))

    def of_part(self, part: AgencyFigures, *, within: int) -> AgencyFigures:
        """Those of what an organisation is made of; without a key, of what it sent in its own name."""
        agencies = frozenset({within}) if part.agency is None else self.tree.under(part.agency)
        return replace(part, quarters=self._by_quarter(self.found.tallies.by_month(agencies)))

    def of_answers(self, table: FigureTable, asked: Iterable[Asked]) -> set[Place]:
        """What would be given away in the table of how some requests were answered."""
        each = [asked_by_row(of_quarter, self.tree) for of_quarter in self._split(self.found.asked)]
        places = set()
        for number, row in enumerate(asked_by_row(asked, self.tree)):
            quarters = [answers_counted(rows.get(row, ())) for rows in each]
            late = [Counter(late=of["over"] - of["in_time"]) for of in quarters]
            if given_away(quarters, ("in_time", "over")) or given_away(late, ("late",)):
                places.add((number, "in_time"))
            places |= {(number, key) for key in given_away(quarters, _counts(table))}
        return places

    def of_attendance(self, table: FigureTable, sat: Iterable[Sat]) -> set[Place]:
        """What would be given away in the table of who came to some meetings."""
        each = [attendance_by_row(of_quarter, self.tree) for of_quarter in self._split(self.found.sat)]
        places = set()
        for number, row in enumerate(attendance_by_row(sat, self.tree)):
            quarters = [rows.get(row, Counter()) for rows in each]
            absent = [Counter(rest=of["asked"] - of["attended"]) for of in quarters]
            if given_away(absent, ("rest",)):
                places.add((number, "attended"))
            places |= {(number, key) for key in given_away(quarters, _counts(table))}
        return places

    def _split(self, things: Iterable[T]) -> list[list[T]]:
        """What was asked, or who sat where, by quarter."""
        of_month: dict[date, list[T]] = {}
        for each in things:
            of_month.setdefault(each.month, []).append(each)
        return [list(chain.from_iterable(of_month.get(month, ()) for month in each)) for each in self._months]

    def _by_quarter(self, months: Mapping[date, Counter[str]]) -> list[Counter[str]]:
        return [summed(months.get(month, {}) for month in each) for each in self._months]

    @property
    def _months(self) -> list[list[date]]:
        months = self.found.tallies.months()
        return [months[at : at + 3] for at in range(0, len(months), 3)]


def _counts(table: FigureTable) -> list[str]:
    return [column.key for column in table.columns if column.unit is Unit.COUNT]


def _row(figures: AgencyFigures) -> Row:
    return figures.name, figures.agency
