"""What one may see of contacts: every list, page, count and search goes through these."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Prefetch, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user
from tandem.hub.accounts.queries import holders
from tandem.hub.agencies.tree import above, subtree
from tandem.hub.children.emergencies import guardians
from tandem.hub.children.models import Listing, Person
from tandem.hub.children.queries import closed_people, people_kept_from, records_of
from tandem.hub.referrals.models import (
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
from tandem.hub.referrals.standing import TAKEN_ON

__all__ = [
    "SealedLine",
    "about",
    "agency_contacts",
    "answerers",
    "asked_of",
    "closed_contacts",
    "maybe_same",
    "notification_files",
    "open_cases",
    "open_elsewhere",
    "own_contacts",
    "queue",
    "referrals_of",
    "sealed_lines",
    "stage_counts",
    "visible_cases",
    "visible_contacts",
    "visible_referrals",
    "whom_to_ask",
    "with_news",
]

_SEALED_SHOWN = 50
_SEALED = ("told", "unsafe_contact")
_ONE_AT_A_TIME = (
    (frozenset({"allocate", "open_assessment"}), frozenset({"assessment", "family_help_assessment"})),
    (frozenset({"begin_section_47"}), frozenset({"section_47", "conference_called"})),
    (
        frozenset({"make_protection_plan", "make_child_in_need_plan"}),
        frozenset({"protection_plan", "child_in_need_plan", "family_help_plan"}),
    ),
)
"""What begins something of which a child has one at a time, and the states in which it is open."""


def visible_contacts(user: User, *, now: datetime) -> QuerySet[Contact]:
    """Contacts an account may open in the staff door: none that tells of somebody whose record is closed to it."""
    if not {Permission.WORK_FRONT_DOOR, Permission.SEARCH_PEOPLE} <= permissions_of_user(user):
        return Contact.objects.none()
    return Contact.objects.exclude(pk__in=closed_contacts(user, now=now).values("pk"))


def closed_contacts(user: User, *, now: datetime) -> QuerySet[Contact]:
    """Contacts that tell of somebody who is sealed to an account or kept from it: to leave out, never to show."""
    return _telling_of(closed_people(user, now=now))


def queue(user: User, *, now: datetime, stage: Stage = Stage.FRONT_DOOR) -> QuerySet[Contact]:
    """The queue: overdue first, then what nobody has acknowledged, then by the clock that runs out next."""
    place = Case(
        When(next_due__lt=now, then=Value(0)),
        When(acknowledged_at__isnull=True, then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    waiting = visible_contacts(user, now=now).filter(stage=stage).defer(*_SEALED)
    return (
        waiting.select_related("sender_agency")
        .annotate(place=place)
        .order_by("place", F("next_due").asc(nulls_last=True), "pk")
    )


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
    waiting = _telling_of(closed).filter(stage=stage).exclude(pk__in=_telling_of(kept_from).values("pk"))
    due = dict(waiting.order_by(F("next_due").asc(nulls_last=True), "pk").values_list("pk", "next_due")[:_SEALED_SHOWN])
    ask = _whom_to_ask(due, closed, now=now)
    return [SealedLine(when, tuple(ask[contact])) for contact, when in due.items()]


def _telling_of(people: QuerySet[Person]) -> QuerySet[Contact]:
    told = (Q(pk__in=table.objects.filter(person__in=people).values("contact")) for table in (ToldOf, ToldOfAdult))
    return Contact.objects.filter(next(told) | next(told))


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
    waiting = visible_contacts(user, now=now).filter(unread_since__isnull=False).defer(*_SEALED)
    return waiting.select_related("sender_agency").order_by("unread_since", "pk")


def stage_counts(user: User, *, now: datetime) -> dict[str, int]:
    """How many contacts are at each stage, of those an account may open."""
    counted = visible_contacts(user, now=now).values("stage").annotate(n=Count("pk")).order_by("stage")
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
    return Contact.objects.filter(sender_agency__in=within).defer(*_SEALED).order_by("-received_at", "-pk")


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


def answerers(request: InformationRequest, *, now: datetime) -> list[User]:
    """Who can answer a request from an account: those of the agency, or of the nearest above it that has somebody."""
    path = above(request.agency_id)
    able = holders(Permission.ANSWER_CHECKS, on=calendar.local_day(now)).filter(agency__in=path)
    reached = [user for user in able if asked_of(user, now=now).filter(pk=request.pk).exists()]
    nearest = min((path.index(user.agency_id) for user in reached), default=None)
    return [user for user in reached if path.index(user.agency_id) == nearest]


def maybe_same(contact: Contact, people: Iterable[Person], user: User, *, now: datetime) -> QuerySet[Contact]:
    """Contacts no later than one, about any of these people under any of their records: the newest first.

    Those that are themselves said to be the same as another are left out.
    """
    heads = {each.head_id or each.pk for each in people}
    records = Person.objects.filter(Q(pk__in=heads) | Q(head__in=heads))
    told = ToldOf.objects.filter(person__in=records).values("contact")
    earlier = visible_contacts(user, now=now).filter(pk__in=told, received_at__lte=contact.received_at)
    again = SameConcern.objects.filter(contact=OuterRef("pk"), parted__isnull=True)
    return (
        earlier.filter(~Exists(again))
        .exclude(pk=contact.pk)
        .defer(*_SEALED)
        .select_related("sender_agency")
        .order_by("-received_at", "-pk")
    )


def notification_files(user: User) -> QuerySet[NotificationFile]:
    """Files of police notifications, the newest first, without what stands in them."""
    if Permission.WORK_FRONT_DOOR not in permissions_of_user(user):
        return NotificationFile.objects.none()
    return NotificationFile.objects.defer("text").select_related("force", "loaded_by")


def visible_cases(user: User, *, now: datetime) -> QuerySet[ToldOf]:
    """Children whose case an account may open: those whom social care took on, none whose record is kept from it."""
    if Permission.RECORD_CASEWORK not in permissions_of_user(user):
        return ToldOf.objects.none()
    taken_on = ToldOf.objects.filter(state__in=TAKEN_ON).select_related("contact", "person__head")
    return taken_on.exclude(contact__in=closed_contacts(user, now=now).values("pk"))


def open_cases(user: User, *, now: datetime) -> QuerySet[ToldOf]:
    """The cases that are not closed, the clock that runs out next on top."""
    sealed = [f"contact__{each}" for each in _SEALED]
    waiting = visible_cases(user, now=now).exclude(state="closed").defer("told", *sealed)
    siblings = Prefetch("contact__children", ToldOf.objects.defer("told"))
    return waiting.prefetch_related("contact__events", siblings).order_by(
        F("contact__next_due").asc(nulls_last=True), "pk"
    )


def open_elsewhere(child: ToldOf, kind: str) -> ToldOf | None:
    """The same child in another contact, closed to somebody or not, with what an event begins open there already.

    Census rules 8839, 8896, 4004 and 4016: one enquiry, one assessment and one plan at a time.
    """
    states = next((open_in for starts, open_in in _ONE_AT_A_TIME if kind in starts), frozenset())
    same = ToldOf.objects.filter(person__in=records_of(child.person), state__in=states)
    return same.exclude(contact=child.contact_id).select_related("contact").first()


def about(person: Person) -> QuerySet[Contact]:
    """Every contact that tells of a person, as a child or an adult, under any of their records, newest first."""
    return _telling_of(records_of(person)).order_by("-received_at", "-pk")


def referrals_of(person: Person) -> QuerySet[Referral]:
    """Every referral of a child, under any of their records, oldest first; parted records take theirs with them."""
    return Referral.objects.filter(child__person__in=records_of(person)).order_by("date", "pk")


def visible_referrals(person: Person, user: User, *, now: datetime) -> QuerySet[Referral]:
    """The referrals of a child that came of contacts which an account may open, oldest first."""
    return referrals_of(person).filter(child__contact__in=visible_contacts(user, now=now).values("pk"))
