"""The sign-in that an agency keeps itself: which OpenID provider, and how far it is believed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, SecretStr

__all__ = ["Identity", "as_apps", "parse_identities"]


class Identity(BaseModel):
    """One agency's OpenID provider, as the installation's settings describe it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    key: str
    """Names it in addresses; lower-case letters, digits and hyphens. Never changed once in use."""
    agency: str
    """The agency it is for, by ODS code or name; its parts in the tree are included."""
    issuer: str
    client_id: str
    client_secret: SecretStr = SecretStr("")
    second_factor_amr: tuple[str, ...] = ()
    """Any of these in the token's ``amr`` shows a second factor (RFC 8176), for example ``mfa``."""
    second_factor_acr: tuple[str, ...] = ()
    """Any of these as the token's ``acr`` shows a second factor."""
    vouches_for_email: bool = False
    """The agency states that every address it issues is its holder's; for providers that say nothing of it."""

    def __str__(self) -> str:
        believed = "its second factor counts" if self.counts_second_factor else "the hub asks its own second factor"
        return f"{self.key} ({self.agency}, {self.issuer}, secret hidden, {believed})"

    @property
    def counts_second_factor(self) -> bool:
        """Whether what the provider says of a second factor is believed at all."""
        return bool(self.second_factor_amr or self.second_factor_acr)

    def shows_second_factor(self, claims: dict[str, Any]) -> bool:
        """Whether a proven token says that a second factor was used, in a way that counts."""
        methods = claims.get("amr")
        given = set(methods) if isinstance(methods, list) else set()
        return bool(given & set(self.second_factor_amr)) or claims.get("acr") in self.second_factor_acr


def parse_identities(text: str) -> Any:
    """The list that a setting's text holds. Raises ``ValueError`` when it is not a JSON list."""
    found = json.loads(text) if text.strip() else []
    if not isinstance(found, list):
        raise ValueError("it is not a list")  # noqa: TRY004 - pydantic turns a ValueError into a refusal
    return found


def as_apps(identities: Sequence[Identity]) -> dict[str, Any]:
    """The identities as allauth's openid_connect provider takes them."""
    apps = [
        {
            "provider_id": each.key,
            "name": each.agency,
            "client_id": each.client_id,
            "secret": each.client_secret.get_secret_value(),
            "settings": {"server_url": each.issuer.rstrip("/"), "oauth_pkce_enabled": True},
        }
        for each in identities
    ]
    return {"openid_connect": {"APPS": apps}}
