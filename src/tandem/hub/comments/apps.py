"""The comments app."""

from __future__ import annotations

from django.apps import AppConfig


class Comments(AppConfig):
    """What readers say."""

    name = "tandem.hub.comments"
    label = "comments"

    def ready(self) -> None:
        """Declare who takes in what the public process drops, and how what a comment tells is called on a contact."""
        from django.utils.translation import gettext_lazy as _

        from tandem.hub.comments import envelopes, mail_taking
        from tandem.hub.letterbox import alarm
        from tandem.hub.letterbox.kinds import register
        from tandem.hub.referrals.questions import declare

        register(envelopes.KIND, envelopes.take_in)
        register(mail_taking.KIND, mail_taking.take_in)
        register(alarm.KIND, envelopes.take_in_alarm)
        declare("told_below", _("Written as a comment below the story"), lambda answer, _day: answer)
        declare("told_as", _("The name given with the comment"), lambda answer, _day: answer)
