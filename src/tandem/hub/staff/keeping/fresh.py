"""Acts that ask for a fresh proof of who is there."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast
from urllib.parse import urlencode

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.reauthentication import (
    get_reauthentication_flows,
    is_reauthentication_required,
)
from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from tandem.hub.accounts.identity import PROVEN
from tandem.hub.accounts.kept_words import forget_words, keep_words, words_kept, worth_keeping
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.errors import RecordingError
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb

__all__ = ["note_reading", "proved_lately", "proved_to_send"]

R = TypeVar("R", bound=HttpResponseBase)


def proved_lately(view: Callable[..., R]) -> Callable[..., R]:
    """Ask again for password, code or passkey unless one was given within the last ten minutes.

    What was written by then is kept, and stands on the page again afterwards.
    """
    return _proved(view, reading_too=True)


def proved_to_send(view: Callable[..., R]) -> Callable[..., R]:
    """The same, for a page that anybody may read who may come there, and only sending it weighs."""
    return _proved(view, reading_too=False)


def _proved(view: Callable[..., R], *, reading_too: bool) -> Callable[..., R]:
    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> R:
        sending = request.method == "POST"
        if sending or reading_too:
            asked: Any = _asked_for_proof(request)
            if asked is not None:
                _keep(request)
                return cast("R", asked)
        if not sending:
            _show_again(request)
        answer = view(request, *args, **kwargs)
        if sending:
            forget_words(signed_in(request), request.path)
        return answer

    return wrapped


def _asked_for_proof(request: HttpRequest) -> HttpResponse | None:
    elsewhere = _at_the_agency(request)
    if elsewhere is not None or not is_reauthentication_required(request, app=""):
        return elsewhere
    # Not by raising what the library does: it would write the form as it is into the session, and send it unasked.
    ways = get_adapter().get_reauthentication_methods(request.user)
    first = ways[0]["url"] if ways else reverse("account_login")
    return redirect(f"{first}?{urlencode({'next': request.get_full_path()})}")


def _keep(request: HttpRequest) -> None:
    words = worth_keeping(request.path, request.POST)
    if words:
        keep_words(signed_in(request), request.path, words, now=timezone.now())


def _show_again(request: HttpRequest) -> None:
    """Fill the page's form with what was kept; nothing is done until it is sent again."""
    words = words_kept(signed_in(request), request.path, now=timezone.now())
    if not words:
        return
    again = QueryDict(mutable=True)
    for name, values in words.items():
        again.setlist(name, values)
    request.POST = again  # type: ignore[assignment]
    request.words_kept = True  # type: ignore[attr-defined]


def _at_the_agency(request: HttpRequest) -> HttpResponse | None:
    """Where somebody who has nothing here to prove themselves with goes: their agency's sign-in, which asks afresh."""
    if get_reauthentication_flows(request.user):
        return None
    records = get_authentication_records(request, request.user)
    lately = time.time() - settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
    if any(record.get("reauthenticated") and record["at"] > lately for record in records):
        return None
    key = request.session.get(PROVEN, "")
    if not key:
        return redirect("mfa_index")
    again = urlencode({"again": "yes", "next": request.get_full_path()})
    return redirect(f"{reverse('openid_connect_login', args=[key])}?{again}")


def note_reading(verb: Verb, *, on: User | None = None) -> None:
    """Record that an account, or a list of them, was read; when that fails the page is not shown."""
    try:
        note(verb, on=on)
    except DatabaseError as error:
        raise RecordingError from error
