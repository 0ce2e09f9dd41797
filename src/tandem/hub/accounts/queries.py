"""Accounts as those who keep them see them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db.models import Exists, F, Max, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from tandem.core.roles import Permission, permissions_of, roles
from tandem.hub.accounts.identity import identities
from tandem.hub.accounts.keepers import STRONG_FACTORS
from tandem.hub.accounts.models import RoleMembership, Upkeep, User
from tandem.hub.accounts.upkeep import Kept, Why, first_moment, rules, why_shut
from tandem.hub.agencies.models import Placement
from tandem.hub.agencies.tree import subtree

__all__ = [
    "PeopleFilters",
    "State",
    "able_holders",
    "answered_for_by",
    "contacts_of",
    "due_soon",
    "has_factor",
    "holders",
    "kept_of",
    "people",
    "state_of",
    "to_attest",
    "who_answers",
    "who_keeps",
    "with_upkeep",
]


class State(StrEnum):
    """How an account stands."""

    OPEN = "open"
    INVITED = "invited"
    """Nobody has joined yet: no password, no second factor."""
    SUSPENDED = "suspended"
    NO_FACTOR = "no_factor"
    """Joined, and has not set up a second factor."""
    NO_ROLE = "no_role"
    NOT_NEEDED = "not_needed"
    DORMANT = "dormant"
    NOT_ATTESTED = "not_attested"


@dataclass(frozen=True, slots=True)
class PeopleFilters:
    """Whom to look for; empty means everybody."""

    words: str = ""
    agencies: Collection[int] | None = None
    role: str = ""
    state: str = ""


def people(filters: PeopleFilters, *, now: datetime) -> QuerySet[User]:
    """The accounts that fit, by name; each with agency, memberships, ``factor`` and upkeep, in two queries."""
    today = timezone.localdate(now)
    held = Q(until__isnull=True) | Q(until__gt=today)
    present = RoleMembership.objects.filter(held, user=OuterRef("pk"), since__lte=today)
    found = with_upkeep(User.objects.annotate(factor=has_factor(), role_held=Exists(present)))
    for word in filters.words.split():
        found = found.filter(Q(name__icontains=word) | Q(email__icontains=word))
    if filters.agencies is not None:
        found = found.filter(agency__in=filters.agencies)
    if filters.role:
        found = found.filter(Exists(present.filter(role=filters.role)))
    if filters.state:
        found = found.filter(_standing(State(filters.state), today))
    memberships = Prefetch("memberships", RoleMembership.objects.filter(held, since__lte=today), to_attr="held")
    return found.select_related("agency").prefetch_related(memberships).order_by("name", "pk")


def state_of(user: User, *, factor: bool, role_held: bool, why: Why | None) -> State:
    """How one account stands: the first that holds of suspended, invited, no factor, no role, shut, open."""
    if not user.is_active:
        return State.SUSPENDED
    if not factor:
        return State.NO_FACTOR if user.has_usable_password() else State.INVITED
    if not role_held:
        return State.NO_ROLE
    return State.OPEN if why is None else State(why.value)


def with_upkeep(accounts: QuerySet[User]) -> QuerySet[User]:
    """The accounts with what :func:`kept_of` needs, without a query for each."""
    return accounts.annotate(**{f"last_{kind}": _latest(kind) for kind in Upkeep.Kind.values})


def kept_of(user: Any) -> Kept:
    """What is known of the upkeep of an account from :func:`with_upkeep`."""
    latest = {kind: getattr(user, f"last_{kind}") for kind in Upkeep.Kind.values}
    return Kept(user.is_active, user.made, user.last_login, **latest)


def answered_for_by(user: User, *, on: date) -> QuerySet[User]:
    """The accounts that somebody may say are needed or not, their own never among them.

    Whoever keeps accounts answers for all, a single point of contact for those
    of its agency and of everything that is part of it.
    """
    others = User.objects.filter(is_active=True).exclude(pk=user.pk)
    if user.may(Permission.MANAGE_ACCOUNTS, on=on):
        return others
    if user.may(Permission.ATTEST_OWN_ACCOUNTS, on=on):
        return others.filter(agency__in=subtree(user.agency_id))
    return User.objects.none()


def to_attest(user: User, *, on: date) -> QuerySet[User]:
    """The accounts somebody answers for, the soonest due first, each with its agency, roles and upkeep."""
    held = RoleMembership.objects.filter(Q(until__isnull=True) | Q(until__gt=on), since__lte=on)
    found = with_upkeep(answered_for_by(user, on=on)).select_related("agency")
    attested = Greatest("made", Coalesce("last_needed", "made"), Coalesce("last_reinstated", "made"))
    return found.prefetch_related(Prefetch("memberships", held, to_attr="held")).order_by(attested, "name", "pk")


def due_soon(accounts: QuerySet[User], *, on: date) -> QuerySet[User]:
    """Those in a role whose attestation runs out within the days of reminding, or has run out."""
    standing = rules(on)
    held = Q(until__isnull=True) | Q(until__gt=on)
    present = RoleMembership.objects.filter(held, user=OuterRef("pk"), since__lte=on)
    fresh = _attested_since(first_moment(on, standing.attested_days - standing.remind_days - 1))
    return with_upkeep(accounts).filter(Exists(present), ~_not_needed(), ~fresh, is_active=True)


def who_answers(accounts: Collection[User], *, on: date) -> list[User]:
    """Who has to say of these accounts whether they are needed, each once.

    The single points of contact of an account's agency or of the nearest above
    it that has one who may read; where there is none, whoever keeps accounts.
    """
    parents = dict(Placement.objects.filter(until__isnull=True).values_list("agency_id", "parent_id"))
    contacts: dict[int, list[User]] = {}
    for user in able_holders(Permission.ATTEST_OWN_ACCOUNTS, on=on):
        contacts.setdefault(user.agency_id, []).append(user)
    keepers = able_holders(Permission.MANAGE_ACCOUNTS, on=on)
    keeping = {keeper.pk for keeper in keepers}
    found: dict[int, User] = {}
    for account in accounts:
        answering: list[User] = []
        for agency in _upwards(account.agency_id, parents):
            near = contacts.get(agency, [])
            answering = [each for each in near if each.pk != account.pk and each.pk not in keeping]
            if answering:
                break
        for each in answering or [keeper for keeper in keepers if keeper.pk != account.pk]:
            found[each.pk] = each
    return list(found.values())


def has_factor() -> Q:
    """Whether an account has an app, a passkey, or its agency's own sign-in with a second factor that counts."""
    counting = [each.key for each in identities().values() if each.counts_second_factor]
    by_agency = SocialAccount.objects.filter(user=OuterRef("pk"), provider__in=counting)
    own = Authenticator.objects.filter(user=OuterRef("pk"), type__in=STRONG_FACTORS)
    return Exists(own) | Exists(by_agency)


def holders(permission: Permission, *, on: date) -> QuerySet[User]:
    """The accounts that are not suspended and hold on a day a role that carries a permission."""
    carrying = [each.key for each in roles() if permission in permissions_of(each.key, on=on)]
    held = Q(memberships__until__isnull=True) | Q(memberships__until__gt=on)
    found = User.objects.filter(held, memberships__role__in=carrying, memberships__since__lte=on, is_active=True)
    return found.distinct()


def able_holders(permission: Permission, *, on: date, agencies: Collection[int] | None = None) -> list[User]:
    """Those who may do something today, and may read; of some agencies only, where they are named."""
    holding = holders(permission, on=on)
    within = holding if agencies is None else holding.filter(agency__in=agencies)
    found = with_upkeep(within).order_by("name", "pk")
    return [user for user in found if why_shut(kept_of(user), on=on) is None]


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


def who_keeps(*, on: date) -> list[User]:
    """Those who keep the accounts and may read."""
    return able_holders(Permission.MANAGE_ACCOUNTS, on=on)


def _upwards(agency: int, parents: Mapping[int, int]) -> Iterator[int]:
    seen: set[int] = set()
    here: int | None = agency
    while here is not None and here not in seen:
        yield here
        seen.add(here)
        here = parents.get(here)


def _latest(kind: str) -> Subquery:
    same = Upkeep.objects.filter(user=OuterRef("pk"), kind=kind).order_by()
    return Subquery(same.values("user").annotate(at=Max("at")).values("at"))


def _since(column: str, moment: Any) -> Q:
    return Q(**{f"{column}__isnull": False, f"{column}__gte": moment})


def _attested_since(moment: datetime) -> Q:
    return Q(made__gte=moment) | _since("last_needed", moment) | _since("last_reinstated", moment)


def _not_needed() -> Q:
    said = F("last_not_needed")
    return Q(last_not_needed__isnull=False) & ~(_since("last_needed", said) | _since("last_reinstated", said))


def _dormant(on: date) -> Q:
    """Lay unused too long, and has not been reinstated since."""
    moment = first_moment(on, rules(on).used_days)
    used = Q(made__gte=moment) | _since("last_login", moment) | _since("last_reinstated", moment)
    return (Q(last_came_back__isnull=False) & ~_since("last_reinstated", F("last_came_back"))) | ~used


def _standing(state: State, on: date) -> Q:
    joined = ~Q(password__startswith=UNUSABLE_PASSWORD_PREFIX)
    ready = Q(is_active=True, factor=True, role_held=True)
    not_needed, dormant = _not_needed(), _dormant(on)
    attested = _attested_since(first_moment(on, rules(on).attested_days))
    return {
        State.SUSPENDED: Q(is_active=False),
        State.INVITED: Q(is_active=True, factor=False) & ~joined,
        State.NO_FACTOR: Q(is_active=True, factor=False) & joined,
        State.NO_ROLE: Q(is_active=True, factor=True, role_held=False),
        State.NOT_NEEDED: ready & not_needed,
        State.DORMANT: ready & ~not_needed & dormant,
        State.NOT_ATTESTED: ready & ~not_needed & ~dormant & ~attested,
        State.OPEN: ready & ~not_needed & ~dormant & attested,
    }[state]
