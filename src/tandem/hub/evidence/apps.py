"""The evidence app."""

from __future__ import annotations

from django.apps import AppConfig


class EvidenceApp(AppConfig):
    """Statistics frozen as they were taken."""

    name = "tandem.hub.evidence"
    label = "evidence"
