"""One share quarter by quarter, for whoever follows it; none is shown where one would give a small count away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tandem.core import calendar
from tandem.core.figure import Figure
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.referrals.figures import fit
from tandem.hub.referrals.figures.kept import Counted, counted
from tandem.hub.referrals.figures.measures import ANSWERED, ATTENDED, SHARES, Measure, figure_of
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


def by_quarter(measure: Measure, agency: Agency | None, *, now: datetime, mark: str) -> Quarters:
    """The quarters of the last two years that are over, of everybody or of one organisation with all its parts."""
    asking = asking_of(calendar.local_day(now), now=now, mark=mark)
    drawn = asking.months()
    if drawn is None or (agency is not None and agency.kind != Kind.ORGANISATION):
        return Quarters(())
    found = counted(drawn.since, drawn.until, recorded=asking.recorded)
    quarters = _quarters(measure, agency, found, asking)
    if quarters is None:
        return Quarters((), kept_back=True)
    who = "" if agency is None else agency.name
    figures = [
        (_span(first), figure_of(measure, counts, who=who, source=asking.source))
        for first, counts in sorted(quarters.counts.items())
    ]
    return Quarters(tuple((span, figure) for span, figure in figures if figure.value is not None))


def _quarters(measure: Measure, agency: Agency | None, found: Counted, asking: Asking) -> fit.Grained | None:
    monthly = found.tallies.by_month() if agency is None else found.months_of(asking.tree.under(agency.pk))
    quarters = fit.quarters_of(monthly)
    if not fit.is_safe(measure, quarters.counts.values()):
        return None
    if agency is not None:
        return quarters
    return fit.unless_others_show(measure, quarters, monthly, of_each(found.tallies, asking.tree))


def _span(first: date) -> Span:
    return Span(first, calendar.add_months(first, 3) - timedelta(days=1))
