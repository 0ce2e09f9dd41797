"""One form of a name whatever the case, accents, script and punctuation.

Letters of other scripts are written in Latin one by one from a table, as an
English clerk would: simpler than any standard of transliteration. Short vowels
are not written in Arabic, so only its consonants and long vowels come over,
and the table of spellings must do the rest. The results are keys for finding a
person, never a name to be shown or stored in place of the one that was given.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from tandem.core.data import load

_APOSTROPHES = frozenset("'’‘ʼʻʿʾ`´′＇‛")


@dataclass(frozen=True, slots=True)
class _Tables:
    letters: dict[int, str]
    particles: frozenset[str]
    placeholders: frozenset[str]


@cache
def _tables() -> _Tables:
    data = load("names")
    letters = {ord(letter): latin for script in data["letters"].values() for letter, latin in script.items()}
    return _Tables(
        letters=letters,
        particles=frozenset(data["particles"].split(" | ")),
        placeholders=frozenset(data["placeholders"].split(" | ")),
    )


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """The name in lower-case Latin letters and digits, its words one space apart.

    Accents fall away, apostrophes close up (``O'Brien`` is ``obrien``),
    hyphens and all other punctuation part words. A letter of a script that
    has no table stays as it is, so that a name is never lost. Folding what is
    folded changes nothing.
    """
    folded = name
    while (again := _fold_once(folded)) != folded:
        folded = again
    return folded


def _fold_once(name: str) -> str:
    # Case folding may bring marks back, and stripping marks may bring letters that fold further.
    letters = _without_marks(_without_marks(name).casefold()).translate(_tables().letters)
    closed = (letter for letter in letters if letter not in _APOSTROPHES)
    return " ".join("".join(letter if letter.isalnum() else " " for letter in closed).split())


def _without_marks(text: str) -> str:
    if text.isascii():
        return text
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if unicodedata.category(letter)[0] != "M")


def whole(name: str) -> str:
    """The folded name with its spaces closed: ``Anne-Marie``, ``Anne Marie`` and ``Annemarie`` are one."""
    return fold(name).replace(" ", "")


def parts(name: str) -> tuple[str, ...]:
    """The folded words of a name without particles (van, de, al, bin, O', Mac).

    A name that is nothing but particles keeps them: ``De`` and ``Van`` are
    also names.
    """
    words = tuple(fold(name).split())
    weighty = tuple(word for word in words if word not in _tables().particles)
    return weighty or words


def is_placeholder(name: str) -> bool:
    """Whether the name says that no name is known: ``Unknown``, ``Baby girl``, ``TBC``, or nothing at all."""
    folded = fold(name)
    return not folded or folded in _tables().placeholders
