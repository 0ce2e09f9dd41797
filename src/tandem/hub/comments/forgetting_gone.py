"""What readers saw of comments is forgotten too, once the story that they stood below is gone for good.

It was kept beyond its year because readers saw it, and nobody does any more. A story that is put right and published
again has its comments back: so they are kept as long as those that were taken down by themselves.
"""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db.models import OuterRef, QuerySet, Subquery

from tandem.core import calendar
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.holding import hold
from tandem.hub.comments.limits import limits
from tandem.hub.comments.models import Comment, Decision, Outcome
from tandem.hub.news.models import Story

__all__ = ["forget_gone"]

_AT_ONCE = 500
"""How many are looked at in one turn: the next turn goes on."""
_SEALED = ("words", "said_by", "subject")


def forget_gone(now: datetime) -> int:
    """Forget what readers saw below stories that were taken down long ago; of how many comments.

    Only where the original is forgotten already. Each is a deed of its own, so a turn may end anywhere.
    """
    pages = set(_below_no_story().values_list("page", flat=True))
    over = [page for page in pages if page is not None and _is_over(page, now)]
    return sum(_forget(each) for each in _below_no_story().filter(page__in=over).defer(*_SEALED)[:_AT_ONCE])


def _below_no_story() -> QuerySet[Comment]:
    """What readers saw last as a comment, and see no more because its story is not there."""
    decided = Decision.objects.filter(comment=OuterRef("pk")).order_by("-at", "-pk")
    left = Comment.objects.filter(forgotten__isnull=False, page__isnull=False)
    seen = left.annotate(last=Subquery(decided.values("outcome")[:1])).filter(
        last__in=(Outcome.PUBLISHED, Outcome.CORRECTED)
    )
    return seen.exclude(page__in=Story.objects.values("page")).order_by("received", "pk")


def _is_over(page: int, now: datetime) -> bool:
    """What left no word of when it was taken down is not waited for."""
    since = _taken_down(page)
    today = calendar.local_day(now)
    return since is None or since < calendar.start_of_day(today) - limits(today).kept["taken_down"]


def _taken_down(page: int) -> datetime | None:
    if not settings.NEWSROOM:
        return None
    from tandem.hub.newsroom.queries import taken_down_at

    return taken_down_at(page)


def _forget(comment: Comment) -> bool:
    """Forget it, unless its story has come back meanwhile or another worker has forgotten it."""
    try:
        with acting(Verb.COMMENT_FORGOTTEN, on=comment, reason="story_taken_down"):
            hold(comment)
            _still_gone(comment)
            comment.decisions.update(shown="")
            # Without its story's number it belongs to none, and comes back with none.
            comment.words, comment.said_by, comment.page = "", "", None
            comment.save(update_fields=["words", "said_by", "page"])
    except _NotOverError:
        return False
    return True


def _still_gone(comment: Comment) -> None:
    if not _below_no_story().filter(pk=comment.pk).exists():
        raise _NotOverError


class _NotOverError(Exception):
    """Something has changed since it was looked for: nothing is done, and nothing recorded."""
