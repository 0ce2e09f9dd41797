"""What is known of several people, asked for all at once: each is still judged alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from tandem.hub.accounts.models import User
from tandem.hub.children.models import EmergencyOpening, Listing, Person, Relation
from tandem.hub.children.queries import closed_heads, listed_heads, people_listed_for

__all__ = [
    "ListedFor",
    "Records",
    "adults_around",
    "all_listed_for",
    "closed_to",
    "head_of",
    "keepers_of_sealed_families",
    "open_addresses",
    "records_of_each",
]


@dataclass(frozen=True, slots=True)
class Records:
    """Every record of some people, by its key with the key of the one that stands for the person."""

    heads: Mapping[int, int]
    guarded: frozenset[int]
    """The heads of those whose address is confidential: what is said of one record holds for all."""
    sealed: frozenset[int]
    """The heads of those whose records are sealed: one sealed record seals them all."""

    def is_guarded(self, person: Person) -> bool:
        """Whether the address of one of them is confidential."""
        return head_of(person) in self.guarded

    def of(self, people: Iterable[Person]) -> Records:
        """Those of some of the people."""
        heads = {head_of(each) for each in people}
        mine = {key: head for key, head in self.heads.items() if head in heads}
        return Records(mine, guarded=self.guarded & heads, sealed=self.sealed & heads)


def head_of(person: Person) -> int:
    """The key of the record that stands for a person."""
    return person.head_id or person.pk


def records_of_each(people: Iterable[Person]) -> Records:
    """Every record of some people, however long the chains along which they were recognised."""
    heads = {head_of(each) for each in people}
    found = Person.objects.filter(Q(pk__in=heads) | Q(head__in=heads))
    rows = list(found.values_list("pk", "head", "address_is_confidential", "sealed")) if heads else []
    return Records(
        {key: head or key for key, head, _confidential, _sealed in rows},
        guarded=frozenset(head or key for key, head, confidential, _sealed in rows if confidential),
        sealed=frozenset(head or key for key, head, _confidential, sealed in rows if sealed),
    )


@dataclass(frozen=True, slots=True)
class ListedFor:
    """Somebody for whom an account is listed by name, what is closed to others, and until when it is listed."""

    person: Person
    guarded: bool
    sealed: bool
    until: datetime | None


def all_listed_for(user: User, *, now: datetime) -> list[ListedFor]:
    """Everybody for whom an account is listed now, by name, each once, whatever its role; nobody it is kept from."""
    people = list(people_listed_for(user, now=now).filter(head__isnull=True).defer("address"))
    records = records_of_each(people)
    ends: dict[int, list[datetime | None]] = {}
    present = Q(until__isnull=True) | Q(until__gt=now)
    standing = Listing.objects.filter(present, user=user, barred=False, since__lte=now)
    for head, until in standing.values_list(Coalesce("person__head", "person"), "until"):
        ends.setdefault(head, []).append(until)
    found = [
        ListedFor(each, each.pk in records.guarded, each.pk in records.sealed, _last(ends[each.pk])) for each in people
    ]
    return sorted(found, key=lambda each: (each.person.family_name, each.person.given_name, each.person.pk))


def _last(ends: Collection[datetime | None]) -> datetime | None:
    """When the last of some listings ends; ``None`` where one does not."""
    days = [each for each in ends if each is not None]
    return max(days) if len(days) == len(ends) else None


def open_addresses(records: Records, user: User, *, now: datetime) -> frozenset[int]:
    """The heads of those whose address is confidential and may be shown to an account: it is listed for them."""
    return records.guarded & listed_heads(user, now=now, barred=False) if records.guarded else frozenset()


def adults_around(children: Collection[Person], people: QuerySet[Person]) -> dict[int, list[Relation]]:
    """The adults around each of some children under their very record, by its key, of the people one may see."""
    found: dict[int, list[Relation]] = {}
    for each in Relation.objects.filter(child__in=children, adult__in=people).select_related("adult").order_by("pk"):
        found.setdefault(each.child_id, []).append(each)
    return found


def closed_to(accounts: Collection[User], people: Collection[int], *, now: datetime) -> frozenset[int]:
    """Which accounts, by key, may not see the record of at least one of some people, who are given by their heads."""
    whose = Q(person__in=people) | Q(person__head__in=people)
    present = Q(until__isnull=True) | Q(until__gt=now)
    head = Coalesce("person__head", "person")
    listed: dict[bool, set[tuple[int, int]]] = {True: set(), False: set()}
    listings = Listing.objects.filter(present, whose, user__in=accounts, since__lte=now)
    for user, person, barred in listings.values_list("user", head, "barred"):
        listed[barred].add((user, person))
    kept_from = {user for user, _person in listed[True]}
    records = Person.objects.filter(Q(pk__in=people) | Q(head__in=people), sealed=True)
    sealed = set(records.values_list(Coalesce("head", "pk"), flat=True))
    if not sealed:
        return frozenset(kept_from)
    emergencies = EmergencyOpening.objects.filter(whose, user__in=accounts, opened_at__lte=now, until__gt=now)
    may_open = listed[False] | set(emergencies.values_list("user", head))
    shut = {each.pk for each in accounts if any((each.pk, person) not in may_open for person in sealed)}
    return frozenset(kept_from | shut)


def keepers_of_sealed_families(records: Records, user: User, *, now: datetime) -> dict[int, list[User]]:
    """Whom to ask because a sealed person is linked to somebody through an adult; nothing says who it is (H14).

    For each of some people, by head, who have such a link.
    """
    sealed = closed_heads(user, now=now) - listed_heads(user, now=now, barred=True)
    if not sealed:
        return {}
    adult, child = Coalesce("adult__head", "adult"), Coalesce("child__head", "child")
    adults: dict[int, set[int]] = {}
    for key, one in Relation.objects.filter(child__in=records.heads).values_list("child", adult):
        adults.setdefault(records.heads[key], set()).add(one)
    family: dict[int, set[int]] = {one: {one} for theirs in adults.values() for one in theirs}
    through = Q(adult__in=family) | Q(adult__head__in=family)
    for one, near in Relation.objects.filter(through).values_list(adult, child):
        family[one].add(near)
    linked = {head: sealed.intersection(_all(family[one] for one in theirs)) for head, theirs in adults.items()}
    keepers = _keepers_of_each(_all(linked.values()), now=now)
    ask = {head: _all(keepers.get(one, ()) for one in theirs) for head, theirs in linked.items()}
    accounts = list(User.objects.filter(pk__in=_all(ask.values()), is_active=True).select_related("agency"))
    return {head: [each for each in accounts if each.pk in whom] for head, whom in ask.items()}


def _keepers_of_each(sealed: Collection[int], *, now: datetime) -> dict[int, set[int]]:
    """Who is listed for each of some sealed people: the keys of accounts by the heads of the people."""
    present = Q(until__isnull=True) | Q(until__gt=now)
    whose = Q(person__in=sealed) | Q(person__head__in=sealed)
    found: dict[int, set[int]] = {}
    listed = Listing.objects.filter(present, whose, barred=False, since__lte=now)
    for head, user in listed.values_list(Coalesce("person__head", "person"), "user"):
        found.setdefault(head, set()).add(user)
    return found


def _all(sets: Iterable[Iterable[int]]) -> set[int]:
    return set().union(*sets)
