"""The machines' door."""

from __future__ import annotations

from django.apps import AppConfig


class Api(AppConfig):
    """Addresses for agencies' systems."""

    name = "tandem.hub.api"
    label = "api"
