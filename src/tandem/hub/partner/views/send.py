"""Sending, and the receipt."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.partner.deeds import send_draft
from tandem.hub.partner.drafts import account_of, drop_cookie, opened
from tandem.hub.partner.found import account_at, agency_named, contact_of_form
from tandem.hub.permissions import public
from tandem.hub.referrals.actions import add_information
from tandem.hub.referrals.form.sending import to_send
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.promises import promises
from tandem.hub.referrals.sending import SenderKind

__all__ = ["add", "send", "sent"]

SENT = "tandem_sent"
"""Carries the submission key, signed, while the browser is open: to show the reference again and to add to it."""
ADD_WITHIN = timedelta(hours=2)
"""How long the receipt stays open to this browser. Wards share computers."""
_SALT = "tandem.hub.partner.sent"


@public
@require_POST
def send(request: HttpRequest) -> HttpResponse:
    """Send the form. Pressed twice, or again after a fault, it is still one concern."""
    now = timezone.now()
    key = request.POST.get("key", "")
    draft = opened(request, now=now)
    if draft is None or draft.draft.key != key:
        return _receipt(key) if contact_of_form(key) else redirect("partner:start")
    if not draft.written.says_what_worries:
        return redirect(f"{reverse('partner:page', args=['concern'])}?from=check")
    on = calendar.local_day(now)
    sending = to_send(
        draft.written,
        key=key,
        user=account_of(request),
        agency_named=lambda name: agency_named(name, on=on),
        account_at=account_at,
        on=on,
    )
    send_draft(draft.draft, sending, now=now)
    return drop_cookie(_receipt(key))


@public
@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """The reference, what happens next and by when."""
    contact = _just_sent(request)
    if contact is None:
        return redirect("partner:start")
    return render(request, "partner/sent.html", _shown(contact))


@public
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Add to what was just sent, without an account."""
    contact = _just_sent(request)
    if contact is None:
        return redirect("partner:start")
    if request.method != "POST":
        return redirect("partner:sent")
    words = request.POST.get("words", "").replace("\x00", "")
    try:
        add_information(contact, words, by=account_of(request), now=timezone.now())
    except InputError as fault:
        return render(request, "partner/sent.html", {**_shown(contact), "fault": fault, "words": words}, status=422)
    return redirect(f"{reverse('partner:sent')}?added=yes")


def _shown(contact: Contact) -> dict[str, object]:
    return {
        "contact": contact,
        "professional": contact.sender_kind == SenderKind.PROFESSIONAL,
        "promise": promises(contact.received_at),
    }


def _just_sent(request: HttpRequest) -> Contact | None:
    return contact_of_form(request.get_signed_cookie(SENT, "", salt=_SALT, max_age=ADD_WITHIN) or "")


def _receipt(key: str) -> HttpResponse:
    response = redirect("partner:sent")
    response.set_signed_cookie(
        SENT,
        key,
        salt=_SALT,
        path="/partner/",
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )
    return response
