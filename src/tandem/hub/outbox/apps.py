"""The outbox app."""

from __future__ import annotations

from django.apps import AppConfig


class Outbox(AppConfig):
    """Messages to be delivered, and e-mail among them."""

    name = "tandem.hub.outbox"
    label = "outbox"

    def ready(self) -> None:
        """Declare the kind of message that is an e-mail."""
        from tandem.hub.outbox import kinds, mail

        kinds.register(mail.KIND, mail.send, outside=True)
