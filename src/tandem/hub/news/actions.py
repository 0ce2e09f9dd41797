"""Putting stories before readers and taking them away; each within the deed of whoever publishes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from tandem.hub.news import edition
from tandem.hub.news.models import Desk, Picture, Story

__all__ = ["Told", "keep_picture", "put_before_readers", "take_away"]


@dataclass(frozen=True, slots=True)
class Told:
    """A story as it is to be read."""

    page: int
    slug: str
    title: str
    lead: str
    topics: tuple[tuple[str, str], ...]
    picture: Mapping[str, Any] | None
    content: tuple[Mapping[str, Any], ...]
    words: str
    published: datetime


def put_before_readers(told: Told, *, desk: Mapping[str, Any], now: datetime) -> Story:
    """Publish a story, or what it has become, at the desk with these fields."""
    at, _ = Desk.objects.update_or_create(slug=desk["slug"], defaults=dict(desk))
    story, _ = Story.objects.update_or_create(
        page=told.page,
        defaults={
            "desk": at,
            "slug": told.slug,
            "title": told.title,
            "lead": told.lead,
            "topics": [list(topic) for topic in told.topics],
            "picture": told.picture,
            "content": list(told.content),
            "words": told.words,
            "published": told.published,
            "changed": now,
        },
    )
    _drop_pictures()
    transaction.on_commit(edition.bring_out)
    return story


def take_away(page: int) -> bool:
    """Take down what was published from a page, its pictures with it; whether there was anything."""
    _in_turn()
    gone, _ = Story.objects.filter(page=page).delete()
    _drop_pictures()
    transaction.on_commit(edition.bring_out)
    return bool(gone)


def keep_picture(content: bytes, media_type: str) -> str:
    """Keep a picture that a story shows; its digest, by which it is found."""
    _in_turn()
    digest = hashlib.sha256(content).hexdigest()
    Picture.objects.get_or_create(digest=digest, defaults={"content": content, "media_type": media_type})
    return digest


def _in_turn() -> None:
    """One story at a time: else a picture could go that another story is just about to show."""
    list(Desk.objects.select_for_update().order_by("pk").values_list("pk"))


def _drop_pictures() -> None:
    """Those that no published story shows any more."""
    shown = Story.objects.values_list("picture", "content")
    named = {digest for picture, content in shown for digest in _digests([picture, content])}
    kept = set(Picture.objects.values_list("pk", flat=True))
    Picture.objects.filter(pk__in=kept - named).delete()


def _digests(part: Any) -> Iterator[str]:
    if isinstance(part, Mapping):
        if isinstance(part.get("digest"), str):
            yield part["digest"]
        part = list(part.values())
    if isinstance(part, list):
        for each in part:
            yield from _digests(each)
