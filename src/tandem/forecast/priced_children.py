"""How many children each published price is the mean of: few dear ones move the mean of few."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.breakdowns import BREAKDOWNS
from tandem.forecast.divided import Divided, divided, tables_out
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats, Panel

__all__ = ["FOSTER", "HOMES", "priced_children"]

FOSTER, HOMES = "FosteringFinance", "RescareFinance"
"""The prices of placements: a week of fostering and of residential care."""
_PRICED: Mapping[str, tuple[str, ...]] = MappingProxyType({FOSTER: ("foster",), HOMES: ("homes", "residential")})
_FEWEST = 5.0
"""No mean is taken to be of fewer: a placement of one or two children would decide how far all move."""
_PLACEMENT = BREAKDOWNS["placement"]


def priced_children(key: str, stock: Panel, years: tuple[int, ...], known: AsKnown) -> Floats:
    """Children at 31 March whom a placement's price is of, (authorities, years), five at least; NaN where not known.

    They are the placement's share of all looked after, which between the years
    that it is published for is drawn straight, and before and after them held; the
    nation's where an authority's is not known.
    """
    held = np.full((len(stock.codes), len(years)), np.nan)
    for column, year in enumerate(years):
        if year in stock.years:
            held[:, column] = stock.counts[:, stock.years.index(year)]
    return np.maximum(held * _shares(_PRICED[key], stock.codes, years, known), _FEWEST)


def _shares(parts: tuple[str, ...], codes: tuple[str, ...], years: tuple[int, ...], known: AsKnown) -> Floats:
    """What share of an authority's children is in some placements, (authorities, years)."""
    try:
        tables = [divided(each, _PLACEMENT, known) for each in tables_out(known)]
    except InputError:
        return np.full((len(codes), len(years)), np.nan)
    columns = [at for at, part in enumerate(_PLACEMENT.parts) if part.key in parts]
    made = np.full((len(codes), len(years)), np.nan)
    for row, code in enumerate(codes):
        seen = {year: share for of in tables for year, share in _seen(of, code, columns)}
        made[row] = np.interp(years, list(seen), list(seen.values()))
    return made


def _seen(of: Divided, code: str, columns: list[int]) -> list[tuple[int, float]]:
    """A table's shares by year: the authority's own, or the nation's where it has none."""
    nation = of.nation[:, columns].sum(axis=1) / of.nation.sum(axis=1)
    own = of.shares[of.codes.index(code)][:, columns].sum(axis=1) if code in of.codes else nation
    return list(zip(of.years, np.where(np.isnan(own), nation, own).tolist(), strict=True))
