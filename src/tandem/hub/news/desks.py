"""What a desk is called, put before readers."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F

from tandem.hub.news import edition
from tandem.hub.news.models import Desk

__all__ = ["change_published"]


def change_published(slug: str, **said: object) -> None:
    """Change what readers see of a desk; nothing where it has published nothing yet."""
    if Desk.objects.filter(slug=slug).update(**said, turned=F("turned") + 1):
        transaction.on_commit(edition.bring_out)
