"""What may be done with messages: put one in, and try again what was given up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import connection

from tandem.core.errors import InputError
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox.kinds import find
from tandem.hub.outbox.models import Mail, Message

__all__ = ["KEPT", "Payload", "forget", "put", "try_again"]

KEPT = timedelta(days=90)
"""How long a delivered message, and to whom an e-mail went, are kept."""

Payload = Mapping[str, int | str | bool | None]

# Names, addresses and sentences have spaces, commas and @; numbers, references, codes and dates do not.
_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:+/-]{0,79}")
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}")


def put(kind: str, payload: Payload, *, key: str, now: datetime, due: datetime | None = None) -> Message:
    """Put a message in, within the caller's transaction: it is delivered if, and only if, that commits.

    ``payload`` names things by number or reference, never a person: it is
    refused otherwise. A ``key`` that is there already is the same message, which
    is returned as it is. ``due`` is when to deliver it, at once by default.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("A message is put in by an action, in the transaction of what it tells.")
    find(kind)
    _check(payload, key)
    message = Message(kind=kind, key=key, payload=dict(payload), put=now, due=due or now)
    Message.objects.bulk_create([message], ignore_conflicts=True)
    kept = Message.objects.get(key=key)
    if (kept.kind, kept.payload) != (kind, dict(payload)):
        raise ValueError(f"The key {key!r} stands for another message.")
    return kept


def try_again(message: Message, *, now: datetime, reason: str) -> None:
    """Deliver after all what had been given up. Raises :class:`InputError` when it had not."""
    if message.given_up is None:
        raise InputError("This message has not been given up: it is still being tried, or was delivered.")
    with acting(Verb.MESSAGE_RETRIED, on=message, reason=reason):
        # Counted from now, or its age would have it given up at the first failure.
        Message.objects.filter(pk=message.pk, given_up__isnull=False).update(given_up=None, due=now, put=now)
    message.refresh_from_db()


def forget(now: datetime) -> int:
    """Delete what was delivered long ago, and with an e-mail its address; how many. What was given up stays."""
    old = list(Message.objects.filter(delivered__lt=now - KEPT)[:1000])
    for message in old:
        with acting(Verb.MESSAGE_FORGOTTEN, on=message):
            Mail.objects.filter(pk=message.payload.get("mail", 0) if message.kind == "email" else 0).delete()
            message.delete()
    return len(old)


def _check(payload: Payload, key: str) -> None:
    if not _KEY.fullmatch(key):
        raise ValueError("A message's key is made of letters, digits and . _ : / - only.")
    for name, value in payload.items():
        if value is None or isinstance(value, bool | int):
            continue
        if not (isinstance(value, str) and _REFERENCE.fullmatch(value)):
            raise ValueError(f"{name!r} is neither a number nor a reference: a message names things, it does not tell.")
