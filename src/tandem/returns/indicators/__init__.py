"""The published indicators, computed from a return: each with its definition, and a reason where it has no value."""

from __future__ import annotations

from tandem.returns.indicators.definitions import Definition, PublishedAs, definitions
from tandem.returns.indicators.making import return_figures
from tandem.returns.indicators.result import Indicator, ReturnFigures

__all__ = ["Definition", "Indicator", "PublishedAs", "ReturnFigures", "definitions", "return_figures"]
