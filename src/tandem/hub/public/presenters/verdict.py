"""One source in one area and year: the verdict and everything it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.hub.public.links import Link, area_link, crumbs, region_anchor, source_url, verdict_url
from tandem.hub.public.presenters.drawn import ChartView, drawn
from tandem.hub.public.presenters.numbers import KeyNumber, key_numbers, unknown_words
from tandem.hub.public.presenters.sources import SourceLine, source_lines
from tandem.hub.public.words import VerdictTag, direction_words, source_crumb, source_words, verdict_tag
from tandem.report import wording
from tandem.report.charts import Chart
from tandem.scrutiny import Direction, Scrutiny, Verdict, scrutinise
from tandem.scrutiny.row import Row

CHARTS = ("funnel", "history", "share")


@dataclass(frozen=True, slots=True)
class YearLink:
    """A year and its verdict."""

    label: str
    url: str
    current: bool
    verdict: str
    direction: str
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class YearRow:
    """A year of the table."""

    year: int
    current: bool
    count: str
    rate: str
    england_rate: str
    share: str
    england_share: str
    tag: VerdictTag


@dataclass(frozen=True, slots=True)
class VerdictPage:
    """The page, in the order it is read."""

    title: str
    la_name: str
    subject: str
    crumbs: tuple[Link, ...]
    canonical: str
    sentence: str
    headline: str
    tag: VerdictTag
    lead: str
    rest: str
    failed_gates: tuple[str, ...]
    direction: str
    numbers: tuple[KeyNumber, ...]
    derived_note: str
    years: tuple[YearLink, ...]
    charts: tuple[ChartView, ...]
    alternatives: tuple[str, ...]
    question: str
    history: tuple[YearRow, ...]
    caption: str
    method: tuple[str, ...]
    gates: tuple[tuple[str, bool], ...]
    caveats: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    before: Link | None
    after: Link | None
    csv_url: str
    json_url: str


@lru_cache(maxsize=256)
def verdict_page(code: str, source: str, year: int) -> VerdictPage:
    """The page for an area's three-digit code, a source's key and a reporting year that exist."""
    return present(scrutinise(code, source=source, year=year))


def present(found: Scrutiny) -> VerdictPage:
    """The page for one answer of the library."""
    row, la, source = found.row, found.la, found.source
    about = {"source": source_words(source), "year": found.year}
    subject = _("referrals from %(source)s, year ending March %(year)s") % about
    tag = verdict_tag(found.verdict, found.direction)
    unknown = found.verdict is Verdict.NOT_ASSESSABLE
    before, after = _neighbours(found)
    return VerdictPage(
        title=f"{la.name}: {subject}",
        la_name=la.name,
        subject=subject,
        crumbs=crumbs(
            Link(la.region, region_anchor(la.region)),
            area_link(la),
            Link(source_crumb(source), source_url(la.code, source.key)),
            Link(str(found.year)),
        ),
        canonical=verdict_url(la.code, source.key, found.year),
        sentence=found.sentence,
        headline=tag.words[0].upper() + tag.words[1:] + ".",
        tag=tag,
        lead=found.lead,
        rest="" if unknown else found.rest,
        failed_gates=tuple(gate.words for gate in found.gates if gate.failed),
        direction=direction_words(found.direction) if unknown else "",
        numbers=key_numbers(row),
        derived_note=_derived_note(row),
        years=tuple(_year_link(found, one) for one in found.history),
        charts=tuple(_chart(found, name, found.chart(name)) for name in charts_of(found)),
        alternatives=tuple(one.words for one in found.alternatives),
        question=found.question,
        history=tuple(_year_row(found, one) for one in found.history),
        caption=_("Referrals from %(source)s in %(area)s, year by year") % {**about, "area": la.name},
        method=_method(found),
        gates=tuple((gate.words, gate.failed) for gate in found.gates),
        caveats=_caveats(found),
        sources=source_lines(found.provenance),
        before=before,
        after=after,
        csv_url=download_url(found, "figures", "csv"),
        json_url=download_url(found, "figures", "json"),
    )


def download_url(found: Scrutiny, name: str, kind: str) -> str:
    """Where the figures, or a chart, can be taken away."""
    return reverse("public:download", args=[found.la.code, found.source.key, found.year, name, kind])


def charts_of(found: Scrutiny) -> tuple[str, ...]:
    """Charts that can be drawn: a funnel needs the year's own ratio, a history draws gaps."""
    return tuple(name for name in CHARTS if name != "funnel" or found.row.ratio is not None)


def _chart(found: Scrutiny, name: str, chart: Chart) -> ChartView:
    return drawn(name, chart, lambda kind: download_url(found, name, kind))


def _year_link(found: Scrutiny, row: Row) -> YearLink:
    tag = verdict_tag(Verdict(row.verdict), Direction(row.direction) if row.direction else None)
    url = verdict_url(found.la.code, found.source.key, row.year)
    return YearLink(str(row.year), url, row.year == found.year, tag.verdict, tag.direction, f"is-{tag.kind}", tag.words)


def _year_row(found: Scrutiny, row: Row) -> YearRow:
    about = _("about ") if row.derived else ""
    return YearRow(
        year=row.year,
        current=row.year == found.year,
        count=about + wording.decimals(row.value, 0) if row.value is not None else unknown_words(row),
        rate=_or_dash(row.rate, per_cent=False),
        england_rate=_or_dash(row.england_rate, per_cent=False),
        share=_or_dash(row.share, per_cent=True),
        england_share=_or_dash(row.england_share, per_cent=True),
        tag=verdict_tag(Verdict(row.verdict)),
    )


def _or_dash(value: float | None, *, per_cent: bool) -> str:
    if value is None:
        return _("not known")
    return wording.percent(value) if per_cent else wording.decimals(value, 1)


def _derived_note(row: Row) -> str:
    if not row.derived or row.low is None or row.high is None:
        return ""
    return _(
        "For %(year)s only the percentage was published, to one decimal. Any number of referrals from %(low)s to "
        "%(high)s rounds to it, so the figures here are worked out, not counted."
    ) % {"year": row.year, "low": wording.decimals(row.low, 0), "high": wording.decimals(row.high, 0)}


def _method(found: Scrutiny) -> tuple[str, ...]:
    if found.fit is None or found.row.expected is None:
        return (_("There is no comparison for this year, so there is no expected number."),)
    row, words = found.row, []
    words.append(
        _(
            "We compared %(area)s with the %(places)s places whose figures could be used. The expected number, "
            "%(expected)s, is what a place with as many children and as much child poverty would have."
        )
        % {
            "area": found.la.name,
            "places": found.fit["places"],
            "expected": wording.decimals(row.expected or 0.0, 0),
        }
    )
    words.append(
        _(
            "Places differ more than chance alone would make them: here the spread is %(phi)s times what chance gives. "
            "The limits allow for that."
        )
        % {"phi": wording.decimals(row.phi or 0.0, 0)}
    )
    if row.expected_given_others is not None:
        words.append(
            _("A second yardstick, the referrals it has from everyone else, would lead one to expect %(expected)s.")
            % {"expected": wording.decimals(row.expected_given_others, 0)}
        )
    if row.neighbour_low is not None and row.neighbour_high is not None and row.neighbour_count:
        words.append(
            _(
                "As a check: %(count)s of its statistical neighbours have usable figures, with %(low)s to %(high)s "
                "for every 1,000 children."
            )
            % {
                "count": row.neighbour_count,
                "low": wording.decimals(row.neighbour_low, 1),
                "high": wording.decimals(row.neighbour_high, 1),
            }
        )
    return tuple(words)


def _caveats(found: Scrutiny) -> tuple[str, ...]:
    caveats = [_("The source of a referral is what the council recorded, not what the sender did.")]
    if found.source.key == "health":
        caveats.append(
            _("GPs, midwives, health visitors, school nurses, hospitals and others are counted together as one.")
        )
    caveats.append(_("A count says nothing about whether the right children were referred, or helped."))
    return tuple(caveats)


def _neighbours(found: Scrutiny) -> tuple[Link | None, Link | None]:
    years = [row.year for row in found.history]
    here = years.index(found.year)

    def link(index: int) -> Link | None:
        if not 0 <= index < len(years):
            return None
        return Link(str(years[index]), verdict_url(found.la.code, found.source.key, years[index]))

    return link(here - 1), link(here + 1)
