"""The news app."""

from __future__ import annotations

from django.apps import AppConfig


class News(AppConfig):
    """Stories as they were published."""

    name = "tandem.hub.news"
    label = "news"
