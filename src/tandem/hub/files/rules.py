"""Which files are taken and how large they may be: local and dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from tandem.hub.local_rules import in_force, versions

__all__ = ["Kind", "Rules", "TakenFor", "Treatment", "largest_ever", "rules"]


class TakenFor(StrEnum):
    """What a file is sent for; each has a list of its own."""

    ATTACHMENT = "attachments"
    RETURN = "returns"
    FILM = "films"
    REPORT = "reports"


class Treatment(StrEnum):
    """What is done with a file before it is kept."""

    PICTURE = "picture"
    """Drawn afresh, so that nothing but what is seen is left."""
    PACKAGE = "package"
    """A compressed package of parts, looked into and kept as it is."""
    TEXT = "text"
    AS_IS = "as_is"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that is taken."""

    type: str
    suffix: str
    treatment: Treatment
    most_bytes: int
    magic: tuple[tuple[int, bytes], ...]
    format: str = ""
    """What the picture library calls it."""
    holds: str = ""
    """The part that a package of this kind has; empty where any will do."""

    def begins(self, head: bytes) -> bool:
        """Whether a file that begins with ``head`` may be of this kind."""
        return all(head[at : at + len(mark)] == mark for at, mark in self.magic)


@dataclass(frozen=True, slots=True)
class Rules:
    """What stood on a day."""

    kinds: tuple[Kind, ...]
    most_files_each: int
    most_pixels: int
    most_unpacked: int


def rules(on: date, taken_for: TakenFor = TakenFor.ATTACHMENT) -> Rules:
    """The rules in force on a day; before the first version, those of the first."""
    return _rules(in_force("files", "types.json", on, taken_for))


def largest_ever(taken_for: TakenFor = TakenFor.ATTACHMENT) -> int:
    """The size of the largest file that any version takes, in bytes."""
    return max(kind.most_bytes for row in versions("files", "types.json", taken_for) for kind in _rules(row).kinds)


def _rules(row: dict[str, Any]) -> Rules:
    kinds = tuple(
        Kind(
            each["type"],
            each["suffix"],
            Treatment(each["treatment"]),
            each["most_bytes"],
            tuple((at, bytes.fromhex(mark)) for at, mark in each["magic"]),
            each.get("format", ""),
            each.get("holds", ""),
        )
        for each in row["types"]
    )
    return Rules(kinds, row["most_files_each"], row["most_picture_pixels"], row["most_unpacked_bytes"])
