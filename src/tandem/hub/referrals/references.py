"""References that can be read aloud, and keys and tokens that cannot be guessed."""

from __future__ import annotations

import hashlib
import secrets

from tandem.hub.letterbox.phrases import LETTERS, new_reference

__all__ = ["council_number", "digest_of", "new_key", "new_reference", "new_token"]


def new_key() -> str:
    """A submission key."""
    return secrets.token_hex(16)


def new_token() -> str:
    """What a link or a cookie carries; only its digest is kept."""
    return secrets.token_urlsafe(32)


def digest_of(token: str) -> str:
    """The digest under which a token is kept. The token is random, so no salt is needed."""
    return hashlib.sha256(token.encode()).hexdigest()


def council_number() -> str:
    """A number for a child in the council's records: at most 20 letters and digits, as the census has it."""
    return "".join(secrets.choice(LETTERS) for _ in range(12))
