"""The plan app."""

from __future__ import annotations

from django.apps import AppConfig


class PlanApp(AppConfig):
    """Plans, and whether they can be delivered."""

    name = "tandem.hub.plan"
    label = "plan"
