"""What can be told before a plan is worked out: whether its place's posts and its years are known at all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.delivery.plan import Plan
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import panel
from tandem.forecast.prices import WHOLE, prices
from tandem.forecast.series import SERIES
from tandem.forecast.staffing.ask import FURTHEST
from tandem.forecast.staffing.places import members
from tandem.forecast.staffing.table import staff
from tandem.published import find_la

__all__ = ["posts_now", "refuse_unanswerable"]


def refuse_unanswerable(la: str, plan: Plan, *, origin: date | None = None) -> None:
    """Raise ``InputError`` for a plan that cannot be answered, reading only which years are published.

    Its place must have posts published of late, and every year of its money and posts must lie ahead of what is
    published and no further than can be foreseen.
    """
    code, known = find_la(la).code, AsKnown(origin)
    posts_now(code, origin)
    last = staff(known).years[-1]
    _refuse("posts.csv", plan.posts, range(last + 1, last + FURTHEST + 1))
    priced, counted = prices(WHOLE, known).latest(code), panel(SERIES["cla"], known).years[-1]
    _refuse("money.csv", plan.money, range(priced + 1, counted + FURTHEST + 1))


def posts_now(code: str, origin: date | None) -> float:
    """Posts as last published: social workers in post and vacancies. Raises ``InputError`` where they are not."""
    known = members(code, staff(AsKnown(origin)))
    if " " in known.returns[0]:
        raise InputError(
            f"{known.place.name} make one return of social workers: the figures cannot tell whose are whose.",
            hint="A plan needs the money and the people of the same place.",
        )
    posts = known.now("in_post") + known.now("vacancies")
    if np.isnan(posts):
        raise InputError(
            "How many posts there are is not published: the figures cannot tell.",
            hint="A plan can be answered once social workers in post and vacancies are published for this place.",
        )
    return posts


def _refuse(file: str, years: Iterable[int], told: range) -> None:
    if beyond := [year for year in sorted(years) if year not in told]:
        raise InputError(f"{file}, year: nothing is known of {beyond[0]}.", hint=f"Give {told[0]} to {told[-1]}.")
