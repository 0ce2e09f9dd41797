"""What a file holds: rows and documents, had through the same queries as the pages (G04)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.children.models import Person
from tandem.hub.children.queries import visible_people
from tandem.hub.children.queries_of_names import search
from tandem.hub.exports.contacts import people_in, sections_of
from tandem.hub.exports.wording import Wording
from tandem.hub.referrals.models import Contact, Stage
from tandem.hub.referrals.queries import NEWS, UNVERIFIED, lane
from tandem.report.documents import Section

__all__ = ["Held", "contact_document", "queue_list", "search_list"]

_MOST_FOUND = 100


@dataclass(frozen=True, slots=True)
class Held:
    """What goes into a file: a table or sections, and whom and what it tells of."""

    title: str
    columns: Mapping[str, str] = field(default_factory=dict)
    rows: Sequence[Mapping[str, object]] = ()
    sections: Sequence[Section] = ()
    contacts: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    closings: str = ""
    """Of what is withheld alike for everybody: what had been closed to whoever asked before it was gathered."""
    reader: str = ""
    """By which name or address somebody was looked for of whom there is no record."""


def queue_list(user: User, which: str, *, now: datetime) -> Held:
    """A tab of the queue, in its order."""
    named = {NEWS: _("New information"), UNVERIFIED: _("From the public, not verified")}
    if which not in (*named, *Stage.values):
        raise InputError(_("There is no such list."), hint=_("Go back to the queue and choose one."))
    contacts = list(lane(user, which, now=now).prefetch_related("children__person"))
    return Held(
        title=_("Contacts: %(which)s") % {"which": named[which] if which in named else Stage(which).label},
        columns={
            "reference": _("Reference"),
            "received": _("Received"),
            "due": _("Next clock runs out"),
            "children": _("Children"),
            "born": _("Born"),
            "agency": _("Sent by"),
            "role": _("Role"),
            "level": _("Level of need, as sent"),
            "priority": _("Priority"),
            "danger": _("Immediate danger"),
        },
        rows=[_queue_row(each) for each in contacts],
        contacts=tuple(each.pk for each in contacts),
        people=_people_of(contacts),
    )


def search_list(user: User, name: str, born: date | None, *, now: datetime) -> Held:
    """What a search finds, likeliest first, each with the reason."""
    people = visible_people(user, now=now).filter(head__isnull=True)
    found = search(people, [name], born=born, limit=_MOST_FOUND)
    return Held(
        title=_("People who may be the one looked for"),
        columns={
            "name": _("Name"),
            "also_known_as": _("Also known as"),
            "born": _("Born"),
            "number": _("The council’s number"),
            "why": _("Why it was found"),
        },
        rows=[
            {
                "name": each.person.name,
                "also_known_as": each.person.also_known_as,
                "born": each.person.born,
                "number": each.person.council_number,
                "why": "; ".join(each.why),
            }
            for each in found
        ],
        people=tuple(each.person.pk for each in found),
    )


def contact_document(contact: Contact) -> Held:
    """One contact with everything on its page, for whoever may open it; confidential addresses withheld."""
    people = people_in([contact])
    return Held(
        title=_("Contact %(reference)s") % {"reference": contact.reference},
        sections=sections_of(contact, Wording.for_everybody(people)),
        rows=({"reference": contact.reference},),
        contacts=(contact.pk,),
    )


def _queue_row(contact: Contact) -> dict[str, object]:
    children: list[Person] = [told.person for told in contact.children.all()]
    return {
        "reference": contact.reference,
        "received": _moment(contact.received_at),
        "due": _moment(contact.next_due) if contact.next_due else None,
        "children": "; ".join(each.name for each in children),
        "born": "; ".join(each.born.isoformat() if each.born else _("not known") for each in children),
        "agency": contact.sender_agency.name if contact.sender_agency else contact.sender_agency_name,
        "role": contact.sender_role,
        "level": contact.level_asserted,
        "priority": contact.get_priority_display() if contact.priority else None,
        "danger": contact.immediate_danger,
    }


def _people_of(contacts: Iterable[Contact]) -> tuple[int, ...]:
    return tuple({told.person_id for contact in contacts for told in contact.children.all()})


def _moment(moment: datetime) -> str:
    return f"{localtime(moment):%Y-%m-%d %H:%M}"
