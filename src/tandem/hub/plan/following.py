"""Where each measure of a plan stands: its numbers, its course, and what is computed from both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.figure import Unit
from tandem.core.progress import Course, Direction, Judgement, Mark, judge
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
        last = self.series.points[-1] if self.series.points else None
        return self.series.kept_back or (last is not None and last.figure.value is None)


def follow(measure: Measure, *, now: datetime) -> Followed:
    """A measure's state, computed from what may be shown of it: nothing is told that the reader cannot see."""
    today = calendar.local_day(now)
    series = series_of(measure, now=now)
    course = course_of(measure, series.start)
    marks = [mark for mark in map(_mark, series.points) if mark is not None]
    judged = judge(course, marks, on=today, rules=progress_rules(today), origin=measure.origin)
    return Followed(measure, series, course, judged, today)


def course_of(measure: Measure, start: Point) -> Course:
    """The way from the start to the target; without a start where that is unknown, or as good as the target already.

    Only what is read anew can come to begin where it should end: what is typed is refused then.
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
    try:
        return replace(course, start=mark)
    except InputError:
        if measure.origin == Measure.Origin.TYPED:
            raise
        return course


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
