"""How good prices carried on have been, three years ahead from what was known of each past year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from tandem.forecast.known import AsKnown
from tandem.forecast.prices import FOSTER, HOMES, WHOLE, Prices, alike, prices

__all__ = ["PRICE_NAMES", "price_record"]

PRICE_NAMES = {
    FOSTER: "A week of fostering",
    HOMES: "A week of residential care",
    WHOLE: "A week of looking after a child",
}
_ORIGINS = range(2018, 2023)
_AHEAD = 3
_DRAWS = 2000
_SEED = 20180331


def price_record() -> list[dict[str, Any]]:
    """One row a price: median errors as shares, held level and carried on, and how many 80% intervals held.

    Origins are the ends of the financial years whose outturn was the last to be
    out; every authority whose price is known at both ends is scored. ``origins``
    are the same intervals by the year they were forecast from: all authorities
    of a year share one growth of the nation, so five years are few trials.
    ``thirds`` are those of a placement by how many children the price is the
    mean of, fewest first, and what one width for all would have held.
    """
    return [_row(key) for key in PRICE_NAMES]


@dataclass(frozen=True, slots=True)
class _Scored:
    """One price of one authority, three years after a year."""

    year: int
    children: float
    level: float
    carried: float
    held: bool
    alike: bool
    """Whether it would have been held with one width for all."""


def _row(key: str) -> dict[str, Any]:
    now = prices(key, AsKnown(None))
    scored = []
    for year in _ORIGINS:
        then = prices(key, AsKnown(date(year + 1, 3, 1)))
        even = alike(then)
        scored += [one for code in then.codes if (one := _scored(then, even, now, code, year)) is not None]
    row = {
        "price": key,
        "name": PRICE_NAMES[key],
        "first": _ORIGINS[0],
        "last": _ORIGINS[-1],
        "horizon": _AHEAD,
        "n": len(scored),
        "level": round(float(np.median([each.level for each in scored])), 4),
        "carried": round(float(np.median([each.carried for each in scored])), 4),
        "coverage80": _share([each.held for each in scored]),
        "origins": [
            {"year": year, "coverage80": _share([each.held for each in scored if each.year == year])}
            for year in dict.fromkeys(each.year for each in scored)
        ],
    }
    return row if key == WHOLE else row | {"thirds": _thirds(scored)}


def _thirds(scored: list[_Scored]) -> list[dict[str, float]]:
    number = np.array([each.children for each in scored])
    third = np.digitize(number, np.quantile(number, (1 / 3, 2 / 3)))
    found = []
    for at in range(3):
        these = [each for each, of in zip(scored, third, strict=True) if of == at]
        found.append(
            {
                "children": round(float(np.median([each.children for each in these])), 1),
                "coverage80": _share([each.held for each in these]),
                "alike80": _share([each.alike for each in these]),
            }
        )
    return found


def _share(held: list[bool]) -> float:
    return round(float(np.mean(held)), 4)


def _scored(then: Prices, even: Prices, now: Prices, code: str, year: int) -> _Scored | None:
    start, came = then.at(code, year), now.at(code, year + _AHEAD)
    if np.isnan(start) or np.isnan(came):
        return None
    volumes = np.random.default_rng([_SEED, int(code)]).standard_normal((_AHEAD, _DRAWS))
    low, middle, high = np.quantile(start * then.factors(code, volumes)[-1], (0.1, 0.5, 0.9))
    least, most = np.quantile(start * even.factors(code, volumes)[-1], (0.1, 0.9))
    return _Scored(
        year,
        then.children_of(code),
        abs(start / came - 1),
        abs(float(middle) / came - 1),
        bool(low <= came <= high),
        bool(least <= came <= most),
    )
