"""Telling moderators that something waits, by e-mail and without a word of it."""

from __future__ import annotations

from datetime import UTC, datetime

from django.db.models import Exists, OuterRef
from django.urls import reverse

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.queries import able_holders
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.limits import limits, may_remind
from tandem.hub.comments.models import Comment, Decision
from tandem.hub.outbox.mail import message_key, queue
from tandem.hub.outbox.models import Message

__all__ = ["not_taken_key", "remind", "tell_at_once"]


def remind(now: datetime) -> int:
    """Write once a day, in working hours, while the oldest comment has waited too long; to how many moderators.

    Nothing is sent again the same day, whoever asks and however often.
    """
    if not may_remind(now) or not _too_long(now):
        return 0
    return _write("comments_wait", "staff:comments", f"{calendar.local_day(now):%Y%m%d}", now)


def tell_at_once(about: str, *, now: datetime) -> int:
    """Write at any hour that something may tell of a child and has reached nobody, once for ``about``; to how many.

    Belongs into the deed that found it.
    """
    return _write("comments_urgent", "staff:comments", about, now)


def not_taken_key(moment: datetime) -> str:
    """What something that could not be taken is told under: once an hour, however often it is said."""
    return f"not-taken-{moment.astimezone(UTC):%Y%m%dT%H}"


def _too_long(now: datetime) -> bool:
    undecided = Comment.objects.filter(~Exists(Decision.objects.filter(comment=OuterRef("pk"))))
    waited = now - limits(calendar.local_day(now)).decided_within
    return undecided.filter(received__lt=waited, forgotten__isnull=True).exists()


def _write(template: str, page: str, about: str, now: datetime) -> int:
    to = able_holders(Permission.MODERATE_COMMENTS, on=calendar.local_day(now))
    keys = {f"{template}/{user.pk}/{about}": user for user in to}
    sent = set(Message.objects.filter(key__in=map(message_key, keys)).values_list("key", flat=True))
    new = {key: user for key, user in keys.items() if message_key(key) not in sent}
    if new:
        with acting(Verb.MODERATORS_TOLD):
            for key, user in new.items():
                queue(user.email, template, {"link": reverse(page)}, key, now)
    return len(new)
