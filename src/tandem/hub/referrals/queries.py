"""What one may see of contacts: every list, page, count and search goes through these."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user
from tandem.hub.accounts.queries import holders
from tandem.hub.agencies.tree import above, subtree
from tandem.hub.children.models import Person
from tandem.hub.children.queries import open_to, visible_people
from tandem.hub.referrals.models import Answer, Contact, InformationRequest, Stage, ToldOf

__all__ = [
    "about",
    "agency_contacts",
    "answerers",
    "asked_of",
    "own_contacts",
    "queue",
    "stage_counts",
    "visible_contacts",
    "with_news",
]

_SEALED = ("told", "unsafe_contact")


def visible_contacts(user: User, *, now: datetime) -> QuerySet[Contact]:
    """Contacts an account may open in the staff door: none about a child whose record is kept from it."""
    if Permission.WORK_FRONT_DOOR not in permissions_of_user(user):
        return Contact.objects.none()
    hidden = ToldOf.objects.filter(contact=OuterRef("pk")).exclude(person__in=visible_people(user, now=now))
    return Contact.objects.filter(~Exists(hidden))


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

    Nothing about a child whose record is closed to the account: the front door then asks by telephone.
    """
    if Permission.ANSWER_CHECKS not in permissions_of_user(user):
        return InformationRequest.objects.none()
    hidden = ToldOf.objects.filter(contact=OuterRef("contact")).exclude(person__in=open_to(user, now=now))
    answered = Exists(Answer.objects.filter(request=OuterRef("pk")))
    asked = InformationRequest.objects.filter(~Exists(hidden), agency__in=subtree(user.agency_id))
    waits = Case(When(answered=True, then=Value(1)), default=Value(0), output_field=IntegerField())
    return asked.annotate(answered=answered).order_by(waits, "due", "pk").select_related("agency")


def answerers(request: InformationRequest, *, now: datetime) -> list[User]:
    """Who can answer a request from an account: those of the agency, or of the nearest above it that has somebody."""
    path = above(request.agency_id)
    able = holders(Permission.ANSWER_CHECKS, on=calendar.local_day(now)).filter(agency__in=path)
    reached = [user for user in able if asked_of(user, now=now).filter(pk=request.pk).exists()]
    nearest = min((path.index(user.agency_id) for user in reached), default=None)
    return [user for user in reached if path.index(user.agency_id) == nearest]


def about(person: Person) -> QuerySet[Contact]:
    """Every contact that tells of a person, under any of their records, newest first."""
    records = Q(children__person=person) | Q(children__person__recognised_as=person)
    return Contact.objects.filter(records).distinct().order_by("-received_at", "-pk")
