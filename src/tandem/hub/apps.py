"""The hub as an app: its checks and its own tables."""

from __future__ import annotations

from django.apps import AppConfig


class Hub(AppConfig):
    """The hub."""

    name = "tandem.hub"
    label = "hub"

    def ready(self) -> None:
        """Register the check that every view says who may come in."""
        from tandem.hub import checks  # noqa: F401 - importing registers
