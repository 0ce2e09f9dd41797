"""What waits to be handed on, and what was, for those who moderate."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import QuerySet

from tandem.core import calendar
from tandem.hub.accounts.models import User
from tandem.hub.comments.policies import may_moderate
from tandem.hub.disclosures.models import Disclosure
from tandem.hub.local_rules import in_force

__all__ = ["due", "handed_on_lately", "late", "seen_by", "standing", "to_forget", "waiting"]

_LATELY = 50


def seen_by(user: User) -> QuerySet[Disclosure]:
    """Those that somebody may read: all of them for a moderator, for anybody else none."""
    return Disclosure.objects.all() if may_moderate(user) else Disclosure.objects.none()


def waiting(user: User) -> list[Disclosure]:
    """What nobody has handed on, the oldest first, without its words."""
    return list(standing(seen_by(user)))


def standing(found: QuerySet[Disclosure]) -> QuerySet[Disclosure]:
    """Those of them that nobody has handed on, the oldest first; their words stay sealed."""
    return found.filter(handed_on__isnull=True).defer("words", "said_by").order_by("received", "pk")


def handed_on_lately(user: User) -> list[Disclosure]:
    """The latest that were handed on, the newest first, without their words."""
    found = seen_by(user).filter(handed_on__isnull=False).select_related("handed_on__by").defer("words", "said_by")
    return list(found.order_by("-handed_on__recorded", "-pk")[:_LATELY])


def due(disclosure: Disclosure) -> datetime:
    """By when it must be handed on: its clock runs from when it was sent, by day and by night."""
    rule = in_force("disclosures", "limits.json", calendar.local_day(disclosure.received))
    return disclosure.received + timedelta(minutes=rule["hand_on_within_minutes"])


def to_forget(now: datetime) -> QuerySet[Disclosure]:
    """Those that were handed on so long ago that nobody there still asks for the words."""
    today = calendar.local_day(now)
    kept = timedelta(days=in_force("disclosures", "limits.json", today)["forget_days_after_handing_on"])
    return Disclosure.objects.filter(handed_on__recorded__lt=calendar.start_of_day(today) - kept, forgotten=None)


def late(now: datetime) -> list[Disclosure]:
    """What should have been handed on by now and was not."""
    return [each for each in standing(Disclosure.objects.all()) if due(each) < now]
