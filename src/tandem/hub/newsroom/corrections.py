"""What was wrong in a story that readers have seen, and what it says now: written with it, checked with it, shown.

Whoever publishes it changes none of those words; without them they say that it was only added to.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.claim_checker import without_marks
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.corrections import put_corrections
from tandem.hub.newsroom.law_models import StoryCorrection
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.replying import stand_still

__all__ = [
    "may_write",
    "of_story",
    "published_now",
    "read_before",
    "said_of",
    "say_change",
    "waiting",
    "withdraw",
    "words_beside",
    "write",
]


def read_before(story: Story) -> bool:
    """Whether readers have seen it, so that whoever publishes it again says what is changed."""
    return story.first_published_at is not None


def waiting(story: Story) -> StoryCorrection | None:
    """The correction that goes to readers with the story's next publication; written anew, it has another number."""
    return StoryCorrection.objects.filter(story=story.pk, published=None).exclude(wrong="").first()


def may_write(story: Story, user: User) -> bool:
    """Whoever writes stories, of one that readers have seen, while it is neither checked nor timed."""
    moving = story.current_workflow_state or story.scheduled_revision
    return permits(user, Permission.WRITE_NEWS) and read_before(story) and not moving


def write(story: Story, *, wrong: str, says: str, by: User, now: datetime) -> None:
    """Write what was wrong in a story and what it is to say, in the place of what was written; nothing takes it back.

    Raises :class:`InputError` while it is checked or timed, before readers have seen it, or for half a correction.
    """
    if not permits(by, Permission.WRITE_NEWS):
        raise PermissionDenied
    said = {"wrong": wrong.strip(), "says": says.strip()}
    if bool(said["wrong"]) is not bool(said["says"]):
        raise InputError(
            _("A correction says what was wrong, and what the story says now."), hint=_("Readers see both.")
        )
    with acting(Verb.NEWS_CORRECTION_WRITTEN, on=story):
        if not may_write(stand_still(story), by):
            raise InputError(
                _("No correction can be written now."),
                hint=_("Readers have not seen the story, or it is on its way to them: have it sent back first."),
            )
        StoryCorrection.objects.filter(story=story.pk, published=None).delete()
        if said["wrong"]:
            StoryCorrection.objects.create(story_id=story.pk, **said, by=by, said=now)


def words_beside(story: Story) -> Iterator[tuple[str, str]]:
    """What the correction claims: of what was wrong, and of what the story says now, which its body may rest on."""
    written = waiting(story)
    if written is not None:
        yield "wrong", written.wrong
        yield "corrected", written.says


def say_change(story: Story, *, added: bool, by: User, now: datetime) -> None:
    """Publish a story again with the correction written for it, or say by name that it was only ``added`` to.

    Raises :class:`InputError` where readers have seen the story and neither is so, or both.
    """
    StoryCorrection.objects.filter(story=story, published=None, wrong="").delete()
    if not read_before(story):
        return
    written = waiting(story)
    if written is not None and added:
        raise InputError(
            _("A correction is written for this story: it was not only added to."),
            hint=_("Publish it with the correction, or send it back and have that taken out."),
        )
    if written is None and not added:
        raise InputError(
            _("Readers have seen this story: say what is changed."),
            hint=_("Say that it was only added to; or send it back, and have its writer say what was wrong."),
        )
    if added:
        StoryCorrection.objects.create(story=story, by=by, said=now)


def published_now(story: Story, *, now: datetime) -> None:
    """What was said of the story's next publication stands before readers from now on."""
    StoryCorrection.objects.filter(story=story, published=None).update(published=now)


def withdraw(correction: StoryCorrection, *, reason: str, by: User, now: datetime) -> None:
    """Take a correction's words from readers, who are told that it was withdrawn, and when.

    Raises :class:`InputError` without a reason, or where readers do not see it.
    """
    if not permits(by, Permission.PUBLISH_NEWS):
        raise PermissionDenied
    if not reason.strip():
        raise InputError(_("Say why."), hint=_("Your name and the reason are kept in the record."))
    with acting(Verb.NEWS_CORRECTION_WITHDRAWN, on=correction.story, reason=reason.strip()):
        # A publication on its way would put its words before readers again.
        stand_still(correction.story)
        kept = StoryCorrection.objects.select_for_update().get(pk=correction.pk)
        if kept.published is None or not kept.wrong or kept.withdrawn is not None:
            raise InputError(_("Readers do not see this correction."), hint=_("Look again: somebody was quicker."))
        kept.withdrawn, kept.withdrawn_by, kept.withdrawn_because = now, by, reason.strip()
        kept.save(update_fields=["withdrawn", "withdrawn_by", "withdrawn_because"])
        put_corrections(kept.story_id, of_story(kept.story), now=now)


def said_of(story: Story) -> list[StoryCorrection]:
    """Every correction that readers were told of, withdrawn or not, the oldest first."""
    told = StoryCorrection.objects.filter(story=story.pk, published__isnull=False).exclude(wrong="")
    return list(told.select_related("by", "withdrawn_by").order_by("published", "pk"))


def of_story(story: Story, *, soon: date | None = None) -> tuple[dict[str, Any], ...]:
    """A story's corrections as readers see them, the oldest first; that which waits too, as of the day ``soon``."""
    told = [_told(each, calendar.local_day(each.published)) for each in said_of(story) if each.published is not None]
    written = waiting(story) if soon else None
    return tuple([*told, _told(written, soon)] if written and soon else told)


def _told(each: StoryCorrection, on: date) -> dict[str, Any]:
    if each.withdrawn is not None:
        day = calendar.local_day(each.withdrawn).isoformat()
        return {"on": on.isoformat(), "wrong": "", "now": "", "withdrawn": day}
    return {"on": on.isoformat(), "wrong": without_marks(each.wrong), "now": without_marks(each.says)}
