"""What waits of readers' comments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.comments import answers, queries
from tandem.hub.comments.limits import limits
from tandem.hub.staff.waiting import Waits

__all__ = ["WAITS"]


def _comments(user: User, now: datetime) -> Iterator[Waits]:
    count, late = queries.waiting(user).count(), queries.waiting_too_long(user, now=now).count()
    if count:
        words = ngettext("%(n)d reader’s comment waits", "%(n)d readers’ comments wait", count) % {"n": count}
        hours = int(limits(calendar.local_day(now)).decided_within.total_seconds() // 3600)
        more = _("%(n)d for more than %(hours)d hours") % {"n": late, "hours": hours} if late else ""
        yield Waits(reverse("staff:comments"), words, more)


def _answers(user: User, _now: datetime) -> Iterator[Waits]:
    count = answers.to_publish(user).count()
    if count:
        words = ngettext("%(n)d official’s answer waits", "%(n)d officials’ answers wait", count) % {"n": count}
        yield Waits(reverse("staff:answers_to_publish"), words)


def _sent_back(user: User, _now: datetime) -> Iterator[Waits]:
    count = answers.sent_back(user).count()
    if count:
        words = ngettext(
            "%(n)d answer of yours to a reader was sent back",
            "%(n)d answers of yours to readers were sent back",
            count,
        )
        yield Waits(reverse("staff:comment_answers"), words % {"n": count})


WAITS = {
    Permission.MODERATE_COMMENTS: _comments,
    Permission.PUBLISH_ANSWERS: _answers,
    Permission.ANSWER_COMMENTS: _sent_back,
}
