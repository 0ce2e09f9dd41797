"""Sealing a person, saying who may open them, guarding an address, and keeping a record from relatives.

A seal is on the person: it covers every record recognised as theirs and what
hangs on it, and a listing for one record is a listing for all.
"""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.queries import holders
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Conflict, Listing, Person, Sealing
from tandem.hub.children.queries import is_sealed, records_of, standing_listings

__all__ = ["guard_address", "keep_from", "let_see", "seal", "stop_listing", "unseal"]


def seal(
    person: Person,
    *,
    reason: str,
    by: User,
    now: datetime,
    category: Sealing.Category = Sealing.Category.OTHER,
) -> None:
    """Seal a person: from now on only those listed find, count and open them, whoever seals them first of all."""
    _said(reason)
    if is_sealed(person):
        raise InputError(_("The record is sealed already."), hint=_("Ask one of those listed for it to list you."))
    head = person.known_as
    with acting(Verb.RECORD_SEALED, on=head, reason=category.value):
        records_of(head).update(sealed=True)
        Sealing.objects.create(person=head, category=category, reason=reason.strip(), by=by, since=now)
        _list(head, by, barred=False, reason=reason, now=now, until=None)
    person.sealed = True


def unseal(person: Person, *, reason: str, by: User, now: datetime) -> None:
    """Open a sealed person to everybody who works the front door."""
    _said(reason)
    if not is_sealed(person):
        raise InputError(
            _("The record is not sealed."), hint=_("There is nothing to do: whoever works the front door sees it.")
        )
    records = records_of(person)
    with acting(Verb.RECORD_UNSEALED, on=person.known_as):
        for sealing in Sealing.objects.filter(person__in=records, until__isnull=True):
            sealing.until, sealing.ended_by, sealing.ended_reason = now, by, reason.strip()
            sealing.save(update_fields=["until", "ended_by", "ended_reason"])
        records.update(sealed=False)
    person.sealed = False


def let_see(person: Person, user: User, *, reason: str, now: datetime, until: datetime | None = None) -> Listing:
    """List somebody who may see a sealed person or a confidential address, until a moment or until further notice."""
    _said(reason)
    if until is not None and until <= now:
        raise InputError(_("That day is over."), hint=_("Give a day to come, or leave it out."))
    with acting(Verb.LISTED, on=person, reason=reason):
        if until is not None:
            _keep_another(person, user, now=now)
        return _list(person, user, barred=False, reason=reason, now=now, until=until)


def keep_from(person: Person, user: User, *, reason: str, now: datetime, of: Conflict | None = None) -> Listing:
    """Keep a record, sealed or not, from somebody related to the person: it does not exist for them (G09).

    ``of`` is what they said, where it follows from that; each statement closes for itself.
    """
    _said(reason)
    with acting(Verb.LISTED, on=person, reason=reason):
        return _list(person, user, barred=True, reason=reason, now=now, until=None, of=of)


def stop_listing(listing: Listing, *, reason: str, now: datetime) -> None:
    """End a listing; that it stood is kept. Somebody always looks after a sealed record (H14)."""
    _said(reason)
    with acting(Verb.LISTING_ENDED, on=listing, reason=reason):
        if not listing.barred:
            _keep_another(listing.person, listing.user, now=now)
        listing.until = now
        listing.save(update_fields=["until"])


def guard_address(person: Person, *, confidential: bool, refuge: bool, reason: str, by: User, now: datetime) -> None:
    """Say that a person's address is confidential, or a refuge, or neither any more.

    It is shown only to those listed for the person, whoever says so first of
    all, and taken out of whatever leaves.
    """
    _said(reason)
    confidential = confidential or refuge
    with acting(Verb.ADDRESS_GUARDED, on=person.known_as, reason=reason):
        records_of(person).update(address_is_confidential=confidential, address_is_refuge=refuge)
        if confidential:
            _list(person.known_as, by, barred=False, reason=reason, now=now, until=None)
    person.address_is_confidential, person.address_is_refuge = confidential, refuge


def _list(
    person: Person,
    user: User,
    *,
    barred: bool,
    reason: str,
    now: datetime,
    until: datetime | None,
    of: Conflict | None = None,
) -> Listing:
    """The listing that stands, made afresh where it would end sooner or later than is wanted now."""
    present = Listing.objects.filter(
        Q(until__isnull=True) | Q(until__gt=now), person__in=records_of(person), user=user, barred=barred, conflict=of
    ).first()
    if present is not None and present.until == until:
        return present
    if present is not None:
        present.until = now
        present.save(update_fields=["until"])
    return Listing.objects.create(
        person=person.known_as,
        user=user,
        barred=barred,
        conflict=of,
        reason=reason.strip(),
        since=now,
        until=until,
    )


def _keep_another(person: Person, user: User, *, now: datetime) -> None:
    """Raise where nobody but ``user`` is listed for a sealed person until further notice."""
    # Locked first: of two who take each other off, the second sees what the first has done.
    list(records_of(person).select_for_update().order_by("pk").values_list("pk"))
    # A social worker listed for their case opens no record of a person, and can list nobody else.
    able = holders(Permission.SEARCH_PEOPLE, on=calendar.local_day(now)).values("pk")
    others = standing_listings(person, now=now).filter(until__isnull=True, user__in=able).exclude(user=user)
    if is_sealed(person) and not others.exists():
        raise InputError(
            _("Nobody else is listed for this record until further notice."),
            hint=_("List somebody without a last day first, or unseal the record."),
        )


def _said(reason: str) -> None:
    if not reason.strip():
        raise InputError(_("Give the reason."), hint=_("It is kept with the record of what was done."))
