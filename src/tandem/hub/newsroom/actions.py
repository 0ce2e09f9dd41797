"""The deeds of the newsroom: a step taken, a story published or timed, a story taken down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog
from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Revision, TaskState, WorkflowState

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting, by_itself
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.films import MP4, WEBM
from tandem.hub.files.unsaying import said_unasked, without
from tandem.hub.news.actions import keep_file, keep_picture, put_before_readers, take_away
from tandem.hub.news.closing import say_closed
from tandem.hub.newsroom.checking import refuse_unlinked
from tandem.hub.newsroom.completeness import refuse_incomplete
from tandem.hub.newsroom.content import as_told, drawn
from tandem.hub.newsroom.corrections import of_story, published_now, say_change
from tandem.hub.newsroom.desks import desk_in_turn
from tandem.hub.newsroom.evidence import brought_up, refuse_unfit
from tandem.hub.newsroom.faults import forget_fault, keep_fault
from tandem.hub.newsroom.holding import closed_pages, held_back, refuse_held
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.queries import checkers, hands, read_as, waiting_step, writers
from tandem.hub.newsroom.replies import say_criticises
from tandem.hub.newsroom.replying import refuse_unheard, stand_still

__all__ = ["confirm", "publish", "publish_due", "send_back", "take_down", "take_step"]


def take_step(
    story: Story,
    *,
    by: User,
    now: datetime,
    at: datetime | None = None,
    seen: str | None = None,
    criticises: bool = False,
    added: bool = False,
) -> None:
    """Agree to a story at the step it waits for; at the last one it is published, now or ``at`` a time to come.

    ``criticises`` is what whoever checks says of it: the page takes no silence for
    an answer. ``added`` is what whoever publishes says of a story that readers have
    seen and that goes to them without a correction. ``seen`` is what was read, as
    :func:`~tandem.hub.newsroom.queries.read_as` names it. Raises
    :class:`InputError` where the story waits for nothing, or for somebody else:
    whoever wrote it or took an earlier step takes no other; where it is no longer
    what was read; and where nobody says what is changed of it.
    """
    if at is not None and at <= now:
        raise InputError(_("That time is past."), hint=_("Choose a time to come, or publish the story now."))
    if at is None and _step_for(story, by).task.specific.permission is Permission.PUBLISH_NEWS:
        # Before the deed begins: while figures are worked out, nobody's save shall wait.
        brought_up(story.get_latest_revision_as_object(), now=now)
    with _taking(Verb.NEWS_CHECKED, story, by, seen) as step:
        if step.task.specific.permission is Permission.PUBLISH_NEWS:
            _set_time(story, at)
            step.refresh_from_db()
            say_change(story, added=added, by=by, now=now)
        else:
            say_criticises(story, criticises, by=by, now=now)
        step.approve(user=by)


def send_back(story: Story, *, by: User, reason: str, seen: str | None = None) -> None:
    """Send a story back to its writer, who is told why. Raises :class:`InputError` without a reason, and as above."""
    if not reason.strip():
        raise InputError(_("Say why."), hint=_("The writer needs to know what to change."))
    with _taking(Verb.NEWS_SENT_BACK, story, by, seen) as step:
        step.reject(user=by, comment=reason.strip())
        # Else Wagtail would go on where it stopped, and no check would read what is changed.
        step.workflow_state.cancel(user=by)


def publish(story: Story, revision: Any, *, by: User | None, **options: Any) -> None:
    """Publish a revision and put it before readers as it now stands, or set when that is to be done."""
    as_it_is_to_be, now = revision.as_object(), timezone.now()
    refuse_incomplete(as_it_is_to_be)
    refuse_unfit(as_it_is_to_be, now=now)
    refuse_unlinked(as_it_is_to_be)
    later = as_it_is_to_be.go_live_at
    verb = Verb.NEWS_TIMED if later and later > now else Verb.NEWS_PUBLISHED
    refuse_held(story, at=max(later or now, now))
    refuse_unheard(story, at=max(later or now, now))
    with acting(verb, on=story):
        # What may be done was asked of whoever took the last step; Wagtail knows no such step.
        super(Story, story).publish(revision, user=by, **{**options, "skip_permission_checks": True})
        if verb is Verb.NEWS_PUBLISHED:
            forget_fault(story)
            _put_out(Story.objects.get(pk=story.pk).specific)


def publish_due(now: datetime) -> int:
    """Publish every story whose time has come, none that a hold keeps or kept back then; how many."""
    due = Revision.objects.filter(approved_go_live_at__lt=now).order_by("approved_go_live_at")
    return sum(_published(each, now) for each in due)


def confirm(story: Story, *, by: User, now: datetime, seen: str) -> None:
    """Publish a story whose time came under a hold that is over, or lets it through now.

    ``seen`` is the number of the revision that was read. Raises :class:`InputError` where there is no such story any
    more, a hold still keeps it, or the same person wrote or checked it.
    """
    if not permits(by, Permission.PUBLISH_NEWS):
        raise PermissionDenied
    brought_up(_kept_back(story, by=by, now=now, seen=seen).as_object(), now=now)
    with acting(Verb.NEWS_CONFIRMED, on=story):
        # While its figures were worked out, somebody may have stopped it or held it.
        _kept_back(stand_still(story), by=by, now=now, seen=seen).publish(user=by)


def take_down(story: Story, *, by: User, reason: str) -> None:
    """Take a published story down, or stop one that is timed.

    Raises :class:`InputError` without a reason, or where it is neither.
    """
    if not permits(by, Permission.PUBLISH_NEWS):
        raise PermissionDenied
    if not reason.strip():
        raise InputError(_("Say why."), hint=_("The record keeps the reason."))
    with acting(Verb.NEWS_TAKEN_DOWN, on=story, reason=reason.strip()):
        kept = stand_still(story).specific
        timed = kept.scheduled_revision
        if not (kept.live or timed):
            raise InputError(
                _("The story is not published."), hint=_("Look at it again: somebody may have taken it down.")
            )
        if timed:
            timed.approved_go_live_at = None
            timed.save(update_fields=["approved_go_live_at"])
        UnpublishPageAction(kept, user=by).execute(skip_permission_checks=True)
        forget_fault(kept)
        take_away(kept.pk)


def _put_out(story: Story) -> None:
    brought_up(story, now=story.last_published_at)
    desk = desk_in_turn(story.desk.pk)
    told = as_told(story, published=story.first_published_at, now=story.last_published_at, keep=_Kept())
    published_now(story, now=story.last_published_at)
    told = replace(told, corrections=of_story(story))
    put_before_readers(
        told,
        desk={
            "slug": desk.slug,
            "title": desk.title,
            "about": desk.about,
            "invented": desk.invented,
            "order": desk.order,
        },
        now=story.last_published_at,
    )
    say_closed(closed_pages(now=story.last_published_at))


class _Kept:
    """What goes with a story, put before readers with it."""

    def picture(self, rendition: Any) -> dict[str, Any]:
        return {"digest": keep_picture(*drawn(rendition)), "width": rendition.width, "height": rendition.height}

    def file(self, file: Any, media_type: str) -> dict[str, Any]:
        with file.open("rb") as opened:
            unasked = said_unasked(opened, media_type) if media_type in (MP4, WEBM) else ()
            opened.seek(0)
            return self._content(without(opened.read(), unasked), media_type)

    def text(self, words: str, media_type: str) -> dict[str, Any]:
        return self._content(words.encode(), media_type)

    def _content(self, content: bytes, media_type: str) -> dict[str, Any]:
        return {"digest": keep_file(content, media_type), "media_type": media_type, "size": len(content)}


def _published(revision: Any, now: datetime) -> bool:
    story = Story.objects.get(pk=revision.object_id)
    try:
        due = _as_due(story, revision, now)
        if due is None:
            return False
        brought_up(due.as_object(), now=now)
        with by_itself():
            # While its figures were worked out, somebody may have stopped it or held it.
            due = _as_due(stand_still(story), revision, now)
            if due is not None:
                due.publish(log_action="wagtail.publish.scheduled")
    except Exception as error:  # noqa: BLE001 - said in the log; one story's fault may not keep back the others
        structlog.get_logger().error(
            "a story not published in time", story=revision.object_id, fault=type(error).__name__
        )
        if not isinstance(error, InputError):
            keep_fault(story, error, now=now)
        return False
    return due is not None


def _as_due(story: Story, revision: Any, now: datetime) -> Any | None:
    """What is to be published, while the time that was set for it stands and no hold kept it back then."""
    at = revision.approved_go_live_at
    due = Revision.objects.filter(pk=revision.pk, approved_go_live_at=at).first()
    return None if held_back(story, due=at, now=now) else due


def _kept_back(story: Story, *, by: User, now: datetime, seen: str) -> Any:
    """What waits for somebody's word: it is what was read, and the hold under which its time came keeps it no more."""
    timed = story.scheduled_revision
    due = timed.approved_go_live_at if timed else None
    if held_back(story, due=due, now=now) is None or seen != str(timed.pk):
        raise InputError(_("The story waits for nobody’s word."), hint=_("Look at it again as it now stands."))
    if by.pk in writers(story.pk) | checkers(story):
        raise InputError(
            _("Somebody else confirms it."), hint=_("You wrote of the story, or checked it: a second person must look.")
        )
    refuse_held(story, at=now)
    return timed


def _set_time(story: Story, at: datetime | None) -> None:
    """What was set before, for a story that was taken down since, holds no longer."""
    latest = story.get_latest_revision_as_object()
    if latest.go_live_at == at:
        return
    latest.go_live_at = at
    # The words stay those of whoever wrote them: who sets a time may take this step another time.
    latest.save_revision(user=story.latest_revision.user, log_action=False)


@contextmanager
def _taking(verb: Verb, story: Story, by: User, seen: str | None) -> Iterator[TaskState]:
    """The step that a story waits for, which nobody else can take meanwhile."""
    step = _step_for(story, by)
    with acting(verb, on=story, reason=step.task.name):
        still = stand_still(story)
        state = WorkflowState.objects.get(pk=step.workflow_state_id)
        waits = state.status == WorkflowState.STATUS_IN_PROGRESS and state.current_task_state_id == step.pk
        if not waits or seen not in (None, read_as(still, step)):
            raise InputError(
                _("The story has gone on since you opened this page."),
                hint=_("Read it again as it now stands, then decide."),
            )
        yield step


def _step_for(story: Story, by: User) -> TaskState:
    step = waiting_step(story)
    if step is None:
        raise InputError(_("The story waits for nobody."), hint=_("Look at it again: somebody may have been quicker."))
    if not permits(by, step.task.specific.permission):
        raise PermissionDenied
    if by.pk in hands(story):
        raise InputError(
            _("Somebody else takes this step."),
            hint=_("You wrote the story, or took an earlier step: a second person must look at it."),
        )
    return step
