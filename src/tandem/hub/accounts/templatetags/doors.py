"""Which doors stand open to whoever is signed in."""

from __future__ import annotations

from django import template

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits

register = template.Library()


@register.filter
def has_a_start(user: object) -> bool:
    """Whether somebody has a start page of the staff door to go back to."""
    return isinstance(user, User) and permits(user, Permission.VIEW_STAFF_START)
