"""Who may come in: how far they have signed in, and what their roles permit today."""

from __future__ import annotations

from allauth.mfa.adapter import get_adapter
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from tandem.core.roles import Permission, permissions_of
from tandem.hub.accounts.models import User
from tandem.hub.permissions import Access, Who

__all__ = ["answer_for", "permissions_of_user"]


def permissions_of_user(user: User) -> frozenset[Permission]:
    """Everything that the roles an account holds today permit."""
    today = timezone.localdate()
    return frozenset().union(*(permissions_of(role, on=today) for role in user.roles(today)))


def answer_for(request: HttpRequest, access: Access) -> HttpResponse | None:
    """``None`` when somebody may come in; otherwise where they must go first. Raises when they may not at all."""
    user = request.user
    if not isinstance(user, User) or not user.is_active:
        return redirect_to_login(request.get_full_path())
    if access.who is Who.ENROLLING:
        return None
    if not get_adapter().is_mfa_enabled(user):
        return redirect("mfa_index")
    if access.permission and access.permission not in permissions_of_user(user):
        raise PermissionDenied
    return None
