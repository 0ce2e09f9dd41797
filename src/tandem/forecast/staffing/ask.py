"""Ask how many social workers a place will have, and whether they are enough."""

from __future__ import annotations

from datetime import date
from os import PathLike

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.known import COVARIATE_TABLES, AsKnown
from tandem.forecast.panel import Floats
from tandem.forecast.result import years_of
from tandem.forecast.staffing.cases import DEMAND
from tandem.forecast.staffing.enough import able, what_would_do
from tandem.forecast.staffing.futures import Futures, futures
from tandem.forecast.staffing.levers import Lever, effects, newly_qualified, pull, read_levers
from tandem.forecast.staffing.places import COLUMNS, Members, members
from tandem.forecast.staffing.result import COUNTED, Counted, Workforce
from tandem.forecast.staffing.table import TABLE, staff

__all__ = ["FURTHEST", "TABLES", "workforce"]

FURTHEST = 3
TABLES = (TABLE, DEMAND.table, *COVARIATE_TABLES)
_MOST_CASES = 60.0
_FEWEST_YEARS = 3


def workforce(
    la: str,
    *,
    years: int = 3,
    origin: date | None = None,
    caseload: float | None = None,
    levers: str | PathLike[str] | tuple[Lever, ...] = (),
) -> Workforce:
    """What is coming of social workers in one authority, region or England, jointly with its cases.

    ``origin`` means published by that day. ``caseload`` is how many cases each
    case holder who is at work and past the first year should carry, as many as
    today if left out. ``levers`` are what is to be done and from when, or a CSV
    of them (:func:`tandem.forecast.staffing.levers.read_levers`). Raises ``InputError``
    for what cannot be asked, and where the figures cannot tell how many are in
    post.
    """
    if not 1 <= years <= FURTHEST:
        raise InputError(f"{years} years cannot be asked for.", hint=f"Ask for 1 to {FURTHEST}.")
    if caseload is not None and not 1 <= caseload <= _MOST_CASES:
        raise InputError(f"{caseload:g} cases each cannot be asked for.", hint=f"Ask for 1 to {_MOST_CASES:.0f}.")
    pulled = levers if isinstance(levers, tuple) else read_levers(levers)
    known = AsKnown(origin)
    if len(staff(known).years) < _FEWEST_YEARS:
        raise InputError("Too little of the workforce was published by then.", hint="Give an origin from March 2020.")
    place = members(la, staff(known))
    found = pull(
        _futures(place, known, years), pulled, place.table, place.now("in_post") * _of_nation(place, "in_post")
    )
    target = caseload if caseload is not None else _as_today(place)
    told = not np.isnan(found.cases).any() and not np.isnan(found.holders).any() and not np.isnan(target)
    there, needed = able(found, newly_qualified()), found.cases / target
    return Workforce(
        place.place,
        origin,
        _counted(place, found, there, needed) if told else _counted(place, found),
        found,
        target if told else None,
        what_would_do(found, there, needed) if told else None,
        pulled,
        effects(place.table),
        newly_qualified(),
        place.table.years[-1],
        known.revised(TABLE),
        place.notes,
        known.hashes(TABLES),
    )


def _futures(place: Members, known: AsKnown, years: int) -> Futures:
    """Those of every return added up; of many, those that tell it brought up to all of them."""
    every = [futures(each, known, years) for each in place.returns]
    stock = np.stack([each.in_post for each in every])

    def added(key: str, _value: Floats) -> Floats:
        values = np.stack([getattr(each, key) for each in every])
        known_here = ~np.isnan(values).any(axis=(1, 2))
        if not known_here.any():
            return np.asarray(values[0])
        values, weight = values[known_here], stock[known_here]
        if key == "absence":
            return np.asarray((values * weight).sum(axis=0) / weight.sum(axis=0))
        return np.asarray(values.sum(axis=0) * stock.sum(axis=0) / weight.sum(axis=0) * _of_nation(place, key))

    return every[0].map(added)


def _of_nation(place: Members, key: str) -> float:
    """England's published total over the sum of its returns."""
    if not place.nation:
        return 1.0
    published, summed = place.history(key)[-1], place.now(key)
    return 1.0 if np.isnan(published) or key == "absence" else float(published / summed)


def _as_today(place: Members) -> float:
    """Cases for each case holder who is at work and past the first year, as last published."""
    one = {key: np.full((1, 1), place.now(key) * _of_nation(place, key)) for key in COLUMNS}
    return float((one["cases"] / able(Futures(**one), newly_qualified()))[0, 0])


def _counted(
    place: Members, found: Futures, there: Floats | None = None, needed: Floats | None = None
) -> tuple[Counted, ...]:
    """Everything told, in order; nothing of cases where the figures cannot tell."""
    last = place.table.years[-1]
    drawn = {key: getattr(found, key) for key in COLUMNS}
    past = {key: place.history(key) for key in COLUMNS}
    drawn["caseload"], past["caseload"] = found.cases / found.holders, past["cases"] / past["holders"]
    unseen = np.full(len(place.table.years), np.nan)
    if there is not None and needed is not None:
        drawn |= {"able": there, "needed": needed, "gap": there - needed}
        past |= dict.fromkeys(("able", "needed", "gap"), unseen)
    return tuple(
        Counted(key, name, _history(place.table.years, past[key]), years_of(drawn[key], last))
        for key, name in COUNTED.items()
        if key in drawn and not np.isnan(drawn[key]).any()
    )


def _history(years: tuple[int, ...], values: Floats) -> tuple[tuple[int, float | None], ...]:
    return tuple(
        (year, None if np.isnan(value) else round(float(value), 4)) for year, value in zip(years, values, strict=True)
    )
