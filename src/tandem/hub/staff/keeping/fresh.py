"""Acts that ask for a fresh proof of who is there."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar
from urllib.parse import urlencode

from allauth.account.decorators import reauthentication_required
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.reauthentication import get_reauthentication_flows
from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from tandem.hub.accounts.identity import PROVEN
from tandem.hub.accounts.models import User
from tandem.hub.audit.errors import RecordingError
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb

__all__ = ["note_reading", "proved_lately"]

P = ParamSpec("P")
R = TypeVar("R", bound=HttpResponseBase)


def proved_lately(view: Callable[P, R]) -> Callable[P, R]:
    """Ask again for password, code or passkey unless one was given within the last ten minutes."""
    checked = reauthentication_required(view)

    @wraps(view)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        elsewhere: Any = _at_the_agency(args[0])
        answer: R = elsewhere or checked(*args, **kwargs)
        return answer

    return wrapped


def _at_the_agency(request: object) -> HttpResponse | None:
    """Where somebody who has nothing here to prove themselves with goes: their agency's sign-in, which asks afresh."""
    if not isinstance(request, HttpRequest) or get_reauthentication_flows(request.user):
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
