"""The imports app."""

from __future__ import annotations

from django.apps import AppConfig


class Imports(AppConfig):
    """Files of other systems, read and checked."""

    name = "tandem.hub.imports"
    label = "imports"
