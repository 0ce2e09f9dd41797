"""E-mails that tell a professional that something waits on the hub: the reference and a link, and nothing else."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse

from tandem.core.errors import InputError
from tandem.hub.outbox.mail import queue
from tandem.hub.referrals.actions.linking import make_status_link, recognised_agency
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.sending import SenderKind

__all__ = ["can_be_written_to", "send_notice"]


def can_be_written_to(contact: Contact, *, now: datetime) -> bool:
    """Whether whoever raised it reads the hub: a professional with an account, or at an agency's own address."""
    if contact.sender_kind != SenderKind.PROFESSIONAL or not contact.sender_email:
        return False
    return contact.sent_by_id is not None or recognised_agency(contact.sender_email, now=now) is not None


def send_notice(contact: Contact, template: str, *, key: str, now: datetime) -> bool:
    """Queue an e-mail with the way to where it waits; whether one could be."""
    if not can_be_written_to(contact, now=now):
        return False
    if contact.sent_by_id is not None:
        link = reverse("partner:contact", args=[contact.reference])
    else:
        link = reverse("partner:status", args=[make_status_link(contact, now=now)])
    try:
        queue(contact.sender_email, template, {"reference": contact.reference, "link": link}, key, now)
    except InputError:
        # Not an address: the page tells the front door to telephone.
        return False
    return True
