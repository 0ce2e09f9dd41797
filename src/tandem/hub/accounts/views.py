"""Taking up an invitation, and one page about one's own security."""

from __future__ import annotations

from allauth.account.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.tokens import default_token_generator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import urlsafe_base64_decode
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST, require_safe

from tandem.hub.accounts.actions import join
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.accounts.shut import why_not
from tandem.hub.audit.record import acting, find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import SIGNED_IN, declare, public


@public
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def take_up_invitation(request: HttpRequest, named: str, token: str) -> HttpResponse:
    """Set the first password; the second factor follows at the first sign-in."""
    user = _invited(named, token)
    if user is None:
        return render(request, "account/join_spent.html", status=404)
    form = SetPasswordForm(user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        join(user, form.cleaned_data["new_password1"])
        messages.success(request, _("Your password is set. Sign in with it now."))
        return redirect("account_login")
    return render(request, "account/join.html", {"form": form}, status=200 if request.method == "GET" else 422)


def _invited(named: str, token: str) -> User | None:
    """Whose invitation a link is; ``None``, and a refusal, for one that opens nothing, whatever the reason."""
    try:
        user = User.objects.get(pk=urlsafe_base64_decode(named).decode(), is_active=True)
    except (User.DoesNotExist, ValueError):
        note(Verb.REFUSED, reason=User._meta.db_table)
        return None
    if not default_token_generator.check_token(user, token):
        note(Verb.REFUSED, on=user, reason=User._meta.db_table)
        return None
    return user


@require_GET
def start(request: HttpRequest) -> HttpResponse:
    """To the first page of whoever asks, by what their roles permit."""
    return redirect(get_adapter(request).get_login_redirect_url(request))


declare(start, SIGNED_IN)


@public
@require_safe
def shut(request: HttpRequest) -> HttpResponse:
    """Why this account may not read just now. Whoever may read, or is not signed in, has nothing to be told here."""
    told = why_not(request.user, now=timezone.now()) if isinstance(request.user, User) else None
    return redirect("account_start") if told is None else render(request, "account/shut.html", told)


@require_GET
def security(request: HttpRequest) -> HttpResponse:
    """One's own second factors and sessions, with what can be done about each."""
    factors = Authenticator.objects.filter(user=request.user).order_by("created_at")
    sessions = UserSession.objects.filter(user=request.user).order_by("-created_at")
    return render(request, "account/security.html", {"factors": factors, "sessions": sessions})


declare(security, SIGNED_IN)


@require_POST
def end_session(request: HttpRequest, pk: int) -> HttpResponse:
    """End one of one's own sessions; another person's does not exist here."""
    session = find_or_refuse(UserSession.objects.filter(user=request.user), pk=pk)
    with acting(Verb.SESSION_ENDED, on=signed_in(request)):
        session.end()
    return redirect("account_security")


declare(end_session, SIGNED_IN)
