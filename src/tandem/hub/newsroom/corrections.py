"""What was wrong in a story that readers have seen, and what it says now: said by whoever publishes it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.newsroom.law_models import StoryCorrection
from tandem.hub.newsroom.models import Story

__all__ = ["Change", "of_story", "published_now", "read_before", "say_change"]


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a story that readers have seen: something in it was wrong, or it is only added to."""

    wrong: str = ""
    """What was wrong; nothing where it was added to."""
    now: str = ""
    """What it says now."""


def read_before(story: Story) -> bool:
    """Whether readers have seen it, so that whoever publishes it again says what is changed."""
    return story.first_published_at is not None


def say_change(story: Story, change: Change | None, *, by: User, now: datetime) -> None:
    """Keep what is changed until the story is published; what was said for a publication that never was is gone.

    Raises :class:`InputError` where readers have seen the story and nobody says, or only half of it.
    """
    StoryCorrection.objects.filter(story=story, published=None).delete()
    if not read_before(story):
        return
    if change is None:
        raise InputError(
            _("Readers have seen this story: say what is changed."),
            hint=_("Either what was wrong and what it says now, or that it was only added to."),
        )
    wrong, says = change.wrong.strip(), change.now.strip()
    if bool(wrong) is not bool(says):
        raise InputError(
            _("A correction says what was wrong, and what the story says now."), hint=_("Readers see both.")
        )
    StoryCorrection.objects.create(story=story, wrong=wrong, says=says, by=by, said=now)


def published_now(story: Story, *, now: datetime) -> None:
    """What was said of the story's next publication stands before readers from now on."""
    StoryCorrection.objects.filter(story=story, published=None).update(published=now)


def of_story(story: Story) -> tuple[dict[str, Any], ...]:
    """A story's corrections as readers see them, the oldest first."""
    said = StoryCorrection.objects.filter(story=story, published__isnull=False).exclude(wrong="")
    return tuple(
        {"on": calendar.local_day(each.published).isoformat(), "wrong": each.wrong, "now": each.says}
        for each in said.order_by("published", "pk")
        if each.published is not None
    )
