"""From an address at which a story was read to where it is read now, or to the words that it was taken down."""

from __future__ import annotations

import hashlib
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from tandem.hub.news import edition
from tandem.hub.news.models import Address, Story

__all__ = ["by_hand", "known", "lead", "let_go", "now_at"]


def lead(desk: str, slug: str, *, to: int, now: datetime, written: str = "") -> Address:
    """Have an address lead to a page, within the deed of whoever publishes it or says so."""
    told = {"page": to, "written": written, "changed": now}
    address, _created = Address.objects.update_or_create(digest=_digest(desk, slug), defaults=told)
    transaction.on_commit(edition.bring_out)
    return address


def let_go(address: Address) -> None:
    """Have an address lead nowhere any more."""
    Address.objects.filter(pk=address.pk).delete()
    transaction.on_commit(edition.bring_out)


def known(desk: str, slug: str) -> bool:
    """Whether a story was ever read at an address, or it leads to one."""
    return edition.can_be_read() and Address.objects.filter(pk=_digest(desk, slug)).exists()


def now_at(desk: str, slug: str) -> Story | None:
    """The story that an address leads to, wherever that is read now; nothing where it was taken down."""
    page = Address.objects.filter(pk=_digest(desk, slug)).values("page")
    return Story.objects.filter(page__in=page).select_related("desk").defer("content", "words").first()


def by_hand() -> QuerySet[Address]:
    """Every address that an editor wrote, the newest first."""
    return Address.objects.exclude(written="")


def _digest(desk: str, slug: str) -> str:
    return hashlib.sha256(f"{desk}/{slug}".encode()).hexdigest()
