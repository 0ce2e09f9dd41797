"""Text that the database holds only encrypted: sealed narratives, confidential addresses, who is to be written to.

AES-256-GCM under a key derived for one column, with the table and column bound
in, so that a sealed text moved to another column does not open. The keys
(``TANDEM_FIELD_KEYS``) never reach the database; its triggers and its backups
see ciphertext only. A text's length shows. Its row is not bound in: two texts
exchanged within a column would open, and the audit record shows the exchange.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from functools import cache, lru_cache
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.apps import apps
from django.conf import settings
from django.core import checks
from django.core.exceptions import FieldError
from django.db import models

from tandem.core.errors import InputError
from tandem.hub.keyring import Keyring, parse

__all__ = ["SealedTextField", "UnopenableError", "key_name", "keyring", "seal", "sealed_fields", "unseal"]

VARIABLE = "TANDEM_FIELD_KEYS"
_MARK = "s1"
_NONCE = 12


class UnopenableError(InputError):
    """A sealed text that cannot be opened: its key is not held, or it is not what was sealed."""


def keyring() -> Keyring:
    """The keys this process holds. Raises :class:`InputError` naming the setting when it holds none."""
    return _parsed(settings.FIELD_KEYS)


def seal(text: str, *, place: str) -> str:
    """``text`` encrypted under the newest key; opens again only for the same ``place``, a table and column."""
    held = keyring()
    nonce = secrets.token_bytes(_NONCE)
    name = held.newest
    sealed = _cipher(held.key(), place).encrypt(nonce, text.encode(), _bound(place, name))
    return f"{_MARK}.{name}.{base64.urlsafe_b64encode(nonce + sealed).decode()}"


def unseal(sealed: str, *, place: str) -> str:
    """What was sealed. Raises :class:`UnopenableError` naming the place and, where that is the reason, the key."""
    name = key_name(sealed)
    if name is None:
        raise UnopenableError(f"What stands in {place} is not sealed, so it is not shown.", hint=_TAMPERED)
    key = keyring().get(name)
    if key is None:
        raise UnopenableError(
            f"A sealed text in {place} needs the key {name!r}, which {VARIABLE} does not hold.",
            hint="Add that key after the newest one, then run `tandem keys rotate`.",
        )
    try:
        raw = base64.b64decode(sealed.rsplit(".", maxsplit=1)[1], altchars=b"-_", validate=True)
        return _cipher(key, place).decrypt(raw[:_NONCE], raw[_NONCE:], _bound(place, name)).decode()
    except (InvalidTag, binascii.Error, ValueError):
        raise UnopenableError(
            f"A sealed text in {place} does not open under the key {name!r}: the text or the key is another.",
            hint=_TAMPERED,
        ) from None


_TAMPERED = f"Check {VARIABLE}; if it is right, compare with a backup and the audit record."


def key_name(sealed: str) -> str | None:
    """The name of the key a text was sealed under; ``None`` when it is not sealed at all."""
    parts = sealed.split(".")
    return parts[1] if len(parts) == 3 and parts[0] == _MARK else None


class SealedTextField(models.TextField):
    """Text that only the hub can read: it cannot be searched, compared, ordered or indexed, only be there or not.

    Reading a row opens its sealed fields; a list that does not show them asks
    for ``.defer(...)``, which is quicker and keeps one damaged row from
    spoiling the list.
    """

    description = "Text encrypted outside the database"

    @property
    def place(self) -> str:
        """The table and column that a text is sealed for."""
        return f"{self.model._meta.db_table}.{self.column}"

    def get_prep_value(self, value: Any) -> Any:
        """Seal on the way in."""
        prepared = super().get_prep_value(value)
        return seal(str(prepared), place=self.place) if prepared is not None else None

    def from_db_value(self, value: str | None, *_: Any) -> str | None:
        """Open on the way out."""
        return None if value is None else unseal(value, place=self.place)

    def get_lookup(self, lookup_name: str) -> Any:
        """Only whether there is something."""
        if lookup_name != "isnull":
            raise FieldError(f"{self.name} is sealed: it can be asked only whether it is there (isnull).")
        return super().get_lookup(lookup_name)

    def get_transform(self, lookup_name: str) -> Any:  # noqa: ARG002 - Django's own signature
        """None: there is nothing to transform but ciphertext."""
        raise FieldError(f"{self.name} is sealed: it can be asked only whether it is there (isnull).")

    def check(self, **kwargs: Any) -> list[checks.CheckMessage]:
        """A sealed text differs at each sealing, so neither uniqueness nor an index could mean anything."""
        found = super().check(**kwargs)
        if self.unique or getattr(self, "db_index", False):
            found.append(checks.Error("A sealed field can be neither unique nor indexed.", obj=self, id="tandem.E002"))
        return found


def sealed_fields() -> tuple[SealedTextField, ...]:
    """Every sealed column of the installed apps, in the order of their places."""
    found = [
        field
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed
        for field in model._meta.local_concrete_fields
        if isinstance(field, SealedTextField)
    ]
    return tuple(sorted(found, key=lambda field: field.place))


@cache
def _parsed(text: str) -> Keyring:
    return parse(text, variable=VARIABLE)


@lru_cache(maxsize=512)
def _cipher(key: bytes, place: str) -> AESGCM:
    derived = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=f"tandem field {place}".encode())
    return AESGCM(derived.derive(key))


def _bound(place: str, name: str) -> bytes:
    return f"{_MARK}\n{place}\n{name}".encode()
