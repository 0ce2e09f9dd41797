"""Every public page for search engines (the sitemaps protocol 0.9), and what robots are told.

What is invented is not offered to them. Pages made from the published tables
say no day of change: they change with a release, and not each with every one.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.sax.xmlreader import AttributesImpl  # nosec B406

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.xmlutils import SimplerXMLGenerator

from tandem.hub.news import archive, queries
from tandem.hub.news.kinds import Kind
from tandem.hub.permissions import public
from tandem.hub.public.absolute import absolute
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.news.freshness import news_page
from tandem.hub.public.presenters.areas import areas_page
from tandem.hub.public.presenters.claims import claims_page
from tandem.hub.public.presenters.data import data_page

__all__ = ["part", "robots", "sitemap"]

MOST = 50_000
"""Addresses in one file: the protocol takes no more."""
_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_SINGLE = (
    "start",
    "areas",
    "claims",
    "examined",
    "record",
    "how_we_judge",
    "data",
    "accessibility",
    "privacy",
    "tell",
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and when it last changed where that is known."""

    path: str
    changed: datetime | None = None


@public
@news_page
def sitemap(_request: HttpRequest) -> HttpResponse:
    """Every page; where they are too many for one file, every file."""
    pages = list(_pages())
    if len(pages) <= MOST:
        return _answer("urlset", "url", pages)
    files = [Page(reverse("public:sitemap_part", args=[1 + at // MOST])) for at in range(0, len(pages), MOST)]
    return _answer("sitemapindex", "sitemap", files)


@public
@news_page
def part(_request: HttpRequest, number: int) -> HttpResponse:
    """One of several files."""
    pages = list(_pages())
    found = pages[MOST * (number - 1) : MOST * number] if number > 0 and len(pages) > MOST else []
    if not found:
        raise NoSuchPage(_("There is no such list of pages."))
    return _answer("urlset", "url", found)


@public
@news_page
def robots(_request: HttpRequest) -> HttpResponse:
    """All may read all, but for what a search finds."""
    words = f"User-agent: *\nDisallow: /*?*search=\n\nSitemap: {absolute(reverse('public:sitemap'))}\n"
    return HttpResponse(words, content_type="text/plain; charset=utf-8")


def _pages() -> Iterator[Page]:
    yield from (Page(reverse(f"public:{name}")) for name in _SINGLE)
    areas = areas_page()
    yield from (Page(link.url) for region in areas.regions for link in region.areas)
    yield from (Page(link.url) for link, _until in areas.former)
    yield from (Page(row.url) for row in claims_page().claims)
    for publisher in data_page().publishers:
        yield from (Page(row.url) for row in publisher.tables)
    yield from _news()


def _news() -> Iterator[Page]:
    desks = [each for each in queries.desks() if not each.invented]
    if desks:
        yield Page(reverse("public:news"))
    for desk in desks:
        stories = list(queries.stories(desk).values_list("slug", "changed", "kind"))
        yield Page(reverse("public:news_desk", args=[desk.slug]), max(changed for _slug, changed, _kind in stories))
        kinds = [each for each in Kind if any(kind == each for _slug, _changed, kind in stories)]
        yield from (Page(reverse("public:news_kind", args=[desk.slug, each])) for each in kinds)
        yield Page(reverse("public:news_archive", args=[desk.slug]))
        yield Page(reverse("public:news_corrections", args=[desk.slug]))
        yield from (Page(reverse("public:news_month", args=[desk.slug, *each])) for each, _n in archive.months(desk))
        yield from (
            Page(reverse("public:news_story", args=[desk.slug, slug]), changed) for slug, changed, _kind in stories
        )


def _answer(whole: str, each: str, pages: list[Page]) -> HttpResponse:
    written = io.StringIO()
    xml = SimplerXMLGenerator(written, "utf-8")
    xml.startDocument()
    xml.startElement(whole, AttributesImpl({"xmlns": _SPACE}))
    for page in pages:
        xml.startElement(each, AttributesImpl({}))
        xml.addQuickElement("loc", absolute(page.path))
        if page.changed:
            xml.addQuickElement("lastmod", page.changed.isoformat(timespec="seconds"))
        xml.endElement(each)
    xml.endElement(whole)
    xml.endDocument()
    return HttpResponse(written.getvalue(), content_type="application/xml; charset=utf-8")
