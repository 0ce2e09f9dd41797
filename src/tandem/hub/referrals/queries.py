"""What one may see of contacts: every list, page, count and search goes through these."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Prefetch, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user
from tandem.hub.agencies.tree import subtree
from tandem.hub.children.emergencies import guardians
from tandem.hub.children.models import Listing, Person
from tandem.hub.children.queries import closed_heads, closed_people, people_kept_from, records_of
from tandem.hub.once import once
from tandem.hub.outbox.queries import late_references
from tandem.hub.referrals.models import (
    OUTSTANDING,
    Answer,
    Contact,
    InformationRequest,
    NotificationFile,
    Referral,
    SameConcern,
    Stage,
    ToldOf,
    ToldOfAdult,
)
from tandem.hub.referrals.sending import Channel

__all__ = [
    "NEWS",
    "SEALED_TEXTS",
    "UNVERIFIED",
    "SealedLine",
    "about",
    "agency_contacts",
    "asked_of",
    "closed_contacts",
    "closed_numbers",
    "lane",
    "notification_files",
    "own_contacts",
    "queue",
    "referrals_of",
    "sealed_lines",
    "stage_counts",
    "telling_of",
    "told_together",
    "unreceived_files",
    "visible_contacts",
    "visible_referrals",
    "whom_to_ask",
    "with_children",
    "with_late_post",
    "with_news",
]

NEWS = "news"
"""The list of contacts to which something was added that nobody has read."""
UNVERIFIED = "unverified"
"""The list of what was told at the public door and waits here: a lane of its own, with the same clock."""
_SEALED_SHOWN = 50
SEALED_TEXTS = ("told", "unsafe_contact")
"""What of a contact is sealed in the field, and is read only where it is shown."""


def visible_contacts(user: User, *, now: datetime) -> QuerySet[Contact]:
    """Contacts an account may open in the staff door: none that tells of somebody whose record is closed to it."""
    if not {Permission.WORK_FRONT_DOOR, Permission.SEARCH_PEOPLE} <= permissions_of_user(user):
        return Contact.objects.none()
    return Contact.objects.exclude(pk__in=closed_numbers(user, now=now))


def closed_numbers(user: User, *, now: datetime) -> frozenset[int]:
    """Contacts closed to an account, by number: as few as the people whose records are, and read once by a page."""

    def numbers() -> frozenset[int]:
        if not closed_heads(user, now=now):
            return frozenset()
        return frozenset(closed_contacts(user, now=now).values_list("pk", flat=True))

    return once(("closed contacts", user.pk, now), numbers)


def closed_contacts(user: User, *, now: datetime) -> QuerySet[Contact]:
    """Contacts that tell of somebody who is sealed to an account or kept from it: to leave out, never to show."""
    return telling_of(closed_people(user, now=now))


def queue(
    user: User, *, now: datetime, stage: Stage = Stage.FRONT_DOOR, verified: bool | None = None
) -> QuerySet[Contact]:
    """The queue: overdue first, then what nobody has acknowledged, then by the clock that runs out next.

    What came through the public door is not verified: nobody knows who told it. Both lanes unless one is named.
    """
    place = Case(
        When(next_due__lt=now, then=Value(0)),
        When(acknowledged_at__isnull=True, then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    waiting = visible_contacts(user, now=now).filter(stage=stage).defer(*SEALED_TEXTS)
    if verified is not None:
        waiting = waiting.exclude(channel=Channel.PUBLIC) if verified else waiting.filter(channel=Channel.PUBLIC)
    return (
        waiting.select_related("sender_agency")
        .annotate(place=place)
        .order_by("place", F("next_due").asc(nulls_last=True), "pk")
    )


def lane(user: User, which: str, *, now: datetime) -> QuerySet[Contact]:
    """One of the front door's lists by its name: a stage, :data:`UNVERIFIED` or :data:`NEWS`.

    What waits at the front door stands in its own stage or among the unverified, never in both.
    """
    if which == NEWS:
        return with_news(user, now=now)
    if which == UNVERIFIED:
        return queue(user, now=now, verified=False)
    return queue(user, now=now, stage=Stage(which), verified=True if which == Stage.FRONT_DOOR else None)


@dataclass(frozen=True, slots=True)
class SealedLine:
    """That something sealed waits: its clock and whom to ask, and nothing by which it could be told whose it is."""

    due: datetime | None
    ask: tuple[User, ...]


def sealed_lines(user: User, *, now: datetime, stage: Stage = Stage.FRONT_DOOR) -> list[SealedLine]:
    """What an account may not open of a stage of the queue, so that nothing sealed is overdue unseen (H14).

    What is kept from the account, because it is related to somebody in it,
    has no line: not even that there is something may be learnt (G09).
    """
    if Permission.WORK_FRONT_DOOR not in permissions_of_user(user):
        return []
    closed, kept_from = closed_people(user, now=now), people_kept_from(user, now=now)
    waiting = telling_of(closed).filter(stage=stage).exclude(pk__in=telling_of(kept_from).values("pk"))
    due = dict(waiting.order_by(F("next_due").asc(nulls_last=True), "pk").values_list("pk", "next_due")[:_SEALED_SHOWN])
    ask = _whom_to_ask(due, closed, now=now)
    return [SealedLine(when, tuple(ask[contact])) for contact, when in due.items()]


def telling_of(people: QuerySet[Person]) -> QuerySet[Contact]:
    """Every contact that tells of one of these people, as a child or an adult."""
    # Gathered first, then looked up: asked of each contact whether it is among either, the database reads them all.
    told: Iterator[QuerySet[Any, Any]]
    told = (table.objects.filter(person__in=people).order_by().values("contact") for table in (ToldOf, ToldOfAdult))
    return Contact.objects.filter(pk__in=next(told).union(next(told)))


def whom_to_ask(contact: Contact, user: User, *, now: datetime) -> list[User]:
    """Who can open a contact that is closed to an account: those listed, the Caldicott guardians where nobody is."""
    closed = closed_people(user, now=now).exclude(pk__in=people_kept_from(user, now=now))
    return _whom_to_ask([contact.pk], closed, now=now)[contact.pk]


def _whom_to_ask(contacts: Iterable[int], closed: QuerySet[Person], *, now: datetime) -> dict[int, list[User]]:
    """For each contact those listed for whoever is sealed in it; the Caldicott guardians where nobody is."""
    listed: dict[int, set[int]] = {contact: set() for contact in contacts}
    present = Q(until__isnull=True) | Q(until__gt=now)
    keepers: dict[int, list[int]] = {}
    standing = Listing.objects.filter(present, barred=False, since__lte=now, user__is_active=True)
    for user, head in standing.values_list("user", Coalesce("person__head", "person")):
        keepers.setdefault(head, []).append(user)
    for table in (ToldOf, ToldOfAdult):
        told = table.objects.filter(contact__in=list(listed), person__in=closed)
        for contact, head in told.values_list("contact", Coalesce("person__head", "person")):
            listed[contact].update(keepers.get(head, ()))
    wanted = {user for users in listed.values() for user in users}
    people = {each.pk: each for each in User.objects.filter(pk__in=wanted).select_related("agency")}
    nobody = guardians(now) if not all(listed.values()) else []
    return {contact: [people[user] for user in sorted(users)] or nobody for contact, users in listed.items()}


def with_news(user: User, *, now: datetime) -> QuerySet[Contact]:
    """Contacts to which something was added that nobody has read, whatever their stage; the oldest news first."""
    waiting = visible_contacts(user, now=now).filter(unread_since__isnull=False).defer(*SEALED_TEXTS)
    return waiting.select_related("sender_agency").order_by("unread_since", "pk")


def with_children(contacts: QuerySet[Contact]) -> QuerySet[Contact]:
    """Contacts with their children as a line of a list shows them: opening what is sealed of them would take time."""
    children = ToldOf.objects.select_related("person").defer("told", "person__address")
    return contacts.prefetch_related(Prefetch("children", children))


def stage_counts(user: User, stages: Collection[Stage], *, now: datetime) -> dict[str, int]:
    """How many contacts are at each of some stages, of those an account may open."""
    counted = (
        visible_contacts(user, now=now)
        .filter(stage__in=stages)
        .values("stage")
        .annotate(n=Count("pk"))
        .order_by("stage")
    )
    return {row["stage"]: row["n"] for row in counted}


def own_contacts(user: User) -> QuerySet[Contact]:
    """What an account itself sent, newest first."""
    if Permission.VIEW_OWN_CONTACTS not in permissions_of_user(user):
        return Contact.objects.none()
    return Contact.objects.filter(sent_by=user).order_by("-received_at", "-pk")


def agency_contacts(user: User) -> QuerySet[Contact]:
    """What an account's agency and everything under it sent, newest first; for its single point of contact."""
    if Permission.VIEW_AGENCY_CONTACTS not in permissions_of_user(user):
        return Contact.objects.none()
    within = subtree(user.agency_id)
    return Contact.objects.filter(sender_agency__in=within).defer(*SEALED_TEXTS).order_by("-received_at", "-pk")


def asked_of(user: User, *, now: datetime) -> QuerySet[InformationRequest]:
    """What the front door asks of an account's agency and everything under it, what waits and is due first on top.

    What was answered follows, the latest asked first. Nothing about a child
    whose record is closed to the account: the front door then asks by telephone.
    """
    if Permission.ANSWER_CHECKS not in permissions_of_user(user):
        return InformationRequest.objects.none()
    answered = Exists(Answer.objects.filter(request=OuterRef("pk")))
    asked = InformationRequest.objects.filter(agency__in=subtree(user.agency_id))
    asked = asked.exclude(contact__in=closed_contacts(user, now=now).values("pk"))
    waits = Case(When(answered=True, then=Value(1)), default=Value(0), output_field=IntegerField())
    due_first = Case(When(answered=False, then=F("due")))
    return asked.annotate(answered=answered).order_by(waits, due_first, "-asked_at", "pk").select_related("agency")


def told_together(contact: Contact) -> QuerySet[SameConcern]:
    """Which contacts are, or were for a time, said to tell of one concern with this one, in the order of saying so."""
    links = SameConcern.objects.filter(Q(contact=contact) | Q(earlier=contact))
    # Nearly every contact stands alone, and then nothing more is asked.
    return links.prefetch_related("contact__sender_agency", "earlier__sender_agency", "found__by", "parted")


def notification_files(user: User) -> QuerySet[NotificationFile]:
    """Files of police notifications, the newest first, without what stands in them."""
    if Permission.WORK_FRONT_DOOR not in permissions_of_user(user):
        return NotificationFile.objects.none()
    return NotificationFile.objects.defer("text").select_related("force", "loaded_by")


def unreceived_files(user: User) -> QuerySet[NotificationFile]:
    """Files of which lines were not received, the oldest first, each with ``left``, how many lines."""
    left = Count("lines", filter=Q(lines__state__in=OUTSTANDING))
    kept = notification_files(user).filter(forgotten_at__isnull=True).defer("name", "text")
    return kept.annotate(left=left).filter(left__gt=0).order_by("loaded_at", "pk")


def about(person: Person) -> QuerySet[Contact]:
    """Every contact that tells of a person, as a child or an adult, under any of their records, newest first."""
    return telling_of(records_of(person)).order_by("-received_at", "-pk")


def with_late_post(user: User, *, now: datetime) -> QuerySet[Contact, str]:
    """The references of contacts an account may open about which an e-mail has not gone, the oldest first."""
    late = visible_contacts(user, now=now).filter(reference__in=late_references(now))
    return late.order_by("received_at", "pk").values_list("reference", flat=True)


def referrals_of(person: Person) -> QuerySet[Referral]:
    """Every referral of a child, under any of their records, oldest first; parted records take theirs with them."""
    return Referral.objects.filter(child__person__in=records_of(person)).order_by("date", "pk")


def visible_referrals(person: Person, user: User, *, now: datetime) -> QuerySet[Referral]:
    """The referrals of a child that came of contacts which an account may open, oldest first."""
    return referrals_of(person).filter(child__contact__in=visible_contacts(user, now=now).values("pk"))
