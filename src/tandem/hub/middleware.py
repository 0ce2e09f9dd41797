"""What happens around every request: a reference, limits on sessions, and private pages that no browser keeps."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, ip_address

import structlog
from django.conf import settings
from django.contrib.auth import logout
from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.utils.crypto import salted_hmac

from tandem.hub.audit.context import Behalf, behalf, on_behalf, tell_database
from tandem.hub.audit.errors import RecordingError
from tandem.hub.config import Doors
from tandem.hub.errors import not_allowed, not_recorded
from tandem.hub.once import only_reading

__all__ = ["InWords", "OnBehalf", "OwnProxy", "RequestContext", "SessionLimits", "client_address"]

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
Respond = Callable[[HttpRequest], HttpResponse]


def is_private(request: HttpRequest) -> bool:
    """Whether the address belongs to the private door; where both doors are open, public pages stay as public ones."""
    private = ("/account/", "/partner/", "/staff/", "/api/", "/edit/", "/demo/")
    return settings.DOORS is Doors.PRIVATE or request.path.startswith(private)


def client_address(request: HttpRequest) -> str:
    """The network address of whoever asks, as our own proxy saw it where there is one; empty when there is none."""
    asking = str(request.META.get("REMOTE_ADDR", ""))
    if not (settings.BEHIND_PROXY and _is_own_proxy(asking)):
        return asking
    forwarded = request.headers.get("X-Forwarded-For", "").rsplit(",", maxsplit=1)[-1].strip()
    return asking if _parse(forwarded) is None else forwarded


def _is_own_proxy(address: str) -> bool:
    """Whether what runs at ``address`` may say on whose behalf it asks: this computer, or a network named for it."""
    found = _parse(address)
    return found is not None and (found.is_loopback or any(found in network for network in settings.TRUSTED_PROXIES))


def _parse(text: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(text)
    except ValueError:
        return None
    # A process that listens on :: sees its IPv4 callers under addresses mapped into IPv6.
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found


class RequestContext:
    """Gives each request a reference of our own making, answers with it and logs it."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response
        self.log = structlog.get_logger()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Around one request."""
        started = time.perf_counter()
        request.request_id = secrets.token_hex(8)  # type: ignore[attr-defined]
        asking = Behalf(request.request_id, client_address(request))  # type: ignore[attr-defined]
        with on_behalf(asking), only_reading() if request.method in SAFE else nullcontext():
            response = self.get_response(request)
        response["X-Request-ID"] = request.request_id  # type: ignore[attr-defined]
        # The route's name, never the address: an address may carry a reference to somebody.
        match = request.resolver_match
        self.log.info(
            "request",
            request_id=request.request_id,  # type: ignore[attr-defined]
            view=match.view_name if match else "",
            method=request.method,
            status=response.status_code,
            milliseconds=round((time.perf_counter() - started) * 1000),
        )
        return response


class InWords:
    """Gives the page that the framework leaves empty: an address was asked in a way that it does not answer."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Around one request."""
        response = self.get_response(request)
        if response.status_code != HTTPStatus.METHOD_NOT_ALLOWED or response.content:
            return response
        page = not_allowed(request)
        page["Allow"] = response["Allow"]
        return page


class OwnProxy:
    """Behind a proxy, answers that proxy only: anybody else could claim any address and encryption."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Around one request."""
        if settings.BEHIND_PROXY and not _is_own_proxy(str(request.META.get("REMOTE_ADDR", ""))):
            return HttpResponseForbidden("Ask at this site's public address.", content_type="text/plain")
        return self.get_response(request)


class OnBehalf:
    """Names the account in whatever is recorded during the request, and tells the database before it is written to."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Around one request."""
        if not is_private(request):
            return self.get_response(request)
        user = request.user
        if user.is_authenticated:
            now = behalf.get()
            behalf.set(Behalf(now.request_id, now.address, user.pk, user.agency_id))
        if request.method not in SAFE:
            tell_database(for_transaction=False)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Show no page about people whose reading could not be recorded."""
        return not_recorded(request) if isinstance(exception, RecordingError) else None


class SessionLimits:
    """Ends a session left idle or grown old, and keeps private pages out of browsers' stores.

    When somebody was last seen is kept in a signed cookie, so that reading a
    page writes nothing to the database.
    """

    cookie = "tandem_seen"
    salt = "tandem.hub.seen"

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Around one request."""
        if not is_private(request):
            return self.get_response(request)
        if request.user.is_authenticated and self._has_ended(request):
            if self._seen_in_this_session(request, within=None):
                # Whose the form is that was sent too late: nobody else ever sees it again.
                request.session_ended_of = request.user  # type: ignore[attr-defined]
            logout(request)
        response = self.get_response(request)
        if request.user.is_authenticated:
            self._remember(request, response)
        add_never_cache_headers(response)
        patch_cache_control(response, no_store=True, private=True)
        return response

    def _has_ended(self, request: HttpRequest) -> bool:
        began = request.session.get("began")
        if not isinstance(began, int | float) or time.time() - began > settings.SESSION_ABSOLUTE.total_seconds():
            return True
        return not self._seen_in_this_session(request, within=settings.SESSION_IDLE)

    def _seen_in_this_session(self, request: HttpRequest, *, within: timedelta | None) -> bool:
        signer = signing.TimestampSigner(salt=self.salt)
        try:
            seen = signer.unsign(request.COOKIES.get(self.cookie, ""), max_age=within)
        except signing.BadSignature:
            return False
        return seen == self.binding(request.session.session_key)

    def _remember(self, request: HttpRequest, response: HttpResponse) -> None:
        response.set_cookie(
            self.cookie,
            signing.TimestampSigner(salt=self.salt).sign(self.binding(request.session.session_key)),
            httponly=True,
            secure=settings.SESSION_COOKIE_SECURE,
            samesite="Lax",
        )

    @classmethod
    def binding(cls, session_key: str | None) -> str:
        """What ties the cookie to one session."""
        return salted_hmac(cls.salt, session_key or "").hexdigest()[:32]
