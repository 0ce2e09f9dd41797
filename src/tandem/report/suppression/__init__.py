"""Small counts kept back, with as few others as keep them from being worked out."""

from __future__ import annotations

from tandem.report.suppression.cover import Grid, Nested, Unprotected, feasible_width, hidden_cells
from tandem.report.suppression.nested import keep_back, nested_hidden
from tandem.report.suppression.table import suppress_small_counts

__all__ = [
    "Grid",
    "Nested",
    "Unprotected",
    "feasible_width",
    "hidden_cells",
    "keep_back",
    "nested_hidden",
    "suppress_small_counts",
]
