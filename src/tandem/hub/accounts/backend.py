"""Signing in with a password: a suspended account too, for it may still send and must be told whom to ask."""

from __future__ import annotations

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend

__all__ = ["Backend"]


class Backend(AuthenticationBackend):
    """Lets in whoever proves who they are; what they may then do is asked on every page."""

    def user_can_authenticate(self, user: Any) -> bool:  # noqa: ARG002 - Django's own signature
        """Whether an account may prove who it is: always, for what it may read is another question."""
        return True
