"""The two halves of the letterbox's key, as settings hold them."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from tandem.hub.keyring import parse

__all__ = ["PRIVATE", "PUBLIC", "public_line_of", "public_of"]

PRIVATE, PUBLIC = "TANDEM_LETTERBOX_KEYS", "TANDEM_LETTERBOX_PUBLIC_KEY"


def public_line_of(text: str) -> str:
    """What the public process is given of the private keys in ``text``: the newest key's name and public half.

    Raises :class:`~tandem.core.errors.InputError` where they cannot be used.
    """
    keys = parse(text, variable=PRIVATE)
    return f"{keys.newest}:{public_of(keys.key()).public_bytes_raw().hex()}"


def public_of(private: bytes) -> X25519PublicKey:
    """The half that seals."""
    return X25519PrivateKey.from_private_bytes(private).public_key()
