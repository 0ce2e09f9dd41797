"""The agencies app."""

from __future__ import annotations

from django.apps import AppConfig


class Agencies(AppConfig):
    """The agencies of the partnership."""

    name = "tandem.hub.agencies"
    label = "agencies"
