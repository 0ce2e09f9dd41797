"""What officials may answer, what they wrote, and what waits for somebody else to publish."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet

from tandem.hub.accounts.models import User
from tandem.hub.comments.models import Comment, WrittenAnswer
from tandem.hub.comments.policies import may_answer, may_publish_answers
from tandem.hub.news.models import Comment as Published

__all__ = ["answerable", "as_readers_see", "own_answers", "sent_back", "to_publish"]

_LATELY = 50


def answerable(user: User) -> QuerySet[Published]:
    """The comments that an official may answer, as readers see them, the newest first: never an original.

    Below which an answer of theirs waits already, none.
    """
    shown = Published.objects.exclude(words="").select_related("story__desk").order_by("-said", "-pk")
    waiting = WrittenAnswer.objects.filter(by=user, settled="").values("comment")
    return shown.exclude(number__in=waiting) if may_answer(user) else shown.none()


def as_readers_see(comment: Comment) -> Published | None:
    """A comment as it stands below its story, if it does."""
    return Published.objects.filter(number=comment.pk).select_related("story__desk").first()


def own_answers(user: User) -> list[WrittenAnswer]:
    """What somebody wrote lately, the newest first."""
    found = WrittenAnswer.objects.filter(by=user).select_related("comment", "settled_by")
    return list(found.defer("comment__words", "comment__said_by", "comment__subject").order_by("-at", "-pk")[:_LATELY])


def sent_back(user: User) -> QuerySet[WrittenAnswer]:
    """Of somebody's answers those that were sent back, and neither written anew nor forgotten."""
    later = WrittenAnswer.objects.filter(comment=OuterRef("comment"), by=user, at__gt=OuterRef("at"))
    back = WrittenAnswer.objects.filter(by=user, settled=WrittenAnswer.Settled.SENT_BACK, forgotten__isnull=True)
    return back.filter(~Exists(later))


def to_publish(user: User) -> QuerySet[WrittenAnswer]:
    """What waits for somebody other than its writer, the oldest first."""
    if not may_publish_answers(user):
        return WrittenAnswer.objects.none()
    waiting = WrittenAnswer.objects.filter(settled="").exclude(by=user)
    return waiting.select_related("by", "comment").order_by("at", "pk")
