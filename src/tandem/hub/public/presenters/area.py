"""One area: every source side by side in one year."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.figure import Provenance
from tandem.forecast.built import series_of
from tandem.forecast.staffing.built import places
from tandem.hub.public.links import Link, area_link, crumbs, region_anchor, verdict_url
from tandem.hub.public.presenters.numbers import Strip, rate_strip, unknown_words, usual_rates
from tandem.hub.public.presenters.sources import SourceLine, source_lines
from tandem.hub.public.presenters.years import years_of
from tandem.hub.public.words import VerdictTag, verdict_tag
from tandem.published import LocalAuthority, authority
from tandem.report import wording
from tandem.scrutiny import SOURCES, Scrutiny, built, scrutinise


@dataclass(frozen=True, slots=True)
class YearLink:
    """A year of the area, and whether it is the one shown."""

    label: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about the area, with links."""

    text: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source in the table."""

    label: str
    url: str
    count: str
    count_known: bool
    rate: str
    rate_known: bool
    against: str
    strip: Strip | None
    share: str
    england_share: str
    tag: VerdictTag


@dataclass(frozen=True, slots=True)
class AreaPage:
    """The area's page."""

    la_name: str
    crumbs: tuple[Link, ...]
    lede: str
    notes: tuple[Note, ...]
    ahead_url: str
    workforce_url: str
    """What is coming; empty for an area that is gone."""
    heading: str
    years: tuple[YearLink, ...]
    year_note: str
    rows: tuple[SourceRow, ...]
    csv_url: str
    json_url: str
    sources: tuple[SourceLine, ...]


def every_source(la: LocalAuthority, year: int) -> tuple[Scrutiny, ...]:
    """Each source that has figures for the year, in the order of the department's table."""
    return tuple(
        scrutinise(la.code, source=source.key, year=year) for source in SOURCES if year in built.years(source.key)
    )


@lru_cache(maxsize=256)
def area_page(la: LocalAuthority, year: int) -> AreaPage:
    """The page for one area and year."""
    found = every_source(la, year)
    few = len(found) < len(SOURCES)
    return AreaPage(
        la_name=la.name,
        crumbs=crumbs(Link(la.region, region_anchor(la.region)), Link(la.name)),
        lede=_lede(la, found, year),
        notes=_notes(la),
        ahead_url=reverse("public:ahead_first", args=[la.code]) if series_of(la.code) else "",
        workforce_url=reverse("public:workforce", args=[la.code]) if la.code in places() else "",
        heading=_("Who the referrals came from, year ending March %(year)s") % {"year": year},
        years=tuple(
            YearLink(str(one), f"{reverse('public:area', args=[la.code])}?year={one}", one == year)
            for one in years_of(la)
        ),
        year_note=_("For %(year)s only percentages were published, and only for these sources.") % {"year": year}
        if few
        else "",
        rows=tuple(_row(one) for one in found),
        csv_url=reverse("public:area_download", args=[la.code, year, "csv"]),
        json_url=reverse("public:area_download", args=[la.code, year, "json"]),
        sources=source_lines(_every_provenance(found)),
    )


def _lede(la: LocalAuthority, found: tuple[Scrutiny, ...], year: int) -> str:
    total = next((one.row.total for one in found if one.row.total is not None), None)
    names = {"area": la.name, "year": year}
    if total is None:
        return (
            _("How many referrals there were in %(area)s in the year ending March %(year)s is not published.") % names
        )
    return _(
        "%(total)s referrals about children in %(area)s were recorded in the year ending March %(year)s. "
        "This is who they came from, each beside the range of comparable places."
    ) % {**names, "total": wording.decimals(total, 0)}


def _row(found: Scrutiny) -> SourceRow:
    row = found.row
    england = _("England %(rate)s") % {"rate": wording.decimals(row.england_rate, 1)} if row.england_rate else ""
    usual = usual_rates(row)
    about = _("about ") if row.derived and row.value is not None else ""
    return SourceRow(
        label=found.source.label,
        url=verdict_url(found.la.code, found.source.key, found.year),
        count=about + wording.decimals(row.value, 0) if row.value is not None else unknown_words(row),
        count_known=row.value is not None,
        rate=wording.decimals(row.rate, 1) if row.rate is not None else _("not known"),
        rate_known=row.rate is not None,
        against="; ".join(filter(None, (england, usual and _("usual %(range)s") % {"range": usual}))),
        strip=rate_strip(row),
        share=wording.percent(row.share) if row.share is not None else _("not known"),
        england_share=_("England %(share)s") % {"share": wording.percent(row.england_share)}
        if row.england_share is not None
        else "",
        tag=verdict_tag(found.verdict, found.direction),
    )


def _notes(la: LocalAuthority) -> tuple[Note, ...]:
    became = tuple(area_link(authority(code)) for code in la.successors)
    came_from = tuple(area_link(authority(code)) for code in la.predecessors)
    notes = []
    if became:
        words = _("%(area)s no longer exists. %(note)s Its figures end with %(year)s. See:")
        notes.append(Note(words % {"area": la.name, "note": la.note, "year": la.last_year}, became))
    if came_from:
        words = _("%(note)s Its own figures begin with %(year)s. Before that, see:")
        notes.append(Note((words % {"note": la.note, "year": la.first_year}).strip(), came_from))
    if la.note and not notes:
        notes.append(Note(la.note))
    return tuple(notes)


def _every_provenance(found: tuple[Scrutiny, ...]) -> tuple[Provenance, ...]:
    return tuple(dict.fromkeys(source for one in found for source in one.provenance))
