"""Ask for one place's future: an authority, a region or England."""

from __future__ import annotations

from datetime import date
from functools import cache

import numpy as np
import numpy.typing as npt

from tandem.core.errors import InputError
from tandem.forecast.errors import common_shock
from tandem.forecast.known import AsKnown
from tandem.forecast.models import MODELS
from tandem.forecast.panel import Floats, Panel, panel
from tandem.forecast.result import Forecast, Place, Year
from tandem.forecast.series import Series, find_series
from tandem.published import find_la

__all__ = ["FURTHEST", "forecast"]

FURTHEST = 10
_DRAWS = 2000
_SEED = 20260401
_ENOUGH_YEARS = 5
"""Authorities with fewer known years start on the nation's growth: their own past says too little."""
_LEVELS = (0.5, 0.1, 0.9, 0.025, 0.975)
_ENGLAND = ("england", "e92000001")


def forecast(la: str, series: str = "cla", *, years: int = 3, origin: date | None = None) -> Forecast:
    """What is coming to one authority, region or England, as draws.

    ``la`` is a name or code of an authority, the name of a region, or England.
    ``origin`` means published by that day: no later figure is read. Raises
    ``InputError`` for a place or series there is not, for more than ten years,
    and where a place's latest figures are unknown.
    """
    asked = find_series(series)
    if not 1 <= years <= FURTHEST:
        raise InputError(f"{years} years cannot be asked for.", hint=f"Ask for 1 to {FURTHEST}.")
    known = AsKnown(origin)
    whole = panel(asked, known)
    if whole.series.stock and len(whole.years) < 2:
        raise InputError(f"Too little of {asked.sentence_name} was published by then.", hint="Give a later origin.")
    place, members = _place(la, whole)
    drawn, used = _draws(asked, known, years)
    total = drawn[members].sum(axis=0)
    if place.code is None:
        total = total * _share_seen(whole, place, members)
    history = _history(whole, place, members)
    model = used if place.code is None or _long(whole)[members[0]] else "damped"
    quantiles = np.quantile(total, _LEVELS, axis=1).T
    coming = tuple(
        Year(whole.years[-1] + ahead, *(float(each) for each in found))
        for ahead, found in enumerate(quantiles, start=1)
    )
    return Forecast(asked, place, origin, model, history, coming, total, known.revised(asked.table))


def _place(text: str, whole: Panel) -> tuple[Place, list[int]]:
    wanted = text.strip().lower()
    if wanted in _ENGLAND:
        return Place(None, "England"), list(range(len(whole.codes)))
    regions = {region.lower(): region for region in whole.regions}
    if wanted in regions:
        name = regions[wanted]
        return Place(None, name), [at for at, region in enumerate(whole.regions) if region == name]
    la = find_la(text)
    if la.code not in whole.codes:
        raise InputError(
            f"{la.name} has no published {whole.series.sentence_name} for {whole.years[-1]}.",
            hint="Ask for another series, its region or England.",
        )
    return Place(la.code, la.name), [whole.codes.index(la.code)]


@cache
def _draws(series: Series, known: AsKnown, years: int) -> tuple[Floats, str]:
    """Draws of every authority, (authorities, years, draws), and the model of those with a past.

    Authorities with too short a past, or a gap at its end, are carried by the
    nation's growth; all share each draw's national shock, so that any sum of
    them is honest.
    """
    whole = panel(series, known)
    long = _long(whole)
    model = series.model if long.sum() >= _ENOUGH_YEARS else "damped"
    rng = np.random.default_rng(_SEED)
    shock = common_shock(years, _DRAWS, rng)
    made = np.empty((len(whole.codes), years, _DRAWS))
    made[long] = np.exp(MODELS[model](whole.only(long), shock, rng))
    if not long.all():
        made[~long] = np.exp(MODELS["damped"](whole, shock, rng)[~long])
    return made, model


def _long(whole: Panel) -> npt.NDArray[np.bool_]:
    """Authorities whose last five years are all known."""
    return np.asarray(~np.isnan(whole.counts[:, -_ENOUGH_YEARS:]).any(axis=1))


def _share_seen(whole: Panel, place: Place, members: list[int]) -> float:
    """England's published total over the sum of its authorities: what those that did not return were estimated at."""
    if place.name != "England" or np.isnan(whole.england[-1]):
        return 1.0
    return float(whole.england[-1] / whole.counts[members, -1].sum())


def _history(whole: Panel, place: Place, members: list[int]) -> tuple[tuple[int, float | None], ...]:
    if place.name == "England" and place.code is None:
        values = whole.england
    else:
        values = whole.counts[members].sum(axis=0)
    return tuple(
        (year, None if np.isnan(value) else float(value)) for year, value in zip(whole.years, values, strict=True)
    )
