"""Whether a measure of an improvement plan is on course: computed from its readings and the day, never typed.

The course is a straight line in time from where the measure started to its
target, or through milestones. What chance alone could have given is not
called good or bad: where a reading's interval covers the line, it cannot be
told yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise, takewhile

from tandem.core.calendar import add_months
from tandem.core.errors import InputError
from tandem.core.progress_rules import ProgressRules

__all__ = ["Course", "Direction", "Judgement", "Mark", "State", "Why", "judge"]


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"
    NO_LESS = "no_less"
    """It may not fall below its target, which holds from the first day."""
    NO_MORE = "no_more"

    @property
    def rises(self) -> bool:
        """Whether more is better."""
        return self in (Direction.UP, Direction.NO_LESS)

    @property
    def holds(self) -> bool:
        """Whether it is a line to be kept, not a way to be gone."""
        return self in (Direction.NO_LESS, Direction.NO_MORE)


class State(StrEnum):
    """Where a measure stands, the best first; what is not known stands between what is good and what is not."""

    KEPT = "kept"
    MET = "met"
    ON_COURSE = "on_course"
    CANNOT_TELL = "cannot_tell"
    NOT_STARTED = "not_started"
    BEHIND = "behind"
    WORSE = "worse"


class Why(StrEnum):
    """What a state rests on."""

    AT_TARGET = "at_target"
    KEPT_AT_TARGET = "kept_at_target"
    BEYOND_COURSE = "beyond_course"
    SHORT_OF_COURSE = "short_of_course"
    WORSE_THAN_START = "worse_than_start"
    NOTHING_YET = "nothing_yet"
    NO_READING = "no_reading"
    KEPT_BACK = "kept_back"
    """What is newest may not be shown."""
    STALE = "stale"
    SMALL = "small"
    CHANCE = "chance"
    """The interval covers the course."""
    TOO_FEW = "too_few"
    """It has no interval, and there is no second reading."""
    DISAGREE = "disagree"
    """It has no interval, and the reading before it says otherwise."""
    NO_BASELINE = "no_baseline"


@dataclass(frozen=True, slots=True)
class Mark:
    """A value at the end of a period, with the limits of its interval and how many it rests on, where known."""

    on: date
    value: float
    low: float | None = None
    high: float | None = None
    n: int | None = None

    def __post_init__(self) -> None:
        if (self.low is None) != (self.high is None):
            raise ValueError("an interval has two limits")
        if self.low is not None and self.high is not None and not self.low <= self.value <= self.high:
            raise ValueError(f"{self.value} lies outside {self.low} to {self.high}")


@dataclass(frozen=True, slots=True)
class Course:
    """From where, to where, by when, and which way is better.

    ``start`` is ``None`` where nobody knows how it began; it counts from
    ``since`` all the same. ``best`` is the best value there can be, where there
    is one: no interval can lie beyond it, so a target there is met by reaching it.
    """

    direction: Direction
    start: Mark | None
    target: float
    by: date
    milestones: tuple[tuple[date, float], ...] = ()
    best: float | None = None
    since: date | None = None

    def __post_init__(self) -> None:
        """Refuse what leads nowhere.

        Raises:
            InputError: the target is not after the start or not better than it, or a milestone is out of line.
        """
        since = self.since if self.start is None else self.start.on
        if since is not None and self.by <= since:
            raise InputError("The target comes no later than the start.", hint="Give a later day for the target.")
        if self.direction.holds:
            return
        steps = [*self.milestones, (self.by, self.target)]
        days = [*([] if since is None else [since]), *(on for on, _ in steps)]
        if any(later <= earlier for earlier, later in pairwise(days)):
            raise InputError("The milestones are not in order of time.", hint="Each comes after the one before.")
        if self.start is not None:
            steps.insert(0, (self.start.on, self.start.value))
        if self.start is not None and self.good(self.target) <= self.good(self.start.value):
            raise InputError(
                "The target is no better than the start.", hint="Choose another direction, or another target."
            )
        if any(self.good(later) < self.good(earlier) for (_, earlier), (_, later) in pairwise(steps)):
            raise InputError("A milestone leads away from the target.", hint="Each is at least as good as the last.")

    def good(self, value: float) -> float:
        """A value turned so that more is better."""
        return value if self.direction.rises else -value

    def at(self, day: date) -> float | None:
        """Where it should stand on a day; ``None`` where nobody knows how it began."""
        if self.direction.holds or day >= self.by:
            return self.target
        if self.start is None:
            return None
        steps = [(self.start.on, self.start.value), *self.milestones, (self.by, self.target)]
        for (since, first), (until, last) in pairwise(steps):
            if day < until:
                gone = max((day - since).days, 0) / (until - since).days
                return first + (last - first) * gone
        return self.target


@dataclass(frozen=True, slots=True)
class Judgement:
    """A measure's state on a day, and why."""

    state: State
    why: Why
    latest: Mark | None
    course: float | None
    """Where it should have stood at the end of the latest reading's period."""


class _Side(StrEnum):
    BETTER = "better"
    """At the line or beyond it."""
    COVERS = "covers"
    WORSE = "worse"


def judge(course: Course, readings: Sequence[Mark], *, on: date, rules: ProgressRules, origin: str) -> Judgement:
    """Where a measure stands on a day, from the readings whose period had ended by then; their order is no matter.

    ``origin`` is where its readings come from, by the names of ``months_until_stale``.
    """
    start = course.start
    since = course.since if start is None else start.on
    known = sorted((each for each in readings if each.on <= on and (since is None or each.on > since)), key=_when)
    stale = rules.months_until_stale[origin]
    if not known:
        waiting = since is not None and on <= add_months(since, stale)
        return Judgement(*_NOTHING[waiting], None, course.at(on))
    latest, line = known[-1], course.at(known[-1].on)

    def found(state: State, why: Why) -> Judgement:
        return Judgement(state, why, latest, line)

    if on > add_months(latest.on, stale):
        return found(State.CANNOT_TELL, Why.STALE)
    if _is_small(latest, rules):
        return found(State.CANNOT_TELL, Why.SMALL)
    at_target = _side(course, latest, course.target) is _Side.BETTER
    if at_target and _all_at_target(course, _that_agree(known, rules), rules):
        return found(*_MET[_is_kept(course, known, rules)])
    if line is None:
        return found(State.CANNOT_TELL, Why.TOO_FEW if at_target else Why.NO_BASELINE)
    side, doubt = _firm_side(course, known, rules)
    if doubt is not None:
        return found(State.CANNOT_TELL, doubt)
    if side is _Side.BETTER:
        return found(State.ON_COURSE, Why.BEYOND_COURSE)
    if start is not None and _is_worse(course, known, start, rules):
        return found(State.WORSE, Why.WORSE_THAN_START)
    return found(State.BEHIND, Why.SHORT_OF_COURSE)


_NOTHING = {True: (State.NOT_STARTED, Why.NOTHING_YET), False: (State.CANNOT_TELL, Why.NO_READING)}
_MET = {True: (State.KEPT, Why.KEPT_AT_TARGET), False: (State.MET, Why.AT_TARGET)}


def _when(mark: Mark) -> date:
    return mark.on


def _is_small(mark: Mark, rules: ProgressRules) -> bool:
    return mark.n is not None and mark.n < rules.fewest


def _firm_side(course: Course, known: Sequence[Mark], rules: ProgressRules) -> tuple[_Side | None, Why | None]:
    """On which side of its course the latest reading lies, and what leaves that in doubt."""
    latest = known[-1]
    side = _beside_course(course, latest)
    if side is _Side.COVERS:
        return side, Why.CHANCE
    if latest.low is None:
        last = known[-rules.readings_without_interval :]
        if len(last) < rules.readings_without_interval:
            return side, Why.TOO_FEW
        if any(_is_small(each, rules) or _beside_course(course, each) is not side for each in last):
            return side, Why.DISAGREE
    return side, None


def _that_agree(known: Sequence[Mark], rules: ProgressRules) -> Sequence[Mark]:
    """The readings that have to say the same: without an interval nobody knows what chance makes of one."""
    return known[-rules.readings_without_interval :] if known[-1].low is None else known[-1:]


def _all_at_target(course: Course, marks: Sequence[Mark], rules: ProgressRules) -> bool:
    enough = marks[-1].low is not None or len(marks) == rules.readings_without_interval
    return enough and all(
        not _is_small(each, rules) and _side(course, each, course.target) is _Side.BETTER for each in marks
    )


def _is_kept(course: Course, known: Sequence[Mark], rules: ProgressRules) -> bool:
    run = list(
        takewhile(
            lambda each: not _is_small(each, rules) and _side(course, each, course.target) is _Side.BETTER,
            reversed(known),
        )
    )
    return len(run) >= rules.kept_readings and add_months(run[-1].on, rules.kept_months) <= run[0].on


def _beside_course(course: Course, mark: Mark) -> _Side | None:
    line = course.at(mark.on)
    return None if line is None else _side(course, mark, line)


def _side(course: Course, mark: Mark, line: float) -> _Side:
    wanted = course.good(line)
    if course.best is not None and line == course.best and course.good(mark.value) >= wanted:
        return _Side.BETTER
    worst, best = _limits(course, mark)
    if worst >= wanted:
        return _Side.BETTER
    return _Side.WORSE if best < wanted else _Side.COVERS


def _is_worse(course: Course, known: Sequence[Mark], start: Mark, rules: ProgressRules) -> bool:
    """Whether it is worse than at the start by more than chance could have made of either."""
    return all(_limits(course, each)[1] < _limits(course, start)[0] for each in _that_agree(known, rules))


def _limits(course: Course, mark: Mark) -> tuple[float, float]:
    """The worse and the better limit, turned so that more is better."""
    low = mark.value if mark.low is None else mark.low
    high = mark.value if mark.high is None else mark.high
    worst, best = sorted((course.good(low), course.good(high)))
    return worst, best
