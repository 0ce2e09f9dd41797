"""What newer figures say of the evidence that published stories show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from tandem.hub.news import edition
from tandem.hub.news.models import Story

__all__ = ["evidence_shown", "say"]

Newer = Mapping[str, Any] | None


def evidence_shown() -> Mapping[int, list[tuple[int, Newer]]]:
    """By each number of evidence: the pages whose stories show it, and what each says of newer figures."""
    found: dict[int, list[tuple[int, Newer]]] = defaultdict(list)
    for page, content in Story.objects.values_list("page", "content"):
        for part in content:
            if part["kind"] == "evidence":
                found[part["number"]].append((page, part["newer"]))
    return found


def say(page: int, told: Mapping[int, Newer], *, now: datetime) -> bool:
    """Say of each piece of evidence of a story what newer figures say, or nothing any more; whether it is still there.

    Nothing is said of evidence that ``told`` does not name: the story was published anew meanwhile.
    """
    story = Story.objects.select_for_update().filter(page=page).first()
    if story is None:
        return False
    story.content = [
        {**part, "newer": told.get(part["number"], part["newer"])} if part["kind"] == "evidence" else part
        for part in story.content
    ]
    story.changed, story.turned = now, story.turned + 1
    story.save(update_fields=["content", "changed", "turned"])
    transaction.on_commit(edition.bring_out)
    return True
