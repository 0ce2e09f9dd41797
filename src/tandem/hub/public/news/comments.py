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
_PAGE, _GONE = "news/comment.html", "news/comment_gone.html"


# Whoever writes carries no authority that another site could abuse, and a cookie would be a trace on their device.
@csrf_exempt
@public
@require_http_methods(["GET", "HEAD", "POST"])
def comment(request: HttpRequest, desk: str, slug: str) -> HttpResponse:
    """The form by itself; sent, what became of it. Whatever stands in the way, what was typed stays on the page."""
    alarm.say(timezone.now())
    typed = Typed(**{name: _typed(request, name) for name in ("words", "said_by", "danger", "seen")})
    try:
        around = _story(desk, slug)
    except NoSuchPage as fault:
        return _gone(request, typed, fault)
    page: dict[str, Any] = {"around": around, "page": around.story, "typed": typed}
    if request.method != "POST":
        return _page(request, _PAGE, page, status=200 if available() else 503)
    step = next_step(typed)
    if around.closed and step not in (Next.HAND_ON, Next.ASK):
        # What tells of a child goes to the front door all the same.
        return _page(request, _PAGE, page, status=409)
    match step:
        case Next.HAND_ON:
            return _hand_on(request, _PAGE, typed, page)
        case Next.SEND:
            return _send(request, typed, around, page)
        case Next.WRITE:
            return _page(request, _PAGE, {**page, "step": Next.WRITE.value}, status=422)
        case step:
            shown = {"step": step.value, "kinds": kinds_of(typed), "passages": passages(typed.words)}
            return _page(request, _PAGE, {**page, **shown}, status=422)


def _story(desk: str, slug: str) -> StoryPage:
    """The story, also where it has moved since somebody began to write. Raises :class:`NoSuchPage`."""
    try:
        found = story_page(desk, slug)
    except MovedPage as moved:
        found = story_page(moved.desk, moved.slug)
    if not found.story.kind.commented:
        raise NoSuchPage(_("Nothing is said below pages of this kind."))
    return found


def _gone(request: HttpRequest, typed: Typed, missing: NoSuchPage) -> HttpResponse:
    """Taken down, it may be, since somebody began to write: a child may have needed all their courage for it."""
    if request.method != "POST" or not (typed.words or typed.said_by):
        return missing_page(request, missing)
    page: dict[str, Any] = {"missing": missing, "typed": typed}
    if next_step(typed) is Next.HAND_ON:
        return _hand_on(request, _GONE, typed, page)
    return _page(request, _GONE, page, status=missing.status)


def _hand_on(request: HttpRequest, template: str, typed: Typed, page: dict[str, Any]) -> HttpResponse:
    """To the front door, as a concern told at the public door: opened, it becomes a contact and never a comment.

    Where it cannot be taken, ``template`` is the page on which it stays.
    """
    told = {"what_happened": typed.words or typed.said_by}
    if "around" in page:
        told["told_below"] = page["around"].story.title
    if typed.words and typed.said_by:
        told["told_as"] = typed.said_by
    try:
        receipt = drop(CONCERN, told, now=timezone.now())
    except PleaseTelephoneError as full:
        alarm.not_taken(timezone.now())
        return _page(request, template, {**page, "fault": full}, status=503)
    except InputError as fault:
        return _page(request, template, {**page, "fault": fault}, status=422)
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
