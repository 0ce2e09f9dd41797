"""Sealing to a public key, so that whoever can seal cannot open: hybrid public key encryption, RFC 9180."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from django.conf import settings

from tandem.core.errors import InputError
from tandem.hub.keyring import Keyring, parse
from tandem.hub.letterbox.key_lines import PRIVATE, PUBLIC, public_line_of, public_of

__all__ = ["ClosedError", "can_seal", "open_sealed", "public_line", "seal_to"]

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
# Contents are padded to a multiple of this, so that the length of an envelope tells little about what is in it.
_BLOCK = 1024


class ClosedError(Exception):
    """An envelope does not open: its key is not held, or it is not what was sealed. The text says which."""


def can_seal() -> bool:
    """Whether this process has been given a key to seal to."""
    return bool(settings.LETTERBOX_KEYS or settings.LETTERBOX_PUBLIC_KEY)


def seal_to(content: Mapping[str, Any], *, bound: str) -> tuple[str, bytes]:
    """The name of the key and the sealed content; it opens only for the same ``bound`` (kind and reference)."""
    name, key = _sealing_key()
    text = json.dumps(content, ensure_ascii=False).encode()
    padded = text.ljust(-(-len(text) // _BLOCK) * _BLOCK)
    return name, _SUITE.encrypt(padded, key, _info(bound))


def open_sealed(sealed: bytes, *, key_name: str, bound: str) -> dict[str, Any]:
    """What was sealed. Raises :class:`ClosedError`."""
    if not settings.LETTERBOX_KEYS:
        raise ClosedError(f"{PRIVATE} is not set")
    held = _private_keys().get(key_name)
    if held is None:
        raise ClosedError(f"the key {key_name!r} is not held")
    try:
        content: dict[str, Any] = json.loads(
            _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(held), _info(bound))
        )
    except (InvalidTag, ValueError):
        raise ClosedError("damaged, or sealed to another key") from None
    return content


def public_line() -> str:
    """What to give the public process: the newest key's name and public half."""
    return public_line_of(settings.LETTERBOX_KEYS)


def _sealing_key() -> tuple[str, X25519PublicKey]:
    if settings.LETTERBOX_KEYS:
        keys = _private_keys()
        return keys.newest, public_of(keys.key())
    if not settings.LETTERBOX_PUBLIC_KEY:
        raise InputError(f"{PUBLIC} is missing.", hint="Print it with `tandem keys letterbox`.")
    given = parse(settings.LETTERBOX_PUBLIC_KEY, variable=PUBLIC)
    return given.newest, X25519PublicKey.from_public_bytes(given.key())


def _private_keys() -> Keyring:
    return parse(settings.LETTERBOX_KEYS, variable=PRIVATE)


def _info(bound: str) -> bytes:
    return f"tandem letterbox {bound}".encode()
