"""What is known of several children from other contacts, asked for all at once; each child has only their own."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from django.db.models import Prefetch

from tandem.hub.accounts.models import User
from tandem.hub.children.queries_of_several import Records
from tandem.hub.referrals.models import Contact, Decision, Referral, ToldOf, ToldOfAdult, Transfer
from tandem.hub.referrals.queries import visible_contacts

__all__ = ["children_of", "other_contacts", "referral_days", "transfers_of"]


def children_of(contact: Contact, *, decided: bool) -> list[ToldOf]:
    """The children of a contact, each with its person; if any was decided for, with referrals and decisions.

    Of the decisions, the latest stands last.
    """
    found = contact.children.select_related("person__head")
    if decided:
        decisions = Decision.objects.select_related("by", "event").order_by("at", "pk")
        found = found.prefetch_related("referrals", Prefetch("decisions", decisions))
    return list(found)


def other_contacts(
    records: Records, contact: Contact, user: User, *, now: datetime, limit: int
) -> dict[int, list[Contact]]:
    """The other contacts that tell of each person, as a child or an adult, by head, the latest first.

    Of those an account may open; each with reference and receipt only.
    """
    asked = (each.objects.filter(person__in=records.heads).order_by() for each in (ToldOf, ToldOfAdult))
    children, adults = (each.exclude(contact=contact.pk).values_list("person", "contact") for each in asked)
    told_in: dict[int, set[int]] = {}
    for person, key in children.union(adults):
        told_in.setdefault(key, set()).add(records.heads[person])
    found: dict[int, list[Contact]] = {}
    if not told_in:
        return found
    openable = visible_contacts(user, now=now).filter(pk__in=told_in)
    for other in openable.only("reference", "received_at").order_by("-received_at", "-pk"):
        for head in told_in[other.pk]:
            found.setdefault(head, []).append(other)
    return {head: contacts[:limit] for head, contacts in found.items()}


def referral_days(records: Records, user: User, *, now: datetime) -> dict[int, list[date]]:
    """The days of each child's referrals that came of contacts which an account may open, by head, oldest first."""
    openable = visible_contacts(user, now=now).values("pk")
    referrals = Referral.objects.filter(child__person__in=records.heads, child__contact__in=openable)
    found: dict[int, list[date]] = {}
    for person, day in referrals.order_by("date", "pk").values_list("child__person", "date"):
        found.setdefault(records.heads[person], []).append(day)
    return found


def transfers_of(decisions: Collection[Decision]) -> dict[int, Transfer]:
    """How children whose transfer was decided were handed over, by the key of the decision; none if not yet."""
    if not decisions:
        return {}
    found = Transfer.objects.filter(decision__in=decisions).select_related("sharing")
    return {each.decision_id: each for each in found}
