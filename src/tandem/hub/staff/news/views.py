"""The list of stories, a story with the step it waits for, and taking one down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.claim_checker import without_marks
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.news.shown import Shown
from tandem.hub.newsroom.actions import send_back, take_down, take_step
from tandem.hub.newsroom.corrections import read_before, waiting
from tandem.hub.newsroom.desks import desks, may_agree, proposed
from tandem.hub.newsroom.evidence import overtaken
from tandem.hub.newsroom.holding import every_hold, held_back, holds_on, to_decide
from tandem.hub.newsroom.kind_content import said_by_document
from tandem.hub.newsroom.lateness import why_late
from tandem.hub.newsroom.law_models import Hold
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.previews import shown
from tandem.hub.newsroom.queries import Standing, find, hands, past_their_time, read_as, standing, standings, stories
from tandem.hub.newsroom.replying import to_check, to_show
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import ReasonForm, submitted
from tandem.hub.staff.news.claims import claims_page
from tandem.hub.staff.news.corrections import corrections_page
from tandem.hub.staff.news.forms import StepForm
from tandem.hub.staff.news.holds import holds_of_story
from tandem.hub.staff.news.replies import replies_page

__all__ = ["list_stories", "remove", "story"]

_A_PAGE = 25


@requires(Permission.WORK_NEWSROOM)
@require_GET
def list_stories(request: HttpRequest) -> HttpResponse:
    """Every story, those that wait for somebody first."""
    user = signed_in(request)
    now, known = timezone.now(), every_hold()
    pages = Paginator(stories(), _A_PAGE).get_page(request.GET.get("page"))
    due = [_line(each, user, now, known) for each in standings(past_their_time(now))]
    page = {
        "pages": pages,
        "desks": desks(),
        "lines": [_line(each, user, now, known) for each in standings(pages)],
        "late": [line for line in due if line["late"]],
        "held_back": [line for line in due if line["held_back"]],
        "to_decide": to_decide(now=now, known=known),
        "writes": permits(user, Permission.WRITE_NEWS),
        "publishes": permits(user, Permission.PUBLISH_NEWS),
        "to_check": to_check(),
        "desk_words": [each for each in proposed() if may_agree(each, user)],
        "to_show": to_show(),
        "overtaken": overtaken(),
    }
    return render(request, "staff/news/stories.html", page)


@requires(Permission.WORK_NEWSROOM)
@require_http_methods(["GET", "POST"])
def story(request: HttpRequest, pk: int) -> HttpResponse:
    """A story as a reader would see it, and the step it waits for."""
    found, user = _find(pk), signed_in(request)
    now_at, now = standing(found), timezone.now()
    held, fault = holds_of_story(found, user, now), None
    as_read: Shown | None = None
    try:
        as_read = shown(found)
    except InputError as error:
        fault = error
    page = {
        "title": without_marks(found.title),
        "fault": fault,
        "standing": now_at,
        "late": None if held["back"] else why_late(now_at, now=now),
        "held": held,
        "page": as_read,
        "of_itself": said_by_document(found) if as_read else [],
        "alts": list(_alts(as_read)) if as_read else [],
        "writes": permits(user, Permission.WRITE_NEWS),
        "publishes": permits(user, Permission.PUBLISH_NEWS),
        "draft": True,
        "claimed": claims_page(found, user),
        "replies": replies_page(found, user, now),
        "corrections": corrections_page(found, user),
    }
    if not _is_theirs(now_at, user):
        if request.method == "POST":
            raise PermissionDenied
        return render(request, "staff/news/story.html", page)
    step: Any = now_at.step
    seen = read_as(found, step)
    sent = request.POST.copy()
    if sent:
        # Sent again after a refusal, the form speaks of the story as it is now shown above it.
        sent["seen"] = seen
    form = StepForm(
        sent or None,
        step=step.task.specific.permission,
        uncorrected=read_before(found) and waiting(found) is None,
        initial={"seen": seen},
    )

    def act(said: dict[str, Any]) -> tuple[str, str]:
        read = request.POST.get("seen", "")
        if not said["agreed"]:
            send_back(found, by=user, reason=said["reason"], seen=read)
            return reverse("staff:news"), _("Sent back to the writer.")
        if fault is not None:
            # Nobody agrees to what cannot be seen.
            raise fault
        take_step(
            found,
            by=user,
            now=timezone.now(),
            at=said.get("at"),
            seen=read,
            criticises=bool(said.get("criticises")),
            added=bool(said.get("added")),
        )
        return reverse("staff:news"), _done(found)

    deeds = {"deed": _("Record the decision"), "back": reverse("staff:news")}
    return submitted(request, form, act, template="staff/news/story.html", page={**page, **deeds})


@requires(Permission.PUBLISH_NEWS)
@require_http_methods(["GET", "POST"])
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a story down."""
    found = _find(pk)
    form = ReasonForm(request.POST or None)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        take_down(found, by=signed_in(request), reason=said["reason"])
        return reverse("staff:news"), _("Taken down. No reader sees it any more.")

    page = {"story": found, "deed": _("Take it down"), "back": reverse("staff:news_story", args=[pk])}
    return submitted(request, form, act, template="staff/news/remove.html", page=page)


def _alts(page: Shown) -> Iterator[str]:
    """What is said of each picture to readers who cannot see it."""
    for part in ((page.by or {}).get("portrait") or {}, page.picture or {}, *page.content):
        if "alt" in part:
            yield part["alt"]


def _find(pk: int) -> Story:
    found = find(pk)
    if found is None:
        raise Http404
    return found


def _line(each: Standing, user: Any, now: datetime, known: Sequence[Hold]) -> dict[str, Any]:
    back = held_back(each.story, due=each.timed, now=now, known=known)
    return {
        "each": each,
        "yours": _is_theirs(each, user),
        "late": None if back else why_late(each, now=now),
        "held": holds_on(each.story, at=now, known=known),
        "held_back": back,
    }


def _is_theirs(where: Standing, user: Any) -> bool:
    step = where.step
    return step is not None and permits(user, step.task.specific.permission) and user.pk not in hands(where.story)


def _done(story: Story) -> str:
    after = standing(Story.objects.get(pk=story.pk))
    if after.step is not None:
        return _("Passed on to whoever publishes.")
    return _("It will be published at the time you set.") if after.timed else _("Published.")
