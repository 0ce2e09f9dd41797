"""What if: named, dated levers, each with what goes with it, how unsure that is, and beyond what nobody should hope.

Association, not cause: every answer says so, prints its middle and its cap, and gives a place that is already there
nothing. Each name is fetched when first used: a list of levers waits for nothing that pulling them needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.fetching import when_used

if TYPE_CHECKING:
    from tandem.forecast.scenarios.ask import scenario
    from tandem.forecast.scenarios.levers import ASSOCIATION, Lever, read_levers, saved_levers
    from tandem.forecast.scenarios.result import Scenario

__all__ = ["ASSOCIATION", "Lever", "Scenario", "read_levers", "saved_levers", "scenario"]

__getattr__ = when_used(
    __name__,
    {
        "ASSOCIATION": "levers",
        "Lever": "levers",
        "Scenario": "result",
        "read_levers": "levers",
        "saved_levers": "levers",
        "scenario": "ask",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
