"""Coming in as anybody: one press signs in through the ordinary session, second factor included."""

from __future__ import annotations

import time

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, validate_totp_code
from allauth.mfa.utils import decrypt
from django.conf import settings
from django.contrib.auth import login, logout
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from tandem.core.roles import Permission, permissions_of, role
from tandem.hub.accounts.models import User
from tandem.hub.demo.harrowmere import PEOPLE
from tandem.hub.demo.mail import newest
from tandem.hub.demo.models import SyntheticMark
from tandem.hub.outbox.mail import KIND as EMAIL
from tandem.hub.outbox.models import Message
from tandem.hub.permissions import public

_HAS_A_START = {Permission.VIEW_STAFF_START, Permission.SEND_CONCERN}


@public
@require_GET
def come_in(request: HttpRequest) -> HttpResponse:
    """Who there is to come in as: those whose pages exist."""
    _refuse_unless_invented()
    today = timezone.localdate()
    users = {user.email: user for user in User.objects.select_related("agency")}
    people = [
        {"user": users[person.email], "role": role(person.role)}
        for person in PEOPLE
        if person.email in users
        and person.role in users[person.email].roles(today)
        and _HAS_A_START & permissions_of(person.role, on=today)
    ]
    return render(request, "demo/come_in.html", {"people": people})


@public
@require_POST
def sign_in_as(request: HttpRequest) -> HttpResponse:
    """Sign in as the person who holds a role, with the second factor they were given."""
    _refuse_unless_invented()
    person = next((person for person in PEOPLE if person.role == request.POST.get("role")), None)
    user = User.objects.filter(email=person.email, is_active=True).first() if person else None
    if user is None:
        raise Http404
    factor = Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first()
    if factor is None:
        # Somebody tried the page for resetting a second factor: whoever lost theirs joins afresh, in the demo too.
        raise Http404
    secret = decrypt(factor.data["secret"])
    code = format_hotp_value(hotp_value(secret, int(time.time()) // settings.MFA_TOTP_PERIOD))
    if not validate_totp_code(secret, code):
        raise PermissionDenied
    logout(request)
    login(request, user, backend="tandem.hub.accounts.backend.Backend")
    record_authentication(request, user, "mfa", type=Authenticator.Type.TOTP, reauthenticated=True)
    return redirect(get_adapter().get_login_redirect_url(request))


@public
@require_GET
def mail(request: HttpRequest) -> HttpResponse:
    """What would have gone by e-mail."""
    _refuse_unless_invented()
    waiting = Message.objects.filter(kind=EMAIL, delivered__isnull=True, given_up__isnull=True).count()
    configuration = settings.CONFIGURATION
    taken = {"comments_email": configuration.comments_email, "comments_at": configuration.comments_listen}
    return render(request, "demo/mail.html", {"mails": newest(100), "waiting": waiting, **taken})


def _refuse_unless_invented() -> None:
    """A database without the mark might hold somebody's records, whatever the settings say."""
    if not SyntheticMark.objects.exists():
        raise PermissionDenied
