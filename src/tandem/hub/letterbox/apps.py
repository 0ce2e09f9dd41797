"""The letterbox app."""

from __future__ import annotations

from django.apps import AppConfig


class Letterbox(AppConfig):
    """Sealed envelopes from the public door."""

    name = "tandem.hub.letterbox"
    label = "letterbox"
