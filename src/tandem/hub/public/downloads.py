"""Figures and charts to take away."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.forecast import built
from tandem.forecast.cost_figures import cost_chart
from tandem.forecast.figures import outlook_chart
from tandem.forecast.outlook import Outlook
from tandem.forecast.result import Year
from tandem.forecast.scenarios import Scenario
from tandem.forecast.scenarios.saving import render
from tandem.forecast.staffing import built as staffing
from tandem.forecast.staffing.built import Outlook as Workforce
from tandem.forecast.staffing.figures import CHARTED, counted_chart
from tandem.hub.drawings import framed_png, framed_svg
from tandem.hub.public import asked
from tandem.hub.public.links import Link, area_link, verdict_url
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.presenters.area import every_source
from tandem.hub.public.presenters.record import record_link
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


def ahead(found: Outlook, name: str, kind: str) -> HttpResponse:
    """``figures`` as csv (one row a year, and one a year of each part) or json, or ``fan`` as svg or png.

    ``cost`` is what looking after children will cost, as csv, svg or png.
    """
    file = f"{found.key}-{found.series}-ahead"
    if name == "figures" and kind == "csv":
        return _rows(_years_ahead(found), file)
    if name == "figures" and kind == "json":
        return _attached(_json(found.to_dict()), "json", file)
    if name == "fan" and kind in ("svg", "png"):
        chart = outlook_chart(found)
        return _attached(framed_svg(chart) if kind == "svg" else framed_png(chart), kind, file)
    if name == "cost" and found.cost and kind == "csv":
        return _rows(found.cost["rows"], f"{file}-cost")
    if name == "cost" and found.cost and kind in ("svg", "png"):
        chart = cost_chart(found.place, found.cost)
        return _attached(framed_svg(chart) if kind == "svg" else framed_png(chart), kind, f"{file}-cost")
    page = Link(found.place, reverse("public:ahead", args=[found.key, found.series]))
    raise NoSuchPage(_("There is no such file."), _("Figures come as csv or json, the chart as svg or png."), (page,))


def workforce(found: Workforce, name: str, kind: str) -> HttpResponse:
    """``figures`` as csv (one row for each thing counted and year) or json, or a chart by its name as svg or png."""
    file = f"{found.key}-workforce-ahead"
    if name == "figures" and kind == "csv":
        return _rows(_counted_rows(found), file)
    if name == "figures" and kind == "json":
        return _attached(_json(asdict(found)), "json", file)
    charted = {each.key.replace("_", "-"): each for each in found.counted if each.key in CHARTED}
    if name in charted and kind in ("svg", "png"):
        chart = counted_chart(found.place, charted[name], found.sentence, found.caveats)
        return _attached(framed_svg(chart) if kind == "svg" else framed_png(chart), kind, f"{file}-{name}")
    page = Link(found.place, reverse("public:workforce", args=[found.key]))
    raise NoSuchPage(_("There is no such file."), _("Figures come as csv or json, charts as svg or png."), (page,))


def _counted_rows(found: Workforce) -> list[dict[str, Any]]:
    """What was, with only its value, then the years ahead."""
    blank: dict[str, Any] = dict.fromkeys(("value", *Year.__slots__[1:]))
    rows: list[dict[str, Any]] = []
    for each in found.counted:
        rows += [{"counted": each.key, "year": year, **blank, "value": value} for year, value in each.history]
        rows += [{"counted": each.key, "year": year.year, **blank, **_numbers(year)} for year in each.years]
    return rows


def scenarios(found: Outlook, tried: asked.Tried, name: str, kind: str, *, wrong: str = "") -> HttpResponse:
    """``figures`` as csv or json, or ``counts``, ``money`` or ``people`` as svg or png, of what was tried.

    ``wrong`` is why a known change is not whole: a file without it would pass for one with it, so there is none.
    """
    page = Link(found.place, reverse("public:scenarios", args=[found.key, found.series]))
    if wrong:
        raise NoSuchPage(_("The known change is not whole, so there is no file of it."), wrong, (page,))
    if tried and (made := _scenario_file(asked.scenario_of(found.key, found.series, tried), name, kind)) is not None:
        names = [*tried.names, *(["known-change"] if tried.change else [])]
        return _attached(made, kind, f"{found.key}-{found.series}-{'-'.join(names)}-{name}")
    raise NoSuchPage(_("There is no such file."), _("Tick a scenario first: its figures come as csv or json."), (page,))


def _scenario_file(found: Scenario, name: str, kind: str) -> str | bytes | None:
    if name == "figures" and kind in ("csv", "json"):
        return render(found, kind)
    drawn = {"counts": True, "money": found.money is not None, "people": found.people is not None}
    if kind in ("svg", "png") and drawn.get(name, False):
        chart = found.chart(name)
        return framed_svg(chart) if kind == "svg" else framed_png(chart)
    return None


def _years_ahead(found: Outlook) -> list[dict[str, Any]]:
    """What was, with only its value, then the years ahead; a part's rows name the part."""
    runs = [("all", found.history, found.years), *((part.key, part.history, part.years) for part in found.parts)]
    blank: dict[str, Any] = dict.fromkeys(("value", *Year.__slots__[1:]))
    rows: list[dict[str, Any]] = []
    for part, history, years in runs:
        rows += [{"part": part, "year": year, **blank, "value": value} for year, value in history]
        rows += [{"part": part, "year": each.year, **blank, **_numbers(each)} for each in years]
    return rows


def _numbers(each: Year) -> dict[str, float]:
    return {name: getattr(each, name) for name in Year.__slots__[1:]}


def record(kind: str) -> HttpResponse:
    """The track record as csv (one row a series or part, model and year ahead) or json."""
    document = dict(built.record())
    if kind == "csv":
        every = (*document["records"].values(), *document["parts"].values(), staffing.record())
        return _rows([row for one in every for row in one["rows"]], "track-record")
    if kind == "json":
        return _attached(_json(document | {"workforce": dict(staffing.record())}), "json", "track-record")
    raise NoSuchPage(_("There is no such file."), _("The record comes as csv or json."), (record_link(),))


def examined() -> HttpResponse:
    """The estimate that is examined, as json."""
    return _attached(_json(dict(built.examined())), "json", "140-million")


def _rows(rows: list[dict[str, Any]], file: str) -> HttpResponse:
    return _attached(write_csv(tuple(rows[0]), rows), "csv", file)


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)


def _attached(content: str | bytes, kind: str, file: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=_TYPES[kind])
    answer["Content-Disposition"] = f'attachment; filename="tandem-{file}.{kind}"'
    return answer
