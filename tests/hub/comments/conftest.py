"""A story that readers read, a reader, a moderator, and a worker that opens what was sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

STORY = "/news/partnership/bridge-open/"


@pytest.fixture
def story(hub: None) -> Any:
    from tandem.hub.news.models import Desk, Story

    now = timezone.now()
    desk = Desk.objects.create(slug="partnership", title="News")
    said = {"slug": "bridge-open", "title": "The bridge is open", "lead": "It opened.", "content": [], "words": ""}
    return Story.objects.create(desk=desk, page=999_001, published=now, changed=now, **said)


@pytest.fixture
def reader(story: Any) -> Client:
    return Client()


@pytest.fixture
def say(reader: Client) -> Callable[..., Any]:
    """Send the form below the story."""

    def post(words: str, **said: str) -> Any:
        return reader.post(f"{STORY}comment/", {"words": words, **said})

    return post


@pytest.fixture
def opened() -> Callable[[], None]:
    """A turn of the worker: what lies in the letterbox is opened."""

    def turn() -> None:
        from tandem.hub.letterbox.queries import could_not_be_opened
        from tandem.hub.models import Slot
        from tandem.hub.schedule import JOBS, run_due

        Slot.objects.all().delete()
        assert run_due(jobs=tuple(job for job in JOBS if job.name == "open the letterbox")) == ("open the letterbox",)
        assert not could_not_be_opened().exists()

    return turn


@pytest.fixture
def comment(story: Any) -> Callable[..., Any]:
    """A comment as it was received."""

    def make(words: str = "Good news.", **changes: Any) -> Any:
        from tandem.core.disclosures import Reads, reads_as
        from tandem.hub.comments.models import Comment
        from tandem.hub.letterbox.phrases import new_reference

        received = datetime(2026, 11, 23, 10, tzinfo=UTC)
        changes.setdefault("may_disclose", reads_as(words) is not Reads.NOT)
        usual = {"page": story.page, "story": story.title, "received": received, "recorded": received}
        return Comment.objects.create(reference=new_reference(), words=words, **{**usual, **changes})

    return make


@pytest.fixture
def moderator(person: Callable[..., Any]) -> Any:
    return person("newsroom_moderator")


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has nothing left to say, and phrases hashed at little cost: how slow that is has its own test."""
    from argon2 import PasswordHasher

    from tandem.hub.letterbox import alarm, phrases

    monkeypatch.setattr(phrases, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    alarm.alarm.__init__()  # type: ignore[misc]
