"""Who may take which step of a challenge, in which role and for which agency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from tandem.core.challenges import Scope, Step
from tandem.core.challenges_standing import Standing
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.agencies.models import Agency, Kind
from tandem.hub.agencies.tree import above, subtree
from tandem.hub.once import once

__all__ = ["PERMISSIONS", "Part", "acts_for", "part_in", "raises_for", "roles_held", "systems", "tied"]

PERMISSIONS: Mapping[str, Permission] = MappingProxyType(
    {
        "raised": Permission.RAISE_CHALLENGES,
        "withdrawn": Permission.RAISE_CHALLENGES,
        "answered": Permission.ANSWER_CHALLENGES,
        "action_done": Permission.ANSWER_CHALLENGES,
        "effect_verified": Permission.VERIFY_EFFECTS,
        "may_be_told": Permission.TELL_CHALLENGES,
        "not_to_be_told": Permission.TELL_CHALLENGES,
        **dict.fromkeys(
            ("action_agreed", "action_dropped", "escalated", "closed", "reopened"), Permission.LEAD_CHALLENGES
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Part:
    """In which role somebody takes a step, and for which agency."""

    role: str
    agency: int


def part_in(user: User, step: Step, now: Standing, number: int | None, *, on: date) -> Part | None:
    """Somebody's part in a step, of an action where it is about one; none where it is not theirs to take."""
    if not permits(user, PERMISSIONS[step.event]):
        return None
    about = now.actions.get(number) if number is not None else None
    held = roles_held(user, on)
    for role, scope in step.by.items():
        if role not in held:
            continue
        party = {
            Scope.RAISED_BY: now.raised_by,
            Scope.TO: now.to,
            Scope.OWNER: about.owner if about else None,
        }.get(scope, user.agency_id)
        if party is None or party not in acts_for(user.agency_id):
            continue
        if scope is Scope.NOT_OWNER and about is not None and tied(user.agency_id, about.owner):
            continue
        if scope is Scope.NOT_OWNER and about is not None and about.done and about.done.person == user.pk:
            continue
        return Part(role, party)
    return None


def raises_for(user: User, step: Step, *, on: date) -> Scope | None:
    """For which agencies somebody may raise a challenge: any, their own alone, or none."""
    held = roles_held(user, on)
    scopes = {scope for role, scope in step.by.items() if role in held}
    if not permits(user, Permission.RAISE_CHALLENGES) or not scopes:
        return None
    return Scope.ANY if Scope.ANY in scopes else Scope.RAISED_BY


def acts_for(agency: int) -> frozenset[int]:
    """The agencies for which somebody of an agency acts: their own and its parts.

    A system is no agency that acts for its members: everybody is a part of the partnership.
    """
    return once(("acts for", agency), lambda: frozenset({agency}) if agency in systems() else subtree(agency))


def tied(one: int, other: int) -> bool:
    """Whether two agencies are the same, or parts of the same: an effect is judged by neither."""
    return _whole(one) == _whole(other)


def _whole(agency: int) -> int:
    """The largest thing below any system that an agency is part of."""
    upwards = once(("above", agency), lambda: above(agency))
    return [each for each in upwards if each == agency or each not in systems()][-1]


def systems() -> frozenset[int]:
    """The keys of all that is no agency but a whole of agencies."""
    return once("systems", lambda: frozenset(Agency.objects.filter(kind=Kind.SYSTEM).values_list("pk", flat=True)))


def roles_held(user: User, on: date) -> frozenset[str]:
    """The roles in which somebody may act on a day."""
    return once(("roles", user.pk, on), lambda: user.roles(on))
