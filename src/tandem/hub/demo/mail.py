"""The demo's post: e-mails are kept in its database instead of being sent, and shown at /demo/mail/."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from tandem.hub.demo.models import SentMail

__all__ = ["Backend", "Shown", "newest"]


class Backend(BaseEmailBackend):
    """Keeps what would be sent; handed over twice, an e-mail is kept once."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Keep them."""
        SentMail.objects.bulk_create(
            [
                SentMail(
                    identity=message.extra_headers["Message-ID"],
                    to=", ".join(message.to),
                    subject=message.subject,
                    text=str(message.body),
                    sent=timezone.now(),
                )
                for message in email_messages
            ],
            ignore_conflicts=True,
        )
        return len(email_messages)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an e-mail; with a link, where it leads."""

    words: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """An e-mail as its reader sees it."""

    to: str
    subject: str
    sent: datetime
    paragraphs: tuple[tuple[Line, ...], ...]


def newest(count: int) -> tuple[Shown, ...]:
    """The ``count`` e-mails sent last, newest first."""
    return tuple(
        Shown(
            mail.to,
            mail.subject,
            mail.sent,
            tuple(tuple(map(_line, part.split("\n"))) for part in mail.text.strip().split("\n\n")),
        )
        for mail in SentMail.objects.order_by("-sent", "-pk")[:count]
    )


def _line(words: str) -> Line:
    leads_here = words.startswith(settings.SITE_ADDRESS + "/") and " " not in words
    return Line(words, words.removeprefix(settings.SITE_ADDRESS) if leads_here else "")
