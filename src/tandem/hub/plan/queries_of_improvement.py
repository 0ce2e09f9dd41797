"""Which improvement plans somebody may see: one partnership has one plan for all its agencies, so all or none."""

from __future__ import annotations

from django.db.models import OuterRef, QuerySet, Subquery

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.plan.models import ImprovementAction, ImprovementPlan, Measure, PublicWord, Reading

__all__ = [
    "WITH_READINGS",
    "public_measures",
    "told_in_public",
    "visible_actions",
    "visible_improvement_plans",
    "visible_measures",
    "visible_readings",
]

WITH_READINGS = ("readings__by", "readings__withdrawal__by")
"""Whatever a measure's series is made of."""


def visible_improvement_plans(user: User) -> QuerySet[ImprovementPlan]:
    """The plans, the latest first."""
    if not permits(user, Permission.SEE_IMPROVEMENT):
        return ImprovementPlan.objects.none()
    return ImprovementPlan.objects.all()


def visible_measures(user: User) -> QuerySet[Measure]:
    """Every measure of the plans that somebody sees, with what it belongs to."""
    plans = visible_improvement_plans(user)
    found = Measure.objects.filter(outcome__recommendation__plan__in=plans)
    return found.select_related("outcome__recommendation__plan", "withdrawal__by").prefetch_related(*WITH_READINGS)


def visible_readings(user: User) -> QuerySet[Reading]:
    """Every reading of those measures."""
    plans = visible_improvement_plans(user)
    found = Reading.objects.filter(measure__outcome__recommendation__plan__in=plans)
    return found.select_related("measure__outcome__recommendation__plan")


def told_in_public(plan: ImprovementPlan) -> bool:
    """Whether a plan's measures may be told in public, by the latest word."""
    latest = plan.public_words.last()
    return latest is not None and latest.may


def public_measures() -> QuerySet[Measure]:
    """The measures that may be told in public, with what belongs to them, whoever asks."""
    latest = PublicWord.objects.filter(plan=OuterRef("outcome__recommendation__plan")).order_by("-pk")
    counting = Measure.objects.filter(withdrawal__isnull=True)
    told = counting.annotate(told=Subquery(latest.values("may")[:1])).filter(told=True)
    return told.select_related("outcome__recommendation__plan").prefetch_related(*WITH_READINGS)


def visible_actions(user: User) -> QuerySet[ImprovementAction]:
    """Every action of the plans that somebody sees, with what happened to it."""
    found = ImprovementAction.objects.filter(plan__in=visible_improvement_plans(user))
    related = ("events__by", "events__agency", "events__evidence", "recommendations", "depends_on__events")
    return found.select_related("plan", "agency").prefetch_related(*related)
