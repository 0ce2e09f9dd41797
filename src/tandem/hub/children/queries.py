"""Whom one may see, and how somebody is found by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Case, IntegerField, Q, QuerySet, Sum, Value, When

from tandem.core.names import NameReason, name_reasons, similarity
from tandem.core.names_births import BirthReason, birth_ranges, birth_reasons
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.children.keys import WEIGHTS, keys_of
from tandem.hub.children.models import EmergencyOpening, Listing, Person, Relation, SearchKey

__all__ = ["Found", "keepers_of_sealed_family", "search", "visible_people"]

_CONSIDERED = 60


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who may be the one looked for, and why."""

    person: Person
    name_reasons: tuple[NameReason, ...]
    birth_reasons: tuple[BirthReason, ...]
    likeness: float
    """Share of the letters in common, 0 to 1; orders the list."""


def visible_people(user: User, *, now: datetime) -> QuerySet[Person]:
    """Everybody whose record an account may see: none at all without the front door's work.

    A sealed record is seen only by those listed for it. Nobody sees a record they are kept from.
    """
    if not permits(user, Permission.SEARCH_PEOPLE):
        return Person.objects.none()
    listed = Listing.objects.filter(Q(until__isnull=True) | Q(until__gt=now), user=user, since__lte=now)
    opened = EmergencyOpening.objects.filter(user=user, opened_at__lte=now, until__gt=now)
    open_to_them = (
        Q(sealed=False) | Q(pk__in=listed.filter(barred=False).values("person")) | Q(pk__in=opened.values("person"))
    )
    return Person.objects.filter(open_to_them).exclude(pk__in=listed.filter(barred=True).values("person"))


def keepers_of_sealed_family(person: Person, user: User, *, now: datetime) -> list[User]:
    """Whom to ask because a sealed record is linked to a person through an adult; nothing says whose it is (H14)."""
    mine = Q(child=person) | Q(child__recognised_as=person)
    adults = Relation.objects.filter(mine).values_list("adult", "adult__recognised_as")
    around = {key for pair in adults for key in pair if key is not None}
    nearby = Relation.objects.filter(Q(adult__in=around) | Q(adult__recognised_as__in=around)).values("child")
    hidden = Person.objects.filter(pk__in=nearby, sealed=True).exclude(pk__in=visible_people(user, now=now))
    standing = Q(until__isnull=True) | Q(until__gt=now)
    listed = Listing.objects.filter(standing, person__in=hidden, barred=False).values("user")
    return list(User.objects.filter(pk__in=listed))


def search(
    visible: QuerySet[Person], names: Sequence[str], *, born: date | None = None, limit: int = 10
) -> list[Found]:
    """People who may bear these names, likeliest first, each with the reasons it was found."""
    wanted = " ".join(filter(None, names))
    people = {person.pk: person for person in _candidates(visible, names, born)}
    found = [_found(person, wanted, born) for person in people.values()]
    return sorted(found, key=_order)[:limit]


def _candidates(visible: QuerySet[Person], names: Sequence[str], born: date | None) -> list[Person]:
    keys = keys_of(names)
    by_key = Q()
    for kind in {kind for kind, _ in keys}:
        by_key |= Q(kind=kind, value__in=[value for each, value in keys if each == kind])
    weight = Case(
        *(When(kind=kind, then=Value(weight)) for kind, weight in WEIGHTS.items()),
        default=Value(0),
        output_field=IntegerField(),
    )
    people: list[Person] = []
    if keys:
        hits = SearchKey.objects.filter(by_key, person__in=visible)
        best = hits.values("person").annotate(weight=Sum(weight)).order_by("-weight", "person")[:_CONSIDERED]
        people = list(visible.filter(pk__in=[row["person"] for row in best]).select_related("recognised_as"))
    if born is not None:
        dates = Q()
        for span in birth_ranges(born):
            if span.first == span.last:
                dates |= Q(born=span.first)
        same_day = visible.filter(dates)
        if keys:
            same_day = same_day.filter(search_keys__in=SearchKey.objects.filter(by_key)).distinct()
        people += list(same_day.select_related("recognised_as")[:_CONSIDERED])
    return people


def _found(person: Person, wanted: str, born: date | None) -> Found:
    names = " ".join(filter(None, (person.given_name, person.family_name, person.also_known_as)))
    return Found(
        person=person,
        name_reasons=name_reasons(wanted, names),
        birth_reasons=birth_reasons(born, person.born) if born and person.born else (),
        likeness=max(similarity(wanted, person.name), similarity(wanted, names)),
    )


def _order(found: Found) -> tuple[float, int]:
    births = {BirthReason.SAME: 0.5}.get(found.birth_reasons[0], 0.3) if found.birth_reasons else 0.0
    names = 0.1 * len(found.name_reasons)
    return -(found.likeness + births + names), found.person.pk
