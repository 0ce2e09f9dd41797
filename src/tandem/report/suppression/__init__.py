"""Small counts kept back, with as few others as keep them from being worked out."""

from __future__ import annotations

from tandem.report.suppression.cover import Grid, feasible_width, hidden_cells
from tandem.report.suppression.table import suppress_small_counts

__all__ = ["Grid", "feasible_width", "hidden_cells", "suppress_small_counts"]
