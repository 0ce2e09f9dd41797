"""A chart as evidence: drawn once in two widths, with a hash of the numbers that it draws."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from tandem.core.figure import Figure, FigureTable
from tandem.hub.evidence.answers import Answer, Drawing
from tandem.report.charts import NARROW, WIDE, Chart

__all__ = ["with_chart"]


def with_chart(base: Answer, chart: Chart, *, key: str, drawn: bool) -> Answer:
    """The answer with the chart's drawing; ``key`` says in one line what was asked.

    Without ``drawn`` only its numbers are compared, and nothing is drawn.
    """
    name = hashlib.sha256(key.encode()).hexdigest()[:10]
    desk, telephone = (
        (chart.svg(width=width, framed=False, prefix=f"evidence-{name}") for width in (WIDE, NARROW))
        if drawn
        else ("", "")
    )
    made = Drawing(desk, telephone, chart.source_line, chart.text_alternative)
    return replace(base, points=_points(chart.table), drawing=made)


def _points(table: FigureTable) -> str:
    """A hash of what is drawn, to six figures: the last places of a fraction are the machine's, not the publisher's."""
    cells = [
        [f"{cell.value:.6g} {cell.state}" if isinstance(cell, Figure) and cell.value is not None else str(cell)]
        for row in table
        for cell in row.values()
    ]
    return hashlib.sha256(json.dumps(cells).encode()).hexdigest()
