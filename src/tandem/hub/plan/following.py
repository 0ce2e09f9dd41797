"""Where each measure of a plan stands: its numbers, its course, and what is computed from both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import takewhile

from tandem.core import calendar
from tandem.core.calendar import add_months
from tandem.core.figure import Unit
from tandem.core.progress import Course, Direction, Judgement, Mark, State, Why, judge
from tandem.core.progress_rules import progress_rules
from tandem.hub.plan.models import Measure
from tandem.hub.plan.series import Point, Series, series_of

__all__ = ["Followed", "course_of", "follow"]


@dataclass(frozen=True, slots=True)
class Followed:
    """A measure as it stands on a day."""

    measure: Measure
    series: Series
    course: Course
    judgement: Judgement
    on: date

    @property
    def latest(self) -> Point | None:
        """The reading that the judgement rests on."""
        mark = self.judgement.latest
        return None if mark is None else next(each for each in self.series.points if each.on == mark.on)

    @property
    def kept_back(self) -> bool:
        """Whether the newest there is may not be shown."""
        return _newest_kept_back(self.series)


def follow(measure: Measure, *, now: datetime) -> Followed:
    """A measure's state, computed from what may be shown of it: nothing is told that the reader cannot see.

    What came before a reading that may not be shown says nothing of how it stands since.
    """
    today = calendar.local_day(now)
    rules, series = progress_rules(today), series_of(measure, now=now)
    course = course_of(measure, series.start)
    shown = takewhile(lambda mark: mark is not None, map(_mark, reversed(series.points)))
    marks = [_as_it_is(mark, measure) for mark in shown if mark is not None]
    judged = judge(course, marks, on=today, rules=rules, origin=measure.origin)
    if _newest_kept_back(series):
        fresh = not series.points or today <= add_months(series.points[-1].on, rules.months_until_stale[measure.origin])
        judged = replace(judged, state=State.CANNOT_TELL, why=Why.KEPT_BACK if fresh else Why.NO_READING)
    return Followed(measure, series, course, judged, today)


def _as_it_is(mark: Mark, measure: Measure) -> Mark:
    """What counts no people is moved by no chance: one reading of it says how it stands."""
    return mark if measure.counts_people or mark.low is not None else replace(mark, low=mark.value, high=mark.value)


def _newest_kept_back(series: Series) -> bool:
    return series.kept_back or (bool(series.points) and series.points[-1].figure.value is None)


def course_of(measure: Measure, start: Point) -> Course:
    """The way from the start to the target; without a start where that is unknown.

    Only what is read anew can come to begin as good as it should end, or beyond a milestone: what is typed is
    refused then. What began at its target has a line to be kept.
    """
    direction = Direction(measure.direction)
    course = Course(
        direction,
        None,
        measure.target,
        measure.target_by,
        tuple((date.fromisoformat(on), value) for on, value in measure.milestones),
        _best(Unit(measure.unit), direction),
        measure.start_on,
    )
    mark = _mark(start)
    if mark is None:
        return course
    if measure.origin == Measure.Origin.TYPED:
        return replace(course, start=mark)
    if course.good(mark.value) >= course.good(course.target):
        return replace(course, start=mark, direction=_HOLDS[direction])
    ahead = tuple(each for each in course.milestones if course.good(each[1]) >= course.good(mark.value))
    return replace(course, start=mark, milestones=ahead)


_HOLDS = {
    Direction.UP: Direction.NO_LESS,
    Direction.DOWN: Direction.NO_MORE,
    Direction.NO_LESS: Direction.NO_LESS,
    Direction.NO_MORE: Direction.NO_MORE,
}


def _best(unit: Unit, direction: Direction) -> float | None:
    if not direction.rises:
        return 0.0
    return 1.0 if unit is Unit.SHARE else None


def _mark(point: Point) -> Mark | None:
    figure = point.figure
    if figure.value is None:
        return None
    interval = figure.interval
    low, high = (interval.low, interval.high) if interval else (None, None)
    if low is None or high is None:
        return Mark(point.on, figure.value, n=figure.n)
    return Mark(point.on, figure.value, min(low, figure.value), max(high, figure.value), figure.n)
