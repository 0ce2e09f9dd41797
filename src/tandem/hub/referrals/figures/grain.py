"""How finely a measure may be drawn, by month, by quarter or not at all, so that no small count shows or is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from tandem.hub.referrals.figures.measures import SMALL, Measure
from tandem.hub.referrals.figures.overlaps import years_give_no_quarter
from tandem.hub.referrals.figures.tallies import summed

__all__ = ["DRAWN", "SMALL", "Grained", "grained", "is_safe", "never_small", "quarters_of", "unless_others_show"]

DRAWN = 24
"""How many months a control chart has."""
_MONTHS = 3
"""Of a quarter."""


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
        if 1 <= part <= SMALL or 1 <= whole <= SMALL or 1 <= whole - part <= SMALL:
            return False
    return True


def never_small(measure: Measure, monthly: Mapping[date, Counter[str]]) -> bool:
    """Whether no quarter was ever small: years told it by then, less the quarters that would be shown, give it.

    Not so where the years of a share are too rounded to give a quarter.
    """
    quarters = list(quarters_of(monthly).counts.values())
    if years_give_no_quarter(measure, quarters):
        return not any(1 <= each[measure.whole] <= SMALL for each in quarters)
    return is_safe(measure, quarters)


def grained(measure: Measure, monthly: Mapping[date, Counter[str]]) -> Grained | None:
    """A measure by month, or else by quarter; ``None`` where either would show a small count."""
    if is_safe(measure, monthly.values()):
        return Grained(dict(monthly), by_quarter=False)
    quarters = quarters_of(monthly)
    return quarters if quarters.counts and is_safe(measure, quarters.counts.values()) else None


def quarters_of(monthly: Mapping[date, Mapping[str, int]]) -> Grained:
    """Months put together by quarter; a quarter that lacks a month is left out."""
    months: dict[date, list[Mapping[str, int]]] = {}
    for month, counts in monthly.items():
        months.setdefault(month.replace(month=(month.month - 1) // 3 * 3 + 1), []).append(counts)
    whole = {first: summed(of_quarter) for first, of_quarter in months.items() if len(of_quarter) == _MONTHS}
    return Grained(whole, by_quarter=True)


def unless_others_show(
    measure: Measure,
    shown: Grained,
    monthly: Mapping[date, Counter[str]],
    others: Collection[Mapping[date, Mapping[str, int]]],
    *,
    whole: date,
) -> Grained | None:
    """The sum of several series, unless what was ever drawn of each leaves a small count over when taken from it.

    ``whole`` is the first day of the first quarter that was recorded whole, ``others`` go back to the first month.
    What is left over is drawn as much as if it were a series of its own: no quarter of it may ever have been small.
    """
    others = [{month: measure.summed([counts]) for month, counts in each.items()} for each in others]
    apart = [_ever_drawn(measure, each, by_quarter=True, whole=whole) for each in others]
    quarters = [quarters_of(each).counts for each in others]
    since = {first for each in quarters for first in each if first >= whole}
    if not is_safe(measure, _left(quarters, apart, since | (quarters_of(monthly).counts.keys())).values()):
        return None
    by_month = [_ever_drawn(measure, each, by_quarter=False, whole=whole) for each in others]
    if shown.by_quarter or is_safe(measure, _left(others, by_month, shown.counts.keys()).values()):
        return shown
    return quarters_of(monthly)


def _left(
    others: Collection[Mapping[date, Mapping[str, int]]], drawn: Collection[Collection[date]], times: Collection[date]
) -> dict[date, Counter[str]]:
    """The sum of some series at each time, without those that were drawn then."""
    left: dict[date, Counter[str]] = {time: Counter() for time in times}
    for each, known in zip(others, drawn, strict=True):
        for time in left.keys() - set(known):
            left[time].update(each.get(time, {}))
    return left


def _ever_drawn(
    measure: Measure, monthly: Mapping[date, Mapping[str, int]], *, by_quarter: bool, whole: date
) -> set[date]:
    """The months or quarters of a series that a chart may have shown before one of its quarters was small."""
    quarters = quarters_of(monthly).counts
    small = [first for first, counts in quarters.items() if first >= whole and not is_safe(measure, [counts])]
    end = min(small, default=date.max)
    counted = quarters if by_quarter else monthly
    runs: list[list[date]] = [[]]
    for time in sorted(time for time in counted if time < end):
        if is_safe(measure, [counted[time]]):
            runs[-1].append(time)
        else:
            runs.append([])
    fewest = DRAWN // 3 if by_quarter else DRAWN
    return {time for number, run in enumerate(runs) for time in run if not number or len(run) >= fewest}
