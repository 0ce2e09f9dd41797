"""Ask whether a plan can be delivered."""

from __future__ import annotations

from datetime import date
from os import PathLike

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.cost_result import Cost, range_of
from tandem.forecast.costing import cost_of_authority
from tandem.forecast.delivery.actions import assumed_pace, in_time, pace_so_far
from tandem.forecast.delivery.beforehand import posts_now, refuse_unanswerable
from tandem.forecast.delivery.joint import Conditions, remedies
from tandem.forecast.delivery.plan import Plan
from tandem.forecast.delivery.reading import read_plan
from tandem.forecast.delivery.rests import rests_on
from tandem.forecast.delivery.result import ActionOutlook, Delivery, MoneyYear, PeopleYear
from tandem.forecast.panel import Floats
from tandem.forecast.result import years_of
from tandem.forecast.staffing.ask import FURTHEST, workforce
from tandem.forecast.staffing.enough import able, each_adds
from tandem.forecast.staffing.levers import Lever
from tandem.forecast.staffing.result import Workforce
from tandem.published import find_la

__all__ = ["deliver"]

_TRIED = 0.5
"""Remedies are looked for as far as half as much again: beyond that it is another plan."""
_LEAST_FILLED = 1e-3


def deliver(la: str, plan: str | PathLike[str] | Plan, *, origin: date | None = None) -> Delivery:
    """In how many futures an authority's plan has the money and people it needs and its actions done in time.

    ``plan`` is a :class:`Plan`, or a folder of CSV files
    (:func:`tandem.forecast.delivery.reading.read_plan`). The same column of every
    draw is one future of children, prices, cases and social workers. ``origin``
    means published by that day. Raises ``InputError`` for a plan that cannot be
    read, for years that nothing is known of, and where the figures cannot tell.
    """
    found = plan if isinstance(plan, Plan) else read_plan(plan)
    place = find_la(la)
    refuse_unanswerable(place.code, found, origin=origin)
    now = posts_now(place.code, origin)
    spent = cost_of_authority(place.code, years=FURTHEST, origin=origin)
    people = workforce(
        place.code, years=FURTHEST, origin=origin, caseload=found.caseload, levers=(*found.levers, *_added(found, now))
    )
    if people.target is None:
        raise InputError(
            f"Whether social workers of {place.name} are enough for its cases, the figures cannot tell.",
            hint="Its cases or case holders are not published of late.",
        )
    required, each = _required(found, spent, now)
    there, needed = able(people.futures, people.newly), people.futures.cases / people.target
    short, people_years = _people(found, people, there, needed)
    approved = np.array([found.money[year] for year in sorted(found.money)])
    pace = assumed_pace()
    done = in_time(found.actions, found.as_of, spent.draws.shape[1], pace)
    rests = np.array([action.essential for action in found.actions], dtype=np.bool_)
    conditions = Conditions(required - approved[:, np.newaxis], short, np.asarray(done[rests].all(axis=0)), each)
    limits = (_TRIED * float(approved.max()), _TRIED * now)
    return Delivery(
        people.place,
        found,
        origin,
        tuple(
            MoneyYear(
                year,
                found.money[year],
                range_of(needs),
                range_of(needs - found.money[year]),
                float(np.mean(needs <= found.money[year])),
            )
            for year, needs in zip(sorted(found.money), required, strict=True)
        ),
        people_years,
        tuple(
            ActionOutlook(action, pace_so_far(action, found.as_of, pace), float(row.mean()))
            for action, row in zip(found.actions, done, strict=True)
        ),
        conditions,
        remedies(conditions, *limits),
        limits,
        pace,
        now,
        people.target,
        rests_on(found, spent, people, pace, now, limits),
        _caveats(found, spent, people),
        dict(spent.inputs) | dict(people.inputs),
    )


def _added(plan: Plan, now: float) -> tuple[Lever, ...]:
    """What each year's posts add to those of the year before, from the beginning of the year to 30 September."""
    levers, before = [], now
    for year in sorted(plan.posts):
        levers.append(Lever("recruitment", plan.posts[year].posts - before, date(year - 1, 9, 30), "Posts of the plan"))
        before = plan.posts[year].posts
    return tuple(levers)


def _required(plan: Plan, spent: Cost, now: float) -> tuple[Floats, Floats]:
    """Pounds required in each year of the plan's money, (years, n), and what one post more costs in each, (years,).

    A financial year has the posts of the September in it.
    """
    told = [each.year for each in spent.years]
    required, each_costs = [], []
    for year in sorted(plan.money):
        posts = plan.posts.get(year - 1)
        each = (posts.cost_each or 0.0) if posts else 0.0
        added = posts.posts - now if posts else 0.0
        required.append(spent.draws[told.index(year)] + added * each)
        each_costs.append(each)
    return np.stack(required), np.array(each_costs)


def _people(plan: Plan, people: Workforce, there: Floats, needed: Floats) -> tuple[Floats, tuple[PeopleYear, ...]]:
    """Posts short at worst, (n,), and each year of the plan's posts."""
    told = [people.last + ahead for ahead in range(1, FURTHEST + 1)]
    at = [told.index(year) for year in sorted(plan.posts)]
    filled = np.maximum(people.effects["recruitment"].draws(there.shape[1]), _LEAST_FILLED)
    short = (needed - there) / (each_adds(people.futures) * filled)
    rows = tuple(
        PeopleYear(
            told[row],
            plan.posts[told[row]].posts,
            years_of(needed, people.last)[row],
            years_of(there, people.last)[row],
            float(np.mean(there[row] >= needed[row])),
        )
        for row in at
    )
    return short[at].max(axis=0), rows


def _caveats(plan: Plan, spent: Cost, people: Workforce) -> tuple[str, ...]:
    said = [
        "Money, people and actions are told in the same futures; a plan fails where any of them does in any year.",
        (
            "Required is what looking after children will cost, and the posts added if the plan says what they cost. "
            "Approved must be for the same."
        ),
        assumed_pace().source,
        "Only actions marked essential are counted. Nobody’s effort is scored, nor any child or family.",
    ]
    if not any(each.essential for each in plan.actions):
        said.append("No action is marked essential, so nothing of them is tested.")
    if not any(each.cost_each for each in plan.posts.values()):
        said.append("The plan does not say what a post costs, so posts added are not in the money required.")
    return tuple(dict.fromkeys((*said, *spent.caveats, *people.caveats)))
