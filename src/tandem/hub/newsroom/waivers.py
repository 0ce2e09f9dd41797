"""A claim that needs no evidence, said so by somebody with a name and a reason."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.newsroom.models import Story, Waiver
from tandem.hub.newsroom.queries import writers

__all__ = ["may_waive", "take_back", "waive"]

_LONGEST = 200


def may_waive(story: Story, by: User) -> bool:
    """Whoever checks or publishes stories, and wrote none of this one."""
    answers_for_it = permits(by, Permission.CHECK_NEWS) or permits(by, Permission.PUBLISH_NEWS)
    return answers_for_it and by.pk not in writers(story.pk)


def waive(story: Story, *, sentence: str, words: str, reason: str, by: User, now: datetime) -> Waiver:
    """Say that a claim of a story needs neither evidence nor a source; it holds while its sentence stands as it is.

    Raises :class:`InputError` without a reason, or for a claim of more than 200 characters.
    """
    _refuse_others(story, by)
    if len(words) > _LONGEST:
        raise InputError(_("That claim runs on too long to be waived."), hint=_("Have its sentence divided first."))
    if not reason.strip():
        raise InputError(_("Say why."), hint=_("Your name and the reason stand beside the claim, and in the record."))
    with acting(Verb.NEWS_CLAIM_WAIVED, on=story, reason=reason.strip()):
        made, _new = Waiver.objects.get_or_create(
            story=story, sentence=sentence, words=words, defaults={"reason": reason.strip(), "by": by, "at": now}
        )
    return made


def take_back(waiver: Waiver, *, by: User) -> None:
    """Have the claim need evidence again."""
    _refuse_others(waiver.story, by)
    with acting(Verb.NEWS_WAIVER_TAKEN_BACK, on=waiver.story):
        waiver.delete()


def _refuse_others(story: Story, by: User) -> None:
    if not may_waive(story, by):
        raise PermissionDenied
