"""What was asked and answered, in words, wherever an answer is shown; doors that ask declare their questions here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise

__all__ = ["declare", "label", "said"]

Words = str | Promise
Say = Callable[[str, date], str]
"""An answer in words, as its choices stood on a day."""


@dataclass(frozen=True, slots=True)
class _Asked:
    label: Words
    say: Say


_ASKED: dict[str, _Asked] = {}


def declare(key: str, words: Words, say: Say) -> None:
    """Say how a question is put and how its answers read. Of two with one key the first stands: they ask the same."""
    _ASKED.setdefault(key, _Asked(words, say))


def label(key: str) -> str:
    """The question of that key; the key itself in plain letters where nobody has declared one."""
    asked = _ASKED.get(key.partition(".")[0])
    return str(asked.label) if asked else key.partition(".")[0].replace("_", " ").capitalize()


def said(key: str, answer: str, *, on: date) -> str:
    """The answer in words."""
    asked = _ASKED.get(key.partition(".")[0])
    return asked.say(answer, on) if asked else answer
