"""A measure drawn: its baseline, its course, its readings and its target, under a title that says how it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from tandem.core.figure import Unit
from tandem.hub.plan.following import Followed
from tandem.hub.plan.words import counted_in, state_words, target_words, why_words
from tandem.report.charts import Chart, CoursePoint, course_chart
from tandem.report.wording import day, figure_words, interval_words

__all__ = ["in_words", "picture_of"]


def picture_of(followed: Followed) -> Chart:
    """The chart of a measure."""
    measure, start = followed.measure, followed.series.start
    points = [
        CoursePoint(start.on, start.figure, baseline=True),
        *(CoursePoint(each.on, each.figure, followed.course.at(each.on)) for each in followed.series.points),
    ]
    names = dict.fromkeys(each.source for each in (start, *followed.series.points) if each.source)
    caveats = tuple(dict.fromkeys(words for each in points for words in each.figure.caveats))
    return course_chart(
        points,
        list(_course(followed)),
        unit=Unit(measure.unit),
        name=measure.name,
        title=_("%(what)s: %(state)s") % {"what": measure.name, "state": state_words(followed.judgement.state)},
        text_alternative=in_words(followed),
        source_line="; ".join(names),
        caveats=caveats,
        mark=_("Invented data.") if measure.outcome.recommendation.plan.invented else "",
    )


def in_words(followed: Followed) -> str:
    """What somebody would say of it over the telephone."""
    start = followed.series.start
    limits = interval_words(start.figure)
    value = counted_in(figure_words(start.figure), start.figure.unit) + (f" ({limits})" if limits else "")
    said = {
        "what": followed.measure.name,
        "start": value,
        "day": day(start.on),
        "target": target_words(followed.measure),
        "state": state_words(followed.judgement.state),
        "why": why_words(followed),
    }
    if start.figure.value is None:
        return _("%(what)s: to reach %(target)s. Baseline: %(start)s. Now: %(state)s. %(why)s") % said
    return _("%(what)s: from %(start)s on %(day)s to %(target)s. Now: %(state)s. %(why)s") % said


def _course(followed: Followed) -> Iterator[tuple[date, float]]:
    """The corners of the course; of a measure whose start is unknown, the target alone."""
    course, start = followed.course, followed.series.start.on
    if course.direction.holds:
        yield start, course.target
    elif course.start is not None:
        yield course.start.on, course.start.value
        yield from course.milestones
    yield course.by, course.target
