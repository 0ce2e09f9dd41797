"""A page of the news as it stands in a list of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode

from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Desk, Story
from tandem.hub.news.shown import with_addresses
from tandem.hub.public.links import Link

__all__ = ["StoryLine", "desk_url", "kind_url", "story_line", "story_url", "topic_url", "topics_of"]


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A story, or a page of another kind, in a list."""

    kind: Kind
    title: str
    url: str
    lead: str
    published: datetime
    picture: Mapping[str, Any] | None
    by: Mapping[str, Any] | None
    details: Mapping[str, Any]
    happens: datetime | None
    over: datetime | None
    topics: tuple[Link, ...]

    @property
    def said(self) -> str:
        """Its kind in words, where that is not plain news."""
        return "" if self.kind is Kind.NEWS else self.kind.one


def story_line(story: Story, desk: Desk) -> StoryLine:
    """What a list says of a story."""
    return StoryLine(
        kind=Kind(story.kind),
        title=story.title,
        url=story_url(desk, story.slug),
        lead=story.lead,
        published=story.published,
        picture=with_addresses(story.picture) if story.picture else None,
        by=with_addresses(story.by) if story.by else None,
        details=with_addresses(story.details),
        happens=story.happens,
        over=story.over,
        topics=topics_of(story, desk),
    )


def topics_of(story: Story, desk: Desk) -> tuple[Link, ...]:
    """What a story is about, each with where there is more of it."""
    return tuple(Link(words, topic_url(desk.slug, key)) for key, words in story.topics)


def desk_url(slug: str) -> str:
    """A desk's list."""
    return reverse("public:news_desk", args=[slug])


def topic_url(slug: str, topic: str) -> str:
    """A desk's stories of one topic."""
    return f"{desk_url(slug)}?{urlencode({'topic': topic})}"


def story_url(desk: Desk, slug: str) -> str:
    """A story's page."""
    return reverse("public:news_story", args=[desk.slug, slug])


def kind_url(slug: str, kind: Kind) -> str:
    """A desk's list of one kind."""
    return reverse("public:news_kind", args=[slug, kind])
