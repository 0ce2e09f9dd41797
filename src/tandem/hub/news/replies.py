"""What whoever a published story criticises answered later, put where the story says that they were asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from tandem.hub.news import edition
from tandem.hub.news.models import Story

__all__ = ["put_reply", "shown_answer", "shows_reply"]


def put_reply(page: int, part: Mapping[str, Any], *, now: datetime) -> bool:
    """Put a part in the place of the one with its number; whether the story has one."""
    story = Story.objects.select_for_update().filter(page=page).first()
    if story is None or not _numbered(story.content, part["number"]):
        return False
    story.words = _found_by(story, part)
    story.content = [dict(part) if _is(each, part["number"]) else each for each in story.content]
    story.changed, story.turned = now, story.turned + 1
    story.save(update_fields=["content", "words", "changed", "turned"])
    transaction.on_commit(edition.bring_out)
    return True


def shows_reply(page: int, number: int) -> bool:
    """Whether readers are told of that request."""
    return shown_answer(page, number) is not None


def shown_answer(page: int, number: int) -> str | None:
    """The answer that readers see there; ``None`` where they are told of no such request."""
    story = Story.objects.filter(page=page).only("content").first()
    shown = (str(each["answer"]) for each in (story.content if story else ()) if _is(each, number))
    return next(shown, None)


def _found_by(story: Story, part: Mapping[str, Any]) -> str:
    """The words by which a reader finds it, with this answer among them and none that it takes the place of."""
    shown = next(str(each["answer"]) for each in story.content if _is(each, part["number"]))
    # An answer stands behind the story's own words, which may be the same.
    before, _, after = story.words.rpartition(shown) if shown else (story.words, "", "")
    return f"{before}{after} {part['answer']}"


def _numbered(content: list[Mapping[str, Any]], number: int) -> bool:
    return any(_is(each, number) for each in content)


def _is(part: Mapping[str, Any], number: int) -> bool:
    return bool(part["kind"] == "reply" and part["number"] == number)
