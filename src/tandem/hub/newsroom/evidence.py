"""The evidence of stories: which of it a story shows, where none may stand, and what newer figures say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.audit.record import by_itself, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.evidence.actions import compare
from tandem.hub.evidence.asking import Asked
from tandem.hub.evidence.models import Evidence
from tandem.hub.evidence.own import own_kind
from tandem.hub.evidence.queries import by_number, differing
from tandem.hub.evidence.telling import as_told
from tandem.hub.evidence.working import basis, work_out
from tandem.hub.news import newer
from tandem.hub.newsroom.models import Story

__all__ = ["Overtaken", "brought_up", "evidence_of", "overtaken", "refuse_unfit", "say_newer"]


@dataclass(frozen=True, slots=True)
class Overtaken:
    """A published story, and its evidence of which newer figures say otherwise, in plain words."""

    story: Story
    evidence: tuple[Mapping[str, Any], ...]


def evidence_of(story: Story) -> dict[int, Evidence]:
    """What a story shows as evidence, by number."""
    return by_number({int(block.value["number"]) for block in story.body if block.block_type == "evidence"})


def refuse_unfit(story: Story, *, now: datetime) -> None:
    """Refuse evidence that may not stand in a story.

    Raises :class:`InputError` where what is real and what is invented would meet, where a story shows evidence
    twice, or where the room that keeps what it is about no longer has it told in public.
    """
    numbers = [block.value["number"] for block in story.body if block.block_type == "evidence"]
    if twice := next((each for each in numbers if numbers.count(each) > 1), None):
        raise InputError(
            _("Evidence %(number)s stands in the story twice.") % {"number": twice},
            hint=_("Show it once, and name it where it is needed again."),
        )
    found = evidence_of(story)
    for number, each in found.items():
        _refuse_taken_back(number, each, now)
    invented = {bool(each.told.get("invented")) for each in found.values()}
    if story.desk.invented and False in invented:
        raise InputError(
            _("This is invented news, and its evidence is about a real place."),
            hint=_("What is real and what is invented never meet: take the evidence out."),
        )
    if not story.desk.invented and True in invented:
        raise InputError(
            _("This news is about a real place, and its evidence is invented."),
            hint=_("What is real and what is invented never meet: take the evidence out."),
        )


def _refuse_taken_back(number: int, found: Evidence, now: datetime) -> None:
    if own_kind(found.kind) is None:
        return
    try:
        work_out(Asked.of(found.asked), now=now, drawn=False)
    except InputError as fault:
        raise InputError(
            _("Evidence %(number)s can no longer be shown. %(why)s") % {"number": number, "why": fault.message},
            hint=_("Take it out of the story."),
        ) from None


def brought_up(story: Story, *, now: datetime) -> None:
    """Ask again what a story rests on, just before it is put before readers; what rests on today's data was asked."""
    if due := [each for each in evidence_of(story).values() if each.compared_with != basis(each.kind, now)]:
        compare(due, now=now)


def overtaken() -> list[Overtaken]:
    """Every published story with such evidence, for whoever answers for it."""
    found = {number: as_told(each) for number, each in differing().items()}
    shown = newer.evidence_shown() if found else {}
    pages: dict[int, list[Mapping[str, Any]]] = {}
    for number, told in found.items():
        for page, _said in shown.get(number, ()):
            pages.setdefault(page, []).append(told)
    stories = Story.objects.filter(pk__in=pages).order_by("title")
    return [Overtaken(story, tuple(pages[story.pk])) for story in stories]


def say_newer(now: datetime) -> int:
    """Say in published stories what newer figures say of their evidence; in how many that changed."""
    shown = newer.evidence_shown()
    told = {number: as_told(found)["newer"] for number, found in by_number(set(shown)).items()}
    due = sorted({page for number, pages in shown.items() for page, said in pages if said != told[number]})
    return sum(_said_newer(page, told, now) for page in due)


def _said_newer(page: int, told: Mapping[int, Mapping[str, Any] | None], now: datetime) -> bool:
    """Whether it could be said: a story may be taken down after it was found."""
    with by_itself():
        said = newer.say(page, told, now=now)
        if said:
            note(Verb.NEWS_NEWER_SAID, on=Story.objects.get(pk=page))
    return said
