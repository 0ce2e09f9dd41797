"""Prepared figures as the pages of either door show them, and as files to take away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from tandem.core.figure import FigureTable
from tandem.hub.drawings import framed_svg, inline_svg
from tandem.hub.referrals.figures import Prepared
from tandem.report.charts import NARROW, WIDE, Chart
from tandem.report.tables import to_csv, to_html

__all__ = ["Picture", "TableShown", "file_of", "pictures", "tables_shown"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart on a page, with its words and its files."""

    key: str
    title: str
    words: str
    source: str
    wide: SafeString
    narrow: SafeString
    html: SafeString
    """Its numbers as a table."""
    notes: list[str]
    """Each month that is marked, and why."""
    downloads: list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class TableShown:
    """A table on a page."""

    key: str
    title: str
    caveats: tuple[str, ...]
    html: SafeString
    downloads: list[dict[str, str]]


Address = Callable[[str, str], str]
"""The address of a file, by the key of what it shows and its kind."""


def pictures(prepared: Prepared, address: Address, *, small: bool) -> list[Picture]:
    """The charts but for the way, in their order; ``small`` for many beside each other, each drawn once."""
    return [picture(key, chart, address, small=small) for key, chart in prepared.charts.items() if key != "way"]


def picture(key: str, chart: Chart, address: Address, *, small: bool = False) -> Picture:
    """One chart."""
    narrow = inline_svg(chart, width=NARROW, prefix=f"{key}-narrow")
    return Picture(
        key=key,
        title=chart.title,
        words=chart.text_alternative,
        source=chart.source_line,
        wide=narrow if small else inline_svg(chart, width=WIDE, prefix=f"{key}-wide"),
        narrow=narrow,
        html=_table(chart.table),
        notes=[f"{row['month']}: {row['note']}" for row in chart.table if row.get("marked")],
        downloads=[
            {"url": address(key, "svg"), "label": _("SVG")},
            {"url": address(key, "csv"), "label": _("CSV")},
        ],
    )


def tables_shown(prepared: Prepared, address: Address) -> list[TableShown]:
    """The tables in their order, but for a way that is drawn whole."""
    return [
        TableShown(key, table.title, table.caveats, _table(table), [{"url": address(key, "csv"), "label": _("CSV")}])
        for key, table in prepared.tables.items()
        if not (key == "way" and len(table) == 1)  # its picture shows it
    ]


def file_of(prepared: Prepared, key: str, kind: str) -> HttpResponse:
    """A chart or a table as a file, with as much kept back as on the page."""
    chart = prepared.charts.get(key)
    if kind == "svg" and chart is not None:
        answer = HttpResponse(framed_svg(chart), content_type="image/svg+xml")
    elif kind == "csv" and (key in prepared.tables or chart is not None):
        table = prepared.tables[key] if key in prepared.tables or chart is None else chart.table
        answer = HttpResponse(to_csv(table), content_type="text/csv; charset=utf-8")
    else:
        raise Http404
    span = prepared.span
    answer["Content-Disposition"] = f'attachment; filename="{key}-{span.since}-{span.until}.{kind}"'
    return answer


def _table(table: FigureTable) -> SafeString:
    # Our own report floor escapes every cell.
    return mark_safe(to_html(table))  # noqa: S308
