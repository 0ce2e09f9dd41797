"""Who may be meant by a name and a date of birth: keys to look under, reasons, and the order of the list.

:func:`search_keys` gives the keys under which a person is filed and looked
for. A store brings up the people who share one; :func:`likeness` puts those
in the order in which a person should read them and :func:`reasons` says, for
each, why it is on the list. Likeness compares written forms and nothing else:
it says that two records may be one person and never anything about them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from tandem.core.names import NameReason, name_keys, short_form_roots, spelling_roots, trigrams
from tandem.core.names_births import BirthReason, birth_reasons
from tandem.core.names_fold import is_placeholder, parts, whole
from tandem.core.names_sound import nysiis

__all__ = ["LETTERS", "Key", "Sought", "is_initial", "likeness", "meets", "one_slip", "reasons", "search_keys"]

LETTERS: Final = "letters"
"""The kind of the keys that three letters running make: they find a name that was mistyped."""

_CLOSE: Final[dict[str, float]] = {
    NameReason.WHOLE: 1.0,
    NameReason.SPELLING: 0.92,
    NameReason.SHORT_FORM: 0.88,
    LETTERS: 0.85,
    NameReason.SOUND: 0.75,
}
_ALIKE = 0.6
_UNMATCHED_WORD = 0.03
_BIRTH_WEIGHT = 0.3
_BIRTH_UNKNOWN = 0.35
_BIRTH_NEAR = {BirthReason.SAME: 1.0, BirthReason.FIRST_OF_JANUARY: 0.5}

_NAME_WORDS = {
    NameReason.WHOLE: "{ours} is the same name",
    NameReason.SPELLING: "{ours} is another spelling of {theirs}",
    NameReason.SHORT_FORM: "{ours} and {theirs} may be forms of one name",
    LETTERS: "{ours} and {theirs} are one slip of the keys apart",
    NameReason.SOUND: "{ours} sounds like {theirs}",
}
_BIRTH_WORDS = {
    BirthReason.SAME: "the same date of birth",
    BirthReason.DAY_AND_MONTH_SWAPPED: "day and month of birth swapped",
    BirthReason.NEIGHBOURING_DIGITS_SWAPPED: "two digits of the date of birth swapped",
    BirthReason.ONE_DAY_APART: "born one day apart",
    BirthReason.ONE_DIGIT_WRONG: "one digit of the date of birth differs",
    BirthReason.A_YEAR_APART: "born one year apart",
    BirthReason.FIRST_OF_JANUARY: "one is recorded as born on 1 January",
}


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """One key of an index: ``kind`` is a :class:`~tandem.core.names.NameReason` or ``letters``."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Sought:
    """A person as asked for, or as recorded: names as they stand in their fields, and the date of birth if known."""

    names: tuple[str, ...]
    """Given name, family name, any others; one field may hold several words."""
    born: date | None = None


def search_keys(name: str) -> tuple[Key, ...]:
    """Every key of a name, in order; none for a placeholder such as ``Unknown``."""
    if is_placeholder(name):
        return ()
    keys = {Key(key.reason.value, key.value) for key in name_keys(name)}
    return tuple(sorted(keys | {Key(LETTERS, three) for three in trigrams(name)}))


def is_initial(letters: str) -> bool:
    """Whether a key of letters is no more than the first of a word."""
    return letters.startswith("  ")


def reasons(query: Sought, candidate: Sought) -> tuple[str, ...]:
    """Why a candidate is on the list, in words: each word asked for that meets one recorded, then the birth.

    Empty where neither a name nor a date gives a reason.
    """
    found = [
        _NAME_WORDS[kind].format(ours=ours.title(), theirs=theirs.title())
        for ours, theirs, kind in _best_pairs(query.names, candidate.names)
        if kind is not None
    ]
    if query.born and candidate.born and (births := birth_reasons(query.born, candidate.born)):
        found.append(_BIRTH_WORDS[births[0]])
    return tuple(found)


def likeness(query: Sought, candidate: Sought) -> float:
    """How much alike two are as written, 0 to 1: for the order of a list, and never shown.

    The names alone where the query has no date of birth; otherwise seven
    tenths names and three tenths birth, an unrecorded birth standing between
    one that agrees and one that does not.
    """
    pairs = _best_pairs(query.names, candidate.names)
    if not pairs:
        return 0.0
    spare = len(_words(candidate.names)) - len(pairs)
    names = sum(_word_likeness(ours, theirs) for ours, theirs, _ in pairs) / len(pairs)
    names = max(0.0, names - _UNMATCHED_WORD * max(0, spare))
    if query.born is None:
        return names
    return (1 - _BIRTH_WEIGHT) * names + _BIRTH_WEIGHT * _birth_likeness(query.born, candidate.born)


def meets(query: Sought, candidate: Sought) -> bool:
    """Whether every word of the names asked for meets a recorded one, whatever the reason; births are not compared."""
    pairs = _best_pairs(query.names, candidate.names)
    return bool(pairs) and all(kind is not None for *_, kind in pairs)


def one_slip(one: str, other: str) -> bool:
    """Whether one letter missing, added or changed, or two neighbours swapped, makes one word of the other.

    Words under four letters are left out: among those nearly all would be.
    """
    if one == other or min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    ours, theirs = one[start:], other[start:]
    return (
        ours[1:] == theirs[1:]
        or ours[1:] == theirs
        or ours == theirs[1:]
        or (ours[:2] == theirs[1::-1] and ours[2:] == theirs[2:])
    )


@lru_cache(maxsize=4096)
def _birth_likeness(asked: date, recorded: date | None) -> float:
    if recorded is None:
        return _BIRTH_UNKNOWN
    found = birth_reasons(asked, recorded)
    return _BIRTH_NEAR.get(found[0], 0.8) if found else 0.0


_Pair = tuple[str, str, str | None]


@lru_cache(maxsize=4096)
def _best_pairs(asked: tuple[str, ...], recorded: tuple[str, ...]) -> tuple[_Pair, ...]:
    """Each word asked for with the recorded one most like it, and why they meet, if they do.

    Anne Marie is also Annemarie: neighbouring words, and whole fields, are closed up where that gives a recorded name.
    """
    theirs = _words(recorded) | frozenset(closed for field in recorded for closed in _field(field).closed)
    ours = [word for field in asked for word in _field(field).words]
    for at in range(len(ours) - 1):
        if ours[at] + ours[at + 1] in theirs:
            ours[at : at + 2] = [ours[at] + ours[at + 1]]
            break
    ranked = sorted((-_word_likeness(our, their), at, their) for at, our in enumerate(ours) for their in theirs)
    taken: dict[int, str] = {}
    for _, at, their in ranked:
        if at not in taken and their not in taken.values():
            taken[at] = their
    return tuple((our, taken.get(at, ""), _why(our, taken.get(at, ""))) for at, our in enumerate(ours))


@lru_cache(maxsize=16384)
def _words(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for field in names for word in _field(field).words)


@dataclass(frozen=True, slots=True)
class _Field:
    """A field's folded words, and the field closed up; neither for a placeholder."""

    words: tuple[str, ...]
    closed: tuple[str, ...]


@lru_cache(maxsize=16384)
def _field(name: str) -> _Field:
    return _Field((), ()) if is_placeholder(name) else _Field(parts(name), (whole(name),))


@dataclass(frozen=True, slots=True)
class _Word:
    """What a folded word can meet another by."""

    spellings: frozenset[str]
    full_names: frozenset[str]
    sound: str
    threes: frozenset[str]


@lru_cache(maxsize=16384)
def _word(word: str) -> _Word:
    sound = nysiis(word) if len(word) > 1 else ""
    return _Word(spelling_roots(word), short_form_roots(word), sound, trigrams(word))


@lru_cache(maxsize=65536)
def _why(ours: str, theirs: str) -> str | None:
    """The strongest reason for which two folded words meet."""
    if ours == theirs:
        return NameReason.WHOLE
    one, other = _word(ours), _word(theirs)
    if one.spellings & other.spellings:
        return NameReason.SPELLING
    if one.full_names & other.full_names:
        return NameReason.SHORT_FORM
    if one_slip(ours, theirs):
        return LETTERS
    return NameReason.SOUND if one.sound and one.sound == other.sound else None


@lru_cache(maxsize=65536)
def _word_likeness(ours: str, theirs: str) -> float:
    if not theirs:
        return 0.0
    why = _why(ours, theirs)
    if why is not None:
        return _CLOSE[why]
    one, other = _word(ours).threes, _word(theirs).threes
    return _ALIKE * len(one & other) / len(one | other)
