"""Whose mailbox is not to be written to because somebody typed its address."""

from __future__ import annotations

from tandem.hub.subscribers.digests import never_token, token_digest
from tandem.hub.subscribers.models import Declined

__all__ = ["declined_by"]


def declined_by(address: str) -> Declined | None:
    """That whoever reads there said so, if they did."""
    return Declined.objects.filter(token_digest=token_digest(never_token(address))).first()
