"""One place's futures: posts, comings and goings, agency workers, absence and cases, drawn together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache

import numpy as np

from tandem.forecast.errors import common_shock, paths
from tandem.forecast.known import AsKnown
from tandem.forecast.models import MODELS, damped
from tandem.forecast.panel import Floats
from tandem.forecast.staffing.cases import DRAWS, link
from tandem.forecast.staffing.holding import Holding, holding
from tandem.forecast.staffing.rates import MEASURES, Rate, rate, shares
from tandem.forecast.staffing.table import IN_POST, Staff, panel_of, staff
from tandem.forecast.together import rank_correlation, together

__all__ = ["Futures", "futures", "rates", "stocks"]

_SEED = 20260931
_ENOUGH_YEARS = 3


@dataclass(frozen=True)
class Futures:
    """Full-time equivalents in each year ahead, each (years, n); ``absence`` is a share, ``cases`` a count.

    ``holders`` are social workers and agency workers who hold cases. ``cases`` is NaN where the figures cannot tell.
    """

    in_post: Floats
    leavers: Floats
    starters: Floats
    agency: Floats
    vacancies: Floats
    holders: Floats
    absence: Floats
    cases: Floats

    def map(self, change: Callable[[str, Floats], Floats]) -> Futures:
        """The same with each part changed."""
        return Futures(**{each.name: change(each.name, getattr(self, each.name)) for each in fields(self)})


@cache
def rates(known: AsKnown) -> dict[str, Rate]:
    """Every share fitted, by key."""
    return {measure: rate(staff(known), measure) for measure in MEASURES}


@cache
def holders(known: AsKnown) -> Holding:
    """How many hold cases, fitted."""
    return holding(staff(known))


@cache
def stocks(known: AsKnown, years: int) -> Floats:
    """Social workers in post, (places whose latest figure is known, years, n), sharing each draw's national shock.

    A place with too few known years is carried by the nation's growth.
    """
    history = panel_of(staff(known))
    long = np.asarray((~np.isnan(history.counts)).sum(axis=1) >= _ENOUGH_YEARS)
    rng = np.random.default_rng(_SEED)
    shock = common_shock(years, DRAWS, rng)
    made = np.empty((len(history.codes), years, DRAWS))
    if long.any():
        made[long] = MODELS[IN_POST.model](history.only(long), shock, rng)
    made[~long] = damped(history, shock, rng, only=~long)
    return np.asarray(np.exp(made))


@cache
def futures(place: str, known: AsKnown, years: int) -> Futures:
    """The futures of a place of :class:`Staff` whose latest figure is known.

    Social workers in post have their own model, which beats what starters and
    leavers add up to; starters are what that leaves. More leavers go with fewer
    in post as they have.
    """
    table = staff(known)
    at = table.places.index(place)
    stock = stocks(known, years)[panel_of(table).codes.index(place)]
    before = np.concatenate([np.full((1, DRAWS), table.counts["inpost_fte"][at, -1]), stock[:-1]])
    cases = link(known).draws(at, years)
    drawn = {}
    for number, (measure, fitted) in enumerate(rates(known).items()):
        common = np.random.default_rng([_SEED, number]).standard_normal((years, DRAWS))
        own = np.random.default_rng([_SEED, number, *(int(code) for code in place.split())])
        ranks = paths(1, years, DRAWS, own)[0]
        if measure == "leavers":
            ranks = together(ranks, stock / before, _with_stock(table))
        drawn[measure] = fitted.draws(at, ranks, common)
    leavers = drawn["leavers"] * stock
    agency = stock * drawn["agency"] / (1 - drawn["agency"])
    return Futures(
        stock,
        leavers,
        np.maximum(stock - before + leavers, 0.0),
        agency,
        stock * drawn["vacancies"] / (1 - drawn["vacancies"]),
        holders(known).draws(at, stock + agency, cases),
        drawn["absence"],
        cases,
    )


def _with_stock(table: Staff) -> float:
    """How a year's leavers have gone with its change in post, beside all places."""
    change = np.diff(np.log(table.counts["inpost_fte"]), axis=1)
    leaving = shares(table, "leavers")[:, 1:]
    return rank_correlation(*(each - np.nanmedian(each, axis=0) for each in (change, leaving)))
