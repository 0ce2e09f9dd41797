"""The referrals app."""

from __future__ import annotations

from django.apps import AppConfig


class Referrals(AppConfig):
    """Contacts and referrals."""

    name = "tandem.hub.referrals"
    label = "referrals"
