"""An area's social workers: the fans, every number, what would make enough, and what it all rests on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.forecast.known import AsKnown
from tandem.forecast.staffing import built
from tandem.forecast.staffing.figures import CHARTED, counted_chart, provenance, told
from tandem.forecast.staffing.levers import ASSOCIATION, effects, newly_qualified
from tandem.forecast.staffing.result import Counted
from tandem.forecast.staffing.saving import needed_words
from tandem.forecast.staffing.table import staff
from tandem.hub.public.freshness import edition
from tandem.hub.public.links import Link, area_link, crumbs, region_anchor
from tandem.hub.public.presenters.drawn import ChartView, drawn
from tandem.hub.public.presenters.sources import SourceLine, source_lines
from tandem.published import authority
from tandem.report import wording


@dataclass(frozen=True, slots=True)
class CountedRow:
    """One thing counted: the last published number, and each year ahead with its 80 of 100 futures."""

    label: str
    now: str
    ahead: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class LeverRow:
    """One lever and what a unit of it goes with."""

    name: str
    unit: str
    effect: str
    source: str


@dataclass(frozen=True, slots=True)
class WorkforcePage:
    """The page, in the order it is read."""

    title: str
    place: str
    subject: str
    crumbs: tuple[Link, ...]
    sentence: str
    needed: str
    charts: tuple[ChartView, ...]
    last: str
    years: tuple[str, ...]
    rows: tuple[CountedRow, ...]
    levers: tuple[LeverRow, ...]
    association: str
    record: str
    assumptions: tuple[str, ...]
    caveats: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    digests: tuple[tuple[str, str], ...]
    edition: str
    csv_url: str
    json_url: str
    ahead_url: str


@lru_cache(maxsize=256)
def workforce_page(place: str) -> WorkforcePage:
    """The page for a place by its key; raises ``InputError`` where the figures cannot tell."""
    found = built.outlook(place)
    return WorkforcePage(
        title=_("%(area)s: what is coming, social workers") % {"area": found.place},
        place=found.place,
        subject=_("what is coming, social workers"),
        crumbs=crumbs(*_trail(found), Link(_("Social workers"))),
        sentence=found.sentence,
        needed=needed_words(found.needed, found.target),
        charts=tuple(_chart(found, each) for each in found.counted if each.key in CHARTED),
        last=str(found.last),
        years=tuple(str(each.year) for each in found.counted[0].years),
        rows=tuple(_row(each, found.last) for each in found.counted),
        levers=_levers(),
        association=ASSOCIATION,
        record=built.record()["sentence"],
        assumptions=_assumptions(),
        caveats=found.caveats,
        sources=source_lines(provenance()),
        digests=tuple(found.inputs.items()),
        edition=edition()[0],
        csv_url=_file(place, "figures", "csv"),
        json_url=_file(place, "figures", "json"),
        ahead_url=reverse("public:ahead_first", args=[place]),
    )


def _trail(found: built.Outlook) -> tuple[Link, ...]:
    if found.code is None:
        return (Link(found.place, reverse("public:ahead_first", args=[found.key])),)
    la = authority(found.code)
    return Link(la.region, region_anchor(la.region)), area_link(la)


def _file(code: str, name: str, kind: str) -> str:
    return reverse("public:workforce_download", args=[code, name, kind])


def _row(each: Counted, last: int) -> CountedRow:
    now = dict(each.history).get(last)
    blank = _("not published") if any(value is not None for _year, value in each.history) else "–"
    ahead = tuple(
        (
            str(year.year),
            told(year.middle, each.key),
            _("%(low)s to %(high)s") % {"low": told(year.low80, each.key), "high": told(year.high80, each.key)},
        )
        for year in each.years
    )
    return CountedRow(each.name, blank if now is None else told(now, each.key), ahead)


def _chart(found: built.Outlook, counted: Counted) -> ChartView:
    chart = counted_chart(found.place, counted, found.sentence, found.caveats)
    slug = counted.key.replace("_", "-")
    return drawn(slug, chart, lambda kind: _file(found.key, slug, kind))


def _levers() -> tuple[LeverRow, ...]:
    return tuple(
        LeverRow(
            each.name,
            each.unit,
            _("%(central)s (%(low)s to %(high)s): %(effect)s")
            % {
                "central": wording.decimals(each.central, 2),
                "low": wording.decimals(each.low, 2),
                "high": wording.decimals(each.high, 2),
                "effect": each.effect,
            },
            f"{each.source} {_('To be verified.')}" if each.confidence == "verify" else each.source,
        )
        for each in effects(staff(AsKnown(None))).values()
    )


def _assumptions() -> tuple[str, ...]:
    return (
        _("How many are in post is today’s number, carried on by the place’s own growth drawn towards all, fading."),
        _(
            "Leavers, agency workers, vacancies and absence are each a share that lies where the place’s own past, its "
            "region’s and England’s put it."
        ),
        _("Cases move with children in need, by as much as they have; the same futures as those of children in need."),
        _("Case holders move with social workers and with cases, by as much as they have."),
        newly_qualified().source,
    )
