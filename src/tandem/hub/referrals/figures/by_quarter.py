"""One share quarter by quarter, for whoever follows it; none is shown where one would give a small count away."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tandem.core import calendar
from tandem.core.figure import Figure
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.once import once
from tandem.hub.referrals.figures import fit, grain
from tandem.hub.referrals.figures.kept import Counted, counted
from tandem.hub.referrals.figures.measures import ANSWERED, ATTENDED, SHARES, Measure, figure_of
from tandem.hub.referrals.figures.overlaps import first_whole_quarter, years_give_no_quarter
from tandem.hub.referrals.figures.prepared import Asking, Span, asking_of, of_each

__all__ = ["FOLLOWED", "OF_ONE_AGENCY", "Quarters", "by_quarter"]

FOLLOWED = {each.key: each for each in (*(share for share in SHARES if not share.settles), ANSWERED, ATTENDED)}
"""What can be followed: shares of which a quarter is known as soon as it is over."""
OF_ONE_AGENCY = frozenset({ANSWERED.key, ATTENDED.key})
"""What is only counted of the agency that was asked."""


@dataclass(frozen=True, slots=True)
class Quarters:
    """A share's quarters, the oldest first; none where any of them would show a small count."""

    figures: tuple[tuple[Span, Figure], ...]
    kept_back: bool = False


def by_quarter(measure: Measure, agency: Agency | None, *, since: date, now: datetime, mark: str) -> Quarters:
    """The quarters that are over, of everybody or of one organisation with all its parts.

    They begin two years ago, or with the last quarter that was over on the day ``since``, if that is longer ago.
    """
    today = calendar.local_day(now)
    asking = once(("asking", today, mark), lambda: asking_of(today, now=now, mark=mark))
    drawn = once(("months", today), asking.recorded_months)
    if drawn is None or (agency is not None and agency.kind != Kind.ORGANISATION):
        return Quarters(())
    first = calendar.add_months(fit.quarter_end(since + timedelta(days=1)).replace(day=1), -2)
    first = min(first, calendar.add_months(drawn.until.replace(day=1), 1 - grain.DRAWN))
    found = once(("counted", today), lambda: counted(drawn.since, drawn.until, recorded=asking.recorded))
    quarters = _quarters(measure, agency, found, asking, since=max(first, drawn.since))
    if quarters is None:
        return Quarters((), kept_back=True)
    who = "" if agency is None else agency.name
    figures = [
        (_span(first), figure_of(measure, counts, who=who, source=asking.source))
        for first, counts in sorted(quarters.counts.items())
    ]
    return Quarters(tuple((span, figure) for span, figure in figures if figure.value is not None))


def _quarters(
    measure: Measure, agency: Agency | None, found: Counted, asking: Asking, *, since: date
) -> grain.Grained | None:
    every = found.tallies.by_month() if agency is None else found.months_of(asking.tree.under(agency.pk))
    whole = first_whole_quarter(found.tallies.since)
    if not grain.never_small(measure, {month: counts for month, counts in every.items() if month >= whole}):
        return None
    quarters = grain.quarters_of({month: counts for month, counts in every.items() if month >= since})
    if not grain.is_safe(measure, quarters.counts.values()):
        return None
    told = since if years_give_no_quarter(measure, list(quarters.counts.values())) else min(since, whole)
    told_of = found.within(told, found.tallies.until).tallies
    if agency is None and not grain.is_safe(measure, _left(measure, of_each(told_of, asking.tree))):
        return None
    return quarters


def _left(measure: Measure, others: Sequence[Mapping[date, Counter[str]]]) -> Collection[Counter[str]]:
    """What is left of each quarter once every series is taken from it whose own count of that quarter is not small.

    Whichever of those are shown elsewhere, of however long a time, no less is left.
    """
    left: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for each in others:
        of_measure = {month: measure.summed([counts]) for month, counts in each.items()}
        for first, counts in grain.quarters_of(of_measure).counts.items():
            if not grain.is_safe(measure, [counts]):
                left[first].update(counts)
    return left.values()


def _span(first: date) -> Span:
    return Span(first, calendar.add_months(first, 3) - timedelta(days=1))
