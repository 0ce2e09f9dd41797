"""What looking after children will cost any place: an authority, or what the authorities of a region or England add to.

Each authority is drawn by itself from the same nation's futures, so sums are as wide as they should be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache, partial
from os import PathLike

import numpy as np

from tandem.core.errors import InputError
from tandem.forecast.cost_result import Cost, CostYear, range_of
from tandem.forecast.costing import cost_of_authority
from tandem.forecast.dear import added
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import Floats, panel
from tandem.forecast.prices import WHOLE, prices
from tandem.forecast.result import Place
from tandem.forecast.series import SERIES
from tandem.forecast.spent import spent
from tandem.forecast.wider import members, wider_place
from tandem.published import authority

__all__ = ["cost", "costs_of_members"]


def cost(
    la: str,
    *,
    years: int = 3,
    origin: date | None = None,
    baseline: int | None = None,
    ledger: str | PathLike[str] | None = None,
) -> Cost:
    """What looking after children will cost an authority, a region or England, against a year that the asker names.

    ``origin`` means published by that day. ``baseline`` is a financial year by
    its end, the last whose prices are known if left out. ``ledger`` is a CSV of
    one authority's own weekly costs (:func:`tandem.forecast.ledger.read_ledger`)
    in place of the published ones. Raises ``InputError`` for what cannot be
    asked, and where nothing that is needed had been published.
    """
    if (name := wider_place(la)) is None:
        return cost_of_authority(la, years=years, origin=origin, baseline=baseline, ledger=ledger)
    if ledger is not None:
        raise InputError(f"A ledger has the costs of one authority, not of {name}.", hint="Name the authority.")
    costs, left_out = costs_of_members(name, years, origin, baseline)
    return _added(name, costs, left_out)


def costs_of_members(
    place: str, years: int, origin: date | None, baseline: int | None
) -> tuple[tuple[Cost, ...], tuple[str, ...]]:
    """The costs of a region's or England's authorities against one year, and who has none."""
    known = AsKnown(origin)
    codes = members(place, panel(SERIES["cla"], known).years[-1])
    named = _last_priced(codes, known) if baseline is None else baseline
    found, left_out = [], []
    for code in codes:
        try:
            found.append(_one(code, years, origin, named))
        except InputError:
            left_out.append(authority(code).name)
    if not found:
        raise InputError(f"{named} cannot be the baseline of {place}.", hint="Name another, or leave it out.")
    return tuple(found), tuple(left_out)


@lru_cache(maxsize=160)
def _one(code: str, years: int, origin: date | None, baseline: int) -> Cost:
    """Kept, because an authority is in its region and in England."""
    return cost_of_authority(code, years=years, origin=origin, baseline=baseline)


def _last_priced(codes: Sequence[str], known: AsKnown) -> int:
    """The last year whose prices are known of any."""
    whole = prices(WHOLE, known)
    at = [whole.codes.index(code) for code in codes if code in whole.codes]
    seen = ~np.isnan(whole.pounds[at])
    return max((year for column, year in enumerate(whole.years) if seen[:, column].any()), default=0)


def _added(place: str, costs: Sequence[Cost], left_out: tuple[str, ...]) -> Cost:
    """Draw by draw, over the years that all of them have."""
    first = costs[0]
    shared = set.intersection(*({each.year for each in of.years} for of in costs))
    years = tuple(sorted(year for year in shared if year > first.baseline))
    total = _summed(costs, years, lambda of: of.draws)
    change = _summed(costs, years, lambda of: of.changes)
    made_of = {name: _summed(costs, years, partial(_part, name=name)) for name in first.made_of}
    rows = tuple(
        CostYear(year, *(range_of(each[at]) for each in (total, change, *made_of.values())))
        for at, year in enumerate(years)
    )
    whole = Place(None, place)
    return Cost(
        whole,
        first.origin,
        first.baseline,
        max(of.prices_to for of in costs),
        first.counts_to,
        all(of.by_placement for of in costs),
        rows,
        total,
        change,
        made_of,
        inputs={key: digest for of in costs for key, digest in of.inputs.items()},
        late=tuple(of.place.name for of in costs if of.prices_to < of.baseline),
        left_out=left_out,
        history=spent(whole, AsKnown(first.origin)),
        dear=added(of.dear for of in costs),
    )


def _part(of: Cost, *, name: str) -> Floats:
    return of.made_of[name]


def _summed(costs: Sequence[Cost], years: tuple[int, ...], of_one: Callable[[Cost], Floats]) -> Floats:
    """Draws (years, n) of all, by year."""
    kept = ([each.year for each in of.years] for of in costs)
    at = [[all_of.index(year) for year in years] for all_of in kept]
    return np.asarray(sum(of_one(of)[which] for of, which in zip(costs, at, strict=True)))
