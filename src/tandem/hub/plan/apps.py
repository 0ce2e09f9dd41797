"""The plan app."""

from __future__ import annotations

from django.apps import AppConfig


class PlanApp(AppConfig):
    """Plans, and whether they can be delivered."""

    name = "tandem.hub.plan"
    label = "plan"

    def ready(self) -> None:
        """Have measures of the improvement plan taken as evidence."""
        from tandem.hub.evidence.own import answered_by

        answered_by("measure", "tandem.hub.plan.as_evidence.KIND")
