"""A desk's stories month by month: the list of months, and the pages of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from tandem.hub.news.archive import Month, months, of_month
from tandem.hub.news.models import Desk
from tandem.hub.permissions import public
from tandem.hub.public.links import Link
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.news.about import about_list
from tandem.hub.public.news.freshness import news_page
from tandem.hub.public.news.lines import StoryLine, desk_url, story_line
from tandem.hub.public.news.presenters import find_desk

__all__ = ["archive", "archive_url", "month"]

_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Year:
    """A year, and its months that have stories."""

    year: int
    months: tuple[tuple[Link, int], ...]


@dataclass(frozen=True, slots=True)
class MonthPage:
    """A month's stories, or a page of them, and the months on either side that have any."""

    desk: Desk
    title: str
    stories: tuple[StoryLine, ...]
    stories_in_all: int
    crumbs: tuple[Link, ...]
    number: int
    pages: int
    newer: str
    older: str
    month_before: Link | None
    month_after: Link | None


@public
@news_page
def archive(request: HttpRequest, desk: str) -> HttpResponse:
    """Every month with a story."""
    at = find_desk(desk)
    years = [
        Year(year, tuple((_month_link(at, each), number) for each, number in found))
        for year, found in groupby(months(at), key=lambda each: each[0][0])
    ]
    page = {"desk": at, "years": years, "crumbs": (*_above(at), Link(_("Archive")))}
    told = about_list(at, request.path, title=_("Archive"))
    return render(request, "news/archive.html", {"here": "news", "page": page, "about_list": told})


@public
@news_page
def month(request: HttpRequest, desk: str, year: int, month: int) -> HttpResponse:
    """The stories of one month."""
    page = _month_page(desk, (year, month), request)
    told = about_list(page.desk, request.path, title=page.title)
    return render(request, "news/archive_month.html", {"here": "news", "page": page, "about_list": told})


def archive_url(slug: str) -> str:
    """A desk's list of months."""
    return reverse("public:news_archive", args=[slug])


def _month_page(slug: str, asked: Month, request: HttpRequest) -> MonthPage:
    desk = find_desk(slug)
    known = [each for each, _number in months(desk)]
    if asked not in known:
        back = (Link(_("Every month"), archive_url(slug)),)
        raise NoSuchPage(_("Nothing was published in that month."), _("Choose another:"), back)
    at = known.index(asked)
    found = Paginator(of_month(desk, asked), _A_PAGE).get_page(request.GET.get("page", ""))
    return MonthPage(
        desk=desk,
        title=_words(asked),
        stories=tuple(story_line(each, desk) for each in found),
        stories_in_all=found.paginator.count,
        crumbs=(*_above(desk), Link(_("Archive"), archive_url(slug)), Link(_words(asked))),
        number=found.number,
        pages=found.paginator.num_pages,
        newer=f"?page={found.previous_page_number()}" if found.has_previous() else "",
        older=f"?page={found.next_page_number()}" if found.has_next() else "",
        month_before=_month_link(desk, known[at + 1]) if at + 1 < len(known) else None,
        month_after=_month_link(desk, known[at - 1]) if at else None,
    )


def _above(desk: Desk) -> tuple[Link, ...]:
    return Link(_("News"), reverse("public:news")), Link(desk.title, desk_url(desk.slug))


def _month_link(desk: Desk, month: Month) -> Link:
    return Link(_words(month), reverse("public:news_month", args=[desk.slug, *month]))


def _words(month: Month) -> str:
    return date_format(date(*month, 1), "F Y")
