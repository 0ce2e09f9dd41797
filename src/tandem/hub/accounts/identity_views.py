"""To an agency's own sign-in, and back from it."""

from __future__ import annotations

from allauth.socialaccount.providers.oauth2.views import OAuth2LoginView
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from tandem.hub.accounts.identity import identities
from tandem.hub.accounts.provider import AgencyAdapter, AgencyCallback
from tandem.hub.permissions import public

__all__ = ["come_back", "go"]


@public
@require_GET
def go(request: HttpRequest, provider_id: str) -> HttpResponse:
    """To the sign-in of an agency that keeps its own."""
    answer: HttpResponse = OAuth2LoginView.adapter_view(_adapter(request, provider_id))(request)
    return answer


@public
@require_GET
def come_back(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Back from it, with a code to exchange for a token."""
    answer: HttpResponse = AgencyCallback.adapter_view(_adapter(request, provider_id))(request)
    return answer


def _adapter(request: HttpRequest, key: str) -> AgencyAdapter:
    if key not in identities():
        raise Http404
    return AgencyAdapter(request, key)
