"""The public way in. No cookie is set, nothing is looked up, and the answer is the same whoever the child is."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from tandem.core.errors import InputError
from tandem.hub.letterbox.actions import About, PleaseTelephoneError, available, drop
from tandem.hub.permissions import public
from tandem.hub.public.tell.questions import MOST, QUESTIONS, WHO

__all__ = ["add", "tell"]

KIND = "concern"


# Whoever writes carries no authority that another site could abuse, and a cookie would be a trace on their device.
@csrf_exempt
@public
@require_http_methods(["GET", "HEAD", "POST"])
def tell(request: HttpRequest) -> HttpResponse:
    """The form; sent, a reference and a phrase that are shown once."""
    if settings.ALONE:
        return _whom_to_ring(request)
    typed = {asked.key: _typed(request, asked.key) for asked in QUESTIONS}
    who = request.POST.get("who", "")
    who = who if who in dict(WHO) else ""
    page = {"asked": [(asked, typed[asked.key]) for asked in QUESTIONS], "who": who, "whos": WHO, "most": MOST}
    if request.method != "POST":
        return _page(request, "public/tell.html", page, status=200 if available() else 503)
    fields = {key: words for key, words in typed.items() if words}
    if "what_happened" not in fields:
        return _page(request, "public/tell.html", {**page, "nothing": True}, status=422)
    return _drop(request, {**fields, "who": who}, None, "public/tell.html", page)


@csrf_exempt
@public
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Add to what was told before. Whether the phrase is right is found out behind the door, never told here."""
    if settings.ALONE:
        return _whom_to_ring(request)
    names = ("reference", "phrase", "what_happened")
    page: dict[str, Any] = {name: _typed(request, name) for name in names}
    if request.method != "POST":
        return _page(request, "public/tell_add.html", page, status=200 if available() else 503)
    if not page["what_happened"]:
        return _page(request, "public/tell_add.html", {**page, "nothing": True}, status=422)
    about = About(page["reference"], page["phrase"]) if page["reference"] else None
    return _drop(request, {"what_happened": page["what_happened"]}, about, "public/tell_add.html", page)


def _whom_to_ring(request: HttpRequest) -> HttpResponse:
    """Alone, there is no front door that could read a form: whom to ring, and nothing to fill in."""
    sent = request.method == "POST"
    return _page(request, "public/tell_alone.html", {"sent": sent}, status=503 if sent else 200)


def _drop(
    request: HttpRequest, fields: dict[str, str], about: About | None, template: str, page: dict[str, Any]
) -> HttpResponse:
    try:
        receipt = drop(KIND, fields, now=timezone.now(), about=about)
    except PleaseTelephoneError as full:
        return _page(request, template, {**page, "fault": full}, status=503)
    except InputError as fault:
        return _page(request, template, {**page, "fault": fault}, status=422)
    return _page(request, "public/tell_sent.html", {"receipt": receipt}, status=200)


def _typed(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "").replace("\x00", "").replace("\r\n", "\n").strip()


def _page(request: HttpRequest, template: str, context: dict[str, Any], *, status: int) -> HttpResponse:
    response = render(request, template, {**context, "open": available()}, status=status)
    # Somebody else may use this device next: the browser keeps no copy.
    add_never_cache_headers(response)
    response["Referrer-Policy"] = "no-referrer"
    return response
