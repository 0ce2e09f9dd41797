"""What waits of challenges."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.board.waiting import waiting_for
from tandem.hub.staff.waiting import Waits

__all__ = ["WAITS"]


def _challenges(user: User, now: datetime) -> Iterator[Waits]:
    waiting = waiting_for(user, now=now)
    if waiting:
        late = sum(any(due.is_over(now) for due in mine) for _read, mine in waiting)
        words = ngettext("%(n)d challenge waits for you", "%(n)d challenges wait for you", len(waiting))
        more = _("%(n)d over their time") % {"n": late} if late else ""
        yield Waits(reverse("staff:challenges"), words % {"n": len(waiting)}, more)


WAITS = {Permission.VIEW_CHALLENGES: _challenges}
