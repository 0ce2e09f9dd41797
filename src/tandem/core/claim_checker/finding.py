"""Claims in a text, each with its sentence and the marks that stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tandem.core.claim_checker.about import word_after, word_before
from tandem.core.claim_checker.marks import Mark, MarkKind, find_marks, without_marks
from tandem.core.claim_checker.not_claims import blanked
from tandem.core.claim_checker.patterns import PATTERNS, Says
from tandem.core.claim_checker.sentences import sentences

__all__ = ["FoundClaim", "Says", "find_claims"]

_SPACES = re.compile(r"\s+")
_MONEY = re.compile(r"[£$€]|GBP|EUR|USD|pence", re.IGNORECASE)
"""A sum says itself what it counts."""


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """Words that claim something.

    ``start`` and ``end`` count characters of the text; ``sentence`` is the
    whole sentence as readers read it, without marks; ``marks`` are those that
    stand for the claim; ``about`` is the word that says of what it is claimed,
    empty where none stands beside it.
    """

    words: str
    says: Says
    start: int
    end: int
    sentence: str
    marks: tuple[Mark, ...] = ()
    about: str = ""

    @property
    def key(self) -> str:
        """The same for the same claim in other spacing, capitals, or with *per cent* for %."""
        said = _SPACES.sub(" ", self.words.casefold()).replace("per cent", "%").replace("percent", "%")
        return said.replace(" %", "%").replace(",", "")


def find_claims(text: str) -> tuple[FoundClaim, ...]:
    """Every claim of a text in order; no two overlap.

    A mark stands for each claim before it in its sentence, back to the mark
    before; marks side by side stand for the same. A link stands for every
    claim of its sentence.
    """
    plain, marks = blanked(text), find_marks(text)
    return tuple(claim for start, end in sentences(text) for claim in _in_sentence(text, plain, start, end, marks))


def _in_sentence(text: str, plain: str, start: int, end: int, marks: tuple[Mark, ...]) -> Iterator[FoundClaim]:
    inside = [each for each in marks if start <= each.start < end]
    links = tuple(each for each in inside if each.kind is MarkKind.LINK)
    groups = _side_by_side(text, [each for each in inside if each.kind is not MarkKind.LINK])
    sentence = without_marks(text[start:end]).strip()
    for says, at, to in _apart(plain, start, end):
        words = text[at:to].strip()
        stands = next((group for group in groups if group[0].start >= to), ())
        first = at + len(text[at:to]) - len(text[at:to].lstrip())
        about = _about(says, words, text[start:at], text[to:end])
        yield FoundClaim(words, says, first, first + len(words), sentence, (*stands, *links), about)


def _about(says: Says, words: str, before: str, after: str) -> str:
    if says is Says.TREND:
        return word_before(before)
    return "" if _MONEY.search(words) else word_after(after)


def _side_by_side(text: str, marks: list[Mark]) -> list[tuple[Mark, ...]]:
    groups: list[tuple[Mark, ...]] = []
    for mark in marks:
        if groups and not text[groups[-1][-1].end : mark.start].strip():
            groups[-1] = (*groups[-1], mark)
        else:
            groups.append((mark,))
    return groups


def _apart(plain: str, start: int, end: int) -> Iterator[tuple[Says, int, int]]:
    """What the patterns find, the longest of those that begin soonest, none within another."""
    found = sorted(
        (
            (match.start(), -match.end(), order, says)
            for order, (says, pattern) in enumerate(PATTERNS)
            for match in pattern.finditer(plain, start, end)
        ),
        key=lambda each: each[:3],
    )
    reached = start
    for at, minus_to, _order, says in found:
        if at >= reached and -minus_to > at:
            yield says, at, -minus_to
            reached = -minus_to
