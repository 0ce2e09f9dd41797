"""What the pages of the news say."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.core.paginator import Paginator
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from tandem.hub.news import queries
from tandem.hub.news.kinds import Kind
from tandem.hub.news.leading import known, now_at
from tandem.hub.news.models import Desk, Story
from tandem.hub.news.shown import Shown
from tandem.hub.public.links import Link
from tandem.hub.public.missing import GonePage, MovedPage, NoSuchPage
from tandem.hub.public.news.about import About, about
from tandem.hub.public.news.lines import (
    StoryLine,
    desk_url,
    kind_url,
    story_line,
    story_url,
    topic_url,
    topics_of,
)
from tandem.hub.public.news.remarks import Remarks, remarks_below

__all__ = [
    "DeskPage",
    "StoryPage",
    "desk_page",
    "find_desk",
    "story_page",
    "topics_told",
]

_A_PAGE, _RELATED = 10, 3


@dataclass(frozen=True, slots=True)
class DeskPage:
    """A desk's list, or one page of it."""

    desk: Desk
    stories: tuple[StoryLine, ...]
    topics: tuple[tuple[Link, int], ...]
    topic: str
    """The words of the topic that is shown alone, if one is."""
    of_topic: str
    """What an address ends in that is about that topic alone."""
    feeds: tuple[Link, ...]
    """Of this desk, or of that topic."""
    search: str
    in_all: int
    """How many stories there are of what was asked for."""
    number: int
    pages: int
    newer: str
    older: str


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story, and where to go from it."""

    story: Shown
    about: About
    """What other programs are told of it."""
    number: int
    """Of the page that it was made from: a comment says by it which story it is about."""
    url: str
    comment_url: str
    comment_email: str
    """Where a comment on this story may be sent; nothing where none may."""
    closed: bool
    """Whether readers may say nothing below it just now."""
    remarks: Remarks
    crumbs: tuple[Link, ...]
    topics: tuple[Link, ...]
    related: tuple[StoryLine, ...]
    before: Link | None
    after: Link | None


def desk_page(slug: str, *, topic: str, search: str, page: str) -> DeskPage:
    """One desk's stories. Raises :class:`NoSuchPage`."""
    desk = find_desk(slug)
    topics = topics_told(desk)
    said = next((link.label for link, _number in topics if link.url == topic_url(desk.slug, topic)), "")
    found = Paginator(queries.stories(desk, topic=topic if said else "", search=search), _A_PAGE).get_page(page)
    kept = {name: value for name, value in (("topic", topic if said else ""), ("search", search)) if value}

    def turned(number: int) -> str:
        return "?" + urlencode({**kept, "page": str(number)})

    return DeskPage(
        desk=desk,
        stories=tuple(story_line(each, desk) for each in found),
        topics=topics,
        topic=said,
        of_topic=_of_topic(topic if said else ""),
        feeds=_feeds(desk, topic if said else ""),
        search=search,
        in_all=found.paginator.count,
        number=found.number,
        pages=found.paginator.num_pages,
        newer=turned(found.number - 1) if found.has_previous() else "",
        older=turned(found.number + 1) if found.has_next() else "",
    )


def topics_told(desk: Desk) -> tuple[tuple[Link, int], ...]:
    """A desk's topics, each with how many stories it has."""
    return tuple((Link(words, topic_url(desk.slug, key)), number) for key, words, number in queries.topics(desk))


def story_page(at: str, slug: str, *, remarks: str = "") -> StoryPage:
    """One story, with a page of the remarks below it. Raises :class:`NoSuchPage`, also for one that has moved."""
    desk, story = _find_story(at, slug)
    kind = Kind(story.kind)
    before, after = queries.beside(story) if kind.dated else (None, None)
    shown = Shown.of(story, desk=desk)
    return StoryPage(
        story=shown,
        about=about(shown, url=story_url(desk, story.slug), changed=story.changed),
        number=story.page,
        url=story_url(desk, story.slug),
        comment_url=reverse("public:news_comment", args=[desk.slug, story.slug]),
        comment_email="" if story.closed else _email_for(story),
        closed=story.closed,
        remarks=remarks_below(story, page=remarks),
        crumbs=(
            Link(_("News"), reverse("public:news")),
            Link(desk.title, desk_url(desk.slug)),
            Link(kind.many, kind_url(desk.slug, kind)),
            Link(story.title),
        ),
        topics=topics_of(story, desk),
        related=tuple(story_line(each, desk) for each in queries.related(story, most=_RELATED)),
        before=_link(before, desk),
        after=_link(after, desk),
    )


def _find_story(at: str, slug: str) -> tuple[Desk, Story]:
    desk = queries.desk(at)
    story = queries.story(desk, slug) if desk else None
    if desk and story:
        return desk, story
    links = (Link(desk.title, desk_url(desk.slug)) if desk else Link(_("News"), reverse("public:news")),)
    if not known(at, slug):
        find_desk(at)
        raise NoSuchPage(_("There is no such story."), _("Look for it among the others:"), links)
    moved = now_at(at, slug)
    if moved is None:
        raise GonePage(_("This story was taken down."), _("It is not published any more. These are the others:"), links)
    raise MovedPage(moved.desk.slug, moved.slug)


def _email_for(story: Story) -> str:
    name, at, host = settings.COMMENTS_EMAIL.rpartition("@")
    return f"{name}+{story.page}{at}{host}" if at else ""


def find_desk(slug: str) -> Desk:
    """The desk at an address. Raises :class:`NoSuchPage`."""
    found = queries.desk(slug)
    if found is None:
        raise NoSuchPage(_("There is no such list of news."), "", (Link(_("News"), reverse("public:news")),))
    return found


def _feeds(desk: Desk, topic: str) -> tuple[Link, ...]:
    ends = _of_topic(topic)
    forms = (("atom", _("Atom feed")), ("json", _("JSON feed")))
    return tuple(Link(words, reverse("public:news_feed", args=[desk.slug, kind]) + ends) for kind, words in forms)


def _of_topic(topic: str) -> str:
    return f"?{urlencode({'topic': topic})}" if topic else ""


def _link(found: Story | None, desk: Desk) -> Link | None:
    return Link(found.title, story_url(desk, found.slug)) if found else None
