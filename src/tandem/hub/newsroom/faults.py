"""What went wrong when a story was to be published in time, for the editor: not only for the log."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.newsroom.law_models import LateFault
from tandem.hub.newsroom.models import Story

__all__ = ["fault_words", "forget_fault", "keep_fault", "lost"]


_LOST = ("FileNotFoundError", "SourceImageIOError")


def lost() -> InputError:
    """What is said of a story that cannot be shown, because a file of it cannot be opened."""
    return InputError(
        _("A picture or another file that it shows is lost."),
        hint=_("Send the story back, or take it down, and put the file in again."),
    )


def keep_fault(story: Story, error: Exception, *, now: datetime) -> None:
    """Keep it once, however often it is tried again."""
    fault = type(error).__name__
    if LateFault.objects.filter(story=story.pk, fault=fault).exists():
        return
    with acting(Verb.NEWS_NOT_PUBLISHED, on=story, reason=fault):
        LateFault.objects.update_or_create(story_id=story.pk, defaults={"fault": fault, "since": now})


def forget_fault(story: Story) -> None:
    """It is published, or no longer to be."""
    LateFault.objects.filter(story=story.pk).delete()


def fault_words(story: Story) -> str:
    """What went wrong, and what to do; nothing where nothing did."""
    kept = LateFault.objects.filter(story=story.pk).first()
    if kept is None:
        return ""
    if kept.fault in _LOST:
        return str(lost())
    words = _(
        "The hub could not publish it: %(fault)s. It is tried again. Ask whoever runs the hub: its log says more."
    )
    return words % {"fault": kept.fault}
