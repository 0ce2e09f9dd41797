"""What staff may see of the outbox: what was not delivered, and how one message fares. No message names a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db.models import QuerySet

from tandem.hub.outbox.mail import KIND as EMAIL
from tandem.hub.outbox.mail import message_key
from tandem.hub.outbox.models import Message

__all__ = ["LATE_AFTER", "MailState", "State", "given_up", "mail_state", "undelivered"]

LATE_AFTER = timedelta(minutes=15)
"""After this long staff are told that an e-mail has not gone (requirement G57)."""


class State(StrEnum):
    """How an e-mail fares."""

    NOT_QUEUED = "not_queued"
    WAITING = "waiting"
    LATE = "late"
    SENT = "sent"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class MailState:
    """How one e-mail fares: since when, how often it was tried, and what went wrong last."""

    state: State
    since: datetime | None = None
    attempts: int = 0
    fault: str = ""


def undelivered(now: datetime, *, kind: str | None = EMAIL) -> QuerySet[Message]:
    """Messages put in 15 minutes ago or earlier and not delivered, given up or not; e-mails unless told otherwise."""
    late = Message.objects.filter(delivered__isnull=True, put__lte=now - LATE_AFTER)
    return late if kind is None else late.filter(kind=kind)


def given_up() -> QuerySet[Message]:
    """Messages that nobody will get unless somebody has them tried again."""
    return Message.objects.filter(given_up__isnull=False)


def mail_state(key: str, *, now: datetime) -> MailState:
    """How the e-mail fares that was queued under ``key``."""
    message = Message.objects.filter(key=message_key(key)).first()
    if message is None:
        return MailState(State.NOT_QUEUED)
    if message.delivered is not None:
        return MailState(State.SENT, message.delivered, message.attempts)
    if message.given_up is not None:
        return MailState(State.GIVEN_UP, message.given_up, message.attempts, message.fault)
    state = State.LATE if message.put <= now - LATE_AFTER else State.WAITING
    return MailState(state, message.put, message.attempts, message.fault)
