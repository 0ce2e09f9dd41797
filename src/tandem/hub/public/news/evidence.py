"""A piece of evidence as it stands in a story: its numbers, where they were read, how they were worked out."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.hub.permissions import public
from tandem.hub.public.links import Link
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.news.freshness import news_page
from tandem.hub.public.news.presenters import story_page

__all__ = ["evidence"]


@public
@news_page
def evidence(request: HttpRequest, desk: str, slug: str, number: int) -> HttpResponse:
    """The page of one piece."""
    around = story_page(desk, slug)
    story, where = around.story, reverse("public:news_story", args=[desk, slug])
    parts = (each for each in story.content if each["kind"] == "evidence" and each["number"] == number)
    part = next(parts, None)
    if part is None:
        raise NoSuchPage(_("The story shows no such evidence."), "", (Link(story.title, where),))
    crumbs = (*around.crumbs[:-1], Link(story.title, where), Link(_("Evidence %(number)s") % {"number": number}))
    page = {"here": "news", "page": story, "part": part, "crumbs": crumbs}
    return render(request, "news/evidence.html", page)
