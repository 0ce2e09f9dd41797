"""News by e-mail: asking for it, confirming it, leaving. Nothing here knows what was asked for before.

A link in a letter only shows a button: programs that look for bad links open
every one. The answer is the same whether a link is good, was used, or was
never given out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from tandem.core.errors import InputError
from tandem.hub.letterbox.actions import PleaseTelephoneError, available, drop
from tandem.hub.news import queries
from tandem.hub.news.models import Desk
from tandem.hub.news.subscribing import (
    ASK,
    CONFIRM,
    LEAVE,
    LINK_LIVES,
    LONGEST_ADDRESS,
    MOST_TOPICS,
    NEVER,
    PACES,
    TOKEN,
)
from tandem.hub.permissions import public
from tandem.hub.public.links import Link
from tandem.hub.public.missing import NoSuchPage, missing_page
from tandem.hub.public.news.lines import desk_url
from tandem.hub.public.news.presenters import find_desk

__all__ = ["confirm", "leave", "never", "subscribe"]

_METHODS = ["GET", "HEAD", "POST"]


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form."""

    address: str = ""
    topics: tuple[str, ...] = ()
    pace: str = PACES[0]


# No form here carries an authority that another site could abuse, and a mail program that presses the button has none.
@csrf_exempt
@public
@require_http_methods(_METHODS)
def subscribe(request: HttpRequest, desk: str) -> HttpResponse:
    """The form; sent, where to look for the letter."""
    try:
        at = find_desk(desk)
    except NoSuchPage as fault:
        return missing_page(request, fault)
    known = [(key, words) for key, words, _number in queries.topics(at)]
    page = {"desk": at, "topics": known, "crumbs": _crumbs(at), "days": LINK_LIVES.days, "longest": LONGEST_ADDRESS}
    if request.method != "POST":
        typed = Typed(topics=tuple(request.GET.getlist("topic")))
        return _page(request, "news/subscribe.html", {**page, "typed": typed}, status=200 if available() else 503)
    typed = _typed(request, {key for key, _words in known})
    page["typed"] = typed
    if (wrong := _address_fault(typed.address)) is not None:
        return _page(request, "news/subscribe.html", {**page, "wrong": wrong}, status=422)
    told = {"desk": at.slug, "address": typed.address, "topics": list(typed.topics), "pace": typed.pace}
    full = _dropped(ASK, told)
    if full is not None:
        return _page(request, "news/subscribe.html", {**page, "fault": full}, status=503)
    return _page(request, "news/subscribe_sent.html", page, status=200)


@csrf_exempt
@public
@require_http_methods(_METHODS)
def confirm(request: HttpRequest, desk: str, token: str) -> HttpResponse:
    """A button that says: it was I."""
    return _by_link(request, CONFIRM, desk, token)


@csrf_exempt
@public
@require_http_methods(_METHODS)
def leave(request: HttpRequest, desk: str, token: str) -> HttpResponse:
    """A button that says: no more; or the same at one press in a mail program (RFC 8058), which sends no cookie."""
    return _by_link(request, LEAVE, desk, token)


@csrf_exempt
@public
@require_http_methods(_METHODS)
def never(request: HttpRequest, desk: str, token: str) -> HttpResponse:
    """A button that says: whoever types my address, never write here again; and one that takes it back."""
    return _by_link(request, NEVER, desk, token)


def _by_link(request: HttpRequest, kind: str, desk: str, token: str) -> HttpResponse:
    if not re.fullmatch(TOKEN, token):
        missing = NoSuchPage(_("This link is not whole."), _("Copy all of it from the letter, to the last character."))
        return missing_page(request, missing)
    # Somebody can leave whose desk has nothing before readers any more.
    at = queries.desk(desk)
    page = {
        "desk": at,
        "kind": kind,
        "leaving": kind == LEAVE,
        "again": request.POST.get("again") == "yes",
        "back": desk_url(at.slug) if at else reverse("public:news"),
    }
    asked, done = ("subscribe_never", "subscribe_never_done") if kind == NEVER else ("subscribe_link", "subscribe_done")
    if request.method != "POST":
        return _page(request, f"news/{asked}.html", page, status=200 if available() else 503)
    full = _dropped(kind, {"token": token, **({"again": page["again"]} if kind == NEVER else {})})
    if full is not None:
        return _page(request, f"news/{asked}.html", {**page, "fault": full}, status=503)
    return _page(request, f"news/{done}.html", page, status=200)


def _dropped(kind: str, told: dict[str, Any]) -> dict[str, str] | None:
    """Put it in the letterbox; in words, why that could not be."""
    try:
        drop(kind, told, now=timezone.now())
    except PleaseTelephoneError:
        return {
            "message": _("This could not be taken: too much has come in just now."),
            "hint": _("Nothing is lost. Try again in an hour."),
        }
    except InputError as fault:
        return {"message": fault.message, "hint": fault.hint}
    return None


def _typed(request: HttpRequest, known: set[str]) -> Typed:
    pace = request.POST.get("pace", "")
    return Typed(
        address=request.POST.get("address", "").replace("\x00", "").strip(),
        topics=tuple(each for each in request.POST.getlist("topics") if each in known)[:MOST_TOPICS],
        pace=pace if pace in PACES else PACES[0],
    )


def _address_fault(address: str) -> str | None:
    if not address:
        return _("Type your e-mail address.")
    try:
        validate_email(address)
    except ValidationError:
        return _("That is not an e-mail address. It looks like name@example.com.")
    return None if len(address) <= LONGEST_ADDRESS else _("An e-mail address is shorter than that.")


def _crumbs(at: Desk) -> tuple[Link, ...]:
    return Link(_("News"), reverse("public:news")), Link(at.title, desk_url(at.slug)), Link(_("By e-mail"))


def _page(request: HttpRequest, template: str, page: dict[str, Any], *, status: int) -> HttpResponse:
    response = render(request, template, {"here": "news", "page": page, "open": available()}, status=status)
    # A link to leave stands in the address: no browser keeps it, and no other site is told it.
    add_never_cache_headers(response)
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response
