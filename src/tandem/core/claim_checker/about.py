"""Of what something is claimed: the word after a number, the word before a trend."""

from __future__ import annotations

import re

from tandem.core.claim_checker.marks import without_marks

__all__ = ["word_after", "word_before"]

_STOP = re.compile(r"[.,;:!?](?=\s|$)|[()\[\]…–—“”\"\n]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_BESIDE = frozenset(
    (
        *(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "its",
            "their",
            "his",
            "her",
            "our",
            "your",
            "it",
            "they",
        ),
        *("some", "any", "all", "both", "every", "each", "there", "then", "again", "also", "still", "only", "just"),
        *(
            "of",
            "in",
            "on",
            "at",
            "to",
            "by",
            "for",
            "from",
            "with",
            "and",
            "or",
            "as",
            "than",
            "more",
            "about",
            "over",
        ),
        *(
            "under",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "will",
            "would",
            "do",
            "does",
        ),
        "did",
    )
)
"""Words that name nothing."""


def word_after(text: str) -> str:
    """The first word that names something, before any stop; empty where there is none."""
    return next(iter(_naming(_STOP.split(without_marks(text))[0])), "")


def word_before(text: str) -> str:
    """The last word that names something, behind any stop; empty where there is none."""
    return next(iter(reversed(_naming(_STOP.split(without_marks(text))[-1]))), "")


def _naming(text: str) -> list[str]:
    return [word for found in _WORD.finditer(text) if (word := found[0].casefold()) not in _BESIDE]
