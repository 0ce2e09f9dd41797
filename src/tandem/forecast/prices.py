"""What a week costs: every authority's published unit costs, how fast they grow, and how far they move."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.errors import Errors, paths, pooled
from tandem.forecast.few import errors_by_number
from tandem.forecast.growth import LastingGrowth, lasting
from tandem.forecast.known import AsKnown
from tandem.forecast.models import FURTHEST_FITTED
from tandem.forecast.panel import Floats, Panel, panel
from tandem.forecast.priced_children import FOSTER, HOMES, priced_children
from tandem.forecast.series import SERIES
from tandem.forecast.together import rank_correlation, together

__all__ = ["FOSTER", "HOMES", "WEEKS", "WHOLE", "Prices", "alike", "movements", "prices"]

WEEKS = 365.25 / 7
WHOLE = "whole"
_KEYS = (FOSTER, HOMES, WHOLE)
_SEED = 20260403
_FEWEST = 2
"""Years of the nation's growth without which nothing is said of a price."""
_ALIKE = 0.5
"""How much of what moves one price's lasting growth moves all: pay and prices at large. Fixed beforehand."""


@dataclass(frozen=True)
class Prices:
    """Pounds a week for each child, (authorities, years); NaN is unknown.

    ``children`` (authorities, years) are those whom a placement's price is the
    mean of; one of all placements is spread alike whatever their number.
    ``growth`` is that of the nation's price, ``errors`` how far an authority's
    price moves beside all in one, two and three years, further where it is the
    mean of few; ``with_volume`` the rank correlation of a year's movements of
    price and of children looked after.
    """

    key: str
    codes: tuple[str, ...]
    years: tuple[int, ...]
    pounds: Floats
    children: Floats
    growth: LastingGrowth
    errors: tuple[Errors, ...]
    with_volume: float

    def at(self, code: str, year: int) -> float:
        """One price; NaN where it is unknown."""
        if code not in self.codes or year not in self.years:
            return float("nan")
        return float(self.pounds[self.codes.index(code), self.years.index(year)])

    def latest(self, code: str) -> int:
        """The latest year whose price is known; raises :class:`InputError` where none is."""
        known = [year for year in self.years if not np.isnan(self.at(code, year))]
        if not known:
            raise InputError(
                "No unit cost of this authority was published by then.",
                hint="Give a later origin, or ask for its region: some authorities publish none, and some are gone.",
            )
        return known[-1]

    def factors(self, code: str, volumes: Floats, *, few: bool = True) -> Floats:
        """What a price is multiplied by in each year after its latest, (years, draws).

        ``volumes`` (years, draws) are the same futures' counts: dearer and more
        go together as they have. All authorities share the nation's growth.
        ``few`` false leaves out what few children's own costs move, where that
        is told otherwise.
        """
        years, n = volumes.shape
        own = np.random.default_rng([_SEED, _KEYS.index(self.key), int(code)])
        ranks = together(paths(1, years, n, own)[0], volumes, self.with_volume)
        made = self.national(years, n)
        for column in range(years):
            reach = min(column + 1, len(self.errors))
            errors = self.errors[reach - 1]
            width = (errors.base + errors.small / self.children_of(code) * few) * (column + 1) / reach
            made[column] += errors.at(ranks[column]) * np.sqrt(width)
        return np.asarray(np.exp(made))

    def children_of(self, code: str) -> float:
        """How many children its latest price is the mean of, as far as is known; as many as most where nothing is."""
        held = self.children[self.codes.index(code)]
        known = held[~np.isnan(held)]
        return float(known[-1] if known.size else np.nanmedian(self.children))

    def national(self, years: int, n: int) -> Floats:
        """Log growth of the nation's price added up by each year after its latest, (years, n).

        Half of what moves growth moves that of all prices in the same future, so that a year of dear homes is one of
        dear carers too.
        """
        shared = np.random.default_rng(_SEED).standard_normal((years + 1, n))
        rng = np.random.default_rng([_SEED, _KEYS.index(self.key)])
        own = rng.standard_normal((years + 1, n))
        return self.growth.paths(np.sqrt(_ALIKE) * shared + np.sqrt(1 - _ALIKE) * own, rng)


@cache
def prices(key: str, known: AsKnown) -> Prices:
    """Every authority's price as it was known on a day; ``key`` is FOSTER, HOMES or WHOLE."""
    stock = panel(SERIES["cla"], known)
    found, nation = _whole(stock, known) if key == WHOLE else _unit_costs(key, stock, known)
    years = tuple(int(year) for year in found[1])
    pounds = found[0]
    growths = np.diff(np.log(nation))
    if (~np.isnan(growths)).sum() < _FEWEST:
        raise InputError("Too few years of unit costs were published by then.", hint="Give a later origin.")
    logs = np.log(pounds)
    children = np.ones(logs.shape) if key == WHOLE else priced_children(key, stock, years, known)
    fitted = (_errors(logs, children, ahead) for ahead in range(1, FURTHEST_FITTED + 1))
    errors = tuple(made for made in fitted if made is not None)
    correlation = _with_volume(logs, years, stock)
    return Prices(key, stock.codes, years, pounds, children, lasting(growths), errors, correlation)


def _whole(stock: Panel, known: AsKnown) -> tuple[tuple[Floats, tuple[int, ...]], Floats]:
    """Spending on children looked after for each child at 31 March and week."""
    years = tuple(year for year in known.spending_years(_SPENDING) if year in stock.years)
    spent = _grid(known.spending("children_looked_after").filter(level="la").rows(), stock.codes, years)
    counts = stock.counts[:, [stock.years.index(year) for year in years]]
    both = ~np.isnan(spent) & ~np.isnan(counts)
    pounds = np.where(both & (spent > 0), spent / (counts * WEEKS), np.nan)
    nation = np.where(both, spent, 0).sum(axis=0) / (np.where(both, counts, 0).sum(axis=0) * WEEKS)
    return (pounds, years), nation


def _unit_costs(key: str, stock: Panel, known: AsKnown) -> tuple[tuple[Floats, tuple[int, ...]], Floats]:
    rows = known.unit_costs(key)
    years = tuple(sorted(set(rows["year"].to_list())))
    if not years:
        raise InputError("No unit cost of placements was published by then.", hint="Give a later origin.")
    pounds = _grid(rows.filter(level="la").rows(), stock.codes, years)
    england = dict(rows.filter(level="national").select("year", "value").iter_rows())
    return (np.where(pounds > 0, pounds, np.nan), years), np.array([england.get(year, np.nan) for year in years])


def _grid(rows: list[tuple[str, str, int, float | None]], codes: tuple[str, ...], years: tuple[int, ...]) -> Floats:
    made = np.full((len(codes), len(years)), np.nan)
    at = {code: number for number, code in enumerate(codes)}
    for _level, code, year, value in rows:
        if value is not None and code in at and year in years:
            made[at[code], years.index(year)] = value
    return made


def alike(of: Prices) -> Prices:
    """The same with one spread for all, however few children a price is the mean of: to be compared with."""
    logs, ones = np.log(of.pounds), np.ones(of.pounds.shape)
    errors = tuple(made for ahead in range(1, FURTHEST_FITTED + 1) if (made := _errors(logs, ones, ahead)) is not None)
    return replace(of, children=ones, errors=errors)


def _errors(logs: Floats, children: Floats, ahead: int) -> Errors | None:
    """Movements of one price beside all, whose spread grows as the price is the mean of fewer children."""
    if (moved := movements(logs, children, ahead)) is None:
        return None
    changes, of, whose = moved
    return errors_by_number(changes, of, whose) if np.ptp(of) > 0 else pooled(changes, of)


def movements(logs: Floats, children: Floats, ahead: int) -> tuple[Floats, Floats, Floats] | None:
    """Log changes beside all, the children they are of, and the row of the authority, each (m,)."""
    if logs.shape[1] <= ahead:
        return None
    changes = logs[:, ahead:] - logs[:, :-ahead]
    of = np.sqrt(children[:, ahead:] * children[:, :-ahead])
    known = ~np.isnan(changes) & ~np.isnan(of)
    usable = known.sum(axis=0) > 1
    if not usable.any():
        return None
    changes, of, known = changes[:, usable], of[:, usable], known[:, usable]
    centred = changes - np.nanmedian(changes, axis=0)
    return centred[known], of[known], np.nonzero(known)[0].astype(np.float64)


def _with_volume(logs: Floats, years: tuple[int, ...], stock: Panel) -> float:
    counts = np.log(stock.counts[:, [stock.years.index(year) for year in years if year in stock.years]])
    if counts.shape != logs.shape:
        return 0.0
    price, volume = np.diff(logs, axis=1), np.diff(counts, axis=1)
    return rank_correlation(price, volume)


_SPENDING = "s251_gross_expenditure_by_category_2009_2025"
