"""Who of agencies' systems may come in: what token they show, from where, for what, and how often."""

from __future__ import annotations

import ipaddress
import math
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core import calendar
from tandem.hub.audit.context import Behalf, behalf
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb
from tandem.hub.machines.limits import limits
from tandem.hub.machines.models import Token
from tandem.hub.machines.queries import State, asked_lately, state_of, token_by_secret, unknown_lately
from tandem.hub.machines.scopes import Scope
from tandem.hub.permissions import Access, Who
from tandem.hub.problems import problem

__all__ = ["Gate", "token_of"]

_WHY = {
    State.REVOKED: gettext_lazy("It was revoked."),
    State.OVER: gettext_lazy("Its time is over."),
    State.AGENCY_CLOSED: gettext_lazy("Its agency has closed."),
    State.UNCONFIRMED: gettext_lazy("Nobody has confirmed lately that it is still needed."),
}
_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="Tandem"'}
_REFUSED = {"WWW-Authenticate": 'Bearer realm="Tandem", error="invalid_token"'}


def token_of(request: HttpRequest) -> Token:
    """The token by which a request came in."""
    token = getattr(request, "machine_token", None)
    if not isinstance(token, Token):
        raise PermissionDenied
    return token


class Gate:
    """Stands before the addresses of agencies' systems, and lets everything else by."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Around one request."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        """Compare what the view declares with the token that is shown."""
        access = getattr(view, "access", None)
        return admit(request, access) if isinstance(access, Access) and access.who is Who.MACHINE else None


def admit(request: HttpRequest, access: Access) -> HttpResponse | None:
    """``None`` when a system may come in; otherwise what it is told. Every use and every refusal is recorded."""
    scopes = dict(access.scopes)
    needed = scopes.get(request.method or "")
    if needed is None:
        return problem(request, "wrong-method", headers={"Allow": ", ".join(sorted(scopes))})
    now = timezone.now()
    most = limits(calendar.local_day(now)).longest_body_bytes
    is_file = request.content_type == "multipart/form-data"
    if not is_file and _length(request) > most:
        words = _("The most is %(most)s bytes.") % {"most": most}
        return problem(request, "too-large", words, headers={"Connection": "close"})
    try:
        return _by_token(request, Scope(needed), now=now)
    except DatabaseError:
        # What cannot be recorded is not done.
        return problem(request, "not-now")


def _by_token(request: HttpRequest, needed: Scope, *, now: datetime) -> HttpResponse | None:
    kind, _blank, secret = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not secret.strip():
        return problem(request, "token-missing", headers=_CHALLENGE)
    token = token_by_secret(secret.strip())
    if token is None:
        return _unknown(request, now=now)
    context = behalf.get()
    behalf.set(Behalf(context.request_id, context.address, None, token.agency_id))
    refused = (
        _lapsed(request, token, needed, on=calendar.local_day(now))
        or _from_elsewhere(request, token, context.address)
        or _out_of_scope(request, token, needed)
    )
    if refused is not None:
        note(Verb.REFUSED, on=token, reason=request.resolver_match.view_name if request.resolver_match else "")
        return refused
    if (wait := _must_wait(token, now=now)) is not None:
        return problem(request, "too-many", headers={"Retry-After": str(wait)})
    note(Verb.TOKEN_USED, on=token, reason=needed.value)
    request.machine_token = token  # type: ignore[attr-defined]
    return None


def _unknown(request: HttpRequest, *, now: datetime) -> HttpResponse:
    address = behalf.get().address
    if unknown_lately(address, now=now) >= limits(calendar.local_day(now)).unknown_tokens_per_minute:
        return problem(request, "too-many", headers={"Retry-After": "60"})
    note(Verb.TOKEN_UNKNOWN)
    return problem(request, "token-not-known", headers=_REFUSED)


def _lapsed(request: HttpRequest, token: Token, needed: Scope, *, on: date) -> HttpResponse | None:
    state = state_of(token, on=on)
    if state is State.GOOD:
        return None
    why = str(_WHY[state])
    if needed is Scope.SEND:
        # A machine is no person in need, but there is one behind what it sends.
        lost = _("Nothing was received: telephone %(number)s now, and tell whoever keeps this system.")
        why = f"{why} {lost % {'number': settings.TELEPHONE}}"
    return problem(request, "token-lapsed", why, headers=_REFUSED)


def _from_elsewhere(request: HttpRequest, token: Token, address: str) -> HttpResponse | None:
    if not token.networks:
        return None
    try:
        asking = ipaddress.ip_address(address)
    except ValueError:
        asking = None
    if asking is not None and any(asking in ipaddress.ip_network(each) for each in token.networks):
        return None
    return problem(request, "not-allowed", _("This token is not used from there."))


def _out_of_scope(request: HttpRequest, token: Token, needed: Scope) -> HttpResponse | None:
    if needed.value in token.scopes:
        return None
    words = _("This needs the scope %(scope)s.") % {"scope": needed.value}
    return problem(
        request,
        "not-allowed",
        words,
        headers={"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{needed}"'},
    )


def _must_wait(token: Token, *, now: datetime) -> int | None:
    """Seconds to wait, where a token has asked as often as it may within a minute."""
    lately = asked_lately(token, now=now)
    most = limits(calendar.local_day(now)).requests_per_minute
    if len(lately) < most:
        return None
    free = lately[-most] + timedelta(minutes=1)
    return max(1, math.ceil((free - now).total_seconds()))


def _length(request: HttpRequest) -> int:
    told = request.headers.get("Content-Length") or "0"
    return int(told) if told.isdecimal() else 0
