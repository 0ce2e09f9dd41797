"""The audit app."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate


class Audit(AppConfig):
    """The audit record."""

    name = "tandem.hub.audit"
    label = "audit"

    def ready(self) -> None:
        """Prepare every connection for the triggers, and set the triggers afresh after migrating."""
        connection_created.connect(_prepare, dispatch_uid="tandem.hub.audit.prepare")
        post_migrate.connect(_install, sender=self, dispatch_uid="tandem.hub.audit.install")


def _prepare(connection: BaseDatabaseWrapper, **_: Any) -> None:
    if connection.vendor == "sqlite":
        from tandem.hub.audit.sqlite import forbid_schema_changes, register_functions
        from tandem.hub.databases import owner_at_work

        register_functions(connection.connection)
        if not owner_at_work():
            forbid_schema_changes(connection.connection)


def _install(using: str, **_: Any) -> None:
    from tandem.hub.audit.install import install

    install(connections[using])
