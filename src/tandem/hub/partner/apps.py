"""The partner door."""

from __future__ import annotations

from django.apps import AppConfig


class Partner(AppConfig):
    """Pages for whoever raises a concern."""

    name = "tandem.hub.partner"
    label = "partner"

    def ready(self) -> None:
        """Declare who takes in what the public tells."""
        from tandem.hub.letterbox.kinds import register
        from tandem.hub.partner.envelopes import KIND, take_in

        register(KIND, take_in)
