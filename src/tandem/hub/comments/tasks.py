"""Comments come back with the stories they stand below, are asked after while they wait, and are forgotten in time."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings

from tandem.hub.comments.forgetting import forget_old
from tandem.hub.comments.forgetting_answers import forget_answers
from tandem.hub.comments.forgetting_gone import forget_gone
from tandem.hub.comments.publishing import put_out_missing
from tandem.hub.comments.reminding import remind
from tandem.hub.jobs import Job

__all__ = ["JOBS"]


def _forget(now: datetime) -> int:
    return forget_old(now) + forget_gone(now) + forget_answers(now)


_BACK = Job("put back comments on stories published again", timedelta(minutes=1), put_out_missing)
_ALWAYS = (
    Job("remind moderators of comments that wait", timedelta(minutes=10), remind),
    Job("forget comments whose time is over", timedelta(hours=1), _forget),
)
JOBS = (_BACK, *_ALWAYS) if settings.NEWSROOM else _ALWAYS
