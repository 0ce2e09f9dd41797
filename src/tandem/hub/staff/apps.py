"""The private door."""

from __future__ import annotations

from django.apps import AppConfig


class Staff(AppConfig):
    """Pages for people who work in the partnership."""

    name = "tandem.hub.staff"
    label = "staff"
