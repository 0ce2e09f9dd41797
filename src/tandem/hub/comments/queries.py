"""Comments for those who moderate them, and word of what was not taken for those who must know."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, QuerySet, Sum

from tandem.core import calendar
from tandem.hub.accounts.models import User
from tandem.hub.comments.limits import limits
from tandem.hub.comments.models import Answer, Comment, Decision, NotTaken, Outcome
from tandem.hub.comments.policies import may_moderate
from tandem.hub.news.models import Story

__all__ = [
    "SHOWN_FOR",
    "answers_seen",
    "decided",
    "history",
    "is_published",
    "not_taken",
    "seen_by",
    "standing",
    "story_of",
    "waiting",
    "waiting_too_long",
    "was_handed_on",
]

SHOWN_FOR = timedelta(days=3)
"""For how long both sides are told that something was not taken: over a weekend."""
_LATELY = 50


def seen_by(user: User) -> QuerySet[Comment]:
    """The comments that somebody may read: all of them for a moderator, for anybody else none."""
    return Comment.objects.all() if may_moderate(user) else Comment.objects.none()


def waiting(user: User) -> QuerySet[Comment]:
    """What nobody has decided yet: first what read as if it told of a child, then the oldest."""
    undecided = ~Exists(Decision.objects.filter(comment=OuterRef("pk")))
    found = seen_by(user).filter(undecided, forgotten__isnull=True)
    return found.order_by("-may_disclose", "received", "pk")


def waiting_too_long(user: User, *, now: datetime) -> QuerySet[Comment]:
    """Of what waits, what has waited longer than the limit of the day."""
    return waiting(user).filter(received__lt=now - limits(calendar.local_day(now)).decided_within)


def decided(user: User) -> list[Decision]:
    """The latest decisions, the newest first."""
    found = Decision.objects.filter(comment__in=seen_by(user)).select_related("comment", "by")
    found = found.defer("shown", "because", "comment__words", "comment__said_by", "comment__subject")
    return list(found.order_by("-at", "-pk")[:_LATELY])


def standing(comment: Comment) -> Decision | None:
    """The decision that stands."""
    return comment.decisions.select_related("by").last()


def history(comment: Comment) -> list[Decision]:
    """Every decision about a comment, in order."""
    return list(comment.decisions.select_related("by"))


def answers_seen(comment: Comment) -> list[Answer]:
    """The answers that readers see below a comment, as long as they see that."""
    return list(comment.answers.filter(taken_down__isnull=True))


def was_handed_on(comment: Comment) -> bool:
    """Whether the front door has it."""
    return comment.decisions.filter(outcome=Outcome.HANDED_ON).exists()


def is_published(comment: Comment) -> bool:
    """Whether readers may see it."""
    last = standing(comment)
    return last is not None and last.outcome in (Outcome.PUBLISHED, Outcome.CORRECTED)


def story_of(comment: Comment) -> Story | None:
    """The story as it is published, if it is."""
    if comment.page is None:
        return None
    return Story.objects.filter(page=comment.page).select_related("desk").first()


def not_taken(now: datetime) -> int:
    """How many times lately something told of a child could not be taken at the public door."""
    lately = NotTaken.objects.filter(said__gt=now - SHOWN_FOR)
    return lately.aggregate(times=Sum("times"))["times"] or 0
