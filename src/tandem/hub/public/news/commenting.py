"""What becomes of what somebody wrote below a story: sent on, asked about, or handed to those who look after children.

Told by its words alone, and without looking anything up.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from tandem.core.disclosures import Reads, reads_signed
from tandem.core.private_details import Detail, Mark, marks
from tandem.hub.news.comments import LONGEST

__all__ = ["MOST", "MOST_NAME", "Next", "Typed", "kinds_of", "next_step", "passages"]

MOST, MOST_NAME = LONGEST, 60
_READ = 20_000
"""How much of a text too long to be a comment is looked at: nobody may keep a process busy with one."""

_KINDS = {
    Detail.NAME: _("what may be somebody’s name"),
    Detail.AGE_AND_PLACE: _("an age with a place"),
    Detail.POSTCODE: _("a postcode"),
    Detail.ADDRESS: _("an address"),
    Detail.TELEPHONE: _("a telephone number"),
    Detail.EMAIL: _("an e-mail address"),
}


class Next(StrEnum):
    """What is done."""

    WRITE = "write"
    """Nothing is written, or too much."""
    HAND_ON = "hand_on"
    """It goes to the front door at once, and is never a comment."""
    ASK = "ask"
    """It may tell of a child: the writer is asked before it goes anywhere."""
    WARN = "warn"
    """It may give somebody away: the writer is told before it is sent."""
    SEND = "send"


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form."""

    words: str
    said_by: str = ""
    danger: str = ""
    """``yes`` or ``no``, once it is said whether a child may be in danger."""
    seen: str = ""
    """Which words the writer was warned about, by their digest."""

    @property
    def digest(self) -> str:
        """Tells these words, and what a name should not say, from any others."""
        told = [self.words, *(self.said_by[mark.start : mark.end] for mark in _reaches(self.said_by))]
        return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def next_step(typed: Typed) -> Next:
    """What is done with what was typed.

    What surely tells of a child goes at once, whatever else is in it: whoever is asked something first may be gone.
    """
    reads = reads_signed(typed.words[:_READ], typed.said_by[:_READ])
    if reads is Reads.SURELY or (typed.danger == "yes" and (typed.words or typed.said_by)):
        return Next.HAND_ON
    if not typed.words or len(typed.words) > MOST or len(typed.said_by) > MOST_NAME:
        return Next.WRITE
    if reads is Reads.PERHAPS and typed.danger != "no":
        return Next.ASK
    if typed.seen != typed.digest and (marks(typed.words) or _reaches(typed.said_by)):
        return Next.WARN
    return Next.SEND


def kinds_of(typed: Typed) -> list[str]:
    """What kinds of detail may give somebody away, in words, each once."""
    found = [mark.kind for mark in marks(typed.words)] + [mark.kind for mark in _reaches(typed.said_by)]
    return [str(_KINDS[kind]) for kind in dict.fromkeys(found)]


def passages(text: str) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is marked."""
    made: list[tuple[str, bool]] = []
    at = 0
    for mark in marks(text):
        made += [(text[at : mark.start], False), (text[mark.start : mark.end], True)]
        at = mark.end
    return [(piece, marked) for piece, marked in [*made, (text[at:], False)] if piece]


def _reaches(name: str) -> list[Mark]:
    """A name is meant to be a name; an address or a number in its place is not."""
    return [mark for mark in marks(name) if mark.kind not in (Detail.NAME, Detail.AGE_AND_PLACE)]
