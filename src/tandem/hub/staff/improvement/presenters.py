"""The plan in the words and drawings of its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from tandem.core.actions_standing import Stage
from tandem.core.figure import Unit
from tandem.core.progress import State
from tandem.hub.drawings import inline_svg
from tandem.hub.plan.following import Followed
from tandem.hub.plan.models import Measure, Recommendation
from tandem.hub.plan.overview import Overview, Part, Performed
from tandem.hub.plan.picture import picture_of
from tandem.hub.plan.words import counted_in, standing_words, state_words, target_words, why_words
from tandem.report.charts import NARROW
from tandem.report.wording import day, figure_words, interval_words, value_words

__all__ = [
    "ActionShown",
    "MeasureShown",
    "OnAPage",
    "PointShown",
    "action_shown",
    "measure_shown",
    "on_a_page",
    "points",
]

_LOOKS = {
    State.KEPT: "tag--within",
    State.MET: "tag--within",
    State.ON_COURSE: "tag--within",
    State.BEHIND: "tag--question",
    State.WORSE: "tag--question",
}


@dataclass(frozen=True, slots=True)
class MeasureShown:
    """One measure in brief."""

    pk: int
    name: str
    state: str
    look: str
    why: str
    start: str
    target: str
    way: str
    """From where to where, or only to where."""
    drawing: SafeString


@dataclass(frozen=True, slots=True)
class ActionShown:
    """One action in a line."""

    pk: int
    number: int
    what: str
    owner: str
    agency: str
    due: str
    state: str
    look: str
    waits_for: str
    """The numbers of those it waits for."""


@dataclass(frozen=True, slots=True)
class PartShown:
    """A recommendation and what is under it."""

    recommendation: Recommendation
    outcomes: Sequence[str]
    overdue: bool
    measures: list[MeasureShown]
    actions: list[ActionShown]
    withdrawn: Sequence[Measure]


@dataclass(frozen=True, slots=True)
class OnAPage:
    """The page."""

    sentence: str
    late: list[PartShown]
    """Recommendations whose day is over."""
    behind: list[MeasureShown]
    """Those that are worse than at the start or behind, then those that nobody has read for too long."""
    overdue: list[ActionShown]
    to_verify: list[ActionShown]
    parts: list[PartShown]


@dataclass(frozen=True, slots=True)
class PointShown:
    """One row of a measure's readings."""

    period: str
    value: str
    interval: str
    n: str
    course: str
    source: str
    address: str
    by: str
    replaced: bool
    withdrawn: str
    number: int


def on_a_page(found: Overview) -> OnAPage:
    """A plan, everything in it once, and what presses on top."""
    shown = {each.measure.pk: measure_shown(each) for each in found.measures}
    parts = [_part(each, shown) for each in found.parts]
    return OnAPage(
        found.sentence,
        [each for each in parts if each.overdue],
        [shown[each.measure.pk] for each in (*found.behind, *found.unread)],
        [action_shown(each) for each in found.overdue],
        [action_shown(each) for each in found.to_verify],
        parts,
    )


def measure_shown(followed: Followed) -> MeasureShown:
    """A measure with its small drawing, where there is anything to draw."""
    measure, start = followed.measure, followed.series.start
    drawn = start.figure.value is not None or followed.latest is not None
    limits = interval_words(start.figure)
    value = counted_in(figure_words(start.figure), start.figure.unit) + (f" ({limits})" if limits else "")
    return MeasureShown(
        measure.pk,
        measure.name,
        state_words(followed.judgement.state),
        _LOOKS.get(followed.judgement.state, "tag--unknown"),
        why_words(followed),
        f"{value}, {day(start.on)}",
        target_words(measure),
        _way(followed, f"{value}, {day(start.on)}"),
        inline_svg(picture_of(followed), width=NARROW, prefix=f"measure-{measure.pk}") if drawn else SafeString(),
    )


def action_shown(performed: Performed) -> ActionShown:
    """An action in the words of its line."""
    action, standing = performed.action, performed.standing
    look = (
        "tag--within" if standing.stage is Stage.VERIFIED else "tag--question" if standing.overdue else "tag--unknown"
    )
    return ActionShown(
        action.pk,
        action.number,
        action.what,
        action.owner,
        action.agency.name,
        day(standing.due),
        standing_words(standing),
        look,
        ", ".join(str(each.number) for each in performed.waits_for),
    )


def points(followed: Followed) -> list[PointShown]:
    """Every reading, the newest first, each that was replaced after the one that took its place."""
    unit = Unit(followed.measure.unit)
    rows = []
    for each in sorted(
        (*followed.series.points, *followed.series.replaced), key=lambda one: (-one.on.toordinal(), one.replaced)
    ):
        course = followed.course.at(each.on)
        rows.append(
            PointShown(
                each.period,
                figure_words(each.figure),
                interval_words(each.figure),
                "" if each.figure.n is None else str(each.figure.n),
                "" if course is None else value_words(course, unit),
                each.source,
                each.address,
                each.by,
                each.replaced,
                each.withdrawn,
                each.number,
            )
        )
    return rows


def _way(followed: Followed, start: str) -> str:
    said = {"start": start, "target": target_words(followed.measure)}
    if followed.series.start.figure.value is None:
        return _("Target: %(target)s.") % said
    return _("From %(start)s, to %(target)s.") % said


def _part(part: Part, shown: dict[int, MeasureShown]) -> PartShown:
    return PartShown(
        part.recommendation,
        [each.words for each in part.recommendation.outcomes.all()],
        part.overdue,
        [shown[each.measure.pk] for each in part.measures],
        [action_shown(each) for each in part.actions],
        part.withdrawn,
    )
