"""Comments as readers see them: copied to where published stories are, as plain data, and taken from there again."""

from __future__ import annotations

from datetime import datetime
from operator import itemgetter

from tandem.core import calendar
from tandem.hub.audit.record import acting, by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.holding import hold
from tandem.hub.comments.models import Comment, Outcome
from tandem.hub.comments.queries import standing, story_of, was_handed_on
from tandem.hub.news.comments import ANSWER_TAKEN_DOWN, put_comment, take_comment
from tandem.hub.news.models import Comment as Published
from tandem.hub.news.models import Story

__all__ = ["put_out", "put_out_missing", "take_back"]

_PUBLIC = (Outcome.PUBLISHED, Outcome.CORRECTED, Outcome.TAKEN_DOWN)


def put_out(comment: Comment, *, now: datetime) -> bool:
    """Show readers a comment as it now stands, below its story if that is published; whether it was put there."""
    last, story = standing(comment), story_of(comment)
    if story is None or last is None or last.outcome not in _PUBLIC or was_handed_on(comment):
        return False
    put_comment(
        story,
        number=comment.pk,
        said_by="" if last.nameless or last.outcome == Outcome.TAKEN_DOWN else comment.said_by,
        words=last.shown,
        said=comment.received,
        answers=[] if last.outcome == Outcome.TAKEN_DOWN else _answers(comment),
        corrections=_corrections(comment),
        now=now,
    )
    return True


def _answers(comment: Comment) -> list[dict[str, str]]:
    return [
        {"who": each.who, "post": each.post, "words": each.words, "at": each.at.isoformat()}
        for each in comment.answers.filter(taken_down__isnull=True)
    ]


def _corrections(comment: Comment) -> list[dict[str, str]]:
    """What was done to it and to its answers since, in order."""
    decided = comment.decisions.filter(outcome__in=[Outcome.CORRECTED, Outcome.TAKEN_DOWN])
    done = [(each.at, each.because, str(each.outcome)) for each in decided]
    answers = comment.answers.filter(taken_down__isnull=False)
    done += [(each.taken_down or each.at, each.because or "", ANSWER_TAKEN_DOWN) for each in answers]
    return [
        {"on": calendar.local_day(at).isoformat(), "because": because, "outcome": outcome}
        for at, because, outcome in sorted(done, key=itemgetter(0))
    ]


def take_back(comment: Comment) -> None:
    """No reader sees it any more, nor that it was there."""
    take_comment(comment.pk)


def put_out_missing(now: datetime) -> int:
    """Put comments back below stories that were taken down and are published again; how many.

    Below a story where they are closed none comes back before they are open again.
    """
    pages = dict(Story.objects.filter(closed=False).values_list("page", "pk"))
    known = set(Published.objects.values_list("number", flat=True))
    decided = Comment.objects.filter(page__in=pages, decisions__outcome=Outcome.PUBLISHED)
    lost = decided.exclude(pk__in=known).exclude(decisions__outcome=Outcome.HANDED_ON)
    put = 0
    for comment in lost:
        with by_itself():
            hold(comment)
            if was_handed_on(comment):
                continue
            with acting(Verb.COMMENT_PUBLISHED, on=comment):
                put += put_out(comment, now=now)
    return put
