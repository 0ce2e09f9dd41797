"""What if: named, dated levers, each with what goes with it, how unsure that is, and beyond what nobody should hope.

Association, not cause: every answer says so, prints its middle and its cap, and gives a place that is already there
nothing. Each name is fetched when first used: a list of levers waits for nothing that pulling them needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tandem.forecast.scenarios.ask import scenario
    from tandem.forecast.scenarios.levers import ASSOCIATION, Lever, read_levers, saved_levers
    from tandem.forecast.scenarios.result import Scenario

__all__ = ["ASSOCIATION", "Lever", "Scenario", "read_levers", "saved_levers", "scenario"]

_HOME = {
    "ASSOCIATION": "levers",
    "Lever": "levers",
    "Scenario": "result",
    "read_levers": "levers",
    "saved_levers": "levers",
    "scenario": "ask",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
