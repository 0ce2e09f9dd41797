"""Putting stories before readers and taking them away; each within the deed of whoever publishes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from tandem.hub.news import edition
from tandem.hub.news.kinds import Kind
from tandem.hub.news.leading import lead
from tandem.hub.news.models import Desk, File, FilePiece, Picture, Story, Topic

__all__ = ["PIECE", "Told", "in_turn", "keep_file", "keep_picture", "put_before_readers", "take_away"]

PIECE = 262_144
"""Bytes of a file that are kept, and read, together."""


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
    kind: Kind = Kind.NEWS
    by: Mapping[str, Any] | None = None
    """Whose word it is: name, post and portrait."""
    details: Mapping[str, Any] = field(default_factory=dict)
    """What pages of its kind alone have."""
    happens: datetime | None = None
    over: datetime | None = None
    corrections: tuple[Mapping[str, Any], ...] = ()
    """What was put right, each with its day."""


def put_before_readers(told: Told, *, desk: Mapping[str, Any], now: datetime) -> Story:
    """Publish a story, or what it has become, at the desk with these fields."""
    at, _ = Desk.objects.update_or_create(slug=desk["slug"], defaults=dict(desk))
    put = {
        "desk": at,
        "kind": told.kind,
        "slug": told.slug,
        "title": told.title,
        "lead": told.lead,
        "topics": [list(topic) for topic in told.topics],
        "picture": told.picture,
        "by": told.by,
        "details": dict(told.details),
        "happens": told.happens,
        "over": told.over,
        "content": list(told.content),
        "words": told.words,
        "corrections": list(told.corrections),
        "published": told.published,
        "changed": now,
    }
    story, _ = Story.objects.update_or_create(
        page=told.page, defaults={**put, "turned": F("turned") + 1}, create_defaults=put
    )
    story.about.all().delete()
    Topic.objects.bulk_create(Topic(story=story, slug=slug, words=words) for slug, words in told.topics)
    lead(at.slug, told.slug, to=told.page, now=now)
    _drop_what_is_not_shown()
    transaction.on_commit(edition.bring_out)
    return story


def take_away(page: int) -> bool:
    """Take down what was published from a page, its pictures and files with it; whether there was anything."""
    in_turn()
    gone, _ = Story.objects.filter(page=page).delete()
    _drop_what_is_not_shown()
    transaction.on_commit(edition.bring_out)
    return bool(gone)


def keep_picture(content: bytes, media_type: str) -> str:
    """Keep a picture that a story shows; its digest, by which it is found."""
    in_turn()
    digest = hashlib.sha256(content).hexdigest()
    Picture.objects.get_or_create(digest=digest, defaults={"content": content, "media_type": media_type})
    return digest


def keep_file(content: bytes, media_type: str) -> str:
    """Keep a file that a story shows or hands out; its digest, by which it is found."""
    in_turn()
    digest = hashlib.sha256(content).hexdigest()
    file, new = File.objects.get_or_create(digest=digest, defaults={"media_type": media_type, "size": len(content)})
    if new:
        FilePiece.objects.bulk_create(
            [
                FilePiece(file=file, number=number, content=content[at : at + PIECE])
                for number, at in enumerate(range(0, len(content), PIECE))
            ],
            batch_size=16,
        )
    return digest


def in_turn() -> None:
    """One story at a time: else a picture could go that another story is just about to show."""
    list(Desk.objects.select_for_update().order_by("pk").values_list("pk"))


def _drop_what_is_not_shown() -> None:
    """Pictures and files that no published story shows any more."""
    shown = Story.objects.values_list("picture", "content", "by", "details")
    named = {digest for parts in shown for digest in _digests(list(parts))}
    for kept in (Picture.objects, File.objects):
        unshown = set(kept.values_list("pk", flat=True)) - named
        if unshown:
            kept.filter(pk__in=unshown).delete()


def _digests(part: Any) -> Iterator[str]:
    if isinstance(part, Mapping):
        if isinstance(part.get("digest"), str):
            yield part["digest"]
        part = list(part.values())
    if isinstance(part, list):
        for each in part:
            yield from _digests(each)
