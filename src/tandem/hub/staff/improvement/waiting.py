"""What waits of the improvement plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from django.urls import reverse
from django.utils.translation import ngettext

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.plan.models import ImprovementAction
from tandem.hub.plan.waiting import overdue_for, to_verify_for
from tandem.hub.staff.waiting import Waits

__all__ = ["WAITS"]


def _overdue(user: User, now: datetime) -> Iterator[Waits]:
    if found := overdue_for(user, now=now):
        words = ngettext(
            "%(n)d action of your agency in the improvement plan is overdue",
            "%(n)d actions of your agency in the improvement plan are overdue",
            len(found),
        )
        yield Waits(_where(found), words % {"n": len(found)})


def _to_verify(user: User, now: datetime) -> Iterator[Waits]:
    if found := to_verify_for(user, now=now):
        words = ngettext(
            "%(n)d action is said to be done, for you to look at",
            "%(n)d actions are said to be done, for you to look at",
            len(found),
        )
        yield Waits(_where(found), words % {"n": len(found)})


def _where(found: list[ImprovementAction]) -> str:
    """The one that waits, or the plan in which they do."""
    if len(found) == 1:
        return reverse("staff:improvement_action", args=[found[0].pk])
    return reverse("staff:improvement_plan", args=[found[0].plan_id])


WAITS = {Permission.REPORT_ON_ACTIONS: _overdue, Permission.VERIFY_ACTIONS: _to_verify}
