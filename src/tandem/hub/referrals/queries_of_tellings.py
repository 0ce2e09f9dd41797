"""Which contacts tell of some people, asked once, and which of those are shown with another contact about them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import CharField, Exists, OuterRef, QuerySet, Value

from tandem.hub.accounts.models import User
from tandem.hub.children.queries_of_several import Records
from tandem.hub.referrals.models import Contact, SameConcern, ToldOf, ToldOfAdult
from tandem.hub.referrals.queries import SEALED_TEXTS, visible_contacts
from tandem.hub.referrals.standing import AT_FRONT_DOOR

__all__ = ["TellsOf", "maybe_same", "other_contacts", "tellings_of"]


@dataclass(frozen=True, slots=True)
class TellsOf:
    """That a contact tells of somebody, both by key: where the child stands in it, and nothing for an adult."""

    contact: int
    person: int
    state: str


def tellings_of(records: Records) -> list[TellsOf]:
    """Every contact that tells of some people, open to whoever looks or not: which is, is asked of what is shown."""
    nothing = Value("", output_field=CharField())
    children = ToldOf.objects.filter(person__in=records.heads).order_by()
    adults = ToldOfAdult.objects.filter(person__in=records.heads).order_by()
    rows = children.values_list("contact", "person", "state").union(adults.values_list("contact", "person", nothing))
    return [TellsOf(contact, person, state) for contact, person, state in rows]


def other_contacts(
    records: Records, tellings: Iterable[TellsOf], contact: Contact, user: User, *, now: datetime, limit: int
) -> dict[int, list[Contact]]:
    """The other contacts that tell of each person, as a child or an adult, by head, the latest first.

    Of those an account may open; each with reference and receipt only.
    """
    told_in: dict[int, set[int]] = {}
    for each in tellings:
        if each.contact != contact.pk and each.person in records.heads:
            told_in.setdefault(each.contact, set()).add(records.heads[each.person])
    found: dict[int, list[Contact]] = {}
    if not told_in:
        return found
    openable = visible_contacts(user, now=now).filter(pk__in=told_in)
    for other in openable.only("reference", "received_at").order_by("-received_at", "-pk"):
        for head in told_in[other.pk]:
            found.setdefault(head, []).append(other)
    return {head: contacts[:limit] for head, contacts in found.items()}


def maybe_same(
    records: Records, tellings: Iterable[TellsOf], contact: Contact, user: User, *, now: datetime
) -> QuerySet[Contact]:
    """Contacts no later than one that wait for a decision on any of these people, under any record: the newest first.

    Those decided already for one of them are left out, and those that are
    themselves said to be the same as another.
    """
    waits: dict[int, bool] = {}
    for each in tellings:
        if each.state and each.contact != contact.pk and each.person in records.heads:
            waits[each.contact] = waits.get(each.contact, True) and each.state in AT_FRONT_DOOR
    keys = [key for key, waiting in waits.items() if waiting]
    if not keys:
        return Contact.objects.none()
    again = SameConcern.objects.filter(contact=OuterRef("pk"), parted__isnull=True)
    return (
        visible_contacts(user, now=now)
        .filter(~Exists(again), pk__in=keys, received_at__lte=contact.received_at)
        .defer(*SEALED_TEXTS)
        .select_related("sender_agency")
        .order_by("-received_at", "-pk")
    )
