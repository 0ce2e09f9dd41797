"""Forgetting addresses that nobody confirmed, and which letters went long ago."""

from __future__ import annotations

from datetime import datetime, timedelta

from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.subscribing import LINK_LIVES
from tandem.hub.subscribers.models import Letter, Wish

__all__ = ["KEPT", "forget"]

KEPT = timedelta(days=30)
"""For how long it is known to whom an issue went; that it went is kept with the issue."""


def forget(now: datetime) -> int:
    """Delete what is due; how many addresses."""
    wishes = Wish.objects.filter(asked__lte=now - LINK_LIVES)
    letters = Letter.objects.filter(issue__made__lt=now - KEPT)
    if not (wishes.exists() or letters.exists()):
        return 0
    with acting(Verb.NEWS_BY_MAIL_FORGOTTEN):
        gone, _each = wishes.delete()
        letters.delete()
    return gone
