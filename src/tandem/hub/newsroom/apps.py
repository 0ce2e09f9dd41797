"""The newsroom app."""

from __future__ import annotations

import sys

from django.apps import AppConfig

# Wagtail's pages for keeping users and groups cannot be loaded beside accounts that have no groups, and are not for us.
sys.modules["wagtail.users.wagtail_hooks"] = None  # type: ignore[assignment]


class Newsroom(AppConfig):
    """Writing, checking and publishing."""

    name = "tandem.hub.newsroom"
    label = "newsroom"

    def ready(self) -> None:
        """Have roles alone say what anybody may do here, record what is done, and keep what is held out of letters."""
        from tandem.hub.newsroom import deeds, holding, rights
        from tandem.hub.subscribers import withheld

        rights.declare_all()
        deeds.watch()
        withheld.declare(holding.held_of)
