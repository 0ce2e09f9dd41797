"""The clocks of the safeguarding process, as dated data.

Each rule says what it counts from, how long it allows, on what authority and
since when. A rule set by law or statutory guidance has one option; a local
rule has several, of which the first is what Tandem starts with. Where a
published measure bears the same name, its own start and end stand beside the
clock, because the two are seldom the same.

The reading of a clock is derived from events (:mod:`tandem.core.clocks_reading`);
nothing here is ever stored on a case but the code, the option and the day it started.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from tandem.core.clocks_limits import Limit
from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Authority, Confidence, LegalStatus, check_versions, standing
from tandem.core.suggest import did_you_mean

__all__ = [
    "ClockOption",
    "ClockRule",
    "ClockVersion",
    "Count",
    "Measure",
    "Step",
    "clock_rule",
    "clock_rules",
]


@dataclass(frozen=True, slots=True)
class Count:
    """An event and the limit that counts from it."""

    from_event: str
    limit: Limit


@dataclass(frozen=True, slots=True)
class Step:
    """The wait after each time the thing is done, while the step lasts.

    A step lasts until so long after the start (``until``), or until an event
    (``until_event``), or for good. The day of the visit or review before
    decides which step holds: a wait that begins in the first year is as long
    as the first year's.
    """

    limit: Limit
    until: Limit | None = None
    until_event: str | None = None


@dataclass(frozen=True, slots=True)
class ClockOption:
    """One way of timing a clock.

    ``first`` are the limits of the first interval, of which the soonest holds;
    ``then`` the steps that follow, none for a clock that runs once.
    ``review_points`` are local checks on the way that nobody is held to.
    """

    key: str
    label: str
    authority: Authority
    first: tuple[Count, ...]
    then: tuple[Step, ...] = ()
    review_points: tuple[Limit, ...] = ()

    @property
    def repeats(self) -> bool:
        """Whether the clock starts again each time the thing is done."""
        return bool(self.then)

    @property
    def may_pause(self) -> bool:
        """Whether the partnership may pause it. Nothing but a local clock ever pauses."""
        return self.authority.status is LegalStatus.LOCAL


@dataclass(frozen=True, slots=True)
class ClockVersion:
    """What a rule said over a span of days. A clock keeps the version that stood when it started."""

    options: tuple[ClockOption, ...]

    @property
    def effective_from(self) -> date | None:
        """First day on which the version stood."""
        return self.options[0].authority.effective_from

    @property
    def effective_to(self) -> date | None:
        """Last day, or ``None`` while it stands."""
        return self.options[0].authority.effective_to

    def option(self, key: str | None = None) -> ClockOption:
        """The option of that key, or the first.

        Raises:
            InputError: there is no such option.
        """
        if key is None:
            return self.options[0]
        for each in self.options:
            if each.key == key:
                return each
        keys = ", ".join(each.key for each in self.options)
        raise InputError(f"The clock has no option {key!r}.", hint=f"Its options are: {keys}.")


@dataclass(frozen=True, slots=True)
class Measure:
    """A published measure that bears a clock's name, with its own start and end."""

    name: str
    publisher: str
    table: str | None
    """Key of the published table that holds it, where one is shipped."""
    from_event: str
    to_event: str
    differs: str
    """Why the two must not be compared, in a sentence."""
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class ClockRule:
    """One clock: what it counts from, what stops it, and every version of its limit."""

    code: str
    title: str
    group: str
    from_event: str
    to_event: str
    counts_from: str
    versions: tuple[ClockVersion, ...]
    measure: Measure | None = None

    def on(self, day: date) -> ClockVersion:
        """The version that stood on a day.

        Raises:
            InputError: none stood; the hint says when one did.
        """
        return standing(self.versions, day, what=f"clock {self.code}")

    @property
    def start_events(self) -> tuple[str, ...]:
        """Every event that some option counts from."""
        events = {count.from_event: None for v in self.versions for o in v.options for count in o.first}
        return tuple(events)


def clock_rules(*, group: str | None = None) -> tuple[ClockRule, ...]:
    """Every clock in the order of the process, or those of one group."""
    return tuple(rule for rule in _rules().values() if group is None or rule.group == group)


def clock_rule(code: str) -> ClockRule:
    """The clock of that code (``C2``, ``L4``).

    Raises:
        InputError: there is no such clock; the hint names the nearest.
    """
    try:
        return _rules()[code]
    except KeyError:
        raise InputError(f"There is no clock {code!r}.", hint=did_you_mean(code, _rules())) from None


@cache
def _rules() -> Mapping[str, ClockRule]:
    data = load("clocks")
    rules = [_rule(row, data["sources"]) for row in data["clocks"]]
    for rule in rules:
        check_versions(rule.versions, what=f"clock {rule.code}")
    return MappingProxyType({rule.code: rule for rule in rules})


def _rule(row: Mapping[str, Any], sources: Mapping[str, Any]) -> ClockRule:
    measure = row.get("measure")
    return ClockRule(
        code=row["code"],
        title=row["title"],
        group=row["group"],
        from_event=row["from"],
        to_event=row["to"],
        counts_from=row["counts_from"],
        versions=tuple(
            ClockVersion(tuple(_option(option, sources) for option in version["options"]))
            for version in row["versions"]
        ),
        measure=None if measure is None else _measure(measure),
    )


def _option(row: Mapping[str, Any], sources: Mapping[str, Any]) -> ClockOption:
    law = dict(row["law"])
    base = sources[law.pop("use")] if "use" in law else {}
    first = tuple(Count(count["from"], Limit.parse(count["limit"])) for count in row["first"])
    return ClockOption(
        key=row["key"],
        label=row.get("label", first[0].limit.words),
        authority=Authority.from_dict({**base, **law}),
        first=first,
        then=tuple(_step(step) for step in row.get("then", ())),
        review_points=tuple(Limit.parse(point) for point in row.get("review_points", ())),
    )


def _step(row: Mapping[str, Any]) -> Step:
    until = row.get("until")
    return Step(
        limit=Limit.parse(row["limit"]),
        until=None if until is None else Limit.parse(f"within {until}"),
        until_event=row.get("until_event"),
    )


def _measure(row: Mapping[str, Any]) -> Measure:
    return Measure(
        name=row["name"],
        publisher=row["publisher"],
        table=row.get("table"),
        from_event=row["from"],
        to_event=row["to"],
        differs=row["differs"],
        confidence=Confidence(row["confidence"]),
    )
