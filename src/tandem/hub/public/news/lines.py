"""A page of the news as it stands in a list of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse

from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Desk, Story
from tandem.hub.news.shown import with_addresses

__all__ = ["StoryLine", "kind_url", "story_line", "story_url"]


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
    )


def story_url(desk: Desk, slug: str) -> str:
    """A story's page."""
    return reverse("public:news_story", args=[desk.slug, slug])


def kind_url(slug: str, kind: Kind) -> str:
    """A desk's list of one kind."""
    return reverse("public:news_kind", args=[slug, kind])
