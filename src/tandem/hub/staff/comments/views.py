"""The list of comments, one comment with its decision, and what may be done with one that is published."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments import actions, queries
from tandem.hub.comments.models import Comment
from tandem.hub.comments.way_out import way_out
from tandem.hub.letterbox.queries import unopened
from tandem.hub.permissions import requires
from tandem.hub.staff.comments.forms import AnswerForm, CorrectForm, DecideForm, RemoveForm
from tandem.hub.staff.comments.presenters import comment_page, for_correcting, for_publishing, line
from tandem.hub.staff.keeping.submitting import submitted
from tandem.hub.staff.waiting import Waits, waiting_for
from tandem.hub.written_again import written_before

__all__ = ["change", "comment", "list_comments", "remove", "reply"]

_A_PAGE = 25


@requires(Permission.MODERATE_COMMENTS)
@require_GET
@reading(Verb.COMMENTS_READ)
def list_comments(request: HttpRequest) -> HttpResponse:
    """What waits, what reads as a disclosure first; and what was decided lately."""
    user, now = signed_in(request), timezone.now()
    pages = Paginator(queries.waiting(user), _A_PAGE).get_page(request.GET.get("page"))
    page = {
        "pages": pages,
        "waiting": [line(each) for each in pages],
        "decided": queries.decided(user),
        "not_taken": queries.not_taken(now),
        "unopened": unopened(now).count(),
        "elsewhere": [each for each in _waits(user, now) if each.url != reverse("staff:comments")],
        "telephone": settings.TELEPHONE,
    }
    return render(request, "staff/comments/comments.html", page)


@requires(Permission.MODERATE_COMMENTS)
@require_http_methods(["GET", "POST"])
def comment(request: HttpRequest, reference: str) -> HttpResponse:
    """One comment: what may give somebody away, whether a name is known here, and the decision."""
    found, user, now = _find(request, reference), signed_in(request), timezone.now()
    page = comment_page(found, user, now=now)
    if page.names and page.known is not None:
        note(Verb.NAMES_COMPARED, on=found)
    shown = {"page": page, "deed": _("Record the decision"), "back": reverse("staff:comments")}
    if not page.can_be_handed_on:
        return render(request, "staff/comments/comment.html", shown)
    form = DecideForm(
        request.POST or None,
        on=calendar.local_day(now),
        own=page.own or page.decision is not None,
        publishable=found.page is not None,
        named=bool(found.said_by),
        initial=for_publishing(found),
    )

    def act(said: dict[str, Any]) -> tuple[str, str]:
        if said["outcome"] == "hand_on":
            reference = actions.hand_on(found, by=user, now=timezone.now())
            return way_out().leads_to(reference), str(way_out().taken) % {"reference": reference}
        if said["outcome"] == "reject":
            actions.reject(found, reason=said["reason"], by=user, now=timezone.now())
            return reverse("staff:comments"), _("Rejected. The original is kept.")
        nameless = said.get("nameless", False)
        actions.publish(found, marked=said["marked"], nameless=nameless, by=user, now=timezone.now())
        return reverse("staff:comments"), _("Published below its story.")

    return submitted(request, form, act, template="staff/comments/comment.html", page=shown)


@requires(Permission.MODERATE_COMMENTS)
@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, reference: str) -> HttpResponse:
    """Cut a published comment otherwise."""
    found = _find(request, reference)
    form = CorrectForm(request.POST or None, named=bool(found.said_by), initial=for_correcting(found))

    def act(said: dict[str, Any]) -> None:
        shown = {"marked": said["marked"], "nameless": said.get("nameless", False)}
        actions.correct(found, **shown, because=said["because"], by=signed_in(request), now=timezone.now())

    return _do(request, found, form, act, deed=_("Correct it"), done=_("Corrected, and readers are told."))


@requires(Permission.MODERATE_COMMENTS)
@require_http_methods(["GET", "POST"])
def remove(request: HttpRequest, reference: str) -> HttpResponse:
    """Take a published comment down, or one answer to it."""
    found = _find(request, reference)
    form = RemoveForm(request.POST or None, answers=queries.answers_seen(found))

    def act(said: dict[str, Any]) -> None:
        by, now = signed_in(request), timezone.now()
        if (answer := form.answer(said)) is not None:
            actions.take_answer_down(answer, because=said["because"], by=by, now=now)
        else:
            actions.take_down(found, because=said["because"], by=by, now=now)

    return _do(request, found, form, act, deed=_("Take it down"), done=_("Taken down, and readers are told why."))


@requires(Permission.MODERATE_COMMENTS)
@require_http_methods(["GET", "POST"])
def reply(request: HttpRequest, reference: str) -> HttpResponse:
    """Publish an official's answer."""
    found = _find(request, reference)

    def act(said: dict[str, Any]) -> None:
        given = {name: said[name] for name in ("who", "post", "words")}
        actions.answer(found, **given, by=signed_in(request), now=timezone.now())

    form = AnswerForm(request.POST or None)
    return _do(request, found, form, act, deed=_("Publish the answer"), done=_("The answer is published."))


def _waits(user: User, now: datetime) -> list[Waits]:
    return waiting_for(user, {Permission.MODERATE_COMMENTS}, now=now)


def _do(request: HttpRequest, found: Comment, form: Any, act: Any, *, deed: str, done: str) -> HttpResponse:
    back = reverse("staff:comment", args=[found.reference])
    page = {"comment": found, "deed": deed, "back": back}
    if request.method == "GET" and not queries.is_published(found) and not written_before(request):
        messages.error(request, _("Readers do not see this comment. Look at it as it now stands."))
        return redirect(back)

    def acted(said: dict[str, Any]) -> tuple[str, str]:
        act(said)
        if queries.story_of(found) is None:
            return back, _("Recorded. The story is not published now: readers see this once it is again.")
        return back, done

    return submitted(request, form, acted, template="staff/comments/deed.html", page=page)


def _find(request: HttpRequest, reference: str) -> Comment:
    """One comment, on a page where it may be read: that is recorded before it is sent."""
    found = find_or_refuse(queries.seen_by(signed_in(request)), reference=reference)
    note(Verb.COMMENT_READ, on=found)
    return found
