"""What if: named, dated levers, each with what goes with it, how unsure that is, and beyond what nobody should hope.

Association, not cause: every answer says so, prints its middle and its cap, and gives a place that is already there
nothing.
"""

from __future__ import annotations

from tandem.forecast.scenarios.ask import scenario
from tandem.forecast.scenarios.levers import ASSOCIATION, Lever, read_levers, saved_levers
from tandem.forecast.scenarios.result import Scenario

__all__ = ["ASSOCIATION", "Lever", "Scenario", "read_levers", "saved_levers", "scenario"]
