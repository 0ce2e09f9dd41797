"""How somebody is found by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import structlog
from django.db import DatabaseError
from django.db.models import Case, Exists, IntegerField, OuterRef, Q, QuerySet, Sum, Value, When
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.names_births import birth_ranges
from tandem.core.names_search import LETTERS, Sought, is_initial, likeness, reasons
from tandem.hub.children.keys import WEIGHTS, keys_of, names_of
from tandem.hub.children.models import Person, SearchKey
from tandem.hub.together import rows_of_each

__all__ = ["Found", "SearchDownError", "search", "who_may_be"]

_CONSIDERED = 60
_LOOKED_AT = 4 * _CONSIDERED
"""Among so many likeliest, nearly always as many may be seen as are considered."""


class SearchDownError(InputError):
    """Nobody can be found by name just now: the index is out of order."""


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who may be the one looked for, and why."""

    person: Person
    why: tuple[str, ...]
    """Each reason in words."""
    likeness: float
    """How much alike the two are as written, 0 to 1; orders the list and is never shown."""


def search(
    visible: QuerySet[Person], names: Sequence[str], *, born: date | None = None, limit: int = 10
) -> list[Found]:
    """People who may bear these names, likeliest first, each with the reasons it was found.

    Raises :class:`SearchDownError` when the index cannot be read: that nobody was found would then be untrue.
    """
    return _searched(visible, [Sought(tuple(filter(None, names)), born)], limit=limit)[0]


def who_may_be(visible: QuerySet[Person], people: Sequence[Person], *, limit: int) -> dict[int, list[Found]]:
    """For each of some people, by key, who else they may be, as :func:`search` finds them: nobody without a name.

    Asked of all at once. Raises :class:`SearchDownError`.
    """
    named = [each for each in people if names_of(each)]
    asked = [Sought(names_of(each), each.born) for each in named]
    found = _searched(visible, asked, limit=limit, but=[each.pk for each in named])
    return {each.pk: theirs for each, theirs in zip(named, found, strict=True)}


def _searched(
    visible: QuerySet[Person], asked: Sequence[Sought], *, limit: int, but: Sequence[int | None] = (None,)
) -> list[list[Found]]:
    """What is found of each that is sought, without the one of ``but`` that stands in its place."""
    try:
        candidates = _candidates(visible, asked, but)
    except DatabaseError as error:
        structlog.get_logger().error("nobody can be searched for", fault=type(error).__name__)
        raise SearchDownError(
            _("Nobody can be searched for just now."),
            hint=_("Look in the case system too, and do not wait: decide on what is known."),
        ) from None
    found = ([_found(person, sought) for person in people] for people, sought in zip(candidates, asked, strict=True))
    return [sorted(each, key=lambda one: (-one.likeness, one.person.pk))[:limit] for each in found]


def _candidates(visible: QuerySet[Person], asked: Sequence[Sought], but: Sequence[int | None]) -> list[list[Person]]:
    """For each that is sought, those who share the most telling keys, and those born then who share any."""
    hits = [(number, each) for number, sought in enumerate(asked) for each in _hits(sought)]
    left_out = [but[number] for number, _each in hits]
    best, people = _with_most([each for _number, each in hits], visible, left_out)
    numbers: list[set[int]] = [set() for _each in asked]
    for (number, _each), found in zip(hits, best, strict=True):
        numbers[number].update(found)
    return [[people[each] for each in sorted(found) if each in people] for found in numbers]


def _hits(asked: Sought) -> list[QuerySet[SearchKey]]:
    # Thousands share an initial, which tells of nobody: whoever shares more of a name shares other letters too.
    keys = [key for key in keys_of(asked.names) if key[0] != LETTERS or not is_initial(key[1])]
    hits = [_sharing(keys)]
    if asked.born is not None:
        # Letters are shared by many: somebody known to be born on another day has to share what tells more of a name.
        told = [key for key in keys if key[0] != LETTERS]
        hits = [_sharing(told or keys), hits[0].filter(person__in=_perhaps_born(asked.born))]
    return hits


def _perhaps_born(day: date) -> QuerySet[Person, Any]:
    """Whoever was born then, on a day or in a year that it may have been written for, or nobody knows when."""
    spans = birth_ranges(day)
    days = [span.first for span in spans if span.first == span.last]
    years = [Q(born__range=(span.first, span.last)) for span in spans if span.first != span.last]
    of_each = [Person.objects.filter(each).values("pk") for each in (Q(born__isnull=True), Q(born__in=days), *years)]
    # Asked apart, each is read from the index of births alone; as one condition PostgreSQL reads everybody.
    return of_each[0].union(*of_each[1:])


def _sharing(keys: Iterable[tuple[str, str]]) -> QuerySet[SearchKey]:
    by_key = Q()
    for kind in sorted({kind for kind, _value in keys}):
        by_key |= Q(kind=kind, value__in=[value for each, value in keys if each == kind])
    return SearchKey.objects.filter(by_key) if by_key else SearchKey.objects.none()


def _with_most(
    hits: Sequence[QuerySet[SearchKey]], visible: QuerySet[Person], left_out: Sequence[int | None]
) -> tuple[list[list[int]], dict[int, Person]]:
    """Of those who may be seen, by number, the ones with the most telling hits of each kind, without one left out.

    And they themselves. Nearly everybody may be seen, and one record stands for nearly everybody: who may is asked of
    the best few, and of every hit only where too few of those may.
    """
    bests = _ranked_each(hits, _LOOKED_AT)
    people = _in_bulk(visible, _all(best[: _CONSIDERED + 1] for best in bests))
    if any(_few(best, people, but) for best, but in zip(bests, left_out, strict=True)):
        people |= _in_bulk(visible, _all(bests).difference(people))
    found = [_seen(best, people, but) for best, but in zip(bests, left_out, strict=True)]
    few = [at for at, seen in enumerate(found) if len(seen) < _CONSIDERED and len(bests[at]) == _LOOKED_AT]
    seen_only = [hits[at].filter(Exists(visible.filter(pk=OuterRef("person")))) for at in few]
    for at, best in zip(few, _ranked_each(seen_only, _CONSIDERED + 1), strict=True):
        people |= _in_bulk(visible, set(best).difference(people))
        found[at] = _seen(best, people, left_out[at])
    return found, people


def _seen(best: Sequence[int], people: Collection[int], but: int | None) -> list[int]:
    return [person for person in best if person in people and person != but][:_CONSIDERED]


def _few(best: Sequence[int], people: Collection[int], but: int | None) -> bool:
    """Whether more have to be looked at than those who were, to have as many as are considered."""
    return len(best) > _CONSIDERED + 1 and len(_seen(best[: _CONSIDERED + 1], people, but)) < _CONSIDERED


def _in_bulk(visible: QuerySet[Person], numbers: Collection[int]) -> dict[int, Person]:
    # What is sealed is read where it is shown.
    return visible.filter(pk__in=numbers).defer("address").in_bulk() if numbers else {}


def _all(numbers: Iterable[Iterable[int]]) -> set[int]:
    return set().union(*numbers)


def _ranked_each(hits: Sequence[QuerySet[SearchKey]], most: int) -> list[list[int]]:
    """The people of each of some hits, the one with the most telling ones first."""
    # Most hits are letters, so those are asked about first.
    weight = Case(
        *(When(kind=kind, then=Value(WEIGHTS[kind])) for kind in sorted(WEIGHTS, key=lambda kind: WEIGHTS[kind])),
        default=Value(0),
        output_field=IntegerField(),
    )
    weighed = (each.values("person").annotate(weight=Sum(weight)).order_by("-weight", "person") for each in hits)
    rows = rows_of_each([each.values_list("person", "weight")[:most] for each in weighed])
    return [[person for person, _weight in sorted(each, key=lambda row: (-row[1], row[0]))] for each in rows]


def _found(person: Person, asked: Sought) -> Found:
    recorded = Sought(names_of(person), person.born)
    why = reasons(asked, recorded) or (_("some of the same letters stand together"),)
    return Found(person, why, likeness(asked, recorded))
