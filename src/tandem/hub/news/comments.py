"""Putting comments below published stories, and taking them away; each within the deed of whoever decides."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from tandem.hub.news import edition
from tandem.hub.news.models import Comment, Story

__all__ = ["ANSWER_TAKEN_DOWN", "LONGEST", "put_comment", "take_comment"]

LONGEST = 4000
"""The most characters of a comment."""
ANSWER_TAKEN_DOWN = "answer_taken_down"
"""The outcome, among the corrections of a comment, that is about an official's answer to it."""


def put_comment(story: Story, *, number: int, now: datetime, **said: Any) -> Comment:
    """Publish a comment below a story, or what it has become."""
    put = {"story": story, "changed": now, **said}
    comment, _ = Comment.objects.update_or_create(
        number=number, defaults={**put, "revision": F("revision") + 1}, create_defaults=put
    )
    transaction.on_commit(edition.bring_out)
    return comment


def take_comment(number: int) -> bool:
    """Take a comment away; whether it was there."""
    gone, _ = Comment.objects.filter(number=number).delete()
    transaction.on_commit(edition.bring_out)
    return bool(gone)
