"""What waits to be handed on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.disclosures.queries import due, waiting
from tandem.hub.staff.waiting import Waits

__all__ = ["WAITS"]


def _to_hand_on(user: User, now: datetime) -> Iterator[Waits]:
    found = waiting(user)
    if found:
        words = ngettext(
            "%(n)d thing tells of a child and waits to be handed on by telephone",
            "%(n)d things tell of a child and wait to be handed on by telephone",
            len(found),
        )
        late = sum(due(each) < now for each in found)
        more = _("%(n)d over their time") % {"n": late} if late else ""
        yield Waits(reverse("staff:disclosures"), words % {"n": len(found)}, more)


WAITS = {Permission.MODERATE_COMMENTS: _to_hand_on}
