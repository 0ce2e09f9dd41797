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
from tandem.hub.outbox.models import Mail

__all__ = ["tell", "tell_again", "told_again"]


_TO_THEM, _TO_US = "disclosure_waits", "disclosure_late"
"""What is written again, each hour, to the front door and to whoever moderates here."""


def tell_again(disclosure: Disclosure, *, now: datetime) -> int:
    """Queue the letters on what is over its time, within the caller's action, each once an hour; how many."""
    return tell(disclosure, _TO_THEM, _TO_US, now=now, again=True)


def told_again(disclosure: Disclosure, *, now: datetime) -> bool:
    """Whether somebody was written to again already in this hour since it came to be late."""
    letters = Mail.objects.filter(template__in=(_TO_THEM, _TO_US), reference=disclosure.reference)
    return letters.filter(key__regex=rf"/{disclosure.reference}/\d+/{_hours_late(disclosure, now)}$").exists()


def tell(disclosure: Disclosure, to_them: str, to_us: str, *, now: datetime, again: bool = False) -> int:
    """Queue the two letters, within the caller's action; how many. Said ``again``, each is written once an hour.

    An address that is none stands in the way of nothing: it waits in the list all the same, with its clock.
    """
    hours = f"/{_hours_late(disclosure, now)}" if again else ""
    link = reverse("staff:disclosure", args=[disclosure.reference])
    moderators = able_holders(Permission.MODERATE_COMMENTS, on=calendar.local_day(now))
    letters = [
        (settings.CONFIGURATION.duty_team_email, to_them, {"reference": disclosure.reference}),
        *((each.email, to_us, {"reference": disclosure.reference, "link": link}) for each in moderators),
    ]
    queued = 0
    for number, (address, template, told) in enumerate(letters):
        key = f"{template}/{disclosure.reference}/{moderators[number - 1].pk if number else 0}{hours}"
        try:
            queue(address, template, told, key, now)
            queued += 1
        except InputError as fault:
            said = {"disclosure": disclosure.reference, "fault": fault.message}
            structlog.get_logger().error("nobody could be written to", **said)
    return queued


def _hours_late(disclosure: Disclosure, now: datetime) -> int:
    return int((now - due(disclosure)).total_seconds() // 3600)
