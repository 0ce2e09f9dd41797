"""Receiving a concern: accepted as it was told, at once, whoever sent it."""

from __future__ import annotations

from datetime import date, datetime

from django.db import IntegrityError

from tandem.core import calendar
from tandem.core.pathways import pathway_on
from tandem.core.sharing import Level, Purpose, Sharer, basis_for
from tandem.hub.agencies.models import Sector
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.actions import tell_of
from tandem.hub.children.models import Person, Relation
from tandem.hub.referrals.actions.steps import Steps
from tandem.hub.referrals.models import Contact, SharingRecord, ToldOf, ToldOfAdult
from tandem.hub.referrals.references import new_reference
from tandem.hub.referrals.sending import Channel, Responsibility, SenderKind, Sending, ToldAdult, ToldChild

__all__ = ["receive"]

_SHARERS = {
    Sector.COUNCIL: Sharer.COUNCIL,
    Sector.HEALTH: Sharer.HEALTH,
    Sector.POLICE: Sharer.POLICE,
    Sector.EDUCATION: Sharer.SCHOOL,
    Sector.OTHER: Sharer.OTHER_AGENCY,
}


def receive(sending: Sending, *, now: datetime) -> Contact:
    """Record a concern; its clocks count from when it reached us.

    The same key is the same concern: sent again, it is the contact that was
    recorded the first time (G53).
    """
    known = Contact.objects.filter(key=sending.key).first()
    if known is not None:
        return known
    try:
        return _record(sending, now=now)
    except IntegrityError:
        # Sent twice at one moment: whichever came second finds what the first recorded.
        known = Contact.objects.filter(key=sending.key).first()
        if known is None:
            raise
        return known


def _record(sending: Sending, *, now: datetime) -> Contact:
    received = min(sending.received_at or now, now)
    day = calendar.local_day(received)
    with acting(Verb.CONTACT_RECEIVED) as deed:
        contact = deed.on = _contact(sending, received=received, now=now, day=day)
        children = _children(contact, sending, now=now)
        _adults(contact, sending, children, now=now, day=day)
        _share(contact, sending, day=day)
        spoken = sending.channel is Channel.TELEPHONE
        steps = Steps(contact)
        steps.take(
            "take_by_phone" if spoken else "submit",
            by=sending.recorded_by or sending.sender.user,
            actor="front_door_worker" if sending.recorded_by else "referrer",
            now=now,
            at=received,
        )
        return steps.done(now=now)


def _contact(sending: Sending, *, received: datetime, now: datetime, day: date) -> Contact:
    sender = sending.sender
    return Contact.objects.create(
        reference=new_reference(),
        key=sending.key,
        received_at=received,
        recorded_at=now,
        channel=sending.channel,
        pathway=pathway_on(day).key,
        sender_kind=sender.kind,
        sender_name=sender.name,
        sender_role=sender.role,
        sender_agency=sender.agency,
        sender_agency_name=sender.agency_name,
        sender_telephone=sender.telephone,
        sender_email=sender.email,
        sent_by=sender.user,
        recorded_by=sending.recorded_by,
        system_of=sending.system_of,
        source=sender.source,
        level_asserted=sending.level,
        immediate_danger=sending.immediate_danger,
        parents_told=sending.parents.told,
        parents_not_told_reason=sending.parents.reason or "",
        agreement=sending.agreement,
        unsafe_contact=sending.unsafe_contact,
        told=dict(sending.told),
    )


def _children(contact: Contact, sending: Sending, *, now: datetime) -> list[Person]:
    people = tell_of([_child(each, now=now) for each in sending.children], now=now)
    ToldOf.objects.bulk_create(
        ToldOf(contact=contact, number=number, person=person, told=dict(each.told))
        for number, (person, each) in enumerate(zip(people, sending.children, strict=True), start=1)
    )
    return people


def _child(told: ToldChild, *, now: datetime) -> Person:
    return Person(
        given_name=told.given_name,
        family_name=told.family_name,
        also_known_as=told.also_known_as,
        born=told.born,
        expected=None if told.born else told.expected,
        sex=told.sex,
        ethnicity=(told.told.get("ethnicity") or "")[:4],
        nhs_number=told.nhs_number,
        upn=(told.told.get("upn") or "")[:13],
        address=told.told.get("address") or "",
        address_is_confidential=told.address_is_confidential,
        recorded=now,
    )


def _adults(contact: Contact, sending: Sending, children: list[Person], *, now: datetime, day: date) -> None:
    adults = tell_of(
        [
            Person(
                given_name=each.given_name,
                family_name=each.family_name,
                born=each.born,
                address=each.told.get("address") or "",
                recorded=now,
            )
            for each in sending.adults
        ],
        now=now,
    )
    ToldOfAdult.objects.bulk_create(
        ToldOfAdult(contact=contact, number=number, person=person, told=dict(each.told))
        for number, (person, each) in enumerate(zip(adults, sending.adults, strict=True), start=1)
    )
    Relation.objects.bulk_create(
        Relation(child=children[place], adult=person, kind=kind, responsibility=responsibility, since=day)
        for person, each in zip(adults, sending.adults, strict=True)
        for place, kind, responsibility in _relations(each)
    )


def _relations(adult: ToldAdult) -> list[tuple[int, str, str]]:
    places = sorted({*adult.relationships, *adult.responsibility})
    return [
        (
            place,
            adult.relationships.get(place, ""),
            adult.responsibility.get(place, Responsibility.NOT_KNOWN).value,
        )
        for place in places
    ]


def _share(contact: Contact, sending: Sending, *, day: date) -> None:
    """Record on what ground the sender shares; nobody is asked for an article of law (G38)."""
    sender = sending.sender
    sharer = _SHARERS[Sector(sender.agency.sector)] if sender.agency else Sharer.OTHER_AGENCY
    if sender.kind is not SenderKind.PROFESSIONAL:
        sharer = Sharer.INDIVIDUAL
    purpose = Purpose.IMMEDIATE_DANGER if sending.immediate_danger else Purpose.RAISE_CONCERN
    basis = basis_for(sharer, purpose, Level(sending.level), on=day)
    SharingRecord.objects.create(
        contact=contact,
        purpose=purpose,
        level=sending.level,
        article_6=basis.article_6,
        article_9=basis.article_9,
        article_10=basis.article_10,
        schedule_1=basis.schedule_1,
        consent=sending.agreement,
        parents_told=sending.parents.told,
        parents_not_told_reason=sending.parents.reason or "",
        shared=True,
        reason=basis.words,
        items=["what was sent"],
        decided_at=contact.received_at,
        decided_by=sender.user,
    )
