"""Ask what would be different: the same futures before and after levers are pulled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.ask import draws_of_all, forecast
from tandem.forecast.cost_result import Cost
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats, panel
from tandem.forecast.prices import WEEKS
from tandem.forecast.result import Place
from tandem.forecast.scenarios.effects import USUAL_FILLED, Effect, effect_of, filled, since
from tandem.forecast.scenarios.facts import AGENCY_TABLE
from tandem.forecast.scenarios.levers import Lever, find_levers, read_levers
from tandem.forecast.scenarios.result import Counts, Money, Scenario
from tandem.forecast.series import SERIES, Series, find_series
from tandem.forecast.wider import members
from tandem.forecast.wider_cost import cost, costs_of_members

if TYPE_CHECKING:
    from tandem.forecast.scenarios.people import People

__all__ = ["scenario"]

_STOCK = SERIES["cla"].measure
_OF_ONE = {
    "childrens_home": "A home is opened by one authority: name it.",
    "known_change": "A known change comes to one authority: name it.",
}
"""Kinds that are one authority's, and why they cannot be reckoned of many."""


def scenario(  # noqa: PLR0917
    la: str,
    names: Sequence[str],
    series: str = "cla",
    years: int = 3,
    origin: date | None = None,
    levers: str | PathLike[str] | tuple[Lever, ...] | None = None,
    *,
    money: bool = True,
) -> Scenario:
    """One series of a place, and what it costs, before and after the levers of these names.

    ``levers`` are a place's own, or a CSV of them (:func:`tandem.forecast.scenarios.levers.read_levers`).
    A region or England is the sum of its authorities, each with what is its
    own gap. ``money`` false leaves the cost out. A lever on agency workers
    tells of social workers too. Raises ``InputError`` for a place, series or
    lever there is not.
    """
    own = levers if isinstance(levers, tuple) else read_levers(levers) if levers is not None else ()
    chosen = find_levers(names, own)
    if not chosen:
        raise InputError("No scenario was named.", hint="tandem scenarios lists them.")
    asked, known = find_series(series), AsKnown(origin)
    before = forecast(la, series, years=years, origin=origin)
    codes = (before.place.code,) if before.place.code else members(before.place.name, before.last[0])
    n = before.draws.shape[1]
    pulled = [_Pulled(code, *_effects(chosen, code, known, n, whole=len(codes) == 1)) for code in codes]
    counts = _counts(asked, known, before.draws, [each.year for each in before.years], pulled)
    people, untold = _people(before.place, pulled, years, origin)
    spent = _money(before.place, pulled, years, origin, n, people) if money else None
    return Scenario(
        before.place,
        asked,
        chosen,
        before,
        counts,
        spent,
        people,
        (*_said(before.place, pulled), *untold),
        dict(before.inputs)
        | (dict(people.inputs) if people is not None else {})
        | known.hashes((AGENCY_TABLE, *(each.table for each in SERIES.values()))),
    )


@dataclass(frozen=True, slots=True)
class _Pulled:
    """What the levers do in one authority, and why some cannot be reckoned there."""

    code: str
    effects: tuple[Effect, ...]
    cannot: tuple[tuple[Lever, str], ...]

    def factor(self, measure: str, year: int) -> Floats | float:
        made: Floats | float = 1.0
        for each in self.effects:
            made = made * (1 + each.share(measure, year))
        return made

    def more(self, measure: str, year: int) -> Floats | float:
        made: Floats | float = 0.0
        for each in self.effects:
            made = made + each.more(measure, year)
        return made

    def most(self, measure: str, year: int) -> float:
        return sum(each.most(measure, year) for each in self.effects)

    def cap(self, measure: str, year: int) -> float:
        return float(np.prod([1 + each.cap(measure, year) for each in self.effects])) - 1


def _effects(
    chosen: Sequence[Lever], code: str, known: AsKnown, n: int, *, whole: bool
) -> tuple[tuple[Effect, ...], tuple[tuple[Lever, str], ...]]:
    found, cannot = [], []
    for lever in chosen:
        if lever.kind in _OF_ONE and not whole:
            cannot.append((lever, _OF_ONE[lever.kind]))
            continue
        try:
            found.append(effect_of(lever, code, known, n))
        except InputError as fault:
            cannot.append((lever, fault.message))
    return tuple(found), tuple(cannot)


def _counts(asked: Series, known: AsKnown, before: Floats, years: Sequence[int], pulled: Sequence[_Pulled]) -> Counts:
    """The same futures after, each authority by its own factor, and the change at the cap."""
    drawn, _ = draws_of_all(asked, known, len(years))
    codes = panel(asked, known).codes
    inside = [(codes.index(each.code), each) for each in pulled if each.code in codes]
    scale = before[0, 0] / sum(drawn[at, 0, 0] for at, _ in inside)
    after, cap = before.copy(), np.zeros(len(years))
    for at, each in inside:
        for column, year in enumerate(years):
            after[column] += scale * drawn[at, column] * (each.factor(asked.measure, year) - 1)
            after[column] = np.maximum(after[column] + each.more(asked.measure, year), 0.0)
            cap[column] += scale * float(drawn[at, column].mean()) * each.cap(asked.measure, year)
            cap[column] += each.most(asked.measure, year)
    reaching = [of for _, each in inside for of in each.effects if of.reaches(asked.measure)]
    # Levers that pull against one another have no cap together: each has its own.
    ends = [of.cap(asked.measure, years[-1]) + of.most(asked.measure, years[-1]) for of in reaching]
    against = len({np.sign(each) for each in ends} - {0.0}) > 1
    return Counts(tuple(years), before, after, None if against else cap, bool(reaching))


def _money(  # noqa: PLR0917
    place: Place, pulled: Sequence[_Pulled], years: int, origin: date | None, n: int, people: People | None
) -> Money | None:
    """Spending before and after; ``None`` where what was spent is not published."""
    try:
        costs = _costs(place, years, origin)
    except InputError:
        return None
    by_code = {of.place.code: of for of in costs}
    ahead = tuple(each.year for each in costs[0].years[-years:])
    before, after = np.zeros((years, n)), np.zeros((years, n))
    for each in pulled:
        children = _children(each.code, AsKnown(origin), years)
        for column, year in enumerate(ahead):
            spent, changed = _year(each, by_code.get(each.code), children, year, column - years)
            before[column] += spent
            after[column] += spent + changed
    levers = tuple(
        dict.fromkeys(of.lever for each in pulled for of in each.effects if of.lever.kind == "agency" and not of.none)
    )
    if people is not None and levers:
        for column, year in enumerate(ahead):
            extra, left = _agency(levers, people, year)
            before[column] += extra
            after[column] += extra * left
    return Money(ahead, before, after, people is not None and bool(levers))


def _agency(levers: Sequence[Lever], people: People, year: int) -> tuple[Floats, float]:
    """What agency workers cost beyond employed ones in a financial year, (n,), and the share of it that is left.

    They are those there would be in the September within it, as the people's half of a scenario has them, at what the
    first lever says that one costs. A lever acts on the part of the year that follows its day.
    """
    there = people.agency_in(year - 1)
    left = np.prod([1 - each.size * min(since(each.starts, year), 1.0) for each in levers])
    return there * levers[0].draws(there.size), float(left)


def _people(
    place: Place, pulled: Sequence[_Pulled], years: int, origin: date | None
) -> tuple[People | None, tuple[str, ...]]:
    """Social workers before and after, where a lever is about their agency; where the figures cannot tell, why."""
    moving = [of for each in pulled for of in each.effects if of.lever.kind == "agency"]
    if not moving:
        return None, ()
    # Most levers leave social workers alone, and need not wait for what tells of them.
    from tandem.forecast.scenarios.people import people_of

    try:
        return people_of(place, moving, years, origin), ()
    except InputError as fault:
        return None, (f"What it does to social workers, and saves, cannot be reckoned. {fault.message}",)


def _costs(place: Place, years: int, origin: date | None) -> tuple[Cost, ...]:
    if place.code:
        return (cost(place.code, years=years, origin=origin),)
    return costs_of_members(place.name, years, origin, None)[0]


def _children(code: str, known: AsKnown, years: int) -> Floats | None:
    """Children looked after in each year ahead, (years, n); ``None`` where they are not published."""
    codes = panel(SERIES["cla"], known).codes
    return draws_of_all(SERIES["cla"], known, years)[0][codes.index(code)] if code in codes else None


def _year(
    each: _Pulled, of: Cost | None, children: Floats | None, year: int, column: int
) -> tuple[Floats | float, Floats | float]:
    """What an authority spends on looking after children in one year, and what the levers change of it."""
    spent: Floats | float = 0.0
    changed: Floats | float = 0.0
    if of is not None:
        spent = of.draws[column]
        share = each.factor(_STOCK, year) - 1
        if children is not None:
            # Children of a known change cost what others there do; a future without a child tells no cost of one.
            share = share + each.more(_STOCK, year) / np.maximum(children[column], 1.0)
        # Together no lever takes away more than all are: the count stops at nought, and so does what it costs.
        changed = spent * np.maximum(share, -1.0)
        for effect in each.effects:
            if effect.lever.kind == "childrens_home" and of.homes is not None:
                changed = changed + _home(effect.lever, of.homes[0][column], of.homes[1][column], year)
    return spent, changed


def _home(lever: Lever, children: Floats, weekly: Floats, year: int) -> Floats:
    """What a home costs, filled or not, less what its children would have cost elsewhere."""
    n = weekly.size
    moved = np.minimum(lever.size * filled(lever, n), children)
    run = lever.size * USUAL_FILLED * lever.draws(n)
    return np.asarray((run - moved) * weekly * WEEKS * min(since(lever.starts, year), 1.0))


def _said(place: Place, pulled: Sequence[_Pulled]) -> tuple[str, ...]:
    """Where each lever starts from; of a region or of England, in how many authorities it changes something."""
    if place.code:
        (one,) = pulled
        return (
            *(f"{of.lever.title}: {of.said}" for of in one.effects),
            *(f"{lever.title}: cannot be reckoned here. {why}" for lever, why in one.cannot),
        )
    said = []
    for lever in dict.fromkeys(of.lever for each in pulled for of in each.effects):
        effects = [of for each in pulled for of in each.effects if of.lever == lever]
        moved = sum(not of.none for of in effects)
        unknown = len(pulled) - len(effects)
        of_all = ""
        if lever.kind == "agency" and unknown:
            of_all = " Agency workers are reckoned of the whole, as if it were done there too."
        said.append(
            f"{lever.title}: something changes in {moved} of {len(pulled)} authorities; already there: "
            f"{len(effects) - moved}; where the figures cannot tell, and nothing is changed: {unknown}.{of_all}"
        )
    refused = {lever: why for each in pulled for lever, why in each.cannot if lever.kind in _OF_ONE}
    return (*said, *(f"{lever.title}: {why}" for lever, why in refused.items()))
