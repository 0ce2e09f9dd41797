"""What was taken as evidence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.evidence.models import Evidence

__all__ = ["by_number", "differing", "names", "not_compared", "taken"]


def taken(user: User) -> QuerySet[Evidence]:
    """Everything that was taken, the newest first: it is fit for the public, so whoever may take some sees all."""
    if not permits(user, Permission.KEEP_EVIDENCE):
        return Evidence.objects.none()
    return Evidence.objects.select_related("taken_by")


def by_number(numbers: set[int]) -> dict[int, Evidence]:
    """What was taken under these numbers."""
    return Evidence.objects.in_bulk(numbers)


def names() -> list[tuple[int, str]]:
    """Everything that was taken by number and name, the newest first."""
    return list(Evidence.objects.values_list("pk", "told__title"))


def differing() -> dict[int, Evidence]:
    """Everything of which newer figures say otherwise, by number."""
    return {each.pk: each for each in Evidence.objects.filter(newer__isnull=False)}


def not_compared(bases: Mapping[str, str]) -> QuerySet[Evidence]:
    """What was last compared with other data than that on which its kind now rests."""
    return Evidence.objects.exclude(reduce(or_, (Q(kind=kind, compared_with=data) for kind, data in bases.items())))
