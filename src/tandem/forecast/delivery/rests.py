"""What each number of the answer rests on: how it is worked out, where that comes from, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tandem.forecast.delivery.actions import Pace
from tandem.forecast.delivery.plan import Plan
from tandem.forecast.staffing.levers import ASSOCIATION
from tandem.published import entry

if TYPE_CHECKING:
    from tandem.forecast.cost_result import Cost
    from tandem.forecast.staffing.result import Workforce

__all__ = ["RestsOn", "rests_on"]

_SURE = {"seen": "worked out from what is published", "assumed": "assumed", "verify": "to be verified"}
_PLAN = "as the plan says"


@dataclass(frozen=True, slots=True)
class RestsOn:
    """One number of the answer: how it came about, its source, and how sure that is."""

    number: str
    how: str
    source: str
    sure: str


def rests_on(  # noqa: PLR0917
    plan: Plan, spent: Cost, people: Workforce, pace: Pace, posts_now: float, limits: tuple[float, float]
) -> tuple[RestsOn, ...]:
    """A line for every number that the answer tells, in the order in which it tells them."""
    from tandem.report.wording import decimals, pounds

    n = spent.draws.shape[1]
    return (
        RestsOn(
            "All three together",
            f"Counted in {decimals(n, 0)} futures, in each of which cost, cases and social workers are drawn together.",
            "Actions are drawn apart from money and people, though in truth they want both.",
            _SURE["assumed"],
        ),
        RestsOn(
            "Money approved", "Pounds of each year, for looking after children and posts added.", "money.csv", _PLAN
        ),
        RestsOn(
            "Money required",
            "Children looked after, as foreseen, at prices as foreseen"
            + ("; posts of the plan beyond those there are, at its own cost." if _costed(plan) else "."),
            _titles(spent.inputs) + ("; posts.csv" if _costed(plan) else ""),
            _SURE["seen"],
        ),
        RestsOn(
            "Posts there are",
            f"{decimals(posts_now, 0)}: social workers in post and vacancies, full-time equivalent.",
            _titles(people.inputs),
            _SURE["seen"],
        ),
        RestsOn("Posts in the plan", "At 30 September of each year.", "posts.csv", _PLAN),
        RestsOn(
            "Case holders required",
            f"Cases as foreseen, over {decimals(people.target or 0, 1)} for each case holder at work"
            + (": today’s." if plan.caseload is None else "."),
            _titles(people.inputs) if plan.caseload is None else "plan.csv, caseload",
            _SURE["seen"] if plan.caseload is None else _PLAN,
        ),
        RestsOn(
            "Case holders expected",
            "Those who hold cases, less those away, less part of the newly qualified among the starters.",
            people.newly.source,
            _SURE[people.newly.confidence],
        ),
        *_levers(people),
        RestsOn(
            "Actions in time",
            "From how far each has come by the day of the report.",
            pace.source,
            _SURE[pace.confidence],
        ),
        RestsOn(
            "What would bring it to 80 of 100",
            f"Tried on the same futures, up to {pounds(limits[0])} a year and {decimals(limits[1], 0)} posts more.",
            "Half as much again as is approved, and as there are posts: beyond that it is another plan.",
            _SURE["assumed"],
        ),
        *(
            (
                RestsOn(
                    "Options and their savings",
                    "As each named officer entered them; not checked here.",
                    "options.csv",
                    _PLAN,
                ),
            )
            if plan.options
            else ()
        ),
    )


def _levers(people: Workforce) -> Iterator[RestsOn]:
    """Each kind of lever that acts, posts of the plan among them: association, not cause."""
    from tandem.report.wording import decimals

    for key in dict.fromkeys(each.key for each in people.levers):
        effect = people.effects[key]
        names = ", ".join(dict.fromkeys(each.name for each in people.levers if each.key == key))
        yield RestsOn(
            f"{effect.name}: {names}",
            f"{decimals(effect.central, 2)} ({decimals(effect.low, 2)} to {decimals(effect.high, 2)}): "
            f"{effect.effect}. {ASSOCIATION}",
            effect.source,
            _SURE[effect.confidence],
        )


def _costed(plan: Plan) -> bool:
    return any(each.cost_each for each in plan.posts.values())


def _titles(inputs: Mapping[str, str]) -> str:
    return "; ".join(entry(key).title for key in inputs)
