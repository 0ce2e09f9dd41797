"""Telling the emergency duty team that somebody told of a child while the front door is closed."""

from __future__ import annotations

from datetime import datetime, time

import structlog
from django.conf import settings
from django.urls import reverse

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.local_rules import in_force
from tandem.hub.outbox.mail import queue
from tandem.hub.referrals.models import Contact

__all__ = ["is_open", "tell_duty_team"]

_SETTING = "TANDEM_DUTY_TEAM_EMAIL"


def is_open(moment: datetime) -> bool:
    """Whether the front door answers at a moment: within its hours of a working day."""
    local = moment.astimezone(calendar.LONDON)
    hours = in_force("referrals", "office_hours.json", local.date())
    opens, closes = (time.fromisoformat(hours[each]) for each in ("opens", "closes"))
    return calendar.is_working_day(local.date()) and opens <= local.time() < closes


def tell_duty_team(contact: Contact, *, now: datetime, added: str = "") -> bool:
    """Queue an e-mail to the duty team's address about what was told while the front door is closed; whether one was.

    ``added`` is the reference of the envelope that added to the contact, where that is what came: each is told of by
    itself. The e-mail carries the contact's reference and the way to it, as every e-mail does. Where no address is
    set, or none that mail can be sent to, the clock runs and the queue shows it, as at any other hour: no message
    stands in the way of what it tells of.
    """
    address = settings.CONFIGURATION.duty_team_email
    if not address or is_open(now):
        return False
    link = reverse("staff:contact", args=[contact.reference])
    template, key = ("duty_team_more", f"/{added}") if added else ("duty_team", "")
    said = {"reference": contact.reference, "link": link}
    try:
        queue(address, template, said, f"duty-team/{contact.reference}{key}", now)
    except InputError as fault:
        structlog.get_logger().error(
            "the duty team cannot be written to", contact=contact.reference, setting=_SETTING, fault=fault.message
        )
        return False
    return True
