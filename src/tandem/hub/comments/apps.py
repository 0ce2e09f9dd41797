"""The comments app."""

from __future__ import annotations

from django.apps import AppConfig


class Comments(AppConfig):
    """What readers say."""

    name = "tandem.hub.comments"
    label = "comments"

    def ready(self) -> None:
        """Declare who takes in what the public process drops."""
        from tandem.hub.comments import envelopes, mail_taking
        from tandem.hub.letterbox import alarm
        from tandem.hub.letterbox.kinds import register

        register(envelopes.KIND, envelopes.take_in)
        register(mail_taking.KIND, mail_taking.take_in)
        register(alarm.KIND, envelopes.take_in_alarm)
