"""The files app."""

from __future__ import annotations

from django.apps import AppConfig


class Files(AppConfig):
    """Attachments."""

    name = "tandem.hub.files"
    label = "files"
