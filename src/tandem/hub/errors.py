"""Pages for when something cannot be done: plain words, a reference, a telephone number, never a traceback."""

from __future__ import annotations

import sys
from typing import Any

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from tandem.hub.addresses import address_of
from tandem.hub.permissions import PUBLIC, declare
from tandem.hub.problems import for_status, is_machine

_DOORS = {
    "/staff/": "account_start",
    "/account/": "account_start",
    "/edit/": "account_start",
    "/partner/": "partner:start",
}


def _page(request: HttpRequest, status: int, title: str, words: str) -> HttpResponse:
    if is_machine(request):
        return for_status(request, status)
    page = {"title": title, "words": words, "way_back": _way_back(request)}
    response = render(request, "errors/error.html", page, status=status)
    response["Cache-Control"] = "no-store"
    return response


def _way_back(request: HttpRequest) -> str:
    """Where to start again, by the address alone: who asks may be what cannot be told just now."""
    door = next((name for path, name in _DOORS.items() if request.path.startswith(path)), "")
    return (address_of(door) if settings.PRIVATE_DOOR else "") or "/"


def _note_refusal(request: HttpRequest) -> None:
    if settings.PRIVATE_DOOR:
        from tandem.hub.audit.record import note
        from tandem.hub.audit.verbs import Verb

        match = request.resolver_match
        note(Verb.REFUSED, reason=match.view_name if match else "")


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """400: the request itself made no sense."""
    words = _("The link or form was not complete. Go back and try again.")
    return _page(request, 400, _("We could not understand that request"), words)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """403: signed in, and not for you. That somebody was refused is recorded."""
    _note_refusal(request)
    words = _("Your role does not include this page. If you need it for your work, ask your administrator.")
    return _page(request, 403, _("This page is not open to you"), words)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """404: there is nothing at this address, or nothing that you may know of."""
    words = _("Check the address, or start again from the first page.")
    return _page(request, 404, _("There is no such page"), words)


def not_allowed(request: HttpRequest) -> HttpResponse:
    """405: an address that only takes what a form sends, or only shows."""
    words = _("This address only takes what is sent from its page. Go back to that page, or start again.")
    return _page(request, 405, _("There is nothing to see here"), words)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: a fault of ours."""
    if is_machine(request) and isinstance(sys.exception(), OperationalError | InterfaceError):
        return for_status(request, 503)
    words = _("Something went wrong on our side. It has been noted. Nothing you sent before this was lost.")
    return _page(request, 500, _("Sorry, this did not work"), words)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """403: a form was sent from a page that had grown old, or from another site. The refusal is recorded."""
    _note_refusal(request)
    words = _("The page you sent this from had been open too long. Go back, reload it and send it again.")
    return _page(request, 403, _("Please send that again"), words)


def not_recorded(request: HttpRequest) -> HttpResponse:
    """503: the record could not be written, so a page about people is not shown."""
    words = _("We could not record that you asked for this page, so it cannot be shown. Try again in a few minutes.")
    return _page(request, 503, _("This page cannot be shown just now"), words)


def locked_out(request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
    """429: too many failed sign-ins; the same words whether or not the account exists."""
    words = _("There have been too many attempts to sign in. Wait 15 minutes and try again.")
    return _page(request, 429, _("Please wait before you try again"), words)


declare(csrf_failure, PUBLIC)
