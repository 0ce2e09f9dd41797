"""Making the demo from nothing: tables, triggers, Harrowmere, static files."""

from __future__ import annotations

from django.conf import settings
from django.core.management import call_command

from tandem.hub.databases import migrate
from tandem.hub.demo.harrowmere import seed

__all__ = ["build"]


def build() -> None:
    """Prepare the demo's database, seed it and collect the static files."""
    migrate(settings.CONFIGURATION)
    seed()
    call_command("collectstatic", interactive=False, verbosity=0)
