"""Forecasts, costs, social workers and plans: every authority's futures, and one authority from nothing and again."""

from __future__ import annotations

from pathlib import Path

from harness import TANDEM, Measured, best_of, cold, main, median_of, peak_here

from tandem.forecast import SERIES, cost, deliver, workforce
from tandem.forecast.ask import draws_of_all
from tandem.forecast.known import AsKnown
from tandem.forecast.panel import _panel
from tandem.forecast.scenarios import scenario
from tandem.forecast.wider_cost import _one

_YEARS, _DRAWS = 3, 5000
_PLAN = str(Path(__file__).parents[1] / "docs" / "examples" / "plan")


def measure() -> list[Measured]:
    """Futures of all; then the command that says one authority's cost, and the same asked again."""
    places = len(_everything()[0])
    every = best_of(_everything, repeats=3)
    size = f"{places} authorities, {len(SERIES)} series, {_YEARS} years, {_DRAWS:,} futures"
    peak = peak_here()
    start, memory = cold([TANDEM, "cost", "330"])
    cost("330")
    again = median_of(lambda: cost("330"), repeats=15)
    names = ("nhs-national-rate", "open-childrens-home")
    tried, tried_memory = cold([TANDEM, "cost", "383", *(part for name in names for part in ("--scenario", name))])
    scenario("383", names)
    tried_again = median_of(lambda: scenario("383", names), repeats=15)
    staffed, staffed_memory = cold([TANDEM, "workforce", "330"])
    workforce("330")
    staffed_again = median_of(lambda: workforce("330"), repeats=15)
    plan, plan_memory = cold([TANDEM, "deliver", "330", _PLAN])
    deliver("330", _PLAN)
    plan_again = median_of(lambda: deliver("330", _PLAN), repeats=15)
    _one.cache_clear()
    nation = best_of(lambda: cost("England"), repeats=1)
    return [
        Measured("every authority's futures, tables read afresh", size, every, peak, 10.0),
        Measured("one authority's cost, a whole process", "2,000 futures", start, memory, 1.0),
        Measured("one authority's cost, asked again", "2,000 futures", again, None, 0.1),
        Measured("one authority's scenarios and cost, a whole process", "two levers", tried, tried_memory, 1.0),
        Measured("one authority's scenarios and cost, asked again", "two levers", tried_again, None, 0.1),
        Measured("one authority's social workers, a whole process", "2,000 futures", staffed, staffed_memory),
        Measured("one authority's social workers, asked again", "2,000 futures", staffed_again, None, 0.1),
        Measured("whether a plan can be delivered, a whole process", "2,000 futures", plan, plan_memory),
        Measured("whether a plan can be delivered, asked again", "2,000 futures", plan_again, None, 0.1),
        Measured("England's cost, the sum of its authorities", "2,000 futures", nation, None),
    ]


def _everything() -> list[object]:
    draws_of_all.cache_clear()
    _panel.cache_clear()
    return [draws_of_all(series, AsKnown(None), _YEARS, _DRAWS)[0] for series in SERIES.values()]


if __name__ == "__main__":
    main(measure)
