"""The accounts app."""

from __future__ import annotations

from django.apps import AppConfig


class Accounts(AppConfig):
    """Accounts, roles and sign-in."""

    name = "tandem.hub.accounts"
    label = "accounts"

    def ready(self) -> None:
        """Start recording sign-ins and changes to accounts."""
        from tandem.hub.accounts import identity, signals  # noqa: F401 - importing connects
