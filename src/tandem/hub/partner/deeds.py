"""Sending in one go: the contact, its receipt and the end of the draft, all of it or nothing."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.actions import delete, hand_to, set_deletion
from tandem.hub.files.queries import files_of
from tandem.hub.outbox.mail import queue
from tandem.hub.partner.found import contact_by_reference
from tandem.hub.referrals.actions import receive
from tandem.hub.referrals.actions.linking import make_status_link, recognised_agency
from tandem.hub.referrals.models import Contact, Draft
from tandem.hub.referrals.sending import SenderKind, Sending

__all__ = ["send_draft", "send_status_link", "throw_away"]


def send_draft(draft: Draft, sending: Sending, *, now: datetime) -> Contact:
    """Receive what was drafted, queue its receipt and forget the draft. Done again, it changes nothing more."""
    with acting(Verb.DRAFT_SENT, on=draft):
        contact = receive(sending, now=now)
        _queue_receipt(contact, now=now)
        for file in files_of(draft):
            hand_to(file, owner=contact)
            set_deletion(file, on=None, reason="sent")
        Draft.objects.filter(pk=draft.pk).delete()
    return contact


def throw_away(draft: Draft, *, now: datetime) -> None:
    """Forget a draft that is not wanted, and the files with it."""
    with acting(Verb.DRAFT_DISCARDED, on=draft):
        for file in files_of(draft):
            delete(file, reason="the form was thrown away", now=now)
        Draft.objects.filter(pk=draft.pk).delete()


def send_status_link(reference: str, email: str, *, now: datetime) -> None:
    """Send a new link to a contact's status, where the two belong together and the address is a known agency's.

    Nothing is returned, because nothing may be told: the page says the same to everybody.
    """
    contact = contact_by_reference(reference, email)
    if contact is None or not _may_have_link(contact, now=now):
        return
    with acting(Verb.STATUS_LINK_SENT, on=contact):
        link = reverse("partner:status", args=[make_status_link(contact, now=now)])
        key = f"status/{contact.reference}/{contact.status_links.count()}"
        queue(contact.sender_email, "status_link", {"reference": contact.reference, "link": link}, key, now)


def _queue_receipt(contact: Contact, *, now: datetime) -> None:
    """The reference by e-mail to a professional, and from an agency that we know a link to the status with it.

    Nothing goes by itself to a child or a member of the public, whatever address is written down: somebody first reads
    what makes it dangerous to get in touch (H6).
    """
    if contact.sender_kind != SenderKind.PROFESSIONAL or not contact.sender_email:
        return
    given = {"reference": contact.reference}
    template = "concern_received"
    sender = contact.sent_by
    if sender is not None and permits(sender, Permission.VIEW_OWN_CONTACTS):
        given["link"] = reverse("partner:contact", args=[contact.reference])
        template = "concern_received_account"
    elif _may_have_link(contact, now=now) and not contact.status_links.exists():
        given["link"] = reverse("partner:status", args=[make_status_link(contact, now=now)])
        template = "concern_received_link"
    try:
        queue(contact.sender_email, template, given, f"receipt/{contact.reference}", now)
    except InputError:
        # Not an address: the reference on the screen is the receipt, and the front door sees what was typed.
        return


def _may_have_link(contact: Contact, *, now: datetime) -> bool:
    """Whether a link to the status may go to the sender: a professional at a known agency, not suspended."""
    if contact.sender_kind != SenderKind.PROFESSIONAL:
        return False
    suspended = contact.sent_by is not None and not contact.sent_by.is_active
    return not suspended and recognised_agency(contact.sender_email, now=now) is not None
