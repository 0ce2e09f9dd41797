"""Marks that stand in a text for what a claim rests on: ``[evidence 17]``, ``[note 2]``, or a link."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["LINK", "MARKS", "Mark", "MarkKind", "find_marks", "without_marks"]

LINK = "\ue000"
"""Stands in plain text where a link ended; nobody can type it."""
MARKS = re.compile(rf"\[(evidence|note) (\d{{1,9}})\]|{LINK}", re.IGNORECASE)
_WITH_SPACE = re.compile(rf"\s*(?:{MARKS.pattern})", re.IGNORECASE)


class MarkKind(StrEnum):
    """What a mark leads to."""

    EVIDENCE = "evidence"
    NOTE = "note"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, its number where it has one, and where it stands."""

    kind: MarkKind
    number: int | None
    start: int
    end: int


def find_marks(text: str) -> tuple[Mark, ...]:
    """Every mark of a text in order."""
    return tuple(
        Mark(
            MarkKind(found[1].lower()) if found[1] else MarkKind.LINK,
            int(found[2]) if found[2] else None,
            found.start(),
            found.end(),
        )
        for found in MARKS.finditer(text)
    )


def without_marks(text: str) -> str:
    """The text as a reader reads it, the space before each mark gone with it."""
    return _WITH_SPACE.sub("", text)
