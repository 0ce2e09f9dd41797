"""Sending the letter that asks whether it was its reader who asked."""

from __future__ import annotations

import smtplib

from tandem.hub.news.models import Desk
from tandem.hub.outbox.kinds import Delivery, Undeliverable
from tandem.hub.subscribers.declining import declined_by
from tandem.hub.subscribers.models import Wish
from tandem.hub.subscribers.writing import confirmation

__all__ = ["KIND", "send"]

KIND = "news_confirmation"


def send(delivery: Delivery) -> None:
    """Hand it to the mail server, unless it was answered, declined or forgotten meanwhile."""
    wish = Wish.objects.filter(pk=delivery.payload["wish"]).first()
    desk = Desk.objects.filter(slug=wish.desk).first() if wish else None
    if wish is None or desk is None or declined_by(wish.address):
        return
    try:
        confirmation(wish, desk).send()
    except smtplib.SMTPRecipientsRefused as refused:
        codes = {code for code, _said in refused.recipients.values()}
        if codes and all(500 <= code < 600 for code in codes):
            raise Undeliverable(f"the mail server refused the address ({min(codes)})") from None
        raise
