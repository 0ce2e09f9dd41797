"""A desk that readers can ask news of, a reader, and the turns of a worker."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

SUBSCRIBE = "/news/partnership/subscribe/"


@pytest.fixture
def desk(hub: None) -> Any:
    from tandem.hub.news.models import Desk

    return Desk.objects.create(slug="partnership", title="News")


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
            "published": timezone.now(),
        }
        told = {**usual, **said}
        story = Story.objects.create(slug=slug, **{"changed": told["published"], **told})
        Topic.objects.bulk_create(Topic(story=story, slug=key, words=words) for key, words in told["topics"])
        return story

    return make


@pytest.fixture
def reader(published: Callable[..., Any]) -> Client:
    """Somebody at a desk with one old story, whose program is as strict as any."""
    published("old-news", published=datetime(2026, 1, 5, tzinfo=UTC))
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def ask(reader: Client) -> Callable[..., Any]:
    """Send the form."""

    def post(address: str = "nora@reader.example", pace: str = "at_once", **said: Any) -> Any:
        return reader.post(SUBSCRIBE, {"address": address, "pace": pace, **said})

    return post


@pytest.fixture
def opened() -> Callable[[], None]:
    """The worker opens what lies in the letterbox and sends what is due."""

    def turn() -> None:
        from tandem.hub.letterbox.actions import open_all
        from tandem.hub.letterbox.kinds import handlers
        from tandem.hub.letterbox.queries import could_not_be_opened
        from tandem.hub.outbox.delivery import drain

        open_all(timezone.now(), handlers())
        assert not could_not_be_opened().exists()
        drain()

    return turn


@pytest.fixture
def subscribed(desk: Any) -> Callable[..., Any]:
    """Somebody who confirmed long ago."""
    from tandem.hub.subscribers.digests import address_digest, new_token, token_digest
    from tandem.hub.subscribers.models import Subscriber

    def make(address: str = "nora@reader.example", **said: Any) -> Any:
        token = new_token()
        usual = {"desk": desk.slug, "pace": "at_once", "since": datetime(2026, 1, 1, tzinfo=UTC), "topics": []}
        sealed = {"address": address, "token": token}
        found = {"address_digest": address_digest(address), "token_digest": token_digest(token)}
        return Subscriber.objects.create(**{**usual, **sealed, **found, **said})

    return make


@pytest.fixture
def post() -> Callable[..., list[Any]]:
    """Turns of the worker at a moment, until nothing is due; what went out in them."""

    def turn(now: datetime | None = None) -> list[Any]:
        from tandem.hub.outbox.delivery import drain
        from tandem.hub.subscribers.issues import gather_weeks, tell_of_stories

        moment, before = now or timezone.now() + timedelta(seconds=1), len(mail.outbox)
        tell_of_stories(moment)
        gather_weeks(moment)
        drain(clock=lambda: moment)
        return mail.outbox[before:]

    return turn


@pytest.fixture
def tell(published: Callable[..., Any], post: Callable[..., list[Any]]) -> Callable[..., list[Any]]:
    """Publish a story; what went out on it."""

    def make(slug: str, **said: Any) -> list[Any]:
        published(slug, **said)
        return post()

    return make


@pytest.fixture
def link_in() -> Callable[[Any, str], str]:
    """The path of the link to confirm, or to leave, in a letter."""

    def find(letter: Any, what: str) -> str:
        from django.conf import settings

        (found,) = re.findall(
            rf"^{re.escape(settings.PUBLIC_ADDRESS)}(/news/\S+/{what}/\S+)$", letter.body, re.MULTILINE
        )
        return str(found)

    return find


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Phrases hashed at little cost: how slow that is has its own test."""
    from argon2 import PasswordHasher

    from tandem.hub.letterbox import phrases

    monkeypatch.setattr(phrases, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
