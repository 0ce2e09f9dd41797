"""The comments made up for measuring, with their labels, in two halves: one to improve on, one only to measure."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Said", "Span", "comments", "details", "held_out"]

_DATA = Path(__file__).parent / "data"
_SPAN = re.compile(r"\[(name|age|postcode|address): ?([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Said:
    """A comment, whose voice it is in, whether it discloses, and why it has that label."""

    words: str
    voice: str
    discloses: bool
    why: str


@dataclass(frozen=True, slots=True)
class Span:
    """A passage that ought to be marked."""

    start: int
    end: int
    kind: str


def held_out(words: str) -> bool:
    """Whether a text is only measured: half of them are, by their digest, so that nobody chooses which."""
    return hashlib.sha256(words.encode()).digest()[0] % 2 == 1


def comments() -> list[Said]:
    """Every labelled comment."""
    found, about = [], ("", "", "")
    for line in _lines("labelled_comments.txt"):
        if line.startswith("== "):
            voice, label, why = line.removeprefix("== ").split(" | ")
            about = (voice, label, why)
        else:
            found.append(Said(line, about[0], about[1] == "disclosure", about[2]))
    return found


def details() -> list[tuple[str, tuple[Span, ...]]]:
    """Every text with what ought to be marked in it, the brackets taken out."""
    return [_read(line) for line in _lines("labelled_details.txt")]


def _read(line: str) -> tuple[str, tuple[Span, ...]]:
    words, spans, at = "", [], 0
    for each in _SPAN.finditer(line):
        words += line[at : each.start()]
        spans.append(Span(len(words), len(words) + len(each[2]), each[1]))
        words += each[2]
        at = each.end()
    return words + line[at:], tuple(spans)


def _lines(name: str) -> list[str]:
    text = (_DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("# ")]
