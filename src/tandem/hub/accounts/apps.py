"""The accounts app."""

from __future__ import annotations

from django.apps import AppConfig


class Accounts(AppConfig):
    """Accounts, roles and sign-in."""

    name = "tandem.hub.accounts"
    label = "accounts"
