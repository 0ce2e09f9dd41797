"""What changed for the sender of a concern, numbered without a gap for each agency whose system sent it.

The numbers come in the order in which the changes were committed: whoever has
read up to one has missed nothing before it, whatever was killed and whenever.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Max

from tandem.core.pathways import Pathway
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models import Change, Contact, Event

__all__ = ["ADDED", "kinds_of", "tell_system"]

ADDED = "added_to"

_KINDS = {
    "submit": "received",
    "take_by_phone": "received",
    "acknowledge": "acknowledged",
    "begin_screening": "screening",
    "request_checks": "screening",
    "ask_for_information": "question_asked",
    "supply_information": ADDED,
    "give_feedback": "told",
    "challenge_decision": "disagreed",
    "reopen": "reopened",
    "close": "closed",
}
"""What an event is to whoever sent the concern; besides these only the decision, and nothing of what follows it."""


def kinds_of(pathway: Pathway, events: Iterable[Event]) -> list[str]:
    """What the events change for the sender, each kind once."""
    decisions = pathway.clocks["C2"].stops
    found = ["decided" if each.kind in decisions else _KINDS.get(each.kind, "") for each in events]
    return [kind for kind in dict.fromkeys(found) if kind]


def tell_system(contact: Contact, kinds: Iterable[str], *, at: datetime) -> None:
    """Number the changes, last of all in the transaction that makes them; nothing where no system sent the concern."""
    new = list(kinds)
    if contact.system_of_id is None or not new:
        return
    # Held until the transaction ends, so that no later number can be read before an earlier one.
    list(Agency.objects.select_for_update(no_key=True).filter(pk=contact.system_of_id).values_list("pk"))
    last = Change.objects.filter(agency=contact.system_of_id).aggregate(last=Max("number"))["last"] or 0
    Change.objects.bulk_create(
        Change(agency_id=contact.system_of_id, number=number, contact=contact, kind=kind, at=at)
        for number, kind in enumerate(new, start=last + 1)
    )
