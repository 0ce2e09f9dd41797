"""Harrowmere's sealed family, and two records that wait for a second person to say whether they are one child."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Count

from tandem.hub.accounts.models import User
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.children.keys import names_of
from tandem.hub.children.models import Person, Relation, Sealing, Standing
from tandem.hub.children.queries_of_names import search
from tandem.hub.children.recognising import recognise
from tandem.hub.children.sealing_records import guard_address, seal
from tandem.hub.referrals.models import Contact, Stage

__all__ = ["propose_a_pair", "seal_a_family"]


def seal_a_family(by: User, *, now: datetime) -> None:
    """Seal the children of one waiting contact, and their mother, whose address is a refuge."""
    waiting = Contact.objects.filter(stage=Stage.FRONT_DOOR, immediate_danger=False)
    contact = waiting.annotate(n=Count("children")).filter(n__gte=2).order_by("-received_at").first()
    if contact is None:
        return
    children = [told.person for told in contact.children.select_related("person__head")]
    mothers = Relation.objects.filter(child__in=children, kind="mother").select_related("adult__head")
    reason = "They fled at night. Their father has looked for them at two schools."
    with on_behalf(Behalf(actor=by.pk, agency=by.agency_id)):
        for person in {each.known_as for each in (*children, *(row.adult for row in mothers))}:
            seal(person, category=Sealing.Category.SOUGHT, reason=reason, by=by, now=now)
            guard_address(person, confidential=True, refuge=True, reason="Moved to a refuge.", by=by, now=now)


def propose_a_pair(by: User, *, now: datetime) -> None:
    """Have somebody take the two most alike of the identified children for one; they are two."""
    identified = Person.objects.filter(standing=Standing.IDENTIFIED, sealed=False).order_by("pk")
    best = None
    for person in identified:
        others = identified.exclude(pk=person.pk)
        for found in search(others, names_of(person), born=person.born, limit=1):
            if best is None or found.likeness > best[0]:
                best = (found.likeness, person, found.person)
    if best is not None:
        _likeness, record, known = best
        with on_behalf(Behalf(actor=by.pk, agency=by.agency_id)):
            recognise(record, as_=known, reason="The same family name, birthday and address.", by=by, now=now)
