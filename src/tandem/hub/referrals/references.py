"""References that can be read aloud, and keys and tokens that cannot be guessed."""

from __future__ import annotations

import hashlib
import secrets

__all__ = ["council_number", "digest_of", "new_key", "new_reference", "new_token"]

_LETTERS = "23456789CDFGHJKMNPQRTVWXY"
"""No vowels, so that no word is spelt; nothing that is mistaken for something else on the telephone."""


def new_reference() -> str:
    """Nine letters and digits in threes, as ``7KD-2QM-9XT``: one in 3.8 million million."""
    drawn = "".join(secrets.choice(_LETTERS) for _ in range(9))
    return f"{drawn[:3]}-{drawn[3:6]}-{drawn[6:]}"


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
    return "".join(secrets.choice(_LETTERS) for _ in range(12))
