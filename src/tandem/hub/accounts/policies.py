"""Who may come in: how far they have signed in, and what their roles permit today."""

from __future__ import annotations

from allauth.mfa.models import Authenticator
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from tandem.core.roles import Permission, permissions_of
from tandem.hub.accounts.keepers import STRONG_FACTORS
from tandem.hub.accounts.models import User
from tandem.hub.permissions import Access, Who

__all__ = ["answer_for", "has_second_factor", "permissions_of_user", "permits", "signed_in"]


def permissions_of_user(user: User) -> frozenset[Permission]:
    """Everything that the roles an account holds today permit."""
    today = timezone.localdate()
    return frozenset().union(*(permissions_of(role, on=today) for role in user.roles(today)))


def has_second_factor(user: User) -> bool:
    """Whether an account has an app or a passkey; recovery codes alone are not a second factor."""
    return bool(Authenticator.objects.filter(user=user, type__in=STRONG_FACTORS).exists())


def permits(user: User, permission: Permission) -> bool:
    """Whether a role that the account holds today carries a permission."""
    return permission in permissions_of_user(user)


def signed_in(request: HttpRequest) -> User:
    """Who asks, on a page that only somebody signed in reaches."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


def answer_for(request: HttpRequest, access: Access) -> HttpResponse | None:
    """``None`` when somebody may come in; otherwise where they must go first. Raises when they may not at all."""
    user = request.user
    if not isinstance(user, User) or not user.is_active:
        return redirect_to_login(request.get_full_path())
    if access.who is Who.ENROLLING:
        return None
    if not has_second_factor(user):
        return redirect("mfa_index")
    if access.permission is not None and not permits(user, access.permission):
        raise PermissionDenied
    return None
