"""Which actions wait for somebody: overdue ones that are theirs to report on, and done ones that they may verify."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet

from tandem.core import calendar
from tandem.core.actions_standing import Stage
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.plan.models import ImprovementAction
from tandem.hub.plan.performing import standing_of
from tandem.hub.plan.policies import may_report, may_verify
from tandem.hub.plan.queries_of_improvement import visible_improvement_plans

__all__ = ["overdue_for", "to_verify_for"]


def overdue_for(user: User, *, now: datetime) -> list[ImprovementAction]:
    """Actions of one's own agency whose day is over."""
    if not permits(user, Permission.REPORT_ON_ACTIONS):
        return []
    today = calendar.local_day(now)
    own = [each for each in _with_events(user) if may_report(user, each)]
    return [each for each in own if standing_of(each, on=today).overdue]


def to_verify_for(user: User, *, now: datetime) -> list[ImprovementAction]:
    """Actions of other agencies that are said to be done."""
    if not permits(user, Permission.VERIFY_ACTIONS):
        return []
    today = calendar.local_day(now)
    done = [each for each in _with_events(user) if standing_of(each, on=today).stage is Stage.SAID_DONE]
    return [each for each in done if may_verify(user, each)]


def _with_events(user: User) -> QuerySet[ImprovementAction]:
    """With no more than is needed: it is asked each time somebody opens the start page."""
    plans = visible_improvement_plans(user)
    return ImprovementAction.objects.filter(plan__in=plans).prefetch_related("events")
