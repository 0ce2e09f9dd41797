"""Having one's say below a story: no account, no cookie, no script, and the answer is the same for everybody."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from tandem.core.errors import InputError
from tandem.hub.letterbox.actions import PleaseTelephoneError, Receipt, available, drop
from tandem.hub.letterbox.alarm import alarm
from tandem.hub.permissions import public
from tandem.hub.public.missing import MovedPage, NoSuchPage, missing_page
from tandem.hub.public.news.commenting import MOST, Next, Typed, kinds_of, next_step, passages
from tandem.hub.public.news.presenters import StoryPage, story_page

__all__ = ["comment"]

KIND, CONCERN = "comment", "concern"
_PAGE = "news/comment.html"


# Whoever writes carries no authority that another site could abuse, and a cookie would be a trace on their device.
@csrf_exempt
@public
@require_http_methods(["GET", "HEAD", "POST"])
def comment(request: HttpRequest, desk: str, slug: str) -> HttpResponse:
    """The form by itself; sent, what became of it. Whatever stands in the way, what was typed stays on the page."""
    try:
        around = _story(desk, slug)
    except NoSuchPage as fault:
        return missing_page(request, fault)
    if not around.story.kind.commented:
        return missing_page(request, NoSuchPage(_("Nothing is said below pages of this kind.")))
    alarm.say(timezone.now())
    typed = Typed(**{name: _typed(request, name) for name in ("words", "said_by", "danger", "seen")})
    page: dict[str, Any] = {"around": around, "page": around.story, "typed": typed}
    if request.method != "POST":
        return _page(request, _PAGE, page, status=200 if available() else 503)
    step = next_step(typed)
    if around.closed and step not in (Next.HAND_ON, Next.ASK):
        # What tells of a child goes to the front door all the same.
        return _page(request, _PAGE, page, status=409)
    match step:
        case Next.HAND_ON:
            return _hand_on(request, typed, around, page)
        case Next.SEND:
            return _send(request, typed, around, page)
        case Next.WRITE:
            return _page(request, _PAGE, {**page, "step": Next.WRITE.value}, status=422)
        case step:
            shown = {"step": step.value, "kinds": kinds_of(typed), "passages": passages(typed.words)}
            return _page(request, _PAGE, {**page, **shown}, status=422)


def _story(desk: str, slug: str) -> StoryPage:
    """The story, also where it has moved since somebody began to write: nothing they wrote may be lost on the way."""
    try:
        return story_page(desk, slug)
    except MovedPage as moved:
        return story_page(moved.desk, moved.slug)


def _hand_on(request: HttpRequest, typed: Typed, around: StoryPage, page: dict[str, Any]) -> HttpResponse:
    """To the front door, as a concern told at the public door: opened, it becomes a contact and never a comment."""
    told = {"what_happened": typed.words, "told_below": around.story.title}
    if typed.said_by:
        told["told_as"] = typed.said_by
    try:
        receipt = drop(CONCERN, told, now=timezone.now())
    except PleaseTelephoneError as full:
        alarm.not_taken(timezone.now())
        return _page(request, _PAGE, {**page, "fault": full}, status=503)
    except InputError as fault:
        return _page(request, _PAGE, {**page, "fault": fault}, status=422)
    return _done(request, "news/comment_handed_on.html", receipt, {**page, "said": typed.danger == "yes"})


def _send(request: HttpRequest, typed: Typed, around: StoryPage, page: dict[str, Any]) -> HttpResponse:
    said = {
        "page": around.number,
        "story": around.story.title,
        "said_by": typed.said_by,
        "words": typed.words,
        "denied": typed.danger == "no",
    }
    try:
        receipt = drop(KIND, said, now=timezone.now())
    except PleaseTelephoneError:
        full = {
            "message": _("Your comment has not been sent: too many have come in just now."),
            "hint": _("What you wrote is still below. Send it again in an hour."),
        }
        return _page(request, _PAGE, {**page, "fault": full}, status=503)
    return _done(request, "news/comment_sent.html", receipt, page)


def _done(request: HttpRequest, template: str, receipt: Receipt, page: dict[str, Any]) -> HttpResponse:
    return _page(request, template, {**page, "receipt": receipt}, status=200)


def _typed(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "").replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").strip()


def _page(request: HttpRequest, template: str, context: dict[str, Any], *, status: int) -> HttpResponse:
    shown = {"here": "news", "open": available(), "most": MOST, **context}
    response = render(request, template, shown, status=status)
    # Somebody else may use this device next: the browser keeps no copy.
    add_never_cache_headers(response)
    response["Referrer-Policy"] = "no-referrer"
    return response
