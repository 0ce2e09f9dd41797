"""Telling the emergency duty team that somebody told of a child while the front door is closed."""

from __future__ import annotations

from datetime import datetime, time

from django.conf import settings
from django.urls import reverse

from tandem.core import calendar
from tandem.hub.local_rules import in_force
from tandem.hub.outbox.mail import queue
from tandem.hub.referrals.models import Contact

__all__ = ["is_open", "tell_duty_team"]


def is_open(moment: datetime) -> bool:
    """Whether the front door answers at a moment: within its hours of a working day."""
    local = moment.astimezone(calendar.LONDON)
    hours = in_force("referrals", "office_hours.json", local.date())
    opens, closes = (time.fromisoformat(hours[each]) for each in ("opens", "closes"))
    return calendar.is_working_day(local.date()) and opens <= local.time() < closes


def tell_duty_team(contact: Contact, *, now: datetime) -> bool:
    """Queue an e-mail to the duty team's address about what was told while the front door is closed; whether one was.

    It carries the reference and the way to it, as every e-mail does. Where no address is set, the clock runs and the
    queue shows it, as at any other hour.
    """
    address = settings.CONFIGURATION.duty_team_email
    if not address or is_open(now):
        return False
    link = reverse("staff:contact", args=[contact.reference])
    queue(address, "duty_team", {"reference": contact.reference, "link": link}, f"duty-team/{contact.reference}", now)
    return True
