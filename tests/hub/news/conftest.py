"""A desk whose stories readers read, made as the newsroom leaves them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.fixture
def desk(hub: None) -> Any:
    from tandem.hub.news.models import Desk

    return Desk.objects.create(slug="partnership", title="News", about="What the partnership says.")


@pytest.fixture
def published(desk: Any) -> Callable[..., Any]:
    """A story before readers; whatever is named replaces what is usual."""
    from tandem.hub.news.models import Story, Topic

    def make(slug: str = "bridge-open", **said: Any) -> Any:
        usual = {
            "desk": desk,
            "page": 999_001 + Story.objects.count(),
            "title": f"The {slug} story",
            "lead": "It opened.",
            "topics": [["roads", "Roads"]],
            "content": [],
            "words": "",
            "published": MONDAY,
        }
        told = {**usual, **said}
        story = Story.objects.create(slug=slug, **{"changed": told["published"], **told})
        Topic.objects.bulk_create(Topic(story=story, slug=key, words=words) for key, words in story.topics)
        return story

    return make


@pytest.fixture
def reader(hub: None) -> Client:
    return Client()
