"""Which plans somebody may see: those of their own agency."""

from __future__ import annotations

from django.db.models import QuerySet

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user
from tandem.hub.files.models import StoredFile
from tandem.hub.plan.models import SentPlan

__all__ = ["briefings_of", "visible_plans"]


def visible_plans(user: User) -> QuerySet[SentPlan]:
    """The plans sent in by an account's own agency, newest first.

    What closing a gap would displace is theirs alone until it is published.
    """
    if Permission.WEIGH_PLANS not in permissions_of_user(user):
        return SentPlan.objects.none()
    return SentPlan.objects.filter(agency=user.agency_id).select_related("sent_by")


def briefings_of(plan: SentPlan) -> QuerySet[StoredFile]:
    """The briefings made of a plan's answer; none while an option lacks an equality impact assessment."""
    mine = StoredFile.objects.filter(owner_table=SentPlan._meta.db_table, owner_key=str(plan.pk), deleted__isnull=True)
    return mine.order_by("pk")
