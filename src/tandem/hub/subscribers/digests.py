"""What stands for an address or a token where it is looked for, so that neither can be read there."""

from __future__ import annotations

import hashlib
import secrets

from tandem.hub.audit.keys import keyed_digest

__all__ = ["address_digest", "mailbox_digest", "never_token", "new_token", "token_digest"]

_BYTES, _SHORT = 24, 32


def address_digest(address: str) -> str:
    """Of an address, however its letters are written."""
    return keyed_digest("reader", address.lower())


def mailbox_digest(address: str) -> str:
    """Of where it arrives: the same for ``name+anything@host``."""
    return keyed_digest("mailbox", _mailbox(address))


def never_token(address: str) -> str:
    """For the link by which a mailbox's reader says that nobody may have it written to.

    Made from the mailbox, it is good for as long as they have the letter, though the address is long forgotten; and
    nobody without our key can make it for another's.
    """
    return keyed_digest("never", _mailbox(address))[:_SHORT]


def _mailbox(address: str) -> str:
    name, _at, host = address.lower().rpartition("@")
    return f"{name.partition('+')[0]}@{host}"


def new_token() -> str:
    """192 random bits, for a link."""
    return secrets.token_urlsafe(_BYTES)


def token_digest(token: str) -> str:
    """Of a token: it is random and long, so nobody finds it by trying."""
    return hashlib.sha256(token.encode()).hexdigest()
