"""What there is in the newsroom, for those who work there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, ReferenceIndex, Revision, TaskState, WorkflowState

from tandem.core.roles import Permission
from tandem.hub.audit.queries import last_done
from tandem.hub.audit.verbs import Verb
from tandem.hub.newsroom.corrections import waiting
from tandem.hub.newsroom.models import Desk, Photograph, Story
from tandem.hub.newsroom.replying import criticised_by, digest

__all__ = [
    "Standing",
    "checkers",
    "find",
    "hands",
    "past_their_time",
    "read_as",
    "round_of",
    "showing",
    "standing",
    "standings",
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


_STEP = "current_task_state__task"


def stories() -> QuerySet[Story]:
    """Every story: those that wait for a step first, then drafts, then what is published, the newest first of each."""
    on_its_way = WorkflowState.objects.filter(
        base_content_type=_of_pages(),
        object_id=Cast(OuterRef("pk"), CharField()),
        status=WorkflowState.STATUS_IN_PROGRESS,
    )
    found = Story.objects.annotate(waits=Exists(on_its_way)).select_related("owner")
    ordered: QuerySet[Story] = found.order_by("-waits", "live", "-latest_revision_created_at", "-pk")
    return ordered


def past_their_time(now: datetime) -> QuerySet[Story]:
    """Those of them whose time has come, and that are not published."""
    due = Revision.page_revisions.filter(approved_go_live_at__lte=now).values_list("object_id", flat=True)
    return stories().filter(pk__in=[int(each) for each in due])


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
    return standings([story])[0]


def standings(found: Iterable[Story]) -> list[Standing]:
    """Where each of some stories stands now; for those that wait for nobody, as many questions for many as for few."""
    listed = list(found)
    pages = [str(each.pk) for each in listed]
    timed = {
        int(each.object_id): each
        for each in Revision.page_revisions.filter(object_id__in=pages, approved_go_live_at__isnull=False)
    }
    rounds = TaskState.objects.filter(
        workflow_state__base_content_type=_of_pages(), workflow_state__object_id__in=pages
    ).order_by("workflow_state__created_at", "workflow_state", "started_at", "pk")
    last = {
        int(page): comment if status == TaskState.STATUS_REJECTED else None
        for page, status, comment in rounds.values_list("workflow_state__object_id", "status", "comment")
    }
    on_their_way = WorkflowState.objects.filter(
        base_content_type=_of_pages(), object_id__in=pages, status=WorkflowState.STATUS_IN_PROGRESS
    )
    steps = {int(each.object_id): each.current_task_state for each in on_their_way.select_related(_STEP)}
    desks = {each.path: each for each in Desk.objects.all()}
    for each in listed:
        each.scheduled_revision = timed.get(each.pk)
        each.desk = desks[each.path[: -Story.steplen]]
    return [
        Standing(
            each,
            steps.get(each.pk),
            last.get(each.pk),
            getattr(each.scheduled_revision, "approved_go_live_at", None),
        )
        for each in listed
    ]


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
    kept = ReferenceIndex.get_references_to(photograph).filter(base_content_type=_of_pages())
    pages = {int(each) for each in kept.values_list("object_id", flat=True)}
    # The index knows what is published; what was saved since stands in the drafts alone.
    drafts = Story.objects.exclude(live=True, has_unpublished_changes=False).select_related("latest_revision")
    for each in drafts.defer_streamfields():
        if each.latest_revision and _shows(each.latest_revision.content, photograph):
            pages.add(each.pk)
    return list(Story.objects.filter(pk__in=pages).specific())


def _corrector(story: Story) -> int | None:
    """Who wrote the correction that waits with it."""
    written = waiting(story)
    return written.by_id if written else None


def _shows(content: Mapping[str, Any], photograph: Photograph) -> bool:
    """Whether a draft has a picture, at its head, as a portrait or in its body."""
    body = json.loads(content.get("body") or "[]")
    inside = (each["value"].get("picture") for each in body if each["type"] == "picture")
    return photograph.pk in (content.get("picture"), content.get("portrait"), *inside)


def _of_pages() -> ContentType:
    return ContentType.objects.get_for_model(Page)
