"""What a desk put right: every correction to a story or a comment, with its day, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.hub.news.comments import ANSWER_TAKEN_DOWN
from tandem.hub.news.corrections import Correction, corrections_of
from tandem.hub.news.models import Desk
from tandem.hub.permissions import public
from tandem.hub.public.links import Link
from tandem.hub.public.news.about import about_list
from tandem.hub.public.news.freshness import news_page
from tandem.hub.public.news.lines import desk_url, story_url
from tandem.hub.public.news.presenters import find_desk

__all__ = ["corrections"]

_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Line:
    """A correction, and the story it was made in or below."""

    on: date
    story: Link
    of_story: bool
    wrong: str
    now: str
    what: str
    """What was done with a comment."""
    withdrawn: date | None


@public
@news_page
def corrections(request: HttpRequest, desk: str) -> HttpResponse:
    """Everything that was put right, and when."""
    at = find_desk(desk)
    pages = Paginator(corrections_of(at), _A_PAGE).get_page(request.GET.get("page", ""))
    crumbs = (Link(_("News"), reverse("public:news")), Link(at.title, desk_url(at.slug)), Link(_("Corrections")))
    page = {"desk": at, "lines": [_line(each, at) for each in pages], "pages": pages, "crumbs": crumbs}
    told = about_list(at, request.path, title=_("Corrections"))
    return render(request, "news/corrections.html", {"here": "news", "page": page, "about_list": told})


def _line(found: Correction, desk: Desk) -> Line:
    link = Link(found.story.title, story_url(desk, found.story.slug))
    return Line(found.on, link, not found.outcome, found.wrong, found.now, _done(found.outcome), found.withdrawn)


def _done(outcome: str) -> str:
    if outcome == ANSWER_TAKEN_DOWN:
        return _("An answer was taken down")
    return _("A comment was taken down") if outcome == "taken_down" else _("A comment was corrected")
