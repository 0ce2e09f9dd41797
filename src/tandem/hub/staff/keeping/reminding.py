"""Reminding whoever answers for accounts: reference and link only, once a week while something is due."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse

from tandem.core import calendar
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import due_soon, who_answers
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox.mail import queue

__all__ = ["remind"]


def remind(now: datetime) -> int:
    """Write to whoever has to say of accounts that are due soon, or overdue, whether they are needed; to how many."""
    today = calendar.local_day(now)
    to = who_answers(list(due_soon(User.objects.all(), on=today)), on=today)
    if to:
        year, week, _day = today.isocalendar()
        with acting(Verb.ATTESTING_CHASED):
            for user in to:
                key = f"accounts-due/{user.pk}/{year}-{week:02}"
                queue(user.email, "accounts_due", {"link": reverse("staff:attest")}, key, now)
    return len(to)
