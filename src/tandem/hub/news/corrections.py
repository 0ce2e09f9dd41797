"""What was put right on a desk, in stories and in comments below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from tandem.hub.news import edition
from tandem.hub.news.models import Comment, Desk, Story

__all__ = ["Correction", "corrections_of", "put_corrections", "withdrawn_on"]


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction, on its day."""

    on: date
    story: Story
    wrong: str
    """What was wrong in a story, or why a comment was changed."""
    now: str = ""
    """What the story says now."""
    outcome: str = ""
    """What was done with a comment; nothing for a story."""
    withdrawn: date | None = None
    """When its words were taken from readers."""


def corrections_of(desk: Desk) -> list[Correction]:
    """Every correction on a desk, the newest first; of what readers no longer see, none."""
    found = [*_in_stories(desk), *_in_comments(desk)]
    return sorted(found, key=lambda each: (each.on, each.story.pk), reverse=True)


def withdrawn_on(each: Mapping[str, Any]) -> date | None:
    """When a correction of a story was withdrawn, if it was."""
    return date.fromisoformat(each["withdrawn"]) if "withdrawn" in each else None


def put_corrections(page: int, told: Sequence[Mapping[str, Any]], *, now: datetime) -> None:
    """Change what readers are told was put right in a story; nothing where it is not published."""
    changed = {"corrections": [dict(each) for each in told], "changed": now, "turned": F("turned") + 1}
    if Story.objects.filter(page=page).update(**changed):
        transaction.on_commit(edition.bring_out)


def _in_stories(desk: Desk) -> Iterator[Correction]:
    for story in Story.objects.filter(desk=desk).exclude(corrections=[]).order_by("pk"):
        for each in story.corrections:
            said = Correction(date.fromisoformat(each["on"]), story, each["wrong"], each["now"])
            yield replace(said, withdrawn=withdrawn_on(each))


def _in_comments(desk: Desk) -> Iterator[Correction]:
    below = Comment.objects.filter(story__desk=desk).exclude(corrections=[]).select_related("story")
    for comment in below.order_by("pk"):
        for each in comment.corrections:
            yield Correction(date.fromisoformat(each["on"]), comment.story, each["because"], outcome=each["outcome"])
