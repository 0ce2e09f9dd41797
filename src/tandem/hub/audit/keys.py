"""What is signed, and with what. The key lies outside the database; nothing here writes or reads one."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import UTC, datetime
from functools import cache
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

__all__ = ["FIELDS", "canonical", "changed_digest", "done_digest", "keyed_digest", "link", "value_digest"]

FIELDS = (
    "uid", "kind", "at", "actor", "agency", "verb", "object_type", "object_id", "label", "reason", "address",
    "request_id", "changes",
)  # fmt: skip
"""The columns of an event that are signed, in the order in which they are."""


def done_digest(values: tuple[Any, ...]) -> str:
    """The signature of an event that an action wrote: only a holder of the key can make one."""
    return _mac("done", canonical(values))


def changed_digest(verb: str, table: str, row: str, request_id: str, changes: str) -> str:
    """The digest that a database trigger gives its own row; the chain signs it later."""
    return hashlib.sha256("\n".join((verb, table, row, request_id, changes)).encode()).hexdigest()


def value_digest(salt: str, column: str, value: str) -> str:
    """What stands in the record for a value: useless to guess at once the row's salt is gone."""
    return hashlib.sha256(f"{salt}\n{column}\n{value}".encode()).hexdigest()


def link(before: str, position: int, event_id: int, values: tuple[Any, ...], digest: str) -> str:
    """The chain's next link: signs the event, its place and everything before it."""
    return _mac("chain", f"{before}\n{position}\n{event_id}\n{digest}\n{canonical(values)}")


def keyed_digest(purpose: str, text: str) -> str:
    """By which something is found again that stands sealed: the same for as long as the record is kept."""
    return _mac(f"found by {purpose}", text)


def canonical(values: tuple[Any, ...]) -> str:
    """One text for an event's signed columns, the same whichever database they came from."""
    return _ENCODER.encode(values)


def _plain(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain)


def _mac(purpose: str, text: str) -> str:
    return hmac.digest(_key(settings.AUDIT_KEY, purpose), text.encode(), "sha256").hex()


@cache
def _key(root: str, purpose: str) -> bytes:
    if len(root) < 64:
        raise ImproperlyConfigured("TANDEM_AUDIT_KEY is missing or too short: 64 hexadecimal digits are needed.")
    return hmac.new(root.encode(), f"tandem audit {purpose}".encode(), hashlib.sha256).digest()
