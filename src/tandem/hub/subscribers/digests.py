"""What stands for an address or a token where it is looked for, so that neither can be read there."""

from __future__ import annotations

import hashlib
import secrets

from tandem.hub.audit.keys import keyed_digest

__all__ = ["address_digest", "mailbox_digest", "new_token", "token_digest"]

_BYTES = 24


def address_digest(address: str) -> str:
    """Of an address, however its letters are written."""
    return keyed_digest("reader", address.lower())


def mailbox_digest(address: str) -> str:
    """Of where it arrives: the same for ``name+anything@host``."""
    name, _at, host = address.lower().rpartition("@")
    return keyed_digest("mailbox", f"{name.partition('+')[0]}@{host}")


def new_token() -> str:
    """192 random bits, for a link."""
    return secrets.token_urlsafe(_BYTES)


def token_digest(token: str) -> str:
    """Of a token: it is random and long, so nobody finds it by trying."""
    return hashlib.sha256(token.encode()).hexdigest()
