"""What is coming to one area: the fan, the numbers, its parts, and what it all rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.forecast import built
from tandem.forecast.bars import prices_held
from tandem.forecast.breakdowns import BREAKDOWNS
from tandem.forecast.cost_figures import cost_chart
from tandem.forecast.errors import COMMON_SHOCK
from tandem.forecast.figures import outlook_chart, provenance
from tandem.forecast.models import DAMPING
from tandem.forecast.outlook import Outlook, OutlookPart
from tandem.forecast.result import Year
from tandem.forecast.series import SERIES, find_series
from tandem.forecast.staffing import built as staffing
from tandem.forecast.wider import ENGLAND, members, places
from tandem.hub.public.freshness import edition
from tandem.hub.public.links import Link, area_link, crumbs, region_anchor
from tandem.hub.public.presenters.drawn import ChartView, drawn
from tandem.hub.public.presenters.sources import SourceLine, source_lines
from tandem.published import authority
from tandem.report import wording
from tandem.report.charts import Chart


@dataclass(frozen=True, slots=True)
class AheadRow:
    """A year ahead, or a part in its last year ahead."""

    label: str
    now: str
    middle: str
    likely: str
    wide: str


@dataclass(frozen=True, slots=True)
class PartsTable:
    """One way in which the total is divided."""

    id: str
    title: str
    rows: tuple[AheadRow, ...]


@dataclass(frozen=True, slots=True)
class CostRow:
    """One year's spending and its change, on average over the futures."""

    year: str
    total: str
    likely: str
    change: str
    volume: str
    price: str
    mix: str


@dataclass(frozen=True, slots=True)
class ProcessRow:
    """One step from referral to court in the last year ahead."""

    name: str
    count: str
    mean: str
    likely: str


@dataclass(frozen=True, slots=True)
class ProcessTable:
    """What single steps will cost, beside what looking after children costs."""

    sentence: str
    rows: tuple[ProcessRow, ...]
    caveats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CostTable:
    """What looking after children will cost, against a baseline."""

    sentence: str
    chart: ChartView
    baseline: str
    rows: tuple[CostRow, ...]
    csv_url: str
    dear: str
    """Very costly placements; empty where nothing tells of them."""
    caveats: tuple[str, ...]
    processes: ProcessTable


@dataclass(frozen=True, slots=True)
class AheadPage:
    """The page, in the order it is read."""

    title: str
    place: str
    subject: str
    crumbs: tuple[Link, ...]
    sentence: str
    series: tuple[Link, ...]
    current: str
    within: tuple[Link, ...]
    """Of England its regions, of a region its areas: where each goes."""
    chart: ChartView
    rows: tuple[AheadRow, ...]
    caption: str
    parts: tuple[PartsTable, ...]
    parts_columns: tuple[str, str]
    cost: CostTable | None
    record: str
    assumptions: tuple[str, ...]
    caveats: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    digests: tuple[tuple[str, str], ...]
    edition: str
    if_url: str
    csv_url: str
    json_url: str
    workforce_url: str


def ahead_url(code: str, series: str) -> str:
    """One area's forecast of a series."""
    return reverse("public:ahead", args=[code, series])


@lru_cache(maxsize=256)
def ahead_page(place: str, series: str) -> AheadPage:
    """The page for a place, by its key, and a series; raises ``InputError`` where it has no forecast of it."""
    found, asked = built.outlook(place, series), find_series(series)
    year, _now = found.last
    record = built.record()["records"][series]
    return AheadPage(
        title=_("%(area)s: what is coming, %(series)s") % {"area": found.place, "series": asked.sentence_name},
        place=found.place,
        subject=_("what is coming, %(series)s") % {"series": asked.sentence_name},
        crumbs=crumbs(*_trail(found), Link(_("What is coming"))),
        sentence=found.sentence,
        series=tuple(Link(SERIES[key].name, ahead_url(place, key)) for key in built.series_of(place)),
        current=asked.name,
        within=_within(found),
        chart=_drawn("fan", outlook_chart(found), found),
        rows=tuple(_row(str(each.year), "", each) for each in found.years),
        caption=_("%(series)s in %(area)s, years ahead") % {"series": asked.name, "area": found.place},
        parts=tuple(_parts(found, by) for by in dict.fromkeys(part.by for part in found.parts)),
        parts_columns=(str(year), str(found.years[-1].year)),
        cost=_cost(found),
        record=record["sentence"],
        assumptions=_assumptions(found),
        caveats=found.caveats,
        sources=source_lines(provenance(asked)),
        digests=tuple(found.inputs.items()),
        edition=edition()[0],
        if_url=reverse("public:scenarios", args=[place, series]),
        csv_url=reverse("public:ahead_download", args=[place, series, "figures", "csv"]),
        json_url=reverse("public:ahead_download", args=[place, series, "figures", "json"]),
        workforce_url=reverse("public:workforce", args=[place]) if place in staffing.places() else "",
    )


def _row(label: str, now: str, each: Year) -> AheadRow:
    return AheadRow(
        label, now, _count(each.middle), _between(each.low80, each.high80), _between(each.low95, each.high95)
    )


def _parts(found: Outlook, by: str) -> PartsTable:
    rows = tuple(_row(part.name, _seen(part), part.years[-1]) for part in found.parts if part.by == by)
    return PartsTable(by, BREAKDOWNS[by].name, rows)


def _cost(found: Outlook) -> CostTable | None:
    if found.cost is None:
        return None
    rows = tuple(
        CostRow(
            f"{row['year'] - 1}-{row['year'] % 100:02d}",
            wording.pounds(row["total_mean"]),
            _money_between(row["total_low80"], row["total_high80"]),
            *(wording.pounds(row[f"{name}_mean"]) for name in ("change", "volume", "price", "mix")),
        )
        for row in found.cost["rows"]
    )
    baseline = found.cost["baseline"]
    named = f"{baseline - 1}-{baseline % 100:02d}"
    held = prices_held(built.record()["prices"])
    return CostTable(
        f"{found.cost['sentence']} {held}",
        _drawn("cost", cost_chart(found.place, found.cost), found),
        named,
        rows,
        reverse("public:ahead_download", args=[found.key, found.series, "cost", "csv"]),
        found.cost["very_costly"]["sentence"] if found.cost["very_costly"] else "",
        tuple(found.cost["caveats"]),
        _processes(found.cost["processes"]),
    )


def _processes(found: Mapping[str, Any]) -> ProcessTable:
    rows = tuple(
        ProcessRow(
            row["name"],
            "" if row["count"] is None else _count(row["count"]),
            wording.pounds(row["mean"]),
            _money_between(row["low80"], row["high80"]),
        )
        for row in found["rows"]
    )
    return ProcessTable(found["sentence"], rows, tuple(found["caveats"]))


def _seen(part: OutlookPart) -> str:
    _year, value = part.history[-1]
    return _count(value) if value is not None else _("not shown")


def _count(value: float) -> str:
    return wording.decimals(value, 0)


def _money_between(low: float, high: float) -> str:
    least, most = wording.pounds_alike(low, high)
    return _("%(low)s to %(high)s") % {"low": least, "high": most}


def _between(low: float, high: float) -> str:
    return _("%(low)s to %(high)s") % {"low": _count(low), "high": _count(high)}


def _trail(found: Outlook) -> tuple[Link, ...]:
    if found.code is None:
        return (Link(found.place, ahead_url(found.key, found.series)),)
    la = authority(found.code)
    return Link(la.region, region_anchor(la.region)), area_link(la)


def _within(found: Outlook) -> tuple[Link, ...]:
    if found.code is not None:
        return ()
    if found.place == ENGLAND:
        inside = [(key, name) for key, name in places().items() if name != ENGLAND]
    else:
        inside = [(code, authority(code).name) for code in members(found.place, found.last[0])]
    return tuple(
        Link(name, ahead_url(key, found.series)) for key, name in inside if found.series in built.series_of(key)
    )


def _drawn(name: str, chart: Chart, found: Outlook) -> ChartView:
    return drawn(name, chart, lambda kind: reverse("public:ahead_download", args=[found.key, found.series, name, kind]))


def _assumptions(found: Outlook) -> tuple[str, ...]:
    about = {"shock": wording.percent(COMMON_SHOCK, 0), "damping": wording.percent(DAMPING, 0)}
    said = [
        _(
            "Every place shares one shock a year, of about %(shock)s either way, so that totals are not surer than "
            "they can be. It was fixed beforehand, not fitted."
        ),
        _("Growth fades: each year carries on %(damping)s of the growth of the year before."),
        _("How far a count may move is learnt from every area’s past, and small areas move more."),
        _("Law, recording and who runs services stay as they are."),
    ]
    if found.parts:
        said.append(
            _("Parts start from today’s mix, which may shift by as much as mixes have; they add up to the total.")
        )
    return tuple(words % about for words in said)
