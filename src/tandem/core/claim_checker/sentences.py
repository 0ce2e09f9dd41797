"""Where sentences begin and end, well enough to say which one a claim stands in."""

from __future__ import annotations

import re

from tandem.core.claim_checker.marks import MARKS

__all__ = ["sentences"]

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)|\n+")
_AFTER = re.compile(rf"(?:[ \t]*(?:{MARKS.pattern}))+", re.IGNORECASE)
_LAST_WORD = re.compile(r"[\w.]+$")
_SHORT = frozenset(
    (
        *("mr", "mrs", "ms", "mx", "dr", "prof", "sir", "st", "rev", "hon", "cllr", "jr", "sr", "ltd", "co", "ed"),
        *("no", "nos", "vs", "etc", "e.g", "i.e", "eg", "ie", "cf", "approx", "para", "p", "pp", "vol"),
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    )
)
"""Words whose full stop ends no sentence."""
_MAY_END = frozenset(("etc", "co", "ltd", "no", "p"))
"""Those of them that do where a new sentence plainly begins."""


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, without the space around it; a mark after a full stop belongs to the sentence."""
    found, start = [], 0
    for end in _END.finditer(text):
        if end.start() < start or not _ends(text, end):
            continue
        marks = _AFTER.match(text, end.end())
        stop = marks.end() if marks else end.end()
        found.append((start, stop))
        start = stop
    found.append((start, len(text)))
    return tuple(bare for each in found if (bare := _bare(text, *each)))


def _ends(text: str, end: re.Match[str]) -> bool:
    if not end[0].startswith("."):
        return True
    word = _LAST_WORD.search(text, 0, end.start())
    after = text[end.end() :].lstrip()[:1]
    if after.islower():
        return False
    said = word[0] if word else ""
    if len(said) == 1 and said.isalpha() and said.isupper():
        return False
    short = said.lower().strip(".") in _SHORT
    return not short or (said.lower() in _MAY_END and after.isupper())


def _bare(text: str, start: int, end: int) -> tuple[int, int] | None:
    inside = text[start:end]
    left = start + len(inside) - len(inside.lstrip())
    right = start + len(inside.rstrip())
    return (left, right) if left < right else None
