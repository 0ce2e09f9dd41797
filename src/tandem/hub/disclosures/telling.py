"""Writing, by number alone, that something waits: to the front door, and to whoever moderates here."""

from __future__ import annotations

from datetime import datetime

import structlog
from django.conf import settings
from django.urls import reverse

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.queries import able_holders
from tandem.hub.disclosures.models import Disclosure
from tandem.hub.disclosures.queries import due
from tandem.hub.outbox.mail import queue

__all__ = ["tell"]


def tell(disclosure: Disclosure, to_them: str, to_us: str, *, now: datetime, again: bool = False) -> None:
    """Queue the two letters, within the caller's action. Said ``again``, each is written once an hour.

    An address that is none stands in the way of nothing: it waits in the list all the same, with its clock.
    """
    hours = f"/{int((now - due(disclosure)).total_seconds() // 3600)}" if again else ""
    link = reverse("staff:disclosure", args=[disclosure.reference])
    moderators = able_holders(Permission.MODERATE_COMMENTS, on=calendar.local_day(now))
    letters = [
        (settings.CONFIGURATION.duty_team_email, to_them, {"reference": disclosure.reference}),
        *((each.email, to_us, {"reference": disclosure.reference, "link": link}) for each in moderators),
    ]
    for number, (address, template, told) in enumerate(letters):
        key = f"{template}/{disclosure.reference}/{moderators[number - 1].pk if number else 0}{hours}"
        try:
            queue(address, template, told, key, now)
        except InputError as fault:
            said = {"disclosure": disclosure.reference, "fault": fault.message}
            structlog.get_logger().error("nobody could be written to", **said)
