"""What there is in the newsroom, for those who work there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q
from wagtail.models import TaskState, WorkflowState

from tandem.core.roles import Permission
from tandem.hub.audit.queries import last_done
from tandem.hub.audit.verbs import Verb
from tandem.hub.newsroom.corrections import waiting
from tandem.hub.newsroom.models import Photograph, Story
from tandem.hub.newsroom.replying import criticised_by, digest

__all__ = [
    "Standing",
    "checkers",
    "find",
    "hands",
    "read_as",
    "round_of",
    "showing",
    "standing",
    "stories",
    "taken_down_at",
    "waiting_step",
    "writers",
]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a story stands on its way to readers."""

    story: Story
    step: TaskState | None
    sent_back: str | None
    """Why it was sent back, where that was the last thing that happened."""
    timed: Any | None
    """When it is to be published, where that is set."""


def stories() -> list[Standing]:
    """Every story: those that wait for a step first, then drafts, then what is published, the newest first of each."""
    found = [standing(each) for each in Story.objects.order_by("-latest_revision_created_at").select_related("owner")]
    return sorted(found, key=lambda each: (each.step is None, each.story.live))


def taken_down_at(pk: int) -> datetime | None:
    """When a story was last taken down; ``None`` where the record has nothing of it."""
    kinds = [Story, *Story.__subclasses__()]
    return last_done(Verb.NEWS_TAKEN_DOWN, tables=[kind._meta.db_table for kind in kinds], key=pk)


def find(pk: int) -> Story | None:
    """One story as it was last saved, published or not."""
    found = Story.objects.filter(pk=pk).first()
    return found.get_latest_revision_as_object() if found else None


def standing(story: Story) -> Standing:
    """Where it stands now."""
    state = round_of(story)
    last = state.task_states.order_by("-started_at", "-pk").first() if state else None
    return Standing(
        story,
        waiting_step(story),
        last.comment if last and last.status == TaskState.STATUS_REJECTED else None,
        getattr(story.scheduled_revision, "approved_go_live_at", None),
    )


def round_of(story: Story, *, by: datetime | None = None) -> WorkflowState | None:
    """The round of check and publication that a story is in, or went through last; ``by`` a time, if one is given."""
    begun = Q(created_at__lte=by) if by else Q()
    return WorkflowState.objects.for_instance(story).filter(begun).order_by("-created_at", "-pk").first()


def waiting_step(story: Story) -> TaskState | None:
    """The step that a story waits for."""
    return story.current_workflow_task_state


def hands(story: Story) -> set[int]:
    """Who wrote any of what is being checked, and who took an earlier step of this round: they take no step of it."""
    state = story.current_workflow_state
    if state is None:
        return set()
    steps = state.task_states.filter(status=TaskState.STATUS_APPROVED).values_list("finished_by", flat=True)
    written = story.revisions.filter(Q(created_at__gt=story.last_published_at) if story.last_published_at else Q())
    last = story.latest_revision.user_id if story.latest_revision else None
    wrote = {story.owner_id, last, *written.values_list("user", flat=True), _corrector(story)}
    return {state.requested_by_id, *wrote, *steps} - {None}


def checkers(story: Story) -> set[int]:
    """Who checked a story in the round that it went through last."""
    state = round_of(story)
    if state is None:
        return set()
    steps = state.task_states.filter(status=TaskState.STATUS_APPROVED).order_by("started_at", "pk")
    return {each.finished_by_id for each in steps if each.task.specific.permission is Permission.CHECK_NEWS} - {None}


def writers(pk: int) -> set[int]:
    """Everybody who wrote any of a story, by the number of its page."""
    found = Story.objects.filter(pk=pk).first()
    if found is None:
        return set()
    return {found.owner_id, *found.revisions.values_list("user", flat=True), _corrector(found)} - {None}


def read_as(story: Story, step: TaskState) -> str:
    """What somebody reads who opens a story at a step: it changes with either, and with what stands beside it."""
    written = waiting(story)
    return f"{step.pk}-{story.latest_revision_id}-{digest(criticised_by(story))}-{written.pk if written else 0}"


def showing(photograph: Photograph) -> list[Story]:
    """Every story with a picture in it, as it is published or as it was last saved."""
    return [story for story in Story.objects.specific() if _shows(story, photograph)]


def _corrector(story: Story) -> int | None:
    """Who wrote the correction that waits with it."""
    written = waiting(story)
    return written.by_id if written else None


def _shows(story: Story, photograph: Photograph) -> bool:
    body = Story._meta.get_field("body")
    return any(
        photograph in at.photographs
        or any(
            issubclass(model, Photograph) and str(key) == str(photograph.pk)
            for model, key, *_ in body.extract_references(at.body)
        )
        for at in (story, story.get_latest_revision_as_object())
    )
