"""Accounts and agencies in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.roles import role
from tandem.hub.accounts.models import RoleMembership
from tandem.hub.accounts.queries import State, kept_of, state_of
from tandem.hub.accounts.upkeep import Why, attested_until, rules, why_shut
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.queries import Bound, Branch
from tandem.hub.staff.keeping.account_forms import STATES

__all__ = [
    "AccountLine",
    "AgencyLine",
    "AttestLine",
    "HeldRole",
    "account_line",
    "agency_lines",
    "attest_line",
    "bound_words",
    "held_roles",
]


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account in a list."""

    pk: int
    name: str
    email: str
    agency: str
    roles: list[str]
    state: str | Promise
    calls_for_a_look: bool
    last_sign_in: datetime | None
    factor: bool


@dataclass(frozen=True, slots=True)
class AttestLine:
    """One account of which somebody says whether it is still needed."""

    pk: int
    name: str
    email: str
    agency: str
    roles: list[str]
    last_seen: datetime | None
    attested: datetime
    first_time: bool
    """Whether nobody has said so yet: its days count from when it was made or reinstated."""
    until: date
    over: bool
    soon: bool
    no_longer: bool
    unused: bool
    said: str


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role with its days."""

    name: str
    comes_for: str
    since: date
    until: date | None
    present: bool


@dataclass(frozen=True, slots=True)
class AgencyLine:
    """One agency in the tree, with its parts."""

    agency: Agency
    name: str
    bound: str
    open: bool
    contacts: list[str]
    parts: list[AgencyLine]


def account_line(user: Any, *, now: datetime) -> AccountLine:
    """An account as :func:`tandem.hub.accounts.queries.people` found it."""
    why = why_shut(kept_of(user), on=calendar.local_day(now))
    state = state_of(user, factor=user.factor, role_held=user.role_held, why=why)
    return AccountLine(
        pk=user.pk,
        name=user.name,
        email=user.email,
        agency=user.agency.name,
        roles=[role(each.role).name for each in user.held],
        state=STATES[state],
        calls_for_a_look=state is not State.OPEN,
        last_sign_in=user.last_login,
        factor=user.factor,
    )


def attest_line(user: Any, *, on: date, said: str = "") -> AttestLine:
    """An account to be attested, with what was chosen for it on a form that came back."""
    kept = kept_of(user)
    until = attested_until(kept, on=on)
    return AttestLine(
        pk=user.pk,
        name=user.name,
        email=user.email,
        agency=user.agency.name,
        roles=[role(each.role).name for each in user.held],
        last_seen=user.last_login,
        attested=kept.attested,
        first_time=kept.needed is None,
        until=until,
        over=until < on,
        soon=until <= on + timedelta(days=rules(on).remind_days),
        no_longer=why_shut(kept, on=on) is Why.NOT_NEEDED,
        unused=why_shut(kept, on=on) is Why.DORMANT,
        said=said,
    )


def held_roles(memberships: Iterable[RoleMembership], *, today: date) -> list[HeldRole]:
    """Every role an account holds, held or will hold, present ones first."""
    found = []
    for each in memberships:
        known = role(each.role)
        present = each.since <= today and (each.until is None or today < each.until)
        found.append(HeldRole(known.name, known.comes_for, each.since, each.until, present))
    return sorted(found, key=lambda held: (not held.present, held.since))


def bound_words(bound: Bound | None) -> str:
    """What binds an agency, and through which it is part of."""
    if bound is None:
        return ""
    if not bound.through:
        return str(bound.duty.label)
    return _("%(duty)s, through %(agency)s") % {"duty": bound.duty.label, "agency": bound.through}


def agency_lines(branches: Iterable[Branch], contacts: dict[int, list[str]], *, on: date) -> list[AgencyLine]:
    """The tree with those who answer for each agency."""
    return [
        AgencyLine(
            agency=branch.agency,
            name=branch.name,
            bound=bound_words(branch.bound),
            open=branch.agency.is_open(on),
            contacts=contacts.get(branch.agency.pk, []),
            parts=agency_lines(branch.parts, contacts, on=on),
        )
        for branch in branches
    ]
