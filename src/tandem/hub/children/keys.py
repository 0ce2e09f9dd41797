"""The keys under which people are found by name, and the filing of them."""

from __future__ import annotations

from collections.abc import Iterable

from tandem.core.names import NameReason, name_keys, trigrams
from tandem.hub.children.models import Person, SearchKey

__all__ = ["LETTERS", "file_under", "keys_of"]

LETTERS = "letters"
"""The kind of key that three letters running make: it finds a name that was mistyped."""

Key = tuple[str, str]


def keys_of(names: Iterable[str]) -> frozenset[Key]:
    """Every key of somebody's names, as kind and value."""
    keys: set[Key] = set()
    for name in filter(None, names):
        keys.update((key.reason.value, key.value[:100]) for key in name_keys(name))
        keys.update((LETTERS, three) for three in trigrams(name))
    return frozenset(keys)


def file_under(people: Iterable[Person]) -> None:
    """File people afresh under the keys of the names they bear now."""
    people = list(people)
    SearchKey.objects.filter(person__in=people).delete()
    SearchKey.objects.bulk_create(
        SearchKey(person=person, kind=kind, value=value)
        for person in people
        for kind, value in sorted(keys_of((person.given_name, person.family_name, person.also_known_as)))
    )


WEIGHTS = {
    NameReason.WHOLE.value: 12,
    NameReason.PART.value: 6,
    NameReason.SPELLING.value: 6,
    NameReason.SHORT_FORM.value: 5,
    NameReason.SOUND.value: 3,
    LETTERS: 1,
}
"""How much a shared key says; only for the order of a list that a person reads, and never shown."""
