"""References that can be read aloud, and phrases of words that prove who dropped an envelope in."""

from __future__ import annotations

import re
import secrets
from functools import cache
from importlib.resources import files

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

__all__ = ["LETTERS", "hash_of", "matches", "new_phrase", "new_reference", "tidy_reference"]

LETTERS = "23456789CDFGHJKMNPQRTVWXY"
"""No vowels, so that no word is spelt; nothing that is mistaken for something else on the telephone."""
WORDS_IN_A_PHRASE = 4
# Slow on purpose (RFC 9106, second recommended option), so that a stolen table does not give the phrases away.
_HASHER = PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=4)


def new_reference() -> str:
    """Nine letters and digits in threes, as ``7KD-2QM-9XT``: one in 3.8 million million."""
    drawn = "".join(secrets.choice(LETTERS) for _ in range(9))
    return f"{drawn[:3]}-{drawn[3:6]}-{drawn[6:]}"


def tidy_reference(text: str) -> str:
    """A reference as somebody typed it, in the form in which it was given."""
    kept = "".join(character for character in text.upper() if character.isalnum())
    return "-".join(kept[at : at + 3] for at in range(0, len(kept), 3))[:20]


def new_phrase() -> str:
    """Four words, as ``heron button maple lantern``: one of 38 thousand million."""
    return " ".join(secrets.choice(_words()) for _ in range(WORDS_IN_A_PHRASE))


def hash_of(phrase: str) -> str:
    """A slow, salted hash: all that is kept of a phrase."""
    return _HASHER.hash(_tidy(phrase))


def matches(phrase: str, hashed: str) -> bool:
    """Whether a phrase, however it was typed, is the one that was hashed."""
    try:
        return _HASHER.verify(hashed, _tidy(phrase))
    except (Argon2Error, InvalidHashError):
        return False


def _tidy(phrase: str) -> str:
    return " ".join(re.findall(r"[a-z]+", phrase.lower()))


@cache
def _words() -> tuple[str, ...]:
    return tuple(files("tandem.hub.letterbox").joinpath("words.txt").read_text(encoding="utf-8").split())
