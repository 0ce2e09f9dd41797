"""How good prices carried on have been, three years ahead from what was known of each past year."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np

from tandem.forecast.known import AsKnown
from tandem.forecast.prices import FOSTER, HOMES, WHOLE, Prices, prices

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
    """
    return [_row(key) for key in PRICE_NAMES]


def _row(key: str) -> dict[str, Any]:
    now = prices(key, AsKnown(None))
    level, carried = [], []
    held: dict[int, list[bool]] = {}
    for year in _ORIGINS:
        then = prices(key, AsKnown(date(year + 1, 3, 1)))
        for code in then.codes:
            if (scored := _scored(then, now, code, year)) is not None:
                level.append(scored[0])
                carried.append(scored[1])
                held.setdefault(year, []).append(scored[2])
    return {
        "price": key,
        "name": PRICE_NAMES[key],
        "first": _ORIGINS[0],
        "last": _ORIGINS[-1],
        "horizon": _AHEAD,
        "n": len(level),
        "level": round(float(np.median(level)), 4),
        "carried": round(float(np.median(carried)), 4),
        "coverage80": round(float(np.mean([each for of in held.values() for each in of])), 4),
        "origins": [{"year": year, "coverage80": round(float(np.mean(of)), 4)} for year, of in held.items()],
    }


def _scored(then: Prices, now: Prices, code: str, year: int) -> tuple[float, float, bool] | None:
    start, came = then.at(code, year), now.at(code, year + _AHEAD)
    if np.isnan(start) or np.isnan(came):
        return None
    volumes = np.random.default_rng([_SEED, int(code)]).standard_normal((_AHEAD, _DRAWS))
    drawn = start * then.factors(code, volumes)[-1]
    low, middle, high = np.quantile(drawn, (0.1, 0.5, 0.9))
    return abs(start / came - 1), abs(float(middle) / came - 1), bool(low <= came <= high)
