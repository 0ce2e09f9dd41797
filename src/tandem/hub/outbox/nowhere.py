"""Where e-mail goes while no mail server is named: nowhere, and it says so, so that no message counts as sent."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

__all__ = ["Backend", "NoMailServerError"]


class NoMailServerError(Exception):
    """TANDEM_EMAIL_HOST is not set."""


class Backend(BaseEmailBackend):
    """Sends nothing and never pretends to have."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Refuse."""
        raise NoMailServerError(f"{len(email_messages)} not sent")
