"""The app of what tells of a child, where no front door stands behind the newsroom."""

from __future__ import annotations

from django.apps import AppConfig


class Disclosures(AppConfig):
    """What is handed on by telephone."""

    name = "tandem.hub.disclosures"
    label = "disclosures"

    def ready(self) -> None:
        """Declare where what tells of a child goes, whether it comes by itself or below a story."""
        from tandem.hub.comments import way_out
        from tandem.hub.disclosures import envelopes
        from tandem.hub.disclosures.actions import BY_TELEPHONE
        from tandem.hub.letterbox.kinds import register

        way_out.declare(BY_TELEPHONE)
        register(envelopes.KIND, envelopes.take_in)
