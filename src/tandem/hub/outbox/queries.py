"""What staff may see of the outbox: what was not delivered, and how one message fares. No message names a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Substr

from tandem.core import calendar
from tandem.hub.local_rules import in_force
from tandem.hub.outbox.mail import KIND as EMAIL
from tandem.hub.outbox.mail import message_key
from tandem.hub.outbox.models import Mail, Message

__all__ = [
    "LATE_AFTER",
    "LateLetter",
    "MailState",
    "State",
    "given_up",
    "late_letters",
    "late_references",
    "mail_state",
    "undelivered",
]

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


@dataclass(frozen=True, slots=True)
class LateLetter:
    """An e-mail that was not delivered: its reference and template, since when, and whether it is given up."""

    reference: str
    template: str
    since: datetime
    given_up: bool


def late_letters(now: datetime, *, about: str) -> list[LateLetter]:
    """E-mails not delivered for 15 minutes that bear a reference, however long ago; the longest waiting first."""
    late = undelivered(now).annotate(reference=_of_mail("reference")).filter(reference=about).order_by("put", "pk")
    found = list(late.values_list("key", "put", "given_up"))
    # Nearly always none is late, and then nobody asks what it said.
    keys = {key: key.removeprefix(message_key("")) for key, _since, _ended in found}
    said = dict(Mail.objects.filter(key__in=keys.values()).values_list("key", "template")) if found else {}
    return [LateLetter(about, said.get(keys[key], ""), since, ended is not None) for key, since, ended in found]


def late_references(now: datetime) -> QuerySet[Message, str]:
    """The references that late e-mails bear; one given up days ago, by the local limit, is told of no more."""
    days = in_force("outbox", "limits.json", calendar.local_day(now))["given_up_told_days"]
    told = Q(given_up__isnull=True) | Q(given_up__gt=now - timedelta(days=days))
    late = undelivered(now).filter(told).annotate(reference=_of_mail("reference"))
    return late.exclude(reference="").values_list("reference", flat=True)


def _of_mail(field: str) -> Subquery:
    """What is kept of the e-mail that a message is."""
    mail = Mail.objects.filter(key=Substr(OuterRef("key"), len(message_key("")) + 1))
    return Subquery(mail.values(field)[:1])


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
