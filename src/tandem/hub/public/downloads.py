"""Figures and charts to take away."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _

from tandem.hub.drawings import framed_png, framed_svg
from tandem.hub.public.links import Link, area_link, verdict_url
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.presenters.area import every_source
from tandem.hub.public.presenters.verdict import charts_of
from tandem.published import LocalAuthority
from tandem.report.tables import write_csv
from tandem.scrutiny import Scrutiny, as_values

_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "png": "image/png",
}


def verdict(found: Scrutiny, name: str, kind: str) -> HttpResponse:
    """``figures`` as csv (one row a year) or json, or a chart by its name as svg or png."""
    file = f"{found.la.code}-{found.source.key}-{found.year}"
    if name == "figures" and kind == "csv":
        return _rows([as_values.flat_year(found, row) for row in found.history], file)
    if name == "figures" and kind == "json":
        return _attached(_json(found.to_dict()), "json", file)
    if name in charts_of(found) and kind in ("svg", "png"):
        chart = found.chart(name)
        drawn = framed_svg(chart) if kind == "svg" else framed_png(chart)
        return _attached(drawn, kind, f"{file}-{name}")
    page = Link(f"{found.la.name}, {found.year}", verdict_url(found.la.code, found.source.key, found.year))
    raise NoSuchPage(_("There is no such file."), _("Figures come as csv or json, charts as svg or png."), (page,))


def area(la: LocalAuthority, year: int, kind: str) -> HttpResponse:
    """Every source of an area and year, as csv (one row a source) or json."""
    found = every_source(la, year)
    if kind == "csv":
        return _rows([as_values.flat(one) for one in found], f"{la.code}-{year}")
    if kind == "json":
        return _attached(_json({"sources": [one.to_dict() for one in found]}), "json", f"{la.code}-{year}")
    raise NoSuchPage(_("There is no such file."), _("Figures come as csv or json."), (area_link(la),))


def _rows(rows: list[dict[str, Any]], file: str) -> HttpResponse:
    return _attached(write_csv(tuple(rows[0]), rows), "csv", file)


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)


def _attached(content: str | bytes, kind: str, file: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=_TYPES[kind])
    answer["Content-Disposition"] = f'attachment; filename="tandem-{file}.{kind}"'
    return answer
