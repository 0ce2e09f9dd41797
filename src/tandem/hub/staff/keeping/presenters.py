"""Accounts and agencies in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import calendar
from tandem.core.roles import role
from tandem.hub.accounts.models import RoleMembership
from tandem.hub.accounts.queries import State, kept_of, state_of
from tandem.hub.accounts.upkeep import Why, attested_until, rules, why_shut
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.queries import Bound, Branch
from tandem.hub.machines.limits import limits
from tandem.hub.machines.models import Token
from tandem.hub.machines.queries import State as SystemState
from tandem.hub.machines.queries import state_of as state_of_system
from tandem.hub.machines.scopes import Scope
from tandem.hub.staff.keeping.account_forms import STATES

__all__ = [
    "AccountLine",
    "AgencyLine",
    "AttestLine",
    "HeldRole",
    "SystemLine",
    "account_line",
    "agency_lines",
    "attest_line",
    "bound_words",
    "held_roles",
    "system_line",
]

_SYSTEM_STATES = {
    SystemState.GOOD: gettext_lazy("Good"),
    SystemState.REVOKED: gettext_lazy("Revoked"),
    SystemState.OVER: gettext_lazy("Its time is over"),
    SystemState.AGENCY_CLOSED: gettext_lazy("The agency has closed"),
    SystemState.UNCONFIRMED: gettext_lazy("Not confirmed: it does nothing until it is"),
}


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


@dataclass(frozen=True, slots=True)
class SystemLine:
    """One system of an agency."""

    token: Token
    may: list[str]
    good: bool
    state: str
    state_words: str


def system_line(token: Token, *, today: date) -> SystemLine:
    """A token as :func:`tandem.hub.machines.queries.tokens_of` found it."""
    state = state_of_system(token, on=today)
    again = token.attested + timedelta(days=limits(today).confirmed_every_days)
    words = {
        SystemState.GOOD: _("until %(until)s; to be confirmed by %(again)s")
        % {"until": date_format(token.until, "j M Y"), "again": date_format(again, "j M Y")},
        SystemState.REVOKED: date_format(token.revoked_at, "j M Y") if token.revoked_at else "",
        SystemState.OVER: _("since %(day)s") % {"day": date_format(token.until, "j M Y")},
        SystemState.AGENCY_CLOSED: "",
        SystemState.UNCONFIRMED: _("last confirmed %(day)s") % {"day": date_format(token.attested, "j M Y")},
    }
    may = [str(Scope(each).label) for each in token.scopes]
    return SystemLine(token, may, state is SystemState.GOOD, str(_SYSTEM_STATES[state]), words[state])


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
