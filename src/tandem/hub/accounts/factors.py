"""The secrets of code generators and recovery codes, sealed under the keys of ``TANDEM_FIELD_KEYS``.

Release 0.1.0 encrypted them under a key worked out from ``TANDEM_SECRET_KEY``; those still open, until
``tandem keys rotate`` has sealed them afresh.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterator

from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.sealing import UnopenableError, key_name, keyring, seal, unseal

__all__ = ["PLACE", "close_secret", "open_secret", "reseal", "sealed_under"]

PLACE = "mfa_authenticator.data"
FROM_SECRET_KEY = "(TANDEM_SECRET_KEY)"  # noqa: S105 - how `tandem keys list` calls it
_SECRETS = ("secret", "seed")


def close_secret(text: str) -> str:
    """Seal a secret under the newest key."""
    return seal(text, place=PLACE)


def open_secret(kept: str) -> str:
    """What was sealed, now or by release 0.1.0. Raises :class:`UnopenableError` for another key."""
    if key_name(kept) is not None:
        return unseal(kept, place=PLACE)
    try:
        return _first_release().decrypt(kept.encode()).decode()
    except InvalidToken:
        raise UnopenableError(
            f"A secret in {PLACE} does not open under TANDEM_SECRET_KEY, which release 0.1.0 sealed it with.",
            hint="Put the former TANDEM_SECRET_KEY back and run `tandem keys rotate`, or reset the account's factor.",
        ) from None


def reseal(batch: int) -> Iterator[tuple[int, int]]:
    """Seal afresh what is not under the newest key; how many were, and how many do not open, ``batch`` at a time."""
    keys = [kept.pk for kept in Authenticator.objects.order_by("pk") if _older(kept)]
    for start in range(0, len(keys), batch):
        resealed = failed = 0
        with acting(Verb.KEYS_ROTATED, reason=PLACE):
            for kept in Authenticator.objects.select_for_update().filter(pk__in=keys[start : start + batch]):
                try:
                    kept.data |= {name: close_secret(open_secret(kept.data[name])) for name in _older(kept)}
                except UnopenableError:
                    failed += 1
                    continue
                kept.save(update_fields=["data"])
                resealed += 1
        yield resealed, failed


def sealed_under() -> Iterator[str]:
    """The name of the key that each secret is sealed under."""
    for kept in Authenticator.objects.all():
        yield from (key_name(kept.data[name]) or FROM_SECRET_KEY for name in _SECRETS if name in kept.data)


def _older(kept: Authenticator) -> list[str]:
    newest = keyring().newest
    return [name for name in _SECRETS if name in kept.data and key_name(kept.data[name]) != newest]


def _first_release() -> Fernet:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"tandem second factor")
    return Fernet(urlsafe_b64encode(derived.derive(settings.SECRET_KEY.encode())))
