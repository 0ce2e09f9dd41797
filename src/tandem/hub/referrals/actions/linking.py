"""A link that shows a contact's status once, for whoever sent it without an account from an agency we know."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Q

from tandem.core import calendar
from tandem.hub.audit.record import acting, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.referrals.models import Contact, RecognisedDomain, StatusLink
from tandem.hub.referrals.references import digest_of, new_token

__all__ = [
    "ANSWER_WITHIN",
    "GOOD_FOR",
    "contact_of_opened_link",
    "make_status_link",
    "recognised_agency",
    "use_status_link",
]

GOOD_FOR = timedelta(days=3)

ANSWER_WITHIN = timedelta(hours=1)
"""How long the page that a link opened takes an answer: time to write one, and not a way in for the next reader."""


def recognised_agency(email: str, *, now: datetime) -> RecognisedDomain | None:
    """The agency's domain that an address belongs to, itself or a part of it; ``None`` for any other.

    An agency's domains are its own for as long as it stands: nobody has to end them when it closes.
    """
    _, _, domain = email.strip().lower().rpartition("@")
    parts = domain.split(".")
    wider = [".".join(parts[at:]) for at in range(len(parts) - 1)]
    day = calendar.local_day(now)
    stands = Q(until__isnull=True) | Q(until__gt=day)
    agency_stands = Q(agency__closed__isnull=True) | Q(agency__closed__gt=day)
    known = RecognisedDomain.objects.filter(stands, agency_stands, domain__in=wider, since__lte=day)
    return max(known, key=lambda each: len(each.domain), default=None)


def make_status_link(contact: Contact, *, now: datetime) -> str:
    """Make a link's token. Earlier links to the contact that nobody has used stop working."""
    token = new_token()
    with acting(Verb.STATUS_LINK_SENT, on=contact):
        contact.status_links.filter(used_at__isnull=True).update(until=now)
        StatusLink.objects.create(contact=contact, digest=digest_of(token), made_at=now, until=now + GOOD_FOR)
    return token


def use_status_link(token: str, *, now: datetime) -> Contact | None:
    """The contact that a link opens, which it does once; ``None``, and a refusal, for one unknown, used or too old."""
    link = StatusLink.objects.select_related("contact").filter(digest=digest_of(token)).first()
    contact = link.contact if link else None
    try:
        with acting(Verb.STATUS_LINK_USED, on=contact):
            _spend(token, now=now)
    except _OpensNothingError:
        note(Verb.REFUSED, on=contact, reason=StatusLink._meta.db_table)
        return None
    return contact


def contact_of_opened_link(token: str, *, now: datetime) -> Contact | None:
    """The contact whose status a link opened within the hour; ``None``, and a refusal, for any other."""
    link = StatusLink.objects.select_related("contact").filter(digest=digest_of(token)).first()
    if link is None or link.used_at is None or link.used_at <= now - ANSWER_WITHIN:
        note(Verb.REFUSED, on=link.contact if link else None, reason=StatusLink._meta.db_table)
        return None
    return link.contact


class _OpensNothingError(Exception):
    """Undoes the use of a link that turned out to open nothing, so that it is not recorded as one."""


def _spend(token: str, *, now: datetime) -> None:
    fresh = StatusLink.objects.filter(digest=digest_of(token), used_at__isnull=True, until__gt=now)
    if not fresh.update(used_at=now):
        raise _OpensNothingError
