"""What readers said below a story, as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _

from tandem.hub.news.models import Story

__all__ = ["Answered", "Corrected", "Remark", "remarks_below"]


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


def remarks_below(story: Story) -> tuple[Remark, ...]:
    """Every published comment below a story, the first first."""
    return tuple(
        Remark(
            said_by=each.said_by or _("A reader"),
            said=each.said,
            words=each.words,
            answers=tuple(
                Answered(said["who"], said["post"], said["words"], datetime.fromisoformat(said["at"]))
                for said in each.answers
            ),
            corrections=tuple(
                Corrected(
                    _("Taken down") if told["outcome"] == "taken_down" else _("Corrected"),
                    date.fromisoformat(told["on"]),
                    told["because"],
                )
                for told in each.corrections
            ),
        )
        for each in story.comments.all()
    )
