"""Which of our permissions stands for a name that a package of others asks for. A name not listed permits nothing."""

from __future__ import annotations

from tandem.core.roles import Permission

__all__ = ["declare", "ours"]

_OURS: dict[str, Permission] = {}


def declare(name: str, permission: Permission) -> None:
    """Say which of our permissions a name stands for."""
    _OURS[name] = permission


def ours(name: str) -> Permission | None:
    """The permission that a name stands for."""
    return _OURS.get(name)
