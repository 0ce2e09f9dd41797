"""Where people are whose address is confidential: what is kept off whatever shows contacts, and what was told of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.children.queries import addresses_of, is_guarded, records_of, visible_people
from tandem.hub.children.withholding import WHERE_THEY_ARE, guarded_addresses
from tandem.hub.referrals.models import Contact, ToldOf, ToldOfAdult
from tandem.hub.referrals.queries import about, closed_contacts, visible_contacts

__all__ = ["AtTheAddress", "ToldWhere", "addresses_to_withhold", "recorded_with", "told_where"]


@dataclass(frozen=True, slots=True)
class ToldWhere:
    """What a contact told of where somebody lives or is, and when it came."""

    reference: str
    received_at: datetime
    key: str
    """The question."""
    words: str


@dataclass(frozen=True, slots=True)
class AtTheAddress:
    """Somebody recorded at the address of another, and the contact that told of both."""

    person: Person
    reference: str


def recorded_with(person: Person, user: User, *, now: datetime) -> list[AtTheAddress]:
    """Who else is recorded at a person's address by a concern that told of both, and is not guarded yet, each once.

    Of the people and contacts that an account may see; who they are to each other makes no difference.
    """
    theirs = {_plain(address) for address in addresses_of(person)}
    seen = visible_people(user, now=now).exclude(pk__in=records_of(person))
    contacts = about(person).filter(pk__in=visible_contacts(user, now=now).values("pk"))
    found: dict[int, AtTheAddress] = {}
    for contact in contacts.only("reference"):
        told = seen.filter(Q(told_of__contact=contact) | Q(told_of_as_adult__contact=contact)).distinct()
        for each in told.select_related("head").order_by("pk"):
            if _plain(each.address) in theirs and not is_guarded(each):
                found.setdefault(each.known_as.pk, AtTheAddress(each.known_as, contact.reference))
    return list(found.values())


def _plain(address: str) -> str:
    """An address as it is compared: however it is spaced, cased and put into lines."""
    return "".join(filter(str.isalnum, address.casefold()))


def addresses_to_withhold(contacts: Iterable[Contact]) -> frozenset[str]:
    """The confidential addresses of everybody of whom some contacts tell: no word of them is shown with those."""
    keys = [each.pk for each in contacts]
    # Gathered first, then looked up: asked of each person whether they are among either, the database reads them all.
    told: Iterator[QuerySet[Any, Any]]
    told = (each.objects.filter(contact__in=keys).order_by().values("person") for each in (ToldOf, ToldOfAdult))
    return guarded_addresses(Person.objects.filter(pk__in=next(told).union(next(told))).only("head"))


def told_where(person: Person, user: User, *, now: datetime) -> Iterator[ToldWhere]:
    """What was told of where somebody lives or is, under any of their records, the latest first.

    Of the contacts that tell of nobody whose record is closed to the account.
    Whether it may know is for :func:`~tandem.hub.children.queries.may_see_address` to say.
    """
    closed = closed_contacts(user, now=now).values("pk")
    for model in (ToldOf, ToldOfAdult):
        told = model.objects.filter(person__in=records_of(person)).exclude(contact__in=closed).select_related("contact")
        for each in told.defer("contact__told", "contact__unsafe_contact").order_by("-contact__received_at", "-pk"):
            for key in sorted(WHERE_THEY_ARE & each.told.keys()):
                if words := each.told[key]:
                    yield ToldWhere(each.contact.reference, each.contact.received_at, key, str(words))
