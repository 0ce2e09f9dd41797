"""The newest stories of a desk for readers' own programs: Atom (RFC 4287) and JSON Feed 1.1. Nobody is counted."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from tandem.hub.news import queries
from tandem.hub.news.models import Desk, Story
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.news.presenters import desk_url, find_desk

__all__ = ["FEEDS", "feed"]

_MOST = 20


def feed(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """The feed of a desk in a form. Raises :class:`NoSuchPage`."""
    if kind not in FEEDS:
        raise NoSuchPage(_("There is no such feed."))
    desk = find_desk(slug)
    return FEEDS[kind](request, desk, list(queries.stories(desk)[:_MOST]))


def _atom(request: HttpRequest, desk: Desk, stories: list[Story]) -> HttpResponse:
    made = Atom1Feed(
        title=_title(desk),
        link=request.build_absolute_uri(desk_url(desk.slug)),
        description=desk.about,
        language="en-gb",
        feed_url=request.build_absolute_uri(),
    )
    for story in stories:
        made.add_item(
            title=story.title,
            link=_address(request, desk, story),
            description=story.lead,
            pubdate=story.published,
            updateddate=story.changed,
            categories=[words for _key, words in story.topics],
        )
    return HttpResponse(made.writeString("utf-8"), content_type=made.content_type)


def _json(request: HttpRequest, desk: Desk, stories: list[Story]) -> HttpResponse:
    items = [
        {
            "id": _address(request, desk, story),
            "url": _address(request, desk, story),
            "title": story.title,
            "content_text": story.lead,
            "date_published": story.published.isoformat(),
            "date_modified": story.changed.isoformat(),
            "tags": [words for _key, words in story.topics],
        }
        for story in stories
    ]
    made = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(desk),
        "home_page_url": request.build_absolute_uri(desk_url(desk.slug)),
        "feed_url": request.build_absolute_uri(),
        "language": "en-GB",
        "items": items,
    }
    return JsonResponse(made, content_type="application/feed+json")


FEEDS: dict[str, Callable[[HttpRequest, Desk, list[Story]], HttpResponse]] = {"atom": _atom, "json": _json}


def _title(desk: Desk) -> str:
    return _("%(desk)s (invented)") % {"desk": desk.title} if desk.invented else desk.title


def _address(request: HttpRequest, desk: Desk, story: Story) -> str:
    return request.build_absolute_uri(reverse("public:news_story", args=[desk.slug, story.slug]))
