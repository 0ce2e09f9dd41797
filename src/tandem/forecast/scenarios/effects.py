"""What each kind of lever does to one authority's counts and costs, in every future, and beyond what it cannot go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from types import MappingProxyType

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats
from tandem.forecast.scenarios.facts import (
    Standing,
    agency_workers,
    counts_of,
    health_rate,
    last_count,
    rereferral_share,
    stay_in,
)
from tandem.forecast.scenarios.levers import Lever, links
from tandem.forecast.series import find_series
from tandem.report.wording import decimals, percent, pounds

__all__ = ["USUAL_FILLED", "Effect", "effect_of", "filled", "since"]

_CHAIN = ("s47", "icpc", "cpp_starting", "cla_started")
_STOCKS = MappingProxyType(
    {"cpp_at_31_march": ("cpp_starting", "cpp_starting"), "cla_at_31_march": ("cla_started", "cla_ceased")}
)
"""Counts at a day: what feeds each, and what tells how long one stays (as many leave as come, by and by)."""
_SEED = 20260407
USUAL_FILLED, FILLED_SD = 0.85, 0.1
"""Assumed: the share of a home's places that are filled, and how unsure that is."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a lever adds to each count in a full year, as a share of the latest count, (n,), by measure.

    A known change is a number instead, in ``known``.

    ``caps`` are the same where every further referral goes on as the average
    does. ``said`` says what it starts from; ``none`` is true where a place is
    already there.
    """

    lever: Lever
    said: str
    flows: Mapping[str, Floats] = field(default_factory=dict)
    caps: Mapping[str, float] = field(default_factory=dict)
    stays: Mapping[str, float] = field(default_factory=dict)
    """Years that one stays in a count at a day."""
    known: Mapping[str, Floats] = field(default_factory=dict)
    """How many come in a full year by a known change, (n,), by the measure that they come to."""
    none: bool = False

    def share(self, measure: str, year: int) -> Floats | float:
        """By what share of the latest count a year's is changed."""
        return self._by(measure, year, self.flows)

    def cap(self, measure: str, year: int) -> float:
        """The same at the cap."""
        return float(self._by(measure, year, self.caps))

    def more(self, measure: str, year: int) -> Floats | float:
        """How many more a known change makes of a year's count, (n,)."""
        return self.known[measure] * self._so_far(measure, year) if measure in self.known else 0.0

    def most(self, measure: str, year: int) -> float:
        """The same at the top of the range that was given."""
        if measure not in self.known:
            return 0.0
        return self.lever.size * self.lever.limits[1] * self._so_far(measure, year)

    def _so_far(self, measure: str, year: int) -> float:
        begun = since(self.lever.starts, year)
        if measure not in self.stays:
            return min(begun, 1.0)
        return self.stays[measure] * _filled_up(begun, self.stays[measure])

    def reaches(self, measure: str) -> bool:
        """Whether anything is known of how the lever goes with a count."""
        if measure in self.known:
            return True
        return measure in self.stays if measure in _STOCKS else measure in self.flows

    def _by(self, measure: str, year: int, of: Mapping[str, Floats] | Mapping[str, float]) -> Floats | float:
        if measure in self.known or not self.reaches(measure):
            return 0.0
        fed = _STOCKS.get(measure, (measure,))[0]
        begun = since(self.lever.starts, year)
        if measure not in _STOCKS:
            return of[fed] * min(begun, 1.0)
        return of[fed] * _filled_up(begun, self.stays[measure])


def _filled_up(begun: float, stay: float) -> float:
    """How far a stock has come that is fed by so much more each year, as what came leaves again after its stay."""
    return 1 - float(np.exp(-begun / stay))


def since(starts: date, year: int) -> float:
    """Years from a day to the end of a reporting year, 31 March; nought where it lies after."""
    return max((date(year, 3, 31) - starts).days + 1, 0) / 365.25


def effect_of(lever: Lever, code: str, known: AsKnown, n: int) -> Effect:
    """The effect on an authority; raises :class:`InputError`, which says why, where the figures cannot tell."""
    return _KINDS[lever.kind](lever, code, known, n)


def _health_rate(lever: Lever, code: str, known: AsKnown, n: int) -> Effect:
    standing = health_rate(code, known)
    seen = counts_of(code, known)
    said = (
        f"In {standing.year} health services made {decimals(standing.own, 1)} referrals for each 1,000 children, "
        f"against {decimals(standing.nation, 1)} in England"
    )
    if standing.own >= standing.nation:
        return Effect(lever, f"{said}: already there, so no effect.", none=True)
    moved = lever.size * float(np.log(standing.nation / standing.own))
    first = np.expm1(links()["health_referrals", "s47"].draws(n, "health_referrals s47") * moved)
    of_all = standing.of_all * float(np.expm1(moved))
    flows = {"health_services": np.full(n, np.expm1(moved)), "referrals": np.full(n, of_all)}
    return _carried(lever, f"{said}.", seen, flows, first, of_all)


def _rereferrals(lever: Lever, code: str, known: AsKnown, n: int) -> Effect:
    standing = rereferral_share(code, known)
    said = _beside(standing, "of referrals came within a year of another")
    if standing.own <= standing.nation:
        return Effect(lever, f"{said}: already there, so no effect.", none=True)
    seen = counts_of(code, known)
    # First referrals stay as they are; only those that come again are fewer.
    left = 1 + lever.size * ((1 - standing.own) / (1 - standing.nation) - 1)
    first = np.expm1(links()["referrals", "s47"].draws(n, "referrals s47") * np.log(left))
    found = _carried(lever, f"{said}.", seen, {"referrals": np.full(n, left - 1)}, first, left - 1)
    direct = np.expm1(links()["referrals", "cla_started"].draws(n, "referrals cla_started") * np.log(left))
    return Effect(
        lever,
        found.said,
        {**found.flows, "cla_started": _capped(direct, left - 1)},
        found.caps,
        found.stays,
    )


def _beside(standing: Standing, words: str) -> str:
    return f"In {standing.year}, {percent(standing.own)} {words}, against {percent(standing.nation)} in England"


def _carried(  # noqa: PLR0917
    lever: Lever, said: str, seen: Mapping[str, float], flows: dict[str, Floats], first: Floats, of_all: float
) -> Effect:
    """From section 47 enquiries on to plans and to children looked after, none beyond average conversion.

    ``first`` is the share by which section 47 enquiries change, ``of_all`` that by which all referrals do: were every
    referral like the average, every later count would change by as much.
    """
    share = _capped(first, of_all)
    flows["s47"] = share
    for before, after in pairwise(_CHAIN):
        share = np.expm1(links()[before, after].draws(share.size, f"{before} {after}") * np.log1p(share))
        flows[after] = _capped(share, of_all)
    caps = dict.fromkeys(flows, of_all)
    if "health_services" in flows:
        caps["health_services"] = float(flows["health_services"][0])
    known = [stock for stock, (_, leaving) in _STOCKS.items() if stock in seen and leaving in seen]
    stays = {stock: seen[stock] / seen[_STOCKS[stock][1]] for stock in known}
    return Effect(lever, said, flows, caps, stays)


def _capped(share: Floats, most: float) -> Floats:
    return np.minimum(share, most) if most >= 0 else np.maximum(share, most)


def _childrens_home(lever: Lever, code: str, known: AsKnown, n: int) -> Effect:  # noqa: ARG001
    return Effect(
        lever,
        f"A home with {lever.size:,.0f} places, {percent(USUAL_FILLED, 0)} filled as a rule, whose week costs "
        f"{percent(lever.central or 0.0, 0)} of the price paid elsewhere, give or take {percent(lever.sd or 0.0, 0)}.",
    )


def _agency(lever: Lever, code: str, known: AsKnown, n: int) -> Effect:  # noqa: ARG001
    year, workers = agency_workers(code, known)
    said = f"In September {year} there were {decimals(workers, 1)} agency social workers, full-time equivalent"
    if workers == 0:
        return Effect(lever, f"{said}: none to replace, so no effect.", none=True)
    return Effect(lever, f"{said}; each costs {pounds(lever.central or 0.0)} a year more than an employed one.")


def _known_change(lever: Lever, code: str, known: AsKnown, n: int) -> Effect:
    series = find_series(lever.into)
    if since(lever.starts, last := last_count(series, known)):
        raise InputError(f"It began before the last count, of {last}, which holds it already.")
    size, more = abs(lever.size), "more" if lever.size > 0 else "fewer"
    low, high = (decimals(size * each, 0) for each in lever.limits)
    coming = lever.size * np.minimum(lever.draws(n), lever.limits[1])
    said = f"{decimals(size, 0)} {more} {series.sentence_name} a year as entered ({low} to {high} in 95 of 100 futures)"
    if not series.stock:
        return Effect(lever, f"{said}.", known={series.measure: coming})
    stay = stay_in(series, code, known)
    said = f"{said}, each for {decimals(stay, 1)} years, as others there are."
    return Effect(lever, said, stays={series.measure: stay}, known={series.measure: coming})


def filled(lever: Lever, n: int) -> Floats:
    """The share of a home's places that are filled, in each future, (n,)."""
    rng = np.random.default_rng([_SEED, *lever.name.encode()])
    return np.clip(USUAL_FILLED + FILLED_SD * rng.standard_normal(n), 0.0, 1.0)


_KINDS = MappingProxyType(
    {
        "health_rate": _health_rate,
        "rereferrals": _rereferrals,
        "childrens_home": _childrens_home,
        "agency": _agency,
        "known_change": _known_change,
    }
)
