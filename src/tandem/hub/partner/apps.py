"""The partner door."""

from __future__ import annotations

from django.apps import AppConfig


class Partner(AppConfig):
    """Pages for whoever raises a concern."""

    name = "tandem.hub.partner"
    label = "partner"
