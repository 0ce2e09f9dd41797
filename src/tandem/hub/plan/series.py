"""A measure's numbers as figures, wherever they come from: typed, the hub's own, or published.

Only what is typed is kept. The others are read at the moment of showing, so
that nobody can write over them. Small counts of people are kept back here,
for everybody: whoever reads the plan has no sight of cases.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from django.conf import settings
from django.utils.translation import gettext as _

from tandem.core.calendar import local_day
from tandem.core.figure import Figure, Interval, Provenance, State, Unit
from tandem.hub.agencies.models import Agency
from tandem.hub.once import once
from tandem.hub.plan.models import Measure, Reading
from tandem.hub.plan.overlapping import Counted, to_keep_back
from tandem.hub.plan.published import published_points
from tandem.hub.plan.small import chance, counts_in, kept_back, unless_small
from tandem.hub.referrals.figures import FOLLOWED, by_quarter
from tandem.report.wording import day

__all__ = ["Point", "Series", "series_of", "typed_start"]


@dataclass(frozen=True, slots=True)
class Point:
    """One figure at the end of its period."""

    on: date
    figure: Figure
    source: str
    since: date | None = None
    address: str = ""
    by: str = ""
    """Who wrote it down; nobody where it is read."""
    replaced: bool = False
    """Whether a later one of the same period has taken its place."""
    withdrawn: str = ""
    """Why it counts no longer, where it does not."""
    number: int = 0
    """The key of the reading, where one was written down."""

    @property
    def period(self) -> str:
        """In words."""
        if self.since is None or self.since == self.on:
            return day(self.on)
        return _("%(first)s to %(last)s") % {"first": day(self.since), "last": day(self.on)}


@dataclass(frozen=True, slots=True)
class Series:
    """Where a measure began and what was read since, the oldest first."""

    start: Point
    points: tuple[Point, ...]
    replaced: tuple[Point, ...] = ()
    kept_back: bool = False
    """Whether readings would give small counts away, so that none is shown."""


def series_of(measure: Measure, *, now: datetime) -> Series:
    """What is known of a measure now."""
    start = typed_start(measure)
    if measure.origin == Measure.Origin.TYPED:
        held = [_typed(measure, each) for each in measure.readings.all()]
        latest = {each.on: each for each in held if not each.withdrawn}
        points = _apart(measure, tuple(latest[on] for on in sorted(latest)))
        gone = tuple(replace(each, replaced=True) for each in held if latest.get(each.on) is not each)
        return Series(start, points, gone)
    points, kept_back = (
        _own(measure, now) if measure.origin == Measure.Origin.OWN else (_published(measure, now), False)
    )
    before = [each for each in points if each.on <= measure.start_on]
    if measure.start_value is None and before:
        start = before[-1]
    elif measure.start_value is None and kept_back:
        start = replace(start, figure=Figure.unknown(measure.name, Unit(measure.unit), State.SUPPRESSED))
    return Series(start, tuple(each for each in points if each.on > start.on), kept_back=kept_back)


def _apart(measure: Measure, points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The readings without those that leave a small count over beside one written down before."""
    if not measure.counts_people:
        return points
    written = sorted(points, key=lambda each: each.number)
    periods = [(each.number, each.since, each.on, counts_in(each.figure)) for each in written]
    known = [(number, Counted(since, on, counts)) for number, since, on, counts in periods if since and counts]
    away = {known[place][0] for place in to_keep_back([each for _number, each in known])}
    return tuple(replace(each, figure=kept_back(each.figure)) if each.number in away else each for each in points)


def _published(measure: Measure, now: datetime) -> tuple[Point, ...]:
    """The published figures of the years since the last that was over on the day of the baseline."""
    found = published_points(measure.asked, first=measure.start_on.year - 1, now=now)
    return tuple(Point(on, figure, source, since=since) for since, on, figure, source in found)


def _own(measure: Measure, now: datetime) -> tuple[tuple[Point, ...], bool]:
    number = measure.asked.get("agency")
    agency = once(("agency", number), lambda: Agency.objects.filter(pk=number).first()) if number else None
    mark = "Invented data." if settings.DEMO else ""
    found = by_quarter(FOLLOWED[measure.asked["measure"]], agency, since=measure.start_on, now=now, mark=mark)
    source = _("The partnership’s own records")
    return tuple(Point(span.until, figure, source, since=span.since) for span, figure in found.figures), found.kept_back


def _typed(measure: Measure, reading: Reading) -> Point:
    limits = (reading.low, reading.high)
    figure = _figure(measure, reading.value, reading.n, limits, reading.source)
    withdrawal = getattr(reading, "withdrawal", None)
    return Point(
        reading.until,
        figure,
        reading.source,
        reading.since,
        reading.address,
        by=reading.by.name,
        withdrawn="" if withdrawal is None else f"{withdrawal.reason} ({withdrawal.by.name}, {_day_of(withdrawal.at)})",
        number=reading.pk,
    )


def _day_of(moment: datetime) -> str:
    return day(local_day(moment))


def typed_start(measure: Measure) -> Point:
    """Where it began, as it was typed; of a measure that is not saved yet too."""
    if measure.start_value is None:
        missing = Figure.unknown(measure.name, Unit(measure.unit), State.MISSING)
        return Point(measure.start_on, missing, measure.start_source)
    limits = (measure.start_low, measure.start_high)
    figure = _figure(measure, measure.start_value, measure.start_n, limits, measure.start_source)
    return Point(measure.start_on, figure, measure.start_source)


def _figure(
    measure: Measure, value: float, n: int | None, limits: tuple[float | None, float | None], source: str
) -> Figure:
    unit, (low, high) = Unit(measure.unit), limits
    typed = None if low is None or high is None else Interval(low, high)
    worked_out = chance(value, unit, n) if measure.counts_people and typed is None else None
    figure = Figure(
        measure.name,
        value,
        unit,
        state=State.NIL if value == 0 else State.KNOWN,
        interval=typed or worked_out,
        n=n,
        source=(Provenance("", source, "", "", licence=""),),
        method=(_("Wilson") if unit is Unit.SHARE else _("Poisson")) if worked_out else "",
    )
    return unless_small(figure) if measure.counts_people else figure
