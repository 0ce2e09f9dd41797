"""E-mail: queued in the transaction of what it tells, sent by the worker, and never about anybody.

An e-mail carries a reference and a link and nothing else that differs from one
to the next (requirements G26 and G27): no other word can get into it, for its
template is given nothing else.
"""

from __future__ import annotations

import hashlib
import re
import smtplib
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMultiAlternatives
from django.core.validators import validate_email

from tandem.core.errors import InputError
from tandem.hub.outbox.actions import put
from tandem.hub.outbox.kinds import Delivery, Undeliverable
from tandem.hub.outbox.letters import Letter, check, write
from tandem.hub.outbox.models import Mail, Message

__all__ = ["KIND", "Letter", "letter_for", "message_key", "queue", "send"]

KIND = "email"
# Groups of capitals and digits, as `7KD-2QM-9XT`: no name, no sentence.
_REFERENCE = re.compile(r"[0-9A-Z]{2,6}(-[0-9A-Z]{2,6}){1,5}")
# A path without a query: what is typed into forms travels in queries.
_LINK = re.compile(r"/[A-Za-z0-9_/-]*")


def queue(to: str, template: str, context: Mapping[str, str], key: str, now: datetime) -> Message:
    """Queue an e-mail within the caller's transaction; the same ``key`` again is the same e-mail.

    ``template`` names ``mail/<template>.txt`` in some app's templates: its
    first line is the subject. ``context`` may hold ``reference`` and ``link``
    (a path of this site's, without a query), nothing else. Raises
    :class:`InputError` for an address that is none, ``ValueError`` for a
    template or context that could tell something about somebody.
    """
    address = to.strip()
    try:
        validate_email(address)
    except ValidationError:
        raise InputError("That is not an e-mail address.", hint="It looks like name@example.gov.uk.") from None
    reference, link = _only_reference_and_link(context)
    check(template)
    mail = Mail(key=key, template=template, to=address, reference=reference, link=link, queued=now)
    Mail.objects.bulk_create([mail], ignore_conflicts=True)
    kept = Mail.objects.only("pk").get(key=key)
    return put(KIND, {"mail": kept.pk}, key=message_key(key), now=now)


def message_key(key: str) -> str:
    """The key in the outbox of the e-mail queued under ``key``."""
    return f"{KIND}:{key}"


def letter_for(mail: Mail) -> Letter:
    """Subject and body of a queued e-mail."""
    return write(mail.template, reference=mail.reference, link=_absolute(mail.link))


def send(delivery: Delivery) -> None:
    """Hand one e-mail to the mail server. Sent twice, it carries the same identity, so that a mailbox can tell."""
    mail = Mail.objects.get(pk=delivery.payload["mail"])
    letter = letter_for(mail)
    domain = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("> ") or "localhost"
    identity = hashlib.sha256(delivery.key.encode()).hexdigest()[:32]
    email = EmailMultiAlternatives(
        letter.subject,
        letter.text,
        to=[mail.to],
        headers={"Message-ID": f"<{identity}@{domain}>", "Auto-Submitted": "auto-generated"},
    )
    email.attach_alternative(letter.html, "text/html")
    try:
        email.send()
    except smtplib.SMTPRecipientsRefused as refused:
        codes = {code for code, _ in refused.recipients.values()}
        if codes and all(500 <= code < 600 for code in codes):
            raise Undeliverable(f"the mail server refused the address ({min(codes)})") from None
        raise


def _only_reference_and_link(context: Mapping[str, str]) -> tuple[str, str]:
    if not set(context) <= {"reference", "link"}:
        raise ValueError("An e-mail carries a reference and a link, nothing else.")
    reference, link = context.get("reference", ""), context.get("link", "")
    if reference and not _REFERENCE.fullmatch(reference):
        raise ValueError("What is given as a reference is none.")
    if link and not _LINK.fullmatch(link):
        raise ValueError("A link in an e-mail is a path of this site's, without a query.")
    return reference, link


def _absolute(path: str) -> str:
    return f"{settings.SITE_ADDRESS}{path}" if path and not urlsplit(path).scheme else path
