"""A newsroom with a writer, a checker and an editor, and a story to be written."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image


@pytest.fixture
def staff(person: Callable[..., Any]) -> dict[str, Any]:
    return {role: person(f"newsroom_{role}") for role in ("writer", "checker", "editor")}


@pytest.fixture
def photograph(staff: dict[str, Any]) -> Any:
    from tandem.hub.newsroom.models import Photograph

    drawn = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Harrowmere Camera Works"
    Image.new("RGB", (700, 440), "#0b5a66").save(drawn, "JPEG", exif=exif)
    return Photograph.objects.create(
        title="Bridge",
        alt="A bridge over a river",
        credit="Wenna Drawn",
        uploaded_by_user=staff["writer"],
        file=ImageFile(io.BytesIO(drawn.getvalue()), name="bridge.jpg"),
    )


@pytest.fixture
def write(staff: dict[str, Any]) -> Callable[..., Any]:
    """A page as its writer saved it; whatever is named replaces what is usual."""

    def make(kind: str = "news", **changes: Any) -> Any:
        from tandem.hub.news.kinds import Kind
        from tandem.hub.newsroom.models import Desk, page_type

        body = changes.pop("body", [("paragraph", "<p>The bridge is open again.</p>")])
        topics = changes.pop("topics", ["Roads"])
        said = {"title": "The bridge is open", "slug": "bridge-open", "lead": "It opened on Monday.", **changes}
        desk = Desk.objects.get()
        of_kind = page_type(Kind(kind))
        story = desk.add_child(instance=of_kind(**said, body=body, owner=staff["writer"], live=False))
        story.topics.add(*topics)
        story.save_revision(user=staff["writer"])
        return of_kind.objects.get(pk=story.pk)

    return make


@pytest.fixture
def send(staff: dict[str, Any]) -> Callable[[Any], Any]:
    """A story sent to be checked."""

    def start(story: Any) -> Any:
        story.get_workflow().start(story, staff["writer"])
        return type(story).objects.get(pk=story.pk)

    return start


@pytest.fixture
def out(staff: dict[str, Any], send: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A page gone its whole way, and read."""
    from tandem.hub.newsroom.actions import take_step

    def publish(story: Any) -> Any:
        send(story)
        for role in ("checker", "editor"):
            take_step(type(story).objects.get(pk=story.pk), by=staff[role], now=timezone.now(), added=True)
        return type(story).objects.get(pk=story.pk)

    return publish
