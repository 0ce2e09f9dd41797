"""What officials wrote to readers is forgotten like what it answered: by the same rule, once no reader sees it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from tandem.core import calendar
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.holding import hold
from tandem.hub.comments.limits import limits
from tandem.hub.comments.models import Answer, WrittenAnswer

__all__ = ["forget_answers"]

_AT_ONCE = 500
"""How many are looked at in one turn: the next turn goes on."""
_SEALED = ("comment__words", "comment__said_by", "comment__subject")
"""Not opened: nothing is asked of the comment but that nobody else decides about it."""
_Settled = WrittenAnswer.Settled


def forget_answers(now: datetime) -> int:
    """Forget answers that were taken down and what was written in accounts, once their time is over; how many.

    What readers see stays. Each is a deed of its own, so a turn may end anywhere.
    """
    gone = 0
    taken_down, written = _taken_down(now), _written(now)
    for answer in taken_down.select_related("comment").defer(*_SEALED)[:_AT_ONCE]:
        gone += _forget(answer, taken_down, "taken_down", words="")
    for each in written.select_related("comment").defer(*_SEALED)[:_AT_ONCE]:
        settled = each.settled or _Settled.FORGOTTEN
        gone += _forget(each, written, str(settled), settled=settled, words="", because="", forgotten=now)
    return gone


def _taken_down(now: datetime) -> QuerySet[Answer]:
    """Taken down by themselves so long ago, or below a comment that was forgotten and that no reader sees or will."""
    by_itself = Q(taken_down__lt=_before(now, "taken_down"))
    with_it = Q(comment__forgotten__isnull=False, comment__decisions__outcome__in=("taken_down", "handed_on"))
    with_its_story = Q(comment__forgotten__isnull=False, comment__page__isnull=True)
    return Answer.objects.filter(by_itself | with_it | with_its_story).exclude(words="").order_by("pk").distinct()


def _written(now: datetime) -> QuerySet[WrittenAnswer]:
    over = (
        Q(settled=_Settled.PUBLISHED, settled_at__lt=_before(now, "published"))
        | Q(settled=_Settled.SENT_BACK, settled_at__lt=_before(now, "rejected"))
        | Q(settled="", at__lt=_before(now, "never_decided"))
    )
    return WrittenAnswer.objects.filter(over, forgotten__isnull=True).order_by("pk")


def _before(now: datetime, state: str) -> datetime:
    day = calendar.local_day(now)
    return calendar.start_of_day(day) - limits(day).kept[state]


def _forget(row: Answer | WrittenAnswer, over: QuerySet[Any], why: str, **becomes: object) -> bool:
    """Forget it, unless somebody has decided about it meanwhile or another worker has forgotten it."""
    try:
        with acting(Verb.COMMENT_FORGOTTEN, on=row, reason=why):
            hold(row.comment)
            _still(over, row)
            for name, value in becomes.items():
                setattr(row, name, value)
            row.save(update_fields=[*becomes])
    except _NotOverError:
        return False
    return True


def _still(over: QuerySet[Any], row: Answer | WrittenAnswer) -> None:
    if not over.filter(pk=row.pk).exists():
        raise _NotOverError


class _NotOverError(Exception):
    """Something has changed since it was looked for: nothing is done, and nothing recorded."""
