"""Signing in with an agency's own identity: allauth's OpenID Connect, with every token proven.

allauth fetches and keeps the state; what it leaves to the transport is checked
here as OpenID Connect Core 1.0, 3.1.3.7, has it: signature, issuer, audience,
times, nonce, and that the userinfo is about the same person.
"""

from __future__ import annotations

import secrets
from typing import Any

import jwt
import requests
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.helpers import render_authentication_error
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base.constants import AuthProcess
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.http import HttpRequest, HttpResponse

__all__ = ["AgencyAdapter", "AgencyCallback", "AgencyProvider", "provider_classes"]

_SIGNED_WITH = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]
"""Signatures that only the provider can make; never one made with a secret that both sides hold, never none."""
_UNREADABLE = (OAuth2Error, requests.RequestException, ValueError, KeyError, TypeError)
"""A provider that does not answer, or answers with something else than the specification has."""
_ENDPOINTS = ("authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri")
_LEEWAY = 60
"""Seconds that two clocks may be apart."""


class AgencyAdapter(OpenIDConnectOAuth2Adapter):
    """Takes nothing from a token that it has not proven."""

    nonce: str = ""
    """What the token must carry, kept in the session when the sign-in began."""

    @property
    def openid_config(self) -> dict[str, Any]:
        """The provider's own description, which must be of the issuer we were told to believe."""
        found: dict[str, Any] = super().openid_config
        wanted = self.get_provider().app.settings["server_url"]
        if str(found.get("issuer", "")).rstrip("/") != wanted:
            raise OAuth2Error("the discovery document is another issuer's")
        scheme = f"{wanted.partition('://')[0]}://"
        if not all(str(found[name]).startswith(scheme) for name in _ENDPOINTS):
            raise OAuth2Error("the discovery document leads to where nothing is encrypted")
        return found

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **kwargs: Any) -> SocialLogin:
        """The sign-in that a proven token and the userinfo describe."""
        claims = self._proven(app, str(kwargs["response"].get("id_token", "")))
        about = self._fetch_user_info(token.token)
        if about.get("sub") != claims["sub"]:
            raise OAuth2Error("the userinfo is about somebody else")
        login: SocialLogin = self.get_provider().sociallogin_from_response(request, {"userinfo": about})
        login.claims = {**about, **claims}
        return login

    def _proven(self, app: Any, token: str) -> dict[str, Any]:
        config = self.openid_config
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                self._key(config["jwks_uri"], jwt.get_unverified_header(token).get("kid")),
                algorithms=_SIGNED_WITH,
                audience=app.client_id,
                issuer=config["issuer"],
                leeway=_LEEWAY,
                options={"require": ["iss", "sub", "aud", "exp", "iat", "nonce"]},
            )
        except (jwt.PyJWTError, KeyError) as error:
            raise OAuth2Error(f"the token is not proven: {type(error).__name__}") from error
        if not (self.nonce and secrets.compare_digest(str(claims["nonce"]), self.nonce)):
            raise OAuth2Error("the token was not made for this sign-in")
        if claims.get("azp", app.client_id) != app.client_id:
            raise OAuth2Error("the token was made for another client")
        return claims

    @staticmethod
    def _key(address: str, named: str | None) -> jwt.PyJWK:
        with get_adapter().get_requests_session() as session:
            answer = session.get(address)
            answer.raise_for_status()
        for key in jwt.PyJWKSet.from_dict(answer.json()).keys:
            if key.key_id == named and key.public_key_use in (None, "sig"):
                return key
        raise jwt.InvalidKeyError


class AgencyCallback(OAuth2CallbackView):
    """Hands the nonce of the sign-in that comes back to what checks the token."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """What comes back, with anything that cannot be read refused like anything that is not proven."""
        try:
            answer: HttpResponse = super().dispatch(request, *args, **kwargs)
        except _UNREADABLE as error:
            answer = render_authentication_error(request, self.adapter.get_provider(), exception=error)
        return answer

    def _get_state(self, request: HttpRequest, provider: Any) -> tuple[dict[str, Any] | None, HttpResponse | None]:
        state, answer = super()._get_state(request, provider)
        self.adapter.nonce = (state or {}).get("nonce", "")
        return state, answer


class AgencyProvider(OpenIDConnectProvider):
    """Asks for no more than who somebody is, for signing in and nothing else, and keeps nothing of the answer."""

    oauth2_adapter_class = AgencyAdapter

    def get_default_scope(self) -> list[str]:
        """Who, and at which address."""
        return ["openid", "email"]

    def extract_extra_data(self, data: Any) -> dict[str, Any]:  # noqa: ARG002
        """Nothing: what the agency knows of its people stays there."""
        return {}

    def get_redirect_from_request_kwargs(self, request: HttpRequest) -> dict[str, Any]:
        """Always to sign in; neither scope nor parameters nor another purpose come from the address."""
        asked = super().get_redirect_from_request_kwargs(request)
        again = {"prompt": "login", "max_age": "0"} if request.GET.get("again") else {}
        return {"process": AuthProcess.LOGIN, "next_url": asked.get("next_url"), "auth_params": again}

    def redirect(self, request: HttpRequest, process: str, **kwargs: Any) -> HttpResponse:
        """To the provider, with a nonce that its token must carry."""
        nonce = secrets.token_urlsafe(24)
        params = {**kwargs.pop("auth_params", {}), "nonce": nonce}
        try:
            answer: HttpResponse = super().redirect(request, process, auth_params=params, nonce=nonce, **kwargs)
        except _UNREADABLE as error:
            answer = render_authentication_error(request, self, exception=error)
        return answer


provider_classes = [AgencyProvider]
