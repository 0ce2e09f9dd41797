"""The few rows that the door looks up for itself: agencies to choose from, and a contact by its own secret."""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.sending import Channel

__all__ = ["account_at", "agency_named", "contact_by_key", "contact_by_reference", "contact_of_form", "open_agencies"]

_BY_FORM = frozenset({Channel.FORM, Channel.ACCOUNT, Channel.TELEPHONE, Channel.EMAIL, Channel.PAPER})


def open_agencies(*, on: date) -> QuerySet[Agency]:
    """The agencies that stand on a day, by name."""
    return Agency.objects.filter(Q(closed__isnull=True) | Q(closed__gt=on), opened__lte=on)


def agency_named(name: str, *, on: date) -> Agency | None:
    """The one agency of that name on a day; ``None`` where none or several bear it."""
    wanted = " ".join(name.split()).casefold()
    found = [each for each in open_agencies(on=on) if each.name.casefold() == wanted]
    return found[0] if len(found) == 1 else None


def account_at(email: str) -> User | None:
    """The account of that address, if one stands."""
    return User.objects.filter(email__iexact=email.strip(), is_active=True).first() if email.strip() else None


def contact_by_key(key: str) -> Contact | None:
    """The contact that a submission key made. Not every key is a secret: an envelope's holds its reference."""
    return Contact.objects.filter(key=key).first() if key else None


def contact_of_form(key: str) -> Contact | None:
    """The contact that a form's key made, which is random and known only to whoever sent it; no other contact."""
    contact = contact_by_key(key)
    return contact if contact is not None and contact.channel in _BY_FORM else None


def contact_by_reference(reference: str, email: str) -> Contact | None:
    """The contact of that reference, if it was sent with that e-mail address."""
    return Contact.objects.filter(reference=reference.strip().upper(), sender_email__iexact=email.strip()).first()
