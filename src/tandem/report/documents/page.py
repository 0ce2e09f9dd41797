"""A document as one HTML file that prints well and needs nothing beside it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from tandem.report.documents.document import Document
from tandem.report.tables import worded_rows
from tandem.report.wording import day, figure_words, interval_words


def to_html(document: Document) -> str:
    """The document as a complete page: charts inline, style inline, no script, nothing fetched."""
    return str(_template().render(document=document))


@cache
def _template() -> Any:
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"figure_words": figure_words, "interval_words": interval_words, "day": day}
    environment.globals |= {
        "worded_rows": worded_rows,
        # Our own renderer's output, its words already escaped.
        "drawing": lambda chart, name: Markup(chart.svg(framed=False, prefix=name)),  # noqa: S704
    }
    source = files("tandem.report.documents").joinpath("document.html.jinja").read_text(encoding="utf-8")
    return environment.from_string(source)
