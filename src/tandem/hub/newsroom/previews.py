"""A story as a reader would see it, before any reader does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.news.shown import Shown
from tandem.hub.newsroom.checking import check
from tandem.hub.newsroom.content import as_told
from tandem.hub.newsroom.corrections import of_story
from tandem.hub.newsroom.faults import lost
from tandem.hub.newsroom.models import Story

__all__ = ["preview", "shown"]


def shown(story: Story) -> Shown:
    """The story as it stands, its pictures from the newsroom's own folder.

    Raises :class:`InputError` where one of them, or another file, is lost.
    """
    now = timezone.now()
    try:
        told = as_told(story, published=story.first_published_at or now, now=now, keep=_WhereItLies())
    except OSError:
        raise lost() from None
    told = replace(told, content=tuple(map(_leading_here, told.content)), corrections=_corrections(story, now))
    return Shown.of(told, desk=story.desk)


def _corrections(story: Story, now: datetime) -> tuple[dict[str, Any], ...]:
    """With that which goes to readers with it, as if that were today."""
    return of_story(story, soon=calendar.local_day(now))


def preview(story: Story, request: HttpRequest) -> HttpResponse:
    """The page."""
    try:
        response = render(request, "news/story.html", {"page": shown(story), "draft": True, "report": check(story)})
    except InputError as fault:
        response = HttpResponse(str(fault), content_type="text/plain; charset=utf-8")
    # The editor shows it in a frame of its own page, and nobody else may.
    response._csp_replace = {"frame-ancestors": ["'self'"]}  # type: ignore[attr-defined]  # noqa: SLF001 - django-csp's own way
    return response


def _leading_here(part: Mapping[str, Any]) -> Mapping[str, Any]:
    """Evidence leads to its page of the staff door: readers have none yet."""
    if part["kind"] != "evidence":
        return part
    return {**part, "url": reverse("staff:evidence_one", args=[part["number"]])}


class _WhereItLies:
    """What goes with a story, in the newsroom's own folder."""

    def picture(self, rendition: Any) -> dict[str, Any]:
        return {"url": rendition.url, "width": rendition.width, "height": rendition.height}

    def file(self, file: Any, media_type: str) -> dict[str, Any]:
        return {"url": file.url, "media_type": media_type, "size": file.size}

    def text(self, words: str, media_type: str) -> dict[str, Any]:
        return {"words": words, "media_type": media_type, "size": len(words.encode())}
