"""About how old somebody has to be to read a text easily: a hint for whoever writes, never a judgement of a reader.

The Automated Readability Index (Smith and Senter, AMRL-TR-66-220, 1967)
counts letters, words and sentences only. It gives a school grade of the United
States; a child is about five years older than the number of their grade.
"""

from __future__ import annotations

import re

__all__ = ["FEWEST_WORDS", "YOUNGEST", "reading_age"]

FEWEST_WORDS = 5
"""A text of fewer words is too short to say anything about."""

YOUNGEST = 5
"""Nothing is said to be easy for somebody younger."""

_OLDEST = 18
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE = re.compile(r"[.!?]+(?=\s|$)|\n+")


def reading_age(text: str) -> int | None:
    """Years, from 5 to 18, at which a text reads easily; ``None`` for a text of fewer than five words."""
    words: list[str] = _WORD.findall(text)
    if len(words) < FEWEST_WORDS:
        return None
    letters = sum(each.isalnum() for word in words for each in word)
    sentences = sum(1 for part in _SENTENCE.split(text) if _WORD.search(part))
    grade = 4.71 * letters / len(words) + 0.5 * len(words) / sentences - 21.43
    return max(YOUNGEST, min(_OLDEST, round(grade) + 5))
