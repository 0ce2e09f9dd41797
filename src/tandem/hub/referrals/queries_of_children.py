"""What is known of several children from other contacts, asked for all at once; each child has only their own."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from django.db.models import Prefetch

from tandem.hub.accounts.models import User
from tandem.hub.children.queries_of_several import Records
from tandem.hub.referrals.models import Contact, Decision, Referral, ToldOf, Transfer
from tandem.hub.referrals.queries import visible_contacts

__all__ = ["children_of", "referral_days", "transfers_of"]


def children_of(contact: Contact, *, decided: bool) -> list[ToldOf]:
    """The children of a contact, each with its person; if any was decided for, with referrals and decisions.

    Of the decisions, the latest stands last.
    """
    found = contact.children.select_related("person__head")
    if decided:
        decisions = Decision.objects.select_related("by", "event").order_by("at", "pk")
        found = found.prefetch_related("referrals", Prefetch("decisions", decisions))
    return list(found)


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
