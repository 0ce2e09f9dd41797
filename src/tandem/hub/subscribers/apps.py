"""The subscribers app."""

from __future__ import annotations

from django.apps import AppConfig


class Subscribers(AppConfig):
    """Readers who want news by e-mail."""

    name = "tandem.hub.subscribers"
    label = "subscribers"

    def ready(self) -> None:
        """Declare who takes in what readers ask at the public door, and who sends their letters."""
        from tandem.hub.letterbox.kinds import register as hand_to
        from tandem.hub.news import subscribing
        from tandem.hub.outbox.kinds import register
        from tandem.hub.subscribers import confirming, envelopes, issues, sending

        hand_to(subscribing.ASK, envelopes.take_in_asked)
        hand_to(subscribing.CONFIRM, envelopes.take_in_confirmed)
        hand_to(subscribing.LEAVE, envelopes.take_in_leaving)
        hand_to(subscribing.NEVER, envelopes.take_in_never)
        register(confirming.KIND, confirming.send, outside=True)
        register(issues.KIND, sending.send, outside=True)
