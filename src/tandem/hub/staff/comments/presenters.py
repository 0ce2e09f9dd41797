"""What the pages of readers' comments say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.functional import Promise

from tandem.core import calendar
from tandem.core.disclosures import Reads, reads_signed
from tandem.core.private_details import likely_names, marks
from tandem.hub.accounts.models import User
from tandem.hub.comments import queries
from tandem.hub.comments.cutting import bracketed
from tandem.hub.comments.forgetting import Kept, kept_until
from tandem.hub.comments.models import Comment, Decision
from tandem.hub.comments.policies import wrote_the_story
from tandem.hub.comments.reasons import words_of
from tandem.hub.comments.way_out import way_out
from tandem.hub.letterbox.sent_again import sent_again
from tandem.hub.news.models import Story

__all__ = ["CommentPage", "Line", "Past", "comment_page", "for_correcting", "for_publishing", "line", "pieces"]

_BEGINNING = 160


@dataclass(frozen=True, slots=True)
class Line:
    """A comment that waits, in the list."""

    comment: Comment
    beginning: str
    discloses: bool
    marked: int


@dataclass(frozen=True, slots=True)
class Past:
    """A decision as it was made."""

    decision: Decision
    why: str
    shown: str
    """What readers saw of it then; nothing where it was handed on."""


@dataclass(frozen=True, slots=True)
class CommentPage:
    """One comment for whoever decides about it."""

    comment: Comment
    story: Story | None
    pieces: tuple[tuple[str, str], ...]
    """The original in pieces, each with the kind of detail it may be; nothing for what is plain.

    Where it was handed on, there are none: what the front door has is read there, by those who may. Nor where it is
    forgotten.
    """
    said_by: tuple[tuple[str, str], ...]
    """The name given with it, likewise."""
    discloses: Reads
    names: tuple[str, ...]
    known: tuple[str, ...] | None
    """Those of them that somebody here bears; ``None`` where names cannot be compared."""
    there: Promise
    """Where it is read once it was handed on."""
    own: bool
    decision: Decision | None
    published: bool
    can_be_handed_on: bool
    kept: Kept
    """How long the original is kept."""
    past: tuple[Past, ...]
    again: int
    """How often the very same was sent after it."""


def line(comment: Comment) -> Line:
    """A comment in the list of those that wait."""
    words = comment.words
    beginning = words if len(words) <= _BEGINNING else f"{words[:_BEGINNING].rstrip()} …"
    discloses = reads_signed(words, comment.said_by) is not Reads.NOT
    return Line(comment, beginning, discloses, len(marks(words)) + len(marks(comment.said_by)))


def comment_page(comment: Comment, user: User, *, now: datetime) -> CommentPage:
    """Everything there is to know before deciding."""
    last = queries.standing(comment)
    here = not queries.was_handed_on(comment) and (comment.forgotten is None or bool(comment.words))
    names = likely_names(f"{comment.words}\n{comment.said_by}") if here else ()
    compare = way_out().known_names
    return CommentPage(
        comment=comment,
        story=queries.story_of(comment),
        pieces=pieces(comment.words) if here else (),
        said_by=pieces(comment.said_by) if here else (),
        discloses=reads_signed(comment.words, comment.said_by) if here else Reads.NOT,
        names=names,
        known=compare(names, user, now) if compare else None,
        there=way_out().there,
        own=wrote_the_story(user, comment),
        decision=last,
        published=queries.is_published(comment),
        can_be_handed_on=here,
        kept=kept_until(comment, last, now=now),
        past=tuple(_past(each, here=here) for each in queries.history(comment)),
        again=sent_again(comment.reference),
    )


def for_publishing(comment: Comment) -> dict[str, Any]:
    """The original with what may give somebody away in brackets, and no name where that may, for one to change."""
    cuts = [(mark.start, mark.end) for mark in marks(comment.words)]
    return {"marked": bracketed(comment.words, cuts), "nameless": bool(marks(comment.said_by))}


def for_correcting(comment: Comment) -> dict[str, Any]:
    """The original with what is cut now in brackets, and whether its name is; nothing where readers do not see it."""
    last = queries.standing(comment)
    if last is None or not queries.is_published(comment):
        return {}
    return {"marked": bracketed(comment.words, [(start, end) for start, end in last.cuts]), "nameless": last.nameless}


def pieces(text: str) -> tuple[tuple[str, str], ...]:
    """A text in pieces, each with the kind of detail it may be; nothing for what is plain."""
    made: list[tuple[str, str]] = []
    at = 0
    for mark in marks(text):
        made += [(text[at : mark.start], ""), (text[mark.start : mark.end], mark.kind.value)]
        at = mark.end
    return tuple(piece for piece in [*made, (text[at:], "")] if piece[0])


def _past(decision: Decision, *, here: bool) -> Past:
    why = words_of(decision.reason, on=calendar.local_day(decision.at)) if decision.reason else decision.because
    return Past(decision, why, decision.shown if here else "")
