"""Whom one may see, and what is known of one person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from tandem.core.names_search import Sought, reasons
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.children.keys import names_of
from tandem.hub.children.models import EmergencyOpening, Listing, Person, Recognition, Relation
from tandem.hub.once import once

__all__ = [
    "Relative",
    "addresses_of",
    "around",
    "closed_heads",
    "closed_people",
    "is_guarded",
    "is_sealed",
    "joins_of",
    "keepers",
    "listed_heads",
    "may_see_address",
    "number_to_give",
    "numbers_of",
    "people_kept_from",
    "people_listed_for",
    "proposals",
    "records_of",
    "sealed_people",
    "standing_listings",
    "visible_people",
    "why_alike",
    "why_alike_to",
]


def visible_people(user: User, *, now: datetime) -> QuerySet[Person]:
    """Everybody whose record an account may see: none at all without the front door's work.

    A sealed person is seen only by those listed for them, under whichever of
    their records. Nobody sees a person they are kept from.
    """
    if not permits(user, Permission.SEARCH_PEOPLE):
        return Person.objects.none()
    closed = closed_heads(user, now=now)
    return Person.objects.exclude(pk__in=closed).exclude(head__in=closed)


def closed_people(user: User, *, now: datetime) -> QuerySet[Person]:
    """Everybody whose records are sealed to an account or kept from it: to leave out with them what tells of them."""
    closed = closed_heads(user, now=now)
    return Person.objects.filter(Q(pk__in=closed) | Q(head__in=closed))


def people_kept_from(user: User, *, now: datetime) -> QuerySet[Person]:
    """Everybody whom an account is kept from, being related: of them it may not learn even that there is something."""
    kept_from = listed_heads(user, now=now, barred=True)
    return Person.objects.filter(Q(pk__in=kept_from) | Q(head__in=kept_from))


def people_listed_for(user: User, *, now: datetime) -> QuerySet[Person]:
    """Everybody for whom an account is listed, under each of their records, whatever its role."""
    listed = listed_heads(user, now=now, barred=False) - closed_heads(user, now=now)
    return Person.objects.filter(Q(pk__in=listed) | Q(head__in=listed))


def sealed_people() -> QuerySet[Person]:
    """Everybody who is sealed, under each of their records, whoever asks: for those who can never be listed."""
    sealed = Person.objects.filter(sealed=True).annotate(stands=Coalesce("head", "pk")).values("stands")
    return Person.objects.filter(Q(pk__in=sealed) | Q(head__in=sealed))


def records_of(person: Person) -> QuerySet[Person]:
    """Every record that is of one person, however long the chain along which they were recognised."""
    head = person.head_id or person.pk
    return Person.objects.filter(Q(pk=head) | Q(head=head))


def is_sealed(person: Person) -> bool:
    """Whether a person is sealed: one sealed record seals them all."""
    return records_of(person).filter(sealed=True).exists()


def is_guarded(person: Person) -> bool:
    """Whether a person's address is confidential: what is said of one record holds for all."""
    return records_of(person).filter(address_is_confidential=True).exists()


def addresses_of(person: Person) -> list[str]:
    """Every address that is known of a person, as written on their records, the latest told first."""
    written = records_of(person).order_by("-recorded").values_list("address", flat=True)
    return list(dict.fromkeys(filter(None, written)))


def numbers_of(people: Iterable[Person], kind: str) -> dict[int, list[str]]:
    """The numbers of one kind (``nhs_number`` or ``upn``) of some people, by the record that stands for each.

    Its own number stands first, then those of the records recognised as it;
    nobody without a number is there. A number stays on the record that it was
    told with, so that parting gives it back. Two are a question to somebody:
    one is mistyped, or the records are of two children.
    """
    heads = {each.known_as.pk: each.known_as for each in people}
    found = {key: [str(getattr(head, kind))] for key, head in heads.items() if getattr(head, kind)}
    others = Person.objects.filter(head__in=heads).exclude(**{kind: ""}).order_by("recorded", "pk")
    for head, number in others.values_list("head", kind):
        if number not in found.setdefault(head, []):
            found[head].append(number)
    return found


def number_to_give(numbers: Sequence[str]) -> str:
    """The one number to tell others of, of those :func:`numbers_of` found for a person; none where two disagree.

    Not that of the record that stands either: which of the two is wrong nobody has said.
    """
    return numbers[0] if len(numbers) == 1 else ""


def may_see_address(person: Person, user: User, *, now: datetime) -> bool:
    """Whether an account, which may see the person, may see where they live: if confidential, only who is listed."""
    return not is_guarded(person) or standing_listings(person, now=now).filter(user=user).exists()


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody around a person: who, what they are to them, and through whom where it is a brother or a sister."""

    person: Person
    kind: str = ""
    through: Person | None = None


def around(person: Person, people: QuerySet[Person]) -> dict[str, list[Relative]]:
    """The adults, children and siblings around a person under any of their records, each once, of those one may see."""
    mine = records_of(person)
    of_child = Relation.objects.filter(child__in=mine, adult__in=people).select_related("adult__head")
    of_adult = Relation.objects.filter(adult__in=mine, child__in=people).select_related("child__head")
    adults = [Relative(row.adult.known_as, row.kind) for row in of_child]
    heads = [each.person.pk for each in adults]
    theirs = Q(adult__in=heads) | Q(adult__head__in=heads)
    family = Relation.objects.filter(theirs, child__in=people).exclude(child__in=mine)
    siblings = [
        Relative(row.child.known_as, through=row.adult.known_as)
        for row in family.select_related("child__head", "adult__head")
    ]
    children = [Relative(row.child.known_as, row.kind) for row in of_adult]
    return {"adults": _each_once(adults), "children": _each_once(children), "siblings": _each_once(siblings)}


def _each_once(relatives: Iterable[Relative]) -> list[Relative]:
    """Each person once, with what was said of them first that was not nothing."""
    found: dict[int, Relative] = {}
    for each in sorted(relatives, key=lambda each: not each.kind):
        found.setdefault(each.person.pk, each)
    return sorted(found.values(), key=lambda each: each.person.pk)


def standing_listings(person: Person, *, now: datetime, barred: bool = False) -> QuerySet[Listing]:
    """Who is listed for a person now, or whom they are kept from, under any of their records."""
    present = Q(until__isnull=True) | Q(until__gt=now)
    found = Listing.objects.filter(present, person__in=records_of(person), barred=barred, since__lte=now)
    return found.select_related("user__agency").order_by("user__name", "since")


def closed_heads(user: User, *, now: datetime) -> frozenset[int]:
    """The heads of the people whose records an account may not see: few, whatever the number of people.

    Read once, not asked again inside every question about people and contacts, where the database would work them
    out anew for each and the question itself would take longer to put together than to answer.
    """
    return once(("closed heads", user.pk, now), lambda: _worked_out_heads(user, now=now))


def _worked_out_heads(user: User, *, now: datetime) -> frozenset[int]:
    kept_from = listed_heads(user, now=now, barred=True)
    sealed = frozenset(Person.objects.filter(sealed=True).values_list(Coalesce("head", "pk"), flat=True))
    if not sealed:
        return kept_from
    emergencies = EmergencyOpening.objects.filter(user=user, opened_at__lte=now, until__gt=now)
    opened = emergencies.values_list(Coalesce("person__head", "person"), flat=True)
    return sealed.difference(listed_heads(user, now=now, barred=False), opened) | kept_from


def listed_heads(user: User, *, now: datetime, barred: bool) -> frozenset[int]:
    """The heads of the people for whom an account is listed now, or from whom it is kept."""
    return once(("listed heads", user.pk, now, barred), lambda: _read_listed_heads(user, now=now, barred=barred))


def _read_listed_heads(user: User, *, now: datetime, barred: bool) -> frozenset[int]:
    present = Q(until__isnull=True) | Q(until__gt=now)
    listed = Listing.objects.filter(present, user=user, since__lte=now, barred=barred)
    return frozenset(listed.values_list(Coalesce("person__head", "person"), flat=True))


def keepers(sealed: QuerySet[Person], *, now: datetime) -> list[User]:
    """Who is listed for any of some sealed people, by name."""
    heads = sealed.values(whose=Coalesce("head", "pk"))
    present = Q(until__isnull=True) | Q(until__gt=now)
    whose = Q(person__in=heads) | Q(person__head__in=heads)
    listed = Listing.objects.filter(present, whose, barred=False, since__lte=now).values("user")
    return list(User.objects.filter(pk__in=listed, is_active=True).select_related("agency"))


def proposals(user: User, *, now: datetime) -> QuerySet[Recognition]:
    """Proposals that two records are one person which wait for a second, of those whose records an account may see."""
    seen = visible_people(user, now=now)
    waiting = Recognition.objects.filter(confirmed_at__isnull=True, parted_at__isnull=True)
    # Asked of each that waits: given a list of all who may be seen, the database begins with everybody there is.
    found = waiting.filter(*(Exists(seen.filter(pk=OuterRef(end))) for end in ("record", "known_as")))
    return found.select_related("record__head", "known_as__head", "proposed_by")


def joins_of(person: Person) -> QuerySet[Recognition]:
    """The joins that make a person's records one: each can be parted again."""
    found = Recognition.objects.filter(
        record__in=records_of(person), confirmed_at__isnull=False, parted_at__isnull=True
    )
    return found.select_related("record", "known_as", "proposed_by", "confirmed_by")


def why_alike(one: Person, other: Person) -> tuple[str, ...]:
    """In what two records agree or nearly agree, in words; none says that they are one person."""
    return reasons(*(Sought(names_of(each), each.born) for each in (one, other)))


def why_alike_to(person: Person, names: Sequence[str], *, born: date) -> tuple[str, ...]:
    """In what a record agrees or nearly agrees with a name and a date of birth, in words."""
    return reasons(Sought(tuple(names), born), Sought(names_of(person), person.born))
