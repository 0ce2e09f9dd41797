"""A chart as a public page shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.safestring import SafeString

from tandem.hub.drawings import inline_svg
from tandem.hub.public.links import Link
from tandem.report.charts import NARROW, WIDE, Chart

__all__ = ["ChartView", "drawn"]


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart in two widths, with what stands under it."""

    id: str
    title: str
    wide: SafeString
    narrow: SafeString
    source: str
    words: str
    downloads: tuple[Link, ...]


def drawn(name: str, chart: Chart, file: Callable[[str], str]) -> ChartView:
    """A chart in both widths; ``file`` gives the address of its drawing of a kind, to take away."""
    wide, narrow = (inline_svg(chart, width=width, prefix=name) for width in (WIDE, NARROW))
    return ChartView(
        id=name,
        title=chart.title,
        wide=wide,
        narrow=narrow,
        source=chart.source_line,
        words=chart.text_alternative,
        downloads=tuple(Link(kind.upper(), file(kind)) for kind in ("svg", "png")),
    )
