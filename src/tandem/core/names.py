"""Ways in which two written names may be one person's, each with its reason.

:func:`name_keys` gives the keys under which a name is filed and the same keys
under which it is looked up: two names meet when they share a key, and the
shared key says why. A meeting is a reason to look, never a finding that two
records are one person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from tandem.core.data import load
from tandem.core.names_fold import fold, is_placeholder, parts, whole
from tandem.core.names_sound import nysiis

__all__ = [
    "NameKey",
    "NameReason",
    "fold",
    "is_placeholder",
    "name_keys",
    "name_reasons",
    "nysiis",
    "parts",
    "short_form_roots",
    "similarity",
    "spelling_roots",
    "trigrams",
    "whole",
]


class NameReason(StrEnum):
    """Why two names met, strongest first."""

    WHOLE = "whole"
    """The same name, whatever its case, accents, hyphens and spaces."""
    PART = "part"
    """One word of the name is the same, particles aside."""
    SPELLING = "spelling"
    """Two spellings of one name: Mohammed and Muhammad, Clare and Claire."""
    SHORT_FORM = "short_form"
    """A short or pet form: Bill and William."""
    SOUND = "sound"
    """Written differently, sounding alike: Macdonald and McDonald."""


@dataclass(frozen=True, slots=True, order=True)
class NameKey:
    """One key of an index of names."""

    reason: NameReason
    value: str


def name_keys(name: str) -> frozenset[NameKey]:
    """Every key of a name; none for a placeholder such as ``Unknown`` or ``Baby girl``."""
    return frozenset() if is_placeholder(name) else frozenset(_keys(name))


def _keys(name: str) -> Iterator[NameKey]:
    closed = whole(name)
    yield NameKey(NameReason.WHOLE, closed)
    for word in {*parts(name), closed}:
        if len(word) == 1:
            continue  # an initial meets half the register
        yield NameKey(NameReason.PART, word)
        for root in spelling_roots(word):
            yield NameKey(NameReason.SPELLING, root)
        for root in short_form_roots(word):
            yield NameKey(NameReason.SHORT_FORM, root)
        if sound := nysiis(word):
            yield NameKey(NameReason.SOUND, sound)


def name_reasons(one: str, other: str) -> tuple[NameReason, ...]:
    """Why two names may be one, strongest reason first; empty when nothing suggests it. Symmetric."""
    shared = {key.reason for key in name_keys(one) & name_keys(other)}
    return tuple(reason for reason in NameReason if reason in shared)


def short_form_roots(name: str) -> frozenset[str]:
    """The full names that this one may be short for, itself among them where it has short forms.

    ``Alex`` has the roots of Alexander and of Alexandra. Two names are forms
    of one when they share a root, which is symmetric and, rightly, not
    transitive: Sandy and Xander need not be kin.
    """
    return _roots("short_forms").get(whole(name), frozenset())


def spelling_roots(name: str) -> frozenset[str]:
    """The names that this one is a spelling of; symmetric as :func:`short_form_roots` is."""
    return _roots("spellings").get(whole(name), frozenset())


@cache
def _roots(table: str) -> dict[str, frozenset[str]]:
    roots: dict[str, set[str]] = {}
    for root, forms in load("names")[table].items():
        for form in (root, *forms.split(" | ")):
            roots.setdefault(whole(form), set()).add(root)
    return {form: frozenset(found) for form, found in roots.items()}


def trigrams(name: str) -> frozenset[str]:
    """The runs of three letters in a name's words, two spaces before each word and one after.

    The padding is that of PostgreSQL's ``pg_trgm``, so that an index there and
    a search here agree.
    """
    padded = (f"  {word} " for word in fold(name).split())
    return frozenset(word[at : at + 3] for word in padded for at in range(len(word) - 2))


def similarity(one: str, other: str) -> float:
    """The share of trigrams that two names have in common, 0 to 1, as ``pg_trgm`` reckons it."""
    ours, theirs = trigrams(one), trigrams(other)
    together = len(ours | theirs)
    return len(ours & theirs) / together if together else 0.0
