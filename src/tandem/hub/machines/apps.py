"""Agencies' systems."""

from __future__ import annotations

from django.apps import AppConfig


class Machines(AppConfig):
    """Tokens, limits and keys of agencies' systems."""

    name = "tandem.hub.machines"
    label = "machines"
