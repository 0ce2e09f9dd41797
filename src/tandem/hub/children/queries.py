"""Whom one may see, and how somebody is found by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Case, IntegerField, Q, QuerySet, Sum, Value, When

from tandem.core.names_births import birth_ranges
from tandem.core.names_search import Sought, likeness, reasons
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.children.keys import WEIGHTS, keys_of, names_of
from tandem.hub.children.models import EmergencyOpening, Listing, Person, Relation, SearchKey

__all__ = ["Found", "keepers_of_sealed_family", "open_to", "search", "visible_people"]

_CONSIDERED = 60


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who may be the one looked for, and why."""

    person: Person
    why: tuple[str, ...]
    """Each reason in words; none where letters alone brought it up."""
    likeness: float
    """How much alike the two are as written, 0 to 1; orders the list and is never shown."""


def visible_people(user: User, *, now: datetime) -> QuerySet[Person]:
    """Everybody whose record an account may see: none at all without the front door's work.

    A sealed record is seen only by those listed for it. Nobody sees a record they are kept from.
    """
    return open_to(user, now=now) if permits(user, Permission.SEARCH_PEOPLE) else Person.objects.none()


def open_to(user: User, *, now: datetime) -> QuerySet[Person]:
    """Everybody whose record is not closed to an account; whether its role sees records at all is asked elsewhere."""
    listed = Listing.objects.filter(Q(until__isnull=True) | Q(until__gt=now), user=user, since__lte=now)
    opened = EmergencyOpening.objects.filter(user=user, opened_at__lte=now, until__gt=now).values("person")
    seen, kept_from = listed.filter(barred=False).values("person"), listed.filter(barred=True).values("person")
    unsealed = Q(sealed=False) & (Q(recognised_as__isnull=True) | Q(recognised_as__sealed=False))
    open_to_them = (
        unsealed | Q(pk__in=seen) | Q(recognised_as__in=seen) | Q(pk__in=opened) | Q(recognised_as__in=opened)
    )
    # A person's other records are as closed as the one that stands for them.
    return Person.objects.filter(open_to_them).exclude(Q(pk__in=kept_from) | Q(recognised_as__in=kept_from))


def keepers_of_sealed_family(person: Person, user: User, *, now: datetime) -> list[User]:
    """Whom to ask because a sealed record is linked to a person through an adult; nothing says whose it is (H14)."""
    mine = Q(child=person) | Q(child__recognised_as=person)
    adults = Relation.objects.filter(mine).values_list("adult", "adult__recognised_as")
    around = {key for pair in adults for key in pair if key is not None}
    nearby = Relation.objects.filter(Q(adult__in=around) | Q(adult__recognised_as__in=around)).values("child")
    standing = Q(until__isnull=True) | Q(until__gt=now)
    barred = Listing.objects.filter(standing, user=user, barred=True).values("person")
    closed = Person.objects.filter(pk__in=nearby, sealed=True).exclude(pk__in=barred)
    hidden = closed.exclude(pk__in=visible_people(user, now=now))
    listed = Listing.objects.filter(standing, person__in=hidden, barred=False).values("user")
    return list(User.objects.filter(pk__in=listed))


def search(
    visible: QuerySet[Person], names: Sequence[str], *, born: date | None = None, limit: int = 10
) -> list[Found]:
    """People who may bear these names, likeliest first, each with the reasons it was found."""
    asked = Sought(tuple(filter(None, names)), born)
    people = {person.pk: person for person in _candidates(visible, asked)}
    found = [_found(person, asked) for person in people.values()]
    return sorted(found, key=lambda each: (-each.likeness, each.person.pk))[:limit]


def _candidates(visible: QuerySet[Person], asked: Sought) -> list[Person]:
    """Those who share the most telling keys, and those born then who share any."""
    by_key = Q()
    keys = keys_of(asked.names)
    for kind in sorted({kind for kind, _ in keys}):
        by_key |= Q(kind=kind, value__in=[value for each, value in keys if each == kind])
    if not by_key:
        return []
    weight = Case(
        *(When(kind=kind, then=Value(weight)) for kind, weight in WEIGHTS.items()),
        default=Value(0),
        output_field=IntegerField(),
    )
    hits = SearchKey.objects.filter(by_key, person__in=visible)
    best = hits.values("person").annotate(weight=Sum(weight)).order_by("-weight", "person")[:_CONSIDERED]
    people = list(visible.filter(pk__in=[row["person"] for row in best]))
    if asked.born is not None:
        dates = [span.first for span in birth_ranges(asked.born) if span.first == span.last]
        people += list(
            visible.filter(born__in=dates, search_keys__in=SearchKey.objects.filter(by_key)).distinct()[:_CONSIDERED]
        )
    return people


def _found(person: Person, asked: Sought) -> Found:
    recorded = Sought(names_of(person), person.born)
    return Found(person, reasons(asked, recorded), likeness(asked, recorded))
