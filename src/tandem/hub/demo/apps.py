"""The demo app, installed by the demo's settings and no others."""

from __future__ import annotations

from django.apps import AppConfig


class Demo(AppConfig):
    """The invented city of Harrowmere."""

    name = "tandem.hub.demo"
    label = "demo"
