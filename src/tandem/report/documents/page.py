"""A document as one HTML file that prints well and needs nothing beside it."""

from __future__ import annotations

import base64
import itertools
from functools import cache
from importlib.resources import files
from typing import Any

from markupsafe import Markup

from tandem.core.figure import FigureTable
from tandem.report.charts import NARROW, Chart
from tandem.report.documents.document import Document, Section
from tandem.report.tables import to_html as table_html
from tandem.report.wording import day, figure_words, interval_words

_WEIGHTS = {400: "Regular", 700: "Bold"}


def to_html(document: Document) -> str:
    """The document as a complete page: charts, fonts and style inline, no script, nothing fetched."""
    numbers = itertools.count(1)

    def drawing(chart: Chart) -> Markup:
        svg = chart.svg(width=NARROW, framed=False, prefix=f"chart-{next(numbers)}")
        return Markup(svg)  # noqa: S704 - our own drawing, its words already escaped

    runs = [(kind, list(sections)) for kind, sections in itertools.groupby(document.sections, _kind)]
    return str(_template().render(document=document, runs=runs, drawing=drawing, fonts=_fonts()))


def _kind(section: Section) -> str:
    """Charts stand side by side, words run in columns, a table takes the page's width."""
    if section.table is not None:
        return "table"
    return "words" if section.chart is None else "charts"


@cache
def _template() -> Any:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"figure_words": figure_words, "interval_words": interval_words, "day": day}
    environment.globals |= {"table": _table, "caption": _caption}
    source = files("tandem.report.documents").joinpath("document.html.jinja").read_text(encoding="utf-8")
    return environment.from_string(source)


def _table(table: FigureTable) -> Markup:
    return Markup(table_html(table))  # noqa: S704 - our own markup, its words already escaped


def _caption(chart: Chart) -> str:
    return " ".join(filter(None, (chart.mark, chart.source_line)))


@cache
def _fonts() -> tuple[tuple[int, str], ...]:
    folder = files("tandem.report.fonts")
    return tuple(
        (weight, base64.b64encode(folder.joinpath(f"AtkinsonHyperlegibleNext-{style}.ttf").read_bytes()).decode())
        for weight, style in _WEIGHTS.items()
    )
