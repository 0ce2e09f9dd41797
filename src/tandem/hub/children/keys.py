"""The keys under which people are found by name, and the filing of them."""

from __future__ import annotations

from collections.abc import Iterable

from tandem.core.names import NameReason
from tandem.core.names_search import LETTERS, search_keys
from tandem.hub.children.models import Person, SearchKey

__all__ = ["WEIGHTS", "file_under", "keys_of", "names_of"]

WEIGHTS = {
    NameReason.WHOLE.value: 12,
    NameReason.PART.value: 6,
    NameReason.SPELLING.value: 6,
    NameReason.SHORT_FORM.value: 5,
    NameReason.SOUND.value: 3,
    LETTERS: 1,
}
"""How much a shared key counts when the database chooses whom to compare; never shown."""


def names_of(person: Person) -> tuple[str, ...]:
    """The names that a person bears, field by field."""
    return tuple(filter(None, (person.given_name, person.family_name, person.also_known_as)))


def keys_of(names: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Every key of somebody's names, as kind and value."""
    return frozenset((key.kind, key.value[:100]) for name in names for key in search_keys(name))


def file_under(people: Iterable[Person]) -> None:
    """File people afresh under the keys of the names they bear now."""
    people = list(people)
    SearchKey.objects.filter(person__in=people).delete()
    SearchKey.objects.bulk_create(
        SearchKey(person=person, kind=kind, value=value)
        for person in people
        for kind, value in sorted(keys_of(names_of(person)))
    )
