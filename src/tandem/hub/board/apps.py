"""The board app."""

from __future__ import annotations

from django.apps import AppConfig


class BoardApp(AppConfig):
    """Challenges between agencies, carried through."""

    name = "tandem.hub.board"
    label = "board"
