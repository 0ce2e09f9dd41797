"""The news: its front page, each desk's list, a story, a picture."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control
from django.views.decorators.http import require_safe

from tandem.hub.letterbox.actions import available
from tandem.hub.news import queries
from tandem.hub.news.kinds import Kind
from tandem.hub.permissions import public
from tandem.hub.public.freshness import SECONDS
from tandem.hub.public.news import feeds
from tandem.hub.public.news.about import about_list
from tandem.hub.public.news.commenting import MOST
from tandem.hub.public.news.freshness import news_page
from tandem.hub.public.news.homes import front_page, home_of
from tandem.hub.public.news.lists import kind_page
from tandem.hub.public.news.presenters import StoryPage, desk_page, story_page

__all__ = ["desk", "feed", "front", "kind", "picture", "story"]

_OF_KIND = {kind: f"news/kind_{kind}.html" for kind in (Kind.EVENT, Kind.PERSON, Kind.TERM)}


@public
@news_page
def front(request: HttpRequest) -> HttpResponse:
    """The newest of each desk."""
    return render(request, "news/front.html", {"here": "news", "homes": front_page(now=timezone.now())})


@public
@news_page
def desk(request: HttpRequest, desk: str) -> HttpResponse:
    """A desk's home; or everything that it has published, by topic, by words or page by page."""
    asked = {name: request.GET.get(name, "").replace("\x00", "").strip()[:100] for name in ("topic", "search", "page")}
    found = desk_page(desk, **asked)
    told = about_list(found.desk, f"{request.path}{found.of_topic}", title=found.topic)
    page = {"here": "news", "page": found, "open": available(), "about_list": told}
    if any(asked.values()):
        return render(request, "news/desk.html", page)
    return render(request, "news/home.html", {**page, "desk_home": home_of(found.desk, now=timezone.now())})


@public
@news_page
def kind(request: HttpRequest, desk: str, kind: Kind) -> HttpResponse:
    """All that a desk has published of one kind."""
    page = kind_page(desk, kind, page=request.GET.get("page", ""), now=timezone.now())
    told = about_list(page.desk, request.path, title=kind.many, lead=kind.about)
    return render(request, _OF_KIND.get(kind, "news/kind.html"), {"here": "news", "page": page, "about_list": told})


@public
@news_page
def feed(request: HttpRequest, desk: str, kind: str) -> HttpResponse:
    """A desk's newest stories, or a topic's, for a reader's own program."""
    return feeds.feed(request, desk, kind, topic=request.GET.get("topic", ""))


@public
@news_page
def story(request: HttpRequest, desk: str, slug: str) -> HttpResponse:
    """One story."""
    page = story_page(desk, slug, remarks=request.GET.get("comments", ""))
    return render(
        request,
        "news/story.html",
        {"here": "news", "page": page.story, "around": page, "past": _is_past(page), "open": available(), "most": MOST},
    )


def _is_past(page: StoryPage) -> bool:
    over = page.story.over
    return over is not None and over <= timezone.now()


@public
@require_safe
def picture(request: HttpRequest, digest: str) -> HttpResponse:
    """A picture of a story. It never changes, and is kept no longer than a page: its story may be taken down."""
    found = queries.picture(digest)
    if found is None:
        raise Http404
    response = HttpResponse(bytes(found.content), content_type=found.media_type)
    response["ETag"] = f'"{digest}"'
    patch_cache_control(response, public=True, max_age=SECONDS)
    return get_conditional_response(request, etag=response["ETag"], response=response) or response
