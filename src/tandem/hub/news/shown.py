"""A story as a page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tandem.hub.news.corrections import withdrawn_on
from tandem.hub.news.kinds import Kind

__all__ = ["ENDINGS", "Shown", "with_addresses"]

ENDINGS = {"video/mp4": "mp4", "video/webm": "webm", "text/vtt": "vtt", "application/pdf": "pdf"}
"""How the address of a file of each kind ends."""


class _Desk(Protocol):
    @property
    def slug(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def invented(self) -> bool: ...


class _Story(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def lead(self) -> str: ...
    @property
    def topics(self) -> Any: ...
    @property
    def picture(self) -> Any: ...
    @property
    def content(self) -> Any: ...
    @property
    def published(self) -> datetime: ...
    @property
    def kind(self) -> str: ...
    @property
    def by(self) -> Any: ...
    @property
    def details(self) -> Any: ...
    @property
    def happens(self) -> datetime | None: ...
    @property
    def over(self) -> datetime | None: ...
    @property
    def corrections(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class Corrected:
    """What was put right in a story, and when."""

    on: date
    wrong: str
    now: str
    withdrawn: date | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """What the story's page says."""

    desk: _Desk
    kind: Kind
    title: str
    lead: str
    topics: tuple[tuple[str, str], ...]
    picture: Mapping[str, Any] | None
    content: tuple[Mapping[str, Any], ...]
    published: datetime
    by: Mapping[str, Any] | None
    details: Mapping[str, Any]
    happens: datetime | None
    over: datetime | None
    corrections: tuple[Corrected, ...]

    @property
    def runs(self) -> str:
        """How long a film runs, in words."""
        seconds = round(self.details.get("seconds") or 0)
        if seconds < 90:
            return ngettext("%(n)d second", "%(n)d seconds", seconds) % {"n": seconds} if seconds else ""
        return _("%(n)d minutes") % {"n": round(seconds / 60)}

    @property
    def notes(self) -> tuple[Mapping[str, Any], ...]:
        """Where things were read, in the order of their numbers."""
        return tuple(part for part in self.content if part["kind"] == "note")

    @classmethod
    def of(cls, story: _Story, *, desk: _Desk) -> Shown:
        """A story, published or as it is to be."""
        return cls(
            desk=desk,
            title=story.title,
            lead=story.lead,
            topics=tuple((slug, words) for slug, words in story.topics),
            picture=with_addresses(story.picture) if story.picture else None,
            content=tuple(with_addresses(part) for part in story.content),
            published=story.published,
            kind=Kind(story.kind),
            by=with_addresses(story.by) if story.by else None,
            details=with_addresses(story.details),
            happens=story.happens,
            over=story.over,
            corrections=tuple(
                Corrected(date.fromisoformat(each["on"]), each["wrong"], each["now"], withdrawn_on(each))
                for each in story.corrections
            ),
        )


def with_addresses(part: Mapping[str, Any]) -> Mapping[str, Any]:
    """A part of a story in which every picture and file, its own or of a part of it, has its address."""
    told = {key: with_addresses(value) if isinstance(value, dict) else value for key, value in part.items()}
    return {**told, "url": _address(told)} if "digest" in told else told


def _address(kept: Mapping[str, Any]) -> str:
    ending = ENDINGS.get(kept.get("media_type", ""))
    if ending is None:
        return reverse("public:news_picture", args=[kept["digest"]])
    return reverse("public:news_file", args=[kept["digest"], ending])
