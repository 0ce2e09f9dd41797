"""How an agency's time to answer stands, in words: the same for whoever asks and whoever answers."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.calendar import local_day
from tandem.hub.referrals.models import Answer, InformationRequest

__all__ = ["answer_words", "timer_words"]


def timer_words(due: datetime, *, now: datetime) -> tuple[str, str]:
    """How far off an answer's limit is, and its tone: ``over``, ``soon`` or ``running``."""
    if due < now:
        return _late_by(now - due), "over"
    clock, days = f"{localtime(due):%H:%M}", (local_day(due) - local_day(now)).days
    if days == 0:
        return _("due today by %(time)s") % {"time": clock}, "soon"
    if days == 1:
        return _("due tomorrow by %(time)s") % {"time": clock}, "running"
    day = f"{localtime(due):%A %-d %B}"
    return _("due %(day)s by %(time)s") % {"day": day, "time": clock}, "running"


def answer_words(request: InformationRequest, answer: Answer) -> str:
    """What sort of answer was given, and by how much it came late."""
    kind = answer.get_kind_display()
    if answer.at <= request.due:
        return kind
    return _("%(kind)s, %(late)s") % {"kind": kind, "late": _late_by(answer.at - request.due)}


def _late_by(over: timedelta) -> str:
    hours = int(over.total_seconds() // 3600)
    if hours >= 48:
        return ngettext("%(n)d day late", "%(n)d days late", hours // 24) % {"n": hours // 24}
    if hours >= 1:
        return ngettext("%(n)d hour late", "%(n)d hours late", hours) % {"n": hours}
    return _("just late")
