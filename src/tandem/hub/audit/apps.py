"""The audit app."""

from __future__ import annotations

from django.apps import AppConfig


class Audit(AppConfig):
    """The audit record."""

    name = "tandem.hub.audit"
    label = "audit"
