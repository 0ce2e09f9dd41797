"""The children app."""

from __future__ import annotations

from django.apps import AppConfig


class Children(AppConfig):
    """People: children and the adults around them."""

    name = "tandem.hub.children"
    label = "children"
