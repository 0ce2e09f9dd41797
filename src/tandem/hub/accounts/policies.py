"""Who may come in: how far they have signed in, and what their roles permit today."""

from __future__ import annotations

from urllib.parse import urlsplit

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from tandem.core.roles import Permission, permissions_of
from tandem.hub.accounts.identity import PROVEN, identities
from tandem.hub.accounts.keepers import STRONG_FACTORS
from tandem.hub.accounts.kept_words import keep_words, worth_keeping
from tandem.hub.accounts.models import User
from tandem.hub.accounts.upkeep import SENDING
from tandem.hub.once import once
from tandem.hub.permissions import Access, Who

__all__ = [
    "SHUT",
    "answer_for",
    "has_second_factor",
    "permissions_of_user",
    "permits",
    "roles_permit",
    "second_factor_given",
    "signed_in",
]


SHUT: str = settings.MADE_OF.shut
"""The page that tells whoever may not read why, whom to ask, and how to send."""


def permissions_of_user(user: User) -> frozenset[Permission]:
    """Everything that an account may do today: all that its roles permit, or no more than sending."""
    return once(("permissions", user.pk), lambda: _permissions(user))


def _permissions(user: User) -> frozenset[Permission]:
    held = roles_permit(user)
    return held if held <= SENDING or user.why_shut(timezone.localdate()) is None else held & SENDING


def roles_permit(user: User) -> frozenset[Permission]:
    """Everything that the roles an account holds today permit, were it not shut."""
    today = timezone.localdate()
    return frozenset().union(*(permissions_of(role, on=today) for role in user.roles(today)))


def has_second_factor(user: User) -> bool:
    """Whether an account has an app or a passkey; recovery codes alone are not a second factor."""
    return bool(Authenticator.objects.filter(user=user, type__in=STRONG_FACTORS).exists())


def second_factor_given(request: HttpRequest) -> bool:
    """Whether whoever is signed in showed a second factor: the hub's own, or their agency's where that counts."""
    user = request.user
    if not isinstance(user, User):
        return False
    identity = identities().get(request.session.get(PROVEN, ""))
    return (identity is not None and identity.counts_second_factor) or has_second_factor(user)


def permits(user: User, permission: Permission) -> bool:
    """Whether the account may do something today."""
    return permission in permissions_of_user(user)


def signed_in(request: HttpRequest) -> User:
    """Who asks, on a page that only somebody signed in reaches."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


def answer_for(request: HttpRequest, access: Access) -> HttpResponse | None:
    """``None`` when somebody may come in; otherwise where they must go first. Raises when they may not at all."""
    user = request.user
    if not isinstance(user, User):
        _keep_what_was_sent(request)
        return redirect_to_login(_way_back(request))
    if access.who is Who.ENROLLING:
        return None if user.is_active else redirect(SHUT)
    if not second_factor_given(request):
        return redirect("mfa_index" if user.is_active else SHUT)
    if access.permission is None:
        # Somebody suspended may have lost the account to another: its keys and sessions are not theirs to change now.
        return None if user.is_active else redirect(SHUT)
    if not permits(user, access.permission):
        if access.permission in roles_permit(user):
            return redirect(SHUT)
        raise PermissionDenied
    return None


def _keep_what_was_sent(request: HttpRequest) -> None:
    """Keep what was sent from a session that had ended meanwhile, for whoever's session it was."""
    left: User | None = getattr(request, "session_ended_of", None)
    words = worth_keeping(request.path, request.POST) if left is not None and request.method == "POST" else {}
    if left is not None and words:
        keep_words(left, request.path, words, now=timezone.now())


def _way_back(request: HttpRequest) -> str:
    """Where somebody goes on after signing in: to the page a form stood on, for what takes it has nothing to show."""
    came_from = urlsplit(request.headers.get("Referer", ""))
    sent = request.method == "POST" and came_from.netloc == request.get_host()
    return came_from.path if sent else request.get_full_path()
