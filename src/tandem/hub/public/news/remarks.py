"""What readers said below a story, as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.core.paginator import Paginator
from django.utils.translation import gettext as _

from tandem.hub.news.comments import ANSWER_TAKEN_DOWN
from tandem.hub.news.models import Comment, Story
from tandem.hub.news.queries import comments_below

__all__ = ["Answered", "Corrected", "Remark", "Remarks", "remarks_below"]

_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Answered:
    """What an official answered."""

    who: str
    post: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Corrected:
    """What was done to a comment since, on what day and why."""

    what: str
    on: date
    because: str


@dataclass(frozen=True, slots=True)
class Remark:
    """One comment."""

    said_by: str
    said: datetime
    words: str
    """Nothing where it was taken down."""
    answers: tuple[Answered, ...]
    corrections: tuple[Corrected, ...]


@dataclass(frozen=True, slots=True)
class Remarks:
    """A page of the comments below a story, the newest first."""

    shown: tuple[Remark, ...]
    number: int
    """How many there are in all."""
    newer: str
    older: str


def remarks_below(story: Story, *, page: str = "") -> Remarks:
    """A page of the published comments below a story."""
    found = Paginator(comments_below(story), _A_PAGE).get_page(page)
    return Remarks(
        shown=tuple(_remark(each) for each in found),
        number=found.paginator.count,
        newer=f"?comments={found.previous_page_number()}#comments" if found.has_previous() else "",
        older=f"?comments={found.next_page_number()}#comments" if found.has_next() else "",
    )


def _remark(comment: Comment) -> Remark:
    answers = [
        Answered(said["who"], said["post"], said["words"], datetime.fromisoformat(said["at"]))
        for said in comment.answers
    ]
    corrections = [
        Corrected(_done(told["outcome"]), date.fromisoformat(told["on"]), told["because"])
        for told in comment.corrections
    ]
    by = comment.said_by or _("A reader")
    return Remark(by, comment.said, comment.words, tuple(answers), tuple(corrections))


def _done(outcome: str) -> str:
    if outcome == ANSWER_TAKEN_DOWN:
        return _("An answer taken down")
    return _("Taken down") if outcome == "taken_down" else _("Corrected")
