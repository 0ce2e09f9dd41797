"""The evidence of stories: which of it a story shows, where none may stand, and what newer figures say of it."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.evidence.actions import compare
from tandem.hub.evidence.models import Evidence
from tandem.hub.evidence.queries import by_number
from tandem.hub.evidence.telling import as_told
from tandem.hub.news import newer
from tandem.hub.newsroom.models import Story

__all__ = ["brought_up", "evidence_of", "refuse_unfit", "say_newer"]


def evidence_of(story: Story) -> dict[int, Evidence]:
    """What a story shows as evidence, by number."""
    return by_number({int(block.value["number"]) for block in story.body if block.block_type == "evidence"})


def refuse_unfit(story: Story) -> None:
    """Raise :class:`InputError` where invented news shows figures of real places, or a story shows evidence twice."""
    numbers = [block.value["number"] for block in story.body if block.block_type == "evidence"]
    if twice := next((each for each in numbers if numbers.count(each) > 1), None):
        raise InputError(
            _("Evidence %(number)s stands in the story twice.") % {"number": twice},
            hint=_("Show it once, and name it where it is needed again."),
        )
    if story.desk.invented and numbers:
        raise InputError(
            _("This is invented news, and its evidence is about a real place."),
            hint=_("What is real and what is invented never meet: take the evidence out."),
        )


def brought_up(story: Story, *, now: datetime) -> None:
    """Ask again what a story rests on, just before it is put before readers."""
    if shown := evidence_of(story):
        compare(shown.values(), now=now)


def say_newer(now: datetime) -> int:
    """Say in published stories what newer figures say of their evidence; in how many that changed."""
    shown = newer.evidence_shown()
    told = {number: as_told(found)["newer"] for number, found in by_number(set(shown)).items()}
    due = sorted({page for number, pages in shown.items() for page, said in pages if said != told[number]})
    for page in due:
        with acting(Verb.NEWS_NEWER_SAID, on=Story.objects.get(pk=page)):
            newer.say(page, told, now=now)
    return len(due)
