"""Closing comments below stories, and opening them again: readers are told so, and never which law asks it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from django.db import transaction
from django.db.models import F

from tandem.hub.news import edition
from tandem.hub.news.actions import in_turn
from tandem.hub.news.models import Story

__all__ = ["differs", "is_closed", "say_closed"]


def say_closed(pages: AbstractSet[int]) -> int:
    """Close comments below the stories made from these pages, and open them below all others; how many changed."""
    in_turn()
    to_close = Story.objects.filter(page__in=pages, closed=False)
    to_open = Story.objects.filter(closed=True).exclude(page__in=pages)
    turned = to_close.update(closed=True, turned=F("turned") + 1) + to_open.update(closed=False, turned=F("turned") + 1)
    if turned:
        transaction.on_commit(edition.bring_out)
    return turned


def differs(pages: AbstractSet[int]) -> bool:
    """Whether comments are closed below other stories than these just now."""
    return Story.objects.filter(page__in=pages, closed=False).exists() or (
        Story.objects.filter(closed=True).exclude(page__in=pages).exists()
    )


def is_closed(page: int) -> bool:
    """Whether readers may say nothing below a story just now."""
    return Story.objects.filter(page=page, closed=True).exists()
