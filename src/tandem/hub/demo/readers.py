"""Readers who have news sent to them, invented: enough of them for the editor to see how many there are."""

from __future__ import annotations

from datetime import datetime

from tandem.hub.letterbox.kinds import Opened
from tandem.hub.letterbox.phrases import new_reference
from tandem.hub.news.subscribing import ASK, CONFIRM
from tandem.hub.subscribers.envelopes import take_in_asked, take_in_confirmed
from tandem.hub.subscribers.models import Wish

__all__ = ["ask_for_news"]

_ASKED: tuple[tuple[str, str, str, list[str]], ...] = (
    ("partnership", "childminder", "at_once", []),
    ("partnership", "school.office", "weekly", []),
    ("partnership", "parish.clerk", "weekly", ["the-partnership"]),
    ("birmingham", "student", "at_once", ["the-nhs"]),
    ("birmingham", "librarian", "weekly", []),
)


def ask_for_news(*, now: datetime) -> None:
    """Have each ask, and confirm it."""
    for desk, name, pace, topics in _ASKED:
        said = {"desk": desk, "address": f"{name}@readers.example", "pace": pace, "topics": topics}
        take_in_asked(Opened(new_reference(), ASK, said, now))
    for wish in Wish.objects.all():
        take_in_confirmed(Opened(new_reference(), CONFIRM, {"token": wish.token}, now))
