"""Dropping an envelope in: all that the public process can do.

Nothing here reads an envelope, an account or a record; on PostgreSQL the
public role could not. Whatever stands in the way, whoever writes is told at
once to telephone: nothing is ever dropped in silence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.models import Count, Q
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.audit.context import behalf
from tandem.hub.letterbox import folder
from tandem.hub.letterbox.envelopes import can_seal, seal_to
from tandem.hub.letterbox.limits import Counted, Limits, limits
from tandem.hub.letterbox.models import Envelope
from tandem.hub.letterbox.phrases import hash_of, new_phrase, new_reference, tidy_reference

__all__ = ["About", "PleaseTelephoneError", "Receipt", "available", "drop"]

HOUR = timedelta(hours=1)


class PleaseTelephoneError(InputError):
    """The letterbox cannot take anything just now. Its text says so and gives the number."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What whoever dropped something in is given, once: nobody can find the phrase again."""

    reference: str
    phrase: str
    received: datetime


@dataclass(frozen=True, slots=True)
class About:
    """The reference and phrase from an earlier receipt, to add to what was dropped in then."""

    reference: str
    phrase: str


def available() -> bool:
    """Whether this process has a letterbox at all: a key to seal to, and a table or a folder to put envelopes in."""
    return can_seal() and (_has_table() or folder.folder() is not None)


def drop(kind: str, fields: Mapping[str, Any], *, now: datetime, about: About | None = None) -> Receipt:
    """Seal ``fields`` (plain values, lists and mappings) and drop them in; a receipt to be shown once.

    ``about`` adds to an earlier envelope; whether its phrase is right is found
    out when the envelope is opened, and the answer is the same either way.
    Raises :class:`PleaseTelephoneError` when the letterbox is full or cannot be
    reached, and :class:`InputError` for more than one envelope holds.
    """
    standing = limits(now)
    content = {"fields": dict(fields), "about": _tidied(about)}
    if len(json.dumps(content, ensure_ascii=False).encode()) > standing.longest_bytes:
        raise InputError(
            _("That is more than can be sent at once."), hint=_("Send the most important part first, then add to it.")
        )
    if not available():
        raise _telephone("no letterbox")
    digest = _address_digest(now)
    try:
        _check_room(digest, now, standing, kind)
        receipt = Receipt(new_reference(), new_phrase(), now)
        name, sealed = seal_to(content, bound=f"{kind} {receipt.reference}")
        envelope = Envelope(
            kind=kind,
            reference=receipt.reference,
            received=now,
            sealed=sealed,
            key_name=name,
            phrase_hash=hash_of(receipt.phrase),
            address_digest=digest,
        )
        slot = None if _has_table() else folder.folder()
        if slot is None:
            envelope.save(force_insert=True)
        else:
            folder.leave(envelope, slot)
    except (DatabaseError, OSError) as error:
        raise _telephone(type(error).__name__) from error
    return receipt


def _has_table() -> bool:
    return connection.vendor in ("sqlite", "postgresql")


def _tidied(about: About | None) -> dict[str, str] | None:
    return None if about is None else {"reference": tidy_reference(about.reference), "phrase": about.phrase[:200]}


def _check_room(digest: str, now: datetime, standing: Limits, kind: str) -> None:
    counted = standing.counted_with(kind)
    overall, own = (_table_counts if _has_table() else folder.counts)(now, digest, counted)
    if overall >= standing.per_hour * standing.share(kind):
        raise _telephone("letterbox full")
    if own >= standing.per_hour_from_one_address * standing.share_of_one_address(kind):
        raise _telephone("letterbox full for one address")


def _table_counts(now: datetime, digest: str, counted: Counted) -> tuple[int, int]:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            # The function counts as its owner: the public role itself may not even count.
            given = (now - HOUR, digest, list(counted.kinds), counted.named)
            cursor.execute("SELECT letterbox_counts(%s, %s, %s, %s)", given)
            overall, own = cursor.fetchone()[0]
            return overall, own
    among = Q(kind__in=counted.kinds)
    found = Envelope.objects.filter(among if counted.named else ~among, received__gt=now - HOUR)
    own_ones = Count("pk", filter=Q(address_digest=digest) & ~Q(address_digest=""))
    numbers = found.aggregate(overall=Count("pk"), own=own_ones)
    return numbers["overall"], numbers["own"]


def _address_digest(now: datetime) -> str:
    """Tells one address from another for an hour; the key changes daily and the digest is forgotten soon after."""
    address = behalf.get().address
    day = f"{now.astimezone(UTC):%Y-%m-%d}"
    return salted_hmac(f"tandem letterbox {day}", address, algorithm="sha256").hexdigest()[:32] if address else ""


def _telephone(fault: str) -> PleaseTelephoneError:
    structlog.get_logger().warning("letterbox", fault=fault)
    return PleaseTelephoneError(
        _("We cannot take this here just now, and it has not been sent."),
        hint=_("Please telephone %(number)s. If a child is in danger now, call 999.") % {"number": settings.TELEPHONE},
    )
