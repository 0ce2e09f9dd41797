"""The partner door."""

from __future__ import annotations

from django.apps import AppConfig


class Partner(AppConfig):
    """Pages for whoever raises a concern."""

    name = "tandem.hub.partner"
    label = "partner"

    def ready(self) -> None:
        """Declare who takes in what the public tells, by itself or below a story, and how that is called and found."""
        from django.utils.translation import gettext_lazy as _

        from tandem.hub.comments import way_out
        from tandem.hub.exports import apart
        from tandem.hub.letterbox.kinds import register
        from tandem.hub.partner import said_below
        from tandem.hub.partner.comments import FRONT_DOOR
        from tandem.hub.partner.envelopes import KIND, take_in
        from tandem.hub.referrals.questions import declare

        register(KIND, take_in)
        way_out.declare(FRONT_DOOR)
        apart.declare(said_below.find)
        declare("told_below", _("Written as a comment below the story"), lambda answer, _day: answer)
        declare("told_as", _("The name given with the comment"), lambda answer, _day: answer)
