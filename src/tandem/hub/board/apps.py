"""The board app."""

from __future__ import annotations

from django.apps import AppConfig


class BoardApp(AppConfig):
    """Challenges between agencies, carried through."""

    name = "tandem.hub.board"
    label = "board"

    def ready(self) -> None:
        """Have challenges that may be told in public taken as evidence."""
        from tandem.hub.evidence.own import answered_by

        answered_by("challenge", "tandem.hub.board.as_evidence.KIND")
