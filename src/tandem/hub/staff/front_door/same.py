"""Contacts that tell of one concern, as each other's pages show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.hub.accounts.models import User
from tandem.hub.children.queries_of_several import Records
from tandem.hub.referrals.models import Contact, SameConcern
from tandem.hub.referrals.queries import told_together, visible_contacts, with_children
from tandem.hub.referrals.queries_of_tellings import TellsOf, maybe_same

__all__ = ["SameShown", "candidates", "told_before_and_again"]

_MOST = 8
_IN_WORDS = ("reference", "received_at", "sender_kind", "sender_agency__name", "sender_agency_name")
"""What of a contact is written in a line of words."""


@dataclass(frozen=True, slots=True)
class SameShown:
    """The other of two contacts that are said to be one concern; without its reference where it may not be opened."""

    reference: str
    words: str
    at: datetime
    who: str
    reason: str
    parted: str = ""
    """Why they are not one concern after all, where that was said later."""


def candidates(
    contact: Contact, people: Records, tellings: Iterable[TellsOf], user: User, *, now: datetime
) -> list[tuple[str, str]]:
    """Contacts that may tell of the same: those about the same children, by reference and in words."""
    found = maybe_same(people, tellings, contact, user, now=now).only(*_IN_WORDS)
    return [(each.reference, f"{_contact_words(each)}: {_names(each)}") for each in with_children(found)[:_MOST]]


def told_before_and_again(contact: Contact, user: User, *, now: datetime) -> tuple[SameShown | None, list[SameShown]]:
    """The earlier contact that this one is the same as, and the later ones said to tell of its concern again.

    A later one is there also where that was undone.
    """
    before: SameShown | None = None
    again: list[SameShown] = []
    links = list(told_together(contact))
    others = {key for link in links for key in (link.contact_id, link.earlier_id)} - {contact.pk}
    opens = visible_contacts(user, now=now).filter(pk__in=others).values_list("pk", flat=True)
    openable = set(opens) if others else set()
    for link in links:
        if link.earlier_id == contact.pk:
            again.append(_shown(link, link.contact, opens=link.contact_id in openable))
        elif link.parted_id is None:
            before = _shown(link, link.earlier, opens=link.earlier_id in openable)
    return before, [each for each in again if each.reference]


def _shown(link: SameConcern, other: Contact, *, opens: bool) -> SameShown:
    return SameShown(
        reference=other.reference if opens else "",
        words=_contact_words(other) if opens else "",
        at=link.found.at,
        who=link.found.by.name if link.found.by else "",
        reason=link.found.details.get("reason", ""),
        parted=link.parted.details.get("reason", "") if link.parted else "",
    )


def _contact_words(contact: Contact) -> str:
    agency = contact.sender_agency.name if contact.sender_agency else contact.sender_agency_name
    received = timezone.localtime(contact.received_at)
    return _("%(reference)s, received %(day)s from %(who)s") % {
        "reference": contact.reference,
        "day": f"{received:%-d %B %Y, %H:%M}",
        "who": agency or contact.get_sender_kind_display().lower(),
    }


def _names(contact: Contact) -> str:
    return ", ".join(told.person.name for told in contact.children.all())
