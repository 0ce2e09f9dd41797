"""Whose account an agency's identity opens: one that exists, for that agency, at that verified address; or nobody's."""

from __future__ import annotations

import time
from dataclasses import replace
from enum import StrEnum
from typing import Any, NoReturn

from allauth.account.internal.flows.login import record_authentication
from allauth.account.signals import user_logged_in
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.stages import AuthenticateStage
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialLogin
from allauth.socialaccount.providers.base.constants import AuthError
from django.conf import settings
from django.db.models import Q
from django.dispatch import receiver
from django.http import HttpRequest
from django.shortcuts import render
from django.utils import timezone

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.tree import subtree
from tandem.hub.audit.context import behalf, on_behalf
from tandem.hub.audit.record import acting, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.identities import Identity

__all__ = ["PROVEN", "Refusal", "SecondFactorStage", "SocialAdapter", "agency_of", "identities"]

PROVEN = "second_factor_by"
"""In the session: the key of the identity whose second factor counted for this sign-in."""


class Refusal(StrEnum):
    """Why somebody does not come in; the record and the page say the same."""

    STRANGER = "stranger"
    """No account of that agency has this address: the same whether or not another agency's has."""
    UNVERIFIED = "unverified"
    CHANGED = "changed"
    """The address and the person behind it do not belong together as they did when the account was first opened."""
    UNPROVEN = "unproven"
    CANCELLED = "cancelled"


def identities() -> dict[str, Identity]:
    """Every identity that the installation's settings name, by key."""
    return {each.key: each for each in settings.IDENTITIES}


def agency_of(identity: Identity) -> Agency | None:
    """The one agency open today that an identity is for; ``None`` where none or several bear its code or name."""
    today = timezone.localdate()
    standing = Q(closed__isnull=True) | Q(closed__gt=today)
    named = Q(ods_code__iexact=identity.agency) | Q(name__iexact=identity.agency)
    found = list(Agency.objects.filter(standing, named, opened__lte=today)[:2])
    return found[0] if len(found) == 1 else None


class SocialAdapter(DefaultSocialAccountAdapter):
    """Decides between a proven identity and an account; there is no signing up."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:  # noqa: ARG002
        """Never: an administrator makes accounts."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Find the account, or refuse in words; link the two the first time."""
        identity = identities()[sociallogin.account.provider]
        claims: dict[str, Any] = sociallogin.claims
        address = str(claims.get("email") or "").strip().lower()
        if not address or not (claims.get("email_verified") is True or identity.vouches_for_email):
            _refuse(request, identity, Refusal.UNVERIFIED)
        agency = agency_of(identity)
        within = subtree(agency.pk) if agency is not None else frozenset()
        user = User.objects.filter(email=address, agency__in=within).first()
        if user is None:
            _refuse(request, identity, Refusal.STRANGER)
        ours = SocialAccount.objects.filter(user=user, provider=identity.key).first()
        known = SocialAccount.objects.filter(uid=sociallogin.account.uid, provider=identity.key).first()
        if (ours or known) and ours != known:
            _refuse(request, identity, Refusal.CHANGED, user)
        sociallogin.user = user
        sociallogin.state["second_factor"] = identity.shows_second_factor(claims)
        proved = claims.get("auth_time")
        sociallogin.state["proved_at"] = proved if isinstance(proved, int) else 0
        if known is None:
            with acting(Verb.IDENTITY_LINKED, on=user, reason=identity.key):
                sociallogin.account.user = user
                sociallogin.account.save()

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: Any = None,
        exception: Exception | None = None,  # noqa: ARG002 - its text may hold what somebody sent
        extra_context: Any = None,  # noqa: ARG002
    ) -> None:
        """What came back cannot be proven, or somebody turned back."""
        refusal = Refusal.CANCELLED if error == AuthError.CANCELLED else Refusal.UNPROVEN
        _refuse(request, identities()[provider.app.provider_id], refusal)


class SecondFactorStage(AuthenticateStage):
    """The hub's own second factor, unless this sign-in came with one that counts."""

    def _should_handle(self, request: HttpRequest) -> bool:
        return not _came_with_second_factor(self.login.signal_kwargs) and bool(super()._should_handle(request))


def _came_with_second_factor(about: dict[str, Any] | None) -> bool:
    login: SocialLogin | None = (about or {}).get("sociallogin")
    return login is not None and login.state.get("second_factor") is True


@receiver(user_logged_in)
def _remember(request: HttpRequest, user: User, **about: Any) -> None:
    """Let the session say that a second factor was shown, and that somebody proved who they are just now."""
    login: SocialLogin | None = about.get("sociallogin")
    if login is None:
        return
    if _came_with_second_factor(about):
        request.session[PROVEN] = login.account.provider
    with on_behalf(replace(behalf.get(), actor=user.pk, agency=user.agency_id)):
        note(Verb.IDENTITY_USED, on=user, reason=login.account.provider)
    # A session that the agency kept open all day is no fresh proof: only what it says of the moment counts.
    if time.time() - login.state.get("proved_at", 0) < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT:
        record_authentication(request, user, "socialaccount", provider=login.account.provider, reauthenticated=True)


def _refuse(request: HttpRequest, identity: Identity, why: Refusal, user: User | None = None) -> NoReturn:
    note(Verb.SIGN_IN_FAILED, on=user, reason=f"{identity.key}: {why}")
    page = {"why": why.value, "agency": identity.agency}
    raise ImmediateHttpResponse(render(request, "account/identity_refused.html", page, status=403))
