"""Ask for one place's future: an authority, a region or England."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
import numpy.typing as npt

from tandem.core.errors import InputError
from tandem.forecast.breakdowns import TABLES, Breakdown, division
from tandem.forecast.divided import divided, tables_out
from tandem.forecast.errors import common_shock
from tandem.forecast.known import COVARIATE_TABLES, AsKnown
from tandem.forecast.mix import mix
from tandem.forecast.models import MODELS, damped
from tandem.forecast.panel import Floats, Panel, panel
from tandem.forecast.result import Forecast, History, Parted, Place, years_of
from tandem.forecast.series import Series, find_series
from tandem.forecast.wider import members, wider_place
from tandem.published import authority, find_la

__all__ = ["FURTHEST", "draws_of_all", "forecast"]

FURTHEST = 10
_DRAWS = 2000
_SEED = 20260401
_ROUNDED_TO = 10
"""Published totals are rounded to the nearest ten, so less than that says nothing of who is missing."""
_ENOUGH_YEARS = 5
"""Authorities with fewer known years start on the nation's growth: their own past says too little."""


def forecast(
    la: str, series: str = "cla", *, years: int = 3, origin: date | None = None, by: str | None = None
) -> Forecast:
    """What is coming to one authority, region or England, as draws.

    ``la`` is a name or code of an authority, the name of a region, or England.
    ``origin`` means published by that day: no later figure is read. ``by``
    (age, placement, unaccompanied) divides children looked after into parts
    that add up to the total in every draw. Raises ``InputError`` for a place,
    series or division there is not, for more than ten years, and where a
    place's latest figures are unknown.
    """
    asked = find_series(series)
    breakdown = division(asked, by) if by else None
    if not 1 <= years <= FURTHEST:
        raise InputError(f"{years} years cannot be asked for.", hint=f"Ask for 1 to {FURTHEST}.")
    known = AsKnown(origin)
    whole = panel(asked, known)
    if whole.series.stock and len(whole.years) < 2:
        raise InputError(f"Too little of {asked.sentence_name} was published by then.", hint="Give a later origin.")
    place, at, unseen = _place(la, whole)
    drawn, used = draws_of_all(asked, known, years)
    scale = _share_seen(whole, place, at) if unseen else 1.0
    total = drawn[at].sum(axis=0) * scale
    short = tuple(authority(whole.codes[each]).name for each in at if not _long(whole)[each])
    model = "damped" if place.code and short else used
    found = Forecast(
        asked,
        place,
        origin,
        model,
        _history(whole, place, at, published=bool(unseen)),
        years_of(total, whole.years[-1]),
        total,
        known.revised(asked.table),
        inputs=known.hashes((asked.table, *COVARIATE_TABLES, *(TABLES if breakdown else ()))),
        short=() if place.code else short,
        unseen=unseen,
    )
    return _divide(found, breakdown, known, whole, at, drawn[at] * scale) if breakdown else found


def _divide(  # noqa: PLR0917
    found: Forecast, breakdown: Breakdown, known: AsKnown, whole: Panel, at: list[int], totals: Floats
) -> Forecast:
    """Each member's futures divided by its own mix, and added up."""
    mixed = mix(breakdown, known)
    since = whole.years[-1] - mixed.year
    drawn = np.zeros((len(breakdown.parts), *totals.shape[1:]))
    for member, total in zip(at, totals, strict=True):
        drawn += mixed.draws(whole.codes[member], total, now=float(whole.counts[member, -1]), since=since)
    parts = tuple(
        Parted(
            part,
            _part_history(breakdown, known, found.place.code or found.place.name, number),
            years_of(drawn[number], whole.years[-1]),
            drawn[number],
        )
        for number, part in enumerate(breakdown.parts)
    )
    borrowed = tuple(authority(whole.codes[each]).name for each in at if mixed.borrowed(whole.codes[each]))
    return replace(found, breakdown=breakdown, parts=parts, borrowed=borrowed)


def _part_history(breakdown: Breakdown, known: AsKnown, place: str, part: int) -> History:
    return tuple(
        (year, None if np.isnan(value) else float(value))
        for key in tables_out(known)
        for year, value in zip(
            divided(key, breakdown, known).years, divided(key, breakdown, known).seen(place)[:, part], strict=True
        )
    )


def _place(text: str, whole: Panel) -> tuple[Place, list[int], tuple[str, ...]]:
    """The place, where its authorities stand in the panel, and the names of those without a latest figure."""
    if name := wider_place(text):
        codes = members(name, whole.years[-1])
        at = [whole.codes.index(code) for code in codes if code in whole.codes]
        return Place(None, name), at, tuple(authority(code).name for code in codes if code not in whole.codes)
    la = find_la(text)
    if la.code not in whole.codes:
        raise InputError(
            f"{la.name} has no published {whole.series.sentence_name} for {whole.years[-1]}.",
            hint="Ask for another series, its region or England.",
        )
    return Place(la.code, la.name), [whole.codes.index(la.code)], ()


@cache
def draws_of_all(series: Series, known: AsKnown, years: int, n: int = _DRAWS) -> tuple[Floats, str]:
    """Draws of every authority, (authorities, years, draws), and the model of those with a past.

    Authorities with too short a past, or a gap at its end, are carried by the
    nation's growth; all share each draw's national shock, so that any sum of
    them is honest.
    """
    whole = panel(series, known)
    long = _long(whole)
    model = series.model if long.sum() >= _ENOUGH_YEARS else "damped"
    rng = np.random.default_rng(_SEED)
    shock = common_shock(years, n, rng)
    made = np.empty((len(whole.codes), years, n))
    made[long] = np.exp(MODELS[model](whole.only(long), shock, rng))
    if not long.all():
        made[~long] = np.exp(damped(whole, shock, rng, only=~long))
    return made, model


def _long(whole: Panel) -> npt.NDArray[np.bool_]:
    """Authorities whose last five years are all known."""
    return np.asarray(~np.isnan(whole.counts[:, -_ENOUGH_YEARS:]).any(axis=1))


def _share_seen(whole: Panel, place: Place, at: list[int]) -> float:
    """The published total over the sum of authorities: what those without a figure were estimated at."""
    total, seen = whole.published[place.name][-1], whole.counts[at, -1].sum()
    return 1.0 if np.isnan(total) or abs(total - seen) <= _ROUNDED_TO else float(total / seen)


def _history(whole: Panel, place: Place, at: list[int], *, published: bool) -> History:
    """What was: the sum of today's authorities; the published total where some are younger or have no latest figure."""
    values = whole.counts[at].sum(axis=0)
    if not place.code:
        total = whole.published[place.name]
        values = np.where(np.isnan(total), values, total) if published else np.where(np.isnan(values), total, values)
    return tuple(
        (year, None if np.isnan(value) else float(value)) for year, value in zip(whole.years, values, strict=True)
    )
