"""Words as they are written in haste, in dialect or by a child, turned into those that the patterns know.

Nothing is put right for anybody to read. Only the words that tell of children and of harm are looked for, and another
is taken for one of them only where it sounds the same, where two of its letters changed places, or where digits stand
for letters that they look like.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from tandem.core.data import load

__all__ = ["respelled"]

_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?'?")
_VOWELS = re.compile(r"[aeiouy]+")
_TWICE = re.compile(r"(.)\1+")
_LOOKS_LIKE = str.maketrans("013457", "oieast")
_INSIDE = re.compile(r"(?<=[a-z])[013457]+(?=[a-z])")
_IN_FOR_ING = re.compile(r"in'?$")
_SHORTEST = 6
"""How long a word must be before another is taken for it: too many short ones are like one another."""


class _Tables(NamedTuple):
    said_as: dict[str, str]
    known: frozenset[str]
    ordinary: frozenset[str]
    alike: dict[str, str]


def respelled(text: str) -> str:
    """The text, in small letters already, with the words that the patterns know spelt as they know them."""
    return _WORD.sub(lambda each: _spelt(each.group()), text)


@cache
def _tables() -> _Tables:
    data = load("disclosures")
    known = frozenset(data["words"].split())
    alike = {key: word for word in sorted(known) if len(word) >= _SHORTEST for key in (_sound(word), _letters(word))}
    return _Tables(data["said_as"], known, frozenset(data["not_a_mistake"].split()), alike)


def _spelt(word: str) -> str:
    tables = _tables()
    if word in tables.said_as:
        return tables.said_as[word]
    if (lettered := _lettered(word, tables.known)) != word:
        return _spelt(lettered)
    if word in tables.known or word in tables.ordinary:
        return word
    if (whole := _IN_FOR_ING.sub("ing", word)) in tables.known:
        return whole
    if len(word) < _SHORTEST - 1:
        return word
    return tables.alike.get(_sound(word)) or tables.alike.get(_letters(word)) or word


def _lettered(word: str, known: frozenset[str]) -> str:
    """The word with letters for the digits that look like them: inside it, or anywhere where that makes one known.

    So "7yo" stays an age and "4th" a day.
    """
    whole = word.translate(_LOOKS_LIKE)
    return whole if whole in known else _INSIDE.sub(lambda each: each.group().translate(_LOOKS_LIKE), word)


def _sound(word: str) -> str:
    """The word with every run of vowels alike and no letter twice over."""
    return word[0] + _TWICE.sub(r"\1", _VOWELS.sub("a", word[1:]))


def _letters(word: str) -> str:
    return f"{word[0]}:{''.join(sorted(word))}"
