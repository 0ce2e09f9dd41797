"""Which roles an installation gives: those that have something to do in it."""

from __future__ import annotations

from django.conf import settings

from tandem.core.roles import Role, roles

__all__ = ["is_offered", "offered_roles"]


def is_offered(key: str) -> bool:
    """Whether a role may be given here."""
    return settings.MADE_OF.roles is None or key in settings.MADE_OF.roles


def offered_roles() -> tuple[Role, ...]:
    """Every role with an account that may be given here."""
    return tuple(each for each in roles() if each.account and is_offered(each.key))
