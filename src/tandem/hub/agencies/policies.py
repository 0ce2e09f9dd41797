"""Who may change the tree of agencies. Accounts lie above this room, so whoever acts is known by what they may do."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from django.core.exceptions import PermissionDenied

from tandem.core.roles import Permission

__all__ = ["Keeper", "require_keeper"]


class Keeper(Protocol):
    """Somebody who acts from an account."""

    def may(self, permission: Permission, *, on: date) -> bool:
        """Whether the account may sign in and a role it holds on that day carries the permission."""


def require_keeper(by: Keeper | None, *, today: date) -> None:
    """Raise ``PermissionDenied`` unless ``by`` keeps the agencies; ``None`` is whoever runs the hub itself."""
    if by is not None and not by.may(Permission.MANAGE_AGENCIES, on=today):
        raise PermissionDenied
