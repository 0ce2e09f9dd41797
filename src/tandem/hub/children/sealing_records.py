"""Sealing a record, saying who may see it, and keeping it from those who are related to the person."""

from __future__ import annotations

from datetime import datetime

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Listing, Person

__all__ = ["keep_from", "let_see", "seal", "stop_listing", "unseal"]


def seal(person: Person, *, reason: str, by: User, now: datetime) -> None:
    """Seal a record: from now on only those listed find, count and open it, whoever seals it first of all."""
    _said(reason)
    if person.sealed:
        raise InputError("The record is sealed already.", hint="Ask one of those listed for it to list you.")
    with acting(Verb.RECORD_SEALED, on=person, reason=reason):
        Person.objects.filter(pk=person.pk).update(sealed=True)
        Listing.objects.create(person=person, user=by, reason=reason.strip(), since=now)
    person.sealed = True


def unseal(person: Person, *, reason: str) -> None:
    """Open a sealed record to everybody who works the front door."""
    _said(reason)
    if not person.sealed:
        raise InputError(
            "The record is not sealed.", hint="There is nothing to do: whoever works the front door sees it."
        )
    with acting(Verb.RECORD_UNSEALED, on=person, reason=reason):
        Person.objects.filter(pk=person.pk).update(sealed=False)
    person.sealed = False


def let_see(person: Person, user: User, *, reason: str, now: datetime) -> Listing:
    """List somebody who may see a sealed record."""
    return _list(person, user, barred=False, reason=reason, now=now)


def keep_from(person: Person, user: User, *, reason: str, now: datetime) -> Listing:
    """Keep a record, sealed or not, from somebody related to the person: it does not exist for them (G09)."""
    return _list(person, user, barred=True, reason=reason, now=now)


def stop_listing(listing: Listing, *, reason: str, now: datetime) -> None:
    """End a listing; that it stood is kept."""
    _said(reason)
    with acting(Verb.LISTING_ENDED, on=listing, reason=reason):
        listing.until = now
        listing.save(update_fields=["until"])


def _list(person: Person, user: User, *, barred: bool, reason: str, now: datetime) -> Listing:
    _said(reason)
    standing = Listing.objects.filter(person=person, user=user, barred=barred, until__isnull=True).first()
    if standing is not None:
        return standing
    with acting(Verb.LISTED, on=person, reason=reason):
        return Listing.objects.create(person=person, user=user, barred=barred, reason=reason.strip(), since=now)


def _said(reason: str) -> None:
    if not reason.strip():
        raise InputError("Give the reason.", hint="It is kept with the record of what was done.")
