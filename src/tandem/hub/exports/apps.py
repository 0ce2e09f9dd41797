"""The exports app."""

from __future__ import annotations

from django.apps import AppConfig


class Exports(AppConfig):
    """Files that hold people's details, asked for, approved, taken and gone."""

    name = "tandem.hub.exports"
    label = "exports"
