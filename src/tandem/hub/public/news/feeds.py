"""The newest stories of a desk, or of one topic, for readers' own programs: Atom (RFC 4287) and JSON Feed 1.1.

Nobody is counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.formats import date_format
from django.utils.html import escape
from django.utils.translation import gettext as _

from tandem.hub.news import queries
from tandem.hub.news.corrections import withdrawn_on
from tandem.hub.news.kinds import TIMELESS, Kind
from tandem.hub.news.models import Desk, Story
from tandem.hub.public.absolute import absolute
from tandem.hub.public.links import Link
from tandem.hub.public.missing import NoSuchPage
from tandem.hub.public.news.about import site_of
from tandem.hub.public.news.lines import desk_url, story_url, topic_url
from tandem.hub.public.news.presenters import find_desk

__all__ = ["FEEDS", "feed"]

_MOST = 20


@dataclass(frozen=True, slots=True)
class Feed:
    """What both forms say."""

    desk: Desk
    title: str
    author: str
    page: str
    """Where the same stories are read."""
    own: str
    stories: tuple[Story, ...]

    def address(self, story: Story) -> str:
        """Where a story is read."""
        return absolute(story_url(self.desk, story.slug))

    def identity(self, story: Story) -> str:
        """What a program knows a story by: the same after its address has changed."""
        return f"{absolute(desk_url(self.desk.slug))}#story-{story.page}"


def feed(request: HttpRequest, slug: str, kind: str, *, topic: str) -> HttpResponse:
    """The feed of a desk, or of one of its topics, in a form. Raises :class:`NoSuchPage`."""
    desk = find_desk(slug)
    said = {key: words for key, words, _number in queries.topics(desk)}
    if kind not in FEEDS or (topic and topic not in said):
        raise NoSuchPage(_("There is no such feed."), "", (Link(desk.title, desk_url(slug)),))
    found = Feed(
        desk=desk,
        title=_title(desk, said[topic] if topic else ""),
        author=site_of(desk),
        page=absolute(topic_url(slug, topic) if topic else desk_url(slug)),
        own=absolute(request.get_full_path()),
        stories=tuple(queries.stories(desk, topic=topic).exclude(kind__in=TIMELESS)[:_MOST]),
    )
    return FEEDS[kind](found)


def _atom(found: Feed) -> HttpResponse:
    made = Atom1Feed(
        title=found.title,
        link=found.page,
        description=found.desk.about,
        language="en-gb",
        feed_url=found.own,
        author_name=found.author,
    )
    for story in found.stories:
        made.add_item(
            title=story.title,
            link=found.address(story),
            unique_id=found.identity(story),
            # The library calls every summary HTML.
            description=escape(_told(story)),
            pubdate=story.published,
            updateddate=story.changed,
            categories=_categories(story),
        )
    return HttpResponse(made.writeString("utf-8"), content_type=made.content_type)


def _json(found: Feed) -> HttpResponse:
    items = [
        {
            "id": found.identity(story),
            "url": found.address(story),
            "title": story.title,
            "content_text": _told(story),
            "date_published": story.published.isoformat(),
            "date_modified": story.changed.isoformat(),
            "tags": _categories(story),
            "_tandem": {"kind": story.kind},
        }
        for story in found.stories
    ]
    made = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": found.title,
        "home_page_url": found.page,
        "feed_url": found.own,
        "language": "en-GB",
        "authors": [{"name": found.author}],
        "items": items,
    }
    return JsonResponse(made, content_type="application/feed+json")


def _told(story: Story) -> str:
    """The lead, and what was put right last: a program that keeps feeds shows it as changed."""
    kept = [each for each in story.corrections if not withdrawn_on(each)]
    if not kept:
        return story.lead
    last = kept[-1]
    day = date_format(date.fromisoformat(last["on"]), "j F Y")
    said = _("Corrected on %(day)s. What was wrong: %(wrong)s What it says now: %(now)s")
    return f"{story.lead} {said % {'day': day, 'wrong': last['wrong'], 'now': last['now']}}"


FEEDS: dict[str, Callable[[Feed], HttpResponse]] = {"atom": _atom, "json": _json}


def _categories(story: Story) -> list[str]:
    """Its kind, where that is not plain news, and its topics."""
    kind = Kind(story.kind)
    return [*([kind.one] if kind is not Kind.NEWS else []), *(words for _key, words in story.topics)]


def _title(desk: Desk, topic: str) -> str:
    title = f"{desk.title}: {topic}" if topic else desk.title
    return _("%(title)s (invented)") % {"title": title} if desk.invented else title
