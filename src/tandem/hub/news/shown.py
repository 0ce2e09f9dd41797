"""A story as a page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from django.urls import reverse

__all__ = ["Shown", "with_addresses"]


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


@dataclass(frozen=True, slots=True)
class Shown:
    """What the story's page says."""

    desk: _Desk
    title: str
    lead: str
    topics: tuple[tuple[str, str], ...]
    picture: Mapping[str, Any] | None
    content: tuple[Mapping[str, Any], ...]
    published: datetime

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
        )


def with_addresses(part: Mapping[str, Any]) -> Mapping[str, Any]:
    """A part of a story whose picture, if it is one, has the address of each of its sizes."""
    if "wide" not in part:
        return part
    return {**part, **{size: {**part[size], "url": _address(part[size])} for size in ("wide", "narrow")}}


def _address(picture: Mapping[str, Any]) -> str:
    return str(picture.get("url") or reverse("public:news_picture", args=[picture["digest"]]))
