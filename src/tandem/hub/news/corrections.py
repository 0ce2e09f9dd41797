"""What was put right on a desk, in stories and in comments below them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tandem.hub.news.models import Comment, Desk, Story

__all__ = ["Correction", "corrections_of"]


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


def corrections_of(desk: Desk) -> list[Correction]:
    """Every correction on a desk, the newest first; of what readers no longer see, none."""
    found = [*_in_stories(desk), *_in_comments(desk)]
    return sorted(found, key=lambda each: (each.on, each.story.pk), reverse=True)


def _in_stories(desk: Desk) -> Iterator[Correction]:
    for story in Story.objects.filter(desk=desk).exclude(corrections=[]).order_by("pk"):
        for each in story.corrections:
            yield Correction(date.fromisoformat(each["on"]), story, each["wrong"], each["now"])


def _in_comments(desk: Desk) -> Iterator[Correction]:
    below = Comment.objects.filter(story__desk=desk).exclude(corrections=[]).select_related("story")
    for comment in below.order_by("pk"):
        for each in comment.corrections:
            yield Correction(date.fromisoformat(each["on"]), comment.story, each["because"], outcome=each["outcome"])
