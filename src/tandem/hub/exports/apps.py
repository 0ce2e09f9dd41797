"""The exports app."""

from __future__ import annotations

from django.apps import AppConfig


class Exports(AppConfig):
    """Files that hold people's details, asked for, approved, taken and gone."""

    name = "tandem.hub.exports"
    label = "exports"

    def ready(self) -> None:
        """Declare how somebody who has news by e-mail is found."""
        from tandem.hub.exports import apart, asked_for_news

        apart.declare(asked_for_news.find)
