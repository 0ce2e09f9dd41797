"""Accounts as those who keep them see them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from allauth.mfa.models import Authenticator
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.utils import timezone

from tandem.core.roles import Permission, permissions_of, roles
from tandem.hub.accounts.keepers import STRONG_FACTORS
from tandem.hub.accounts.models import RoleMembership, User

__all__ = ["DORMANT_AFTER", "PeopleFilters", "State", "contacts_of", "has_factor", "holders", "people", "state_of"]

DORMANT_AFTER = timedelta(days=90)
"""How long since the last sign-in before an account is shown as no longer used."""


class State(StrEnum):
    """How an account stands."""

    OPEN = "open"
    INVITED = "invited"
    """Nobody has joined yet: no password, no second factor."""
    SUSPENDED = "suspended"
    NO_FACTOR = "no_factor"
    """Joined, and has not set up a second factor."""
    DORMANT = "dormant"
    NO_ROLE = "no_role"


@dataclass(frozen=True, slots=True)
class PeopleFilters:
    """Whom to look for; empty means everybody."""

    words: str = ""
    agencies: Collection[int] | None = None
    role: str = ""
    state: str = ""


def people(filters: PeopleFilters, *, now: datetime) -> QuerySet[User]:
    """The accounts that fit, by name; each with its agency, its memberships and ``factor``, in two queries."""
    today = timezone.localdate(now)
    held = Q(until__isnull=True) | Q(until__gt=today)
    present = RoleMembership.objects.filter(held, user=OuterRef("pk"), since__lte=today)
    found = User.objects.annotate(factor=has_factor(), role_held=Exists(present))
    for word in filters.words.split():
        found = found.filter(Q(name__icontains=word) | Q(email__icontains=word))
    if filters.agencies is not None:
        found = found.filter(agency__in=filters.agencies)
    if filters.role:
        found = found.filter(Exists(present.filter(role=filters.role)))
    if filters.state:
        found = found.filter(_standing(State(filters.state), now))
    memberships = Prefetch("memberships", RoleMembership.objects.filter(held, since__lte=today), to_attr="held")
    return found.select_related("agency").prefetch_related(memberships).order_by("name", "pk")


def state_of(user: User, *, factor: bool, role_held: bool, now: datetime) -> State:
    """How one account stands: the first that holds of suspended, invited, no factor, no role, dormant, open."""
    if not user.is_active:
        return State.SUSPENDED
    if not factor:
        return State.NO_FACTOR if user.has_usable_password() else State.INVITED
    if not role_held:
        return State.NO_ROLE
    if user.last_login is not None and user.last_login < now - DORMANT_AFTER:
        return State.DORMANT
    return State.OPEN


def has_factor() -> Exists:
    """Whether an account has an app or a passkey."""
    return Exists(Authenticator.objects.filter(user=OuterRef("pk"), type__in=STRONG_FACTORS))


def holders(permission: Permission, *, on: date) -> QuerySet[User]:
    """The accounts that may sign in and hold on a day a role that carries a permission."""
    carrying = [each.key for each in roles() if permission in permissions_of(each.key, on=on)]
    held = Q(memberships__until__isnull=True) | Q(memberships__until__gt=on)
    found = User.objects.filter(held, memberships__role__in=carrying, memberships__since__lte=on, is_active=True)
    return found.distinct()


def contacts_of(*, now: datetime) -> dict[int, list[str]]:
    """Names of those who answer for each agency today, by the agency's key: its single points of contact."""
    today = timezone.localdate(now)
    held = RoleMembership.objects.filter(
        Q(until__isnull=True) | Q(until__gt=today),
        role="single_point_of_contact",
        since__lte=today,
        user__is_active=True,
    )
    found: dict[int, list[str]] = {}
    for agency, name in held.order_by("user__name").values_list("user__agency", "user__name"):
        found.setdefault(agency, []).append(name)
    return found


def _standing(state: State, now: datetime) -> Q:
    joined = ~Q(password__startswith=UNUSABLE_PASSWORD_PREFIX)
    quiet = Q(last_login__lt=now - DORMANT_AFTER)
    return {
        State.SUSPENDED: Q(is_active=False),
        State.INVITED: Q(is_active=True, factor=False) & ~joined,
        State.NO_FACTOR: Q(is_active=True, factor=False) & joined,
        State.NO_ROLE: Q(is_active=True, factor=True, role_held=False),
        State.DORMANT: Q(is_active=True, factor=True, role_held=True) & quiet,
        State.OPEN: Q(is_active=True, factor=True, role_held=True) & (~quiet | Q(last_login__isnull=True)),
    }[state]
